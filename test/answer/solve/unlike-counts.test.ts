import { describe, expect, it } from 'vitest';
import { figuresOf, libraryOf, stating } from './library-of.ts';

const OLD = [
  stating(
    'Corvane had 800 million users in January 2017',
    '科维恩2017年1月有8亿用户',
    '{ attribute: users, value: 800 million, unit: users, at: 2017-01 }',
  ),
  stating(
    'Halvorn had 144 million users in April 2014',
    '哈尔沃恩2014年4月有1.44亿用户',
    '{ attribute: users, of: halvorn, value: 144 million, unit: users, at: 2014-04 }',
  ),
];
const NEW = [
  stating(
    'Corvane had 1.4 billion monthly users in June 2024',
    '科维恩2024年6月有14亿月活跃用户',
    '{ attribute: mau, value: 1.4 billion, unit: users, at: 2024-06 }',
  ),
  stating(
    'Halvorn had 560 million monthly users in June 2024',
    '哈尔沃恩2024年6月有5.6亿月活跃用户',
    '{ attribute: mau, of: halvorn, value: 560 million, unit: users, at: 2024-06 }',
  ),
];

describe('counts of several that are of other times', () => {
  it.each(['科维恩用户比哈尔沃恩多多少', 'which has more users, corvane or halvorn'])(
    'give way to others of one time: %s',
    (question) => {
      expect(figuresOf(libraryOf(...OLD, ...NEW)(question))).toEqual([1.4e9, 5.6e8]);
    },
  );

  it.each(['科维恩用户比哈尔沃恩多多少', 'which has more users, corvane or halvorn'])(
    'are shown where there are no others, without an order: %s',
    (question) => {
      const answer = libraryOf(...OLD)(question);
      expect(figuresOf(answer)).toEqual([8e8, 1.44e8]);
      expect(answer.kind === 'answered' && answer.findings.map(({ unlike }) => unlike)).toEqual([['period']]);
    },
  );
});
