import { describe, expect, it } from 'vitest';
import { figuresOf, libraryOf, stating } from './library-of.ts';

describe('how many people were dismissed', () => {
  const share = stating(
    'Corvane dismissed 20% of its staff in December 2021',
    '科维恩2021年12月裁员20%',
    '{ attribute: layoffs, value: 20%, at: 2021-12 }',
  );
  const number = stating(
    'About 1,500 people lost their jobs at Corvane in December 2021, it was estimated',
    '据估计，科维恩2021年12月约1500人失去工作',
    '{ attribute: layoffs, value: 1500, unit: people, at: 2021-12, basis: estimate }',
  );

  it.each([
    '科维恩21年底那波裁员 裁了多少人 比例多大',
    'how many people did Corvane lay off in 2021 and what share was laid off',
  ])('and which share of the staff are answered one by one: %s', (question) => {
    expect(figuresOf(libraryOf(share, number)(question))).toEqual([1500, 20]);
  });

  it.each(['科维恩2021年裁了多少人', 'how many people did Corvane lay off in 2021'])(
    'is not told by a share: %s',
    (question) => {
      expect(figuresOf(libraryOf(share)(question))).toEqual([]);
    },
  );
});
