import { describe, expect, it } from 'vitest';
import { figuresOf, libraryOf, stating } from './library-of.ts';

const EARNED = stating(
  'Corvane had revenue of 9 million yuan and a net profit of 2 million in the second quarter of 2024',
  '科维恩2024年第二季度营收900万元，净利润200万元',
  '{ attribute: revenue, value: 9 million, unit: CNY, at: 2024-Q2 }',
  '{ attribute: net-profit, value: 2 million, unit: CNY, at: 2024-Q2 }',
);
const BOTH_FELL = stating(
  'Corvane had revenue of 7 million yuan and a net profit of 1 million in the first quarter of 2024',
  '科维恩2024年第一季度营收700万元，净利润100万元',
  '{ attribute: revenue, value: 7 million, unit: CNY, at: 2024-Q1 }',
  '{ attribute: net-profit, value: 1 million, unit: CNY, at: 2024-Q1 }',
);

describe('two measures with a sign between them', () => {
  const about = libraryOf(EARNED, BOTH_FELL);

  it.each([
    'Corvane latest quarter rev + profit',
    'Corvane latest revenue+net profit',
    'Corvane revenue/net profit',
    'Corvane latest revs & profit',
    '科维恩最新一季营收+净利润',
    '科维恩最新营收/净利润',
  ])('are both asked for: %s', (question) => {
    expect(figuresOf(about(question))).toEqual([9e6, 2e6]);
  });

  it.each(['Corvane rev', 'Corvane latest revenue (9+ million?)', '科维恩营收+'])(
    'are one where the sign joins none: %s',
    (question) => {
      expect(figuresOf(about(question))).toEqual([9e6]);
    },
  );
});
