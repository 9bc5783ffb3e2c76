import { describe, expect, it } from 'vitest';
import { figuresOf, libraryOf, stating } from './library-of.ts';

describe('what is sold at a festival', () => {
  const about = libraryOf(
    stating(
      'Corvane had revenue of 9 billion yuan in 2022',
      '科维恩2022年营收90亿元',
      '{ attribute: revenue, value: 9 billion, unit: CNY, at: 2022 }',
    ),
    stating(
      'Corvane sold goods worth 3 billion yuan in Lantern Week 2022',
      '科维恩2022年灯笼周成交30亿元',
      '{ attribute: gmv, about: lantern-week, value: 3 billion, unit: CNY, at: 2022 }',
    ),
  );

  it.each([
    'Corvane Lantern Week sales 2022',
    'how much did Corvane sell in Lantern Week 2022',
    'how much did Lantern Week make in 2022',
    '科维恩2022年灯笼周销售额',
    '科维恩灯笼周卖了多少',
  ])('is no revenue of a year: %s', (question) => {
    expect(figuresOf(about(question))).toEqual([3e9]);
  });

  it.each(['Corvane sales 2022', '科维恩2022年销售额'])('is not what is asked elsewhere: %s', (question) => {
    expect(figuresOf(about(question))).toEqual([9e9]);
  });
});
