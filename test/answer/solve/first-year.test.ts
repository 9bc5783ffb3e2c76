import { describe, expect, it } from 'vitest';
import { figuresOf, libraryOf, stating } from './library-of.ts';

const NEWEST = stating(
  'Corvane delivered 900 cars in 2023',
  '科维恩2023年交付900辆',
  '{ attribute: deliveries, value: 900, unit: vehicles, at: 2023 }',
);
const EARLIER = stating(
  'Corvane delivered 700 cars in 2021',
  '科维恩2021年交付700辆',
  '{ attribute: deliveries, value: 700, unit: vehicles, at: 2021 }',
);
const FIRST = stating(
  'Corvane delivered 20 cars in 2016, its first year',
  '科维恩第一年即2016年交付20辆',
  '{ attribute: deliveries, value: 20, unit: vehicles, at: 2016 }',
);

describe('the figure of the first year', () => {
  const questions = ['how many cars did Corvane deliver in its first year', '科维恩第一年交付多少辆'];

  it.each(questions)('is told where a statement says that it was the first: %s', (question) => {
    expect(figuresOf(libraryOf(NEWEST, EARLIER, FIRST)(question))).toEqual([20]);
  });

  it.each(questions)('is said to be missing where none does, whichever is held first or last: %s', (question) => {
    expect(libraryOf(NEWEST, EARLIER)(question)).toMatchObject({
      kind: 'answered',
      findings: [{ missing: { side: 'first' } }],
    });
  });

  it.each([
    ['首届灯笼周成交额多少', 8_000_000],
    ['灯笼周第一年成交额多少', 8_000_000],
    ['灯笼周成交额多少', 50_000_000],
  ])('of what is held each year is narrowed to it: %s', (question, amount) => {
    const ask = libraryOf(
      stating(
        'Goods worth 50 million yuan were sold at Lantern Week 2023',
        '2023年灯笼周成交额5000万元',
        '{ attribute: gmv, of: lantern-week, value: 50 million, unit: CNY, at: 2023 }',
      ),
      stating(
        'Goods worth 8 million yuan were sold at the first Lantern Week in 2019',
        '2019年首届灯笼周成交额800万元',
        '{ attribute: gmv, of: lantern-week, about: { en: first Lantern Week, zh: 首届灯笼周 }, value: 8 million, unit: CNY, at: 2019 }',
      ),
    );
    expect(figuresOf(ask(question))).toEqual([amount]);
  });
});
