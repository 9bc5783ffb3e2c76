import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { figuresOf, libraryOf, stating } from './library-of.ts';

const TAKEN = stating(
  'Corvane had revenue of 8 billion yuan in 2023',
  '科维恩2023年营收80亿元',
  '{ attribute: revenue, value: 8 billion, unit: CNY, at: 2023 }',
);
const EARNED = stating(
  'Corvane made a net profit of 1 billion yuan in 2023',
  '科维恩2023年净利润10亿元',
  '{ attribute: net-profit, value: 1 billion, unit: CNY, at: 2023 }',
);

function told(answer: Answer) {
  const [finding] = answer.kind === 'answered' ? answer.findings : [];
  return { missing: finding?.missing?.attribute, rows: finding?.rows.map(({ role, attribute }) => [role, attribute]) };
}

describe('how much a product earned', () => {
  const takings = stating(
    'Lumen, a lamp of Corvane, had revenue of 3 million yuan in 2023',
    '科维恩的灯具流明2023年营收300万元',
    '{ attribute: revenue, of: lumen, value: 3 million, unit: CNY, at: 2023 }',
  );
  const profit = stating(
    'Lumen, a lamp of Corvane, made a net profit of 1 million yuan in 2023',
    '科维恩的灯具流明2023年净利润100万元',
    '{ attribute: net-profit, of: lumen, value: 1 million, unit: CNY, at: 2023 }',
  );

  it.each(['how much did Lumen earn', '流明赚了多少钱'])(
    'is its profit where one of its own is held: %s',
    (question) => {
      expect(told(libraryOf(takings, profit)(question)).rows).toEqual([['value', 'net-profit']]);
      expect(told(libraryOf(takings)(question)).rows).toEqual([['value', 'revenue']]);
    },
  );
});

describe('how much something made', () => {
  it.each([
    'how much did Corvane make',
    'how much money has Corvane made so far',
    'how much does Corvane earn a year',
    'how much did Corvane make in 2023',
    '科维恩赚了多少钱',
    '科维恩一年赚多少',
  ])('is told by the revenue, said to be no profit, where no profit is held: %s', (question) => {
    expect(told(libraryOf(TAKEN)(question))).toEqual({ missing: 'net-profit', rows: [['nearest', 'revenue']] });
  });

  it.each(['how much did Corvane make in 2023', '科维恩2023年赚了多少钱'])(
    'is told by the profit where it is held: %s',
    (question) => {
      expect(told(libraryOf(TAKEN, EARNED)(question))).toEqual({ missing: undefined, rows: [['value', 'net-profit']] });
    },
  );

  it.each([
    'how much net profit did Corvane make',
    'how much money did Corvane lose',
    '科维恩净利润多少',
    '科维恩亏了多少钱',
  ])('is not told by the revenue where a profit or a loss is named: %s', (question) => {
    expect(told(libraryOf(TAKEN)(question)).rows ?? []).not.toContainEqual(['nearest', 'revenue']);
  });
});

describe('how much a product made', () => {
  const YEAR = stating(
    'Lumen of Corvane brought in 2 billion yuan in 2022',
    '科维恩的流明2022年收入20亿元',
    '{ attribute: revenue, of: lumen, value: 2 billion, unit: CNY, at: 2022 }',
  );
  const SO_FAR = stating(
    'Lumen of Corvane had brought in 5 billion yuan by March 2021',
    '科维恩的流明到2021年3月累计收入50亿元',
    '{ attribute: revenue, about: lumen, value: 5 billion, unit: CNY, basis: cumulative, at: 2021-03 }',
  );

  it.each([
    'how much did Lumen make',
    'how much money has Lumen earned so far',
    '流明赚了多少钱',
    'Lumen total revenue',
  ])('is all that it brought in: %s', (question) => {
    const answer = libraryOf(YEAR, SO_FAR)(question);
    expect(told(answer)).toEqual({ missing: undefined, rows: [['value', 'revenue']] });
    expect(figuresOf(answer)).toEqual([5e9]);
  });

  it.each(['how much did Lumen make in 2022', '流明2022年赚了多少钱'])(
    'is that of the year that is named: %s',
    (question) => {
      expect(figuresOf(libraryOf(YEAR, SO_FAR)(question))).toEqual([2e9]);
    },
  );

  it('is that of a year where none so far is held', () => {
    expect(figuresOf(libraryOf(YEAR)('how much has Lumen made'))).toEqual([2e9]);
  });
});
