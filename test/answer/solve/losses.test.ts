import { describe, expect, it } from 'vitest';
import { datesOf, figuresOf, libraryOf, stating } from './library-of.ts';

function profitOf(year: number, amount: string, told: string): string {
  return stating(
    `Corvane ${told} ${amount.replace('-', '')} yuan in ${year}`,
    `科维恩${year}年${told === 'lost' ? '亏损' : '盈利'}${amount.replace('-', '')}元`,
    `{ attribute: net-profit, value: ${amount}, unit: CNY, at: ${year} }`,
  );
}

const LOSS = profitOf(2021, '-40 million', 'lost');
const PROFIT = profitOf(2023, '90 million', 'earned');

function missingIn(...asked: Parameters<ReturnType<typeof libraryOf>>) {
  return (about: ReturnType<typeof libraryOf>) => {
    const answer = about(...asked);
    return answer.kind === 'answered' ? answer.findings[0]?.missing : answer.kind;
  };
}

describe('how much was lost', () => {
  it('is no profit: that a loss is missing is said', () => {
    for (const question of ['科维恩亏损多少', '科维恩亏了多少钱', "what was Corvane's net loss"])
      expect(missingIn(question)(libraryOf(PROFIT)), question).toMatchObject({ attribute: 'net-profit', loss: true });
    expect(figuresOf(libraryOf(PROFIT)('科维恩亏损多少'))).toEqual([90_000_000]);
  });

  it('is the last loss, beside the profit that came later', () => {
    const answer = libraryOf(LOSS, PROFIT)('科维恩亏了多少');
    expect(figuresOf(answer)).toEqual([-40_000_000, 90_000_000]);
    const rows = answer.kind === 'answered' ? (answer.findings[0]?.rows ?? []) : [];
    expect(rows.map(({ role }) => role)).toEqual(['value', 'part']);
  });

  it('is of the year that is named, and of no other', () => {
    expect(figuresOf(libraryOf(LOSS, PROFIT)('科维恩2021年亏了多少'))).toEqual([-40_000_000]);
    expect(missingIn('科维恩2023年亏了多少')(libraryOf(LOSS, PROFIT))).toMatchObject({ loss: true });
    expect(missingIn('科维恩2022年亏了多少')(libraryOf(PROFIT))).toMatchObject({ loss: true });
  });

  it('is told of its year beside what was earned before adjustments', () => {
    const ADJUSTED = stating(
      'Corvane lost 40 million yuan in 2021 and had an adjusted profit of 60 million yuan',
      '科维恩2021年亏损4000万元，经调整盈利6000万元',
      '{ attribute: net-profit, value: -40 million, unit: CNY, at: 2021 }',
      '{ attribute: adjusted-profit, value: 60 million, unit: CNY, at: 2021 }',
    );
    for (const question of ["what was Corvane's net loss in 2021", '科维恩2021年亏了多少']) {
      expect(missingIn(question)(libraryOf(ADJUSTED)), question).toBeUndefined();
      expect(figuresOf(libraryOf(ADJUSTED)(question)), question).toEqual([-40_000_000, 60_000_000]);
    }
  });

  it('is asked for by no question for a profit', () => {
    expect(figuresOf(libraryOf(LOSS, PROFIT)('科维恩净利润多少'))).toEqual([90_000_000]);
    expect(missingIn("what was Corvane's net profit")(libraryOf(LOSS, PROFIT))).toBeUndefined();
  });
});

describe('the first profit', () => {
  const TURN = stating(
    'Corvane earned 90 million yuan in 2023 after losing 40 million yuan in 2022',
    '科维恩2023年盈利9000万元，2022年亏损4000万元',
    '{ attribute: net-profit, value: 90 million, unit: CNY, at: 2023 }',
    '{ attribute: net-profit, value: -40 million, unit: CNY, at: 2022 }',
  );

  const FALL = stating(
    'Corvane lost 10 million yuan in the first quarter of 2026, against a profit of 20 million a year before',
    '科维恩2026年第一季度亏损1000万元，上年同期盈利2000万元',
    '{ attribute: net-profit, value: -10 million, unit: CNY, at: 2026-Q1 }',
    '{ attribute: net-profit, value: 20 million, unit: CNY, at: 2025-Q1 }',
  );

  it.each([
    'when did Corvane first turn a profit',
    'Corvane first profit when',
    '科维恩首次盈利是什么时候',
    'when did Corvane become profitable',
    '科维恩什么时候扭亏',
  ])('is the one that came after a loss: %s', (question) => {
    expect(datesOf(libraryOf(LOSS, TURN, FALL)(question))).toEqual(['2023']);
  });

  it.each(['when did Corvane become profitable', '科维恩哪年开始盈利'])(
    'is the one that is said to be it, before a quarter that came after a loss: %s',
    (question) => {
      const quarter = stating(
        'Corvane earned 9 million yuan in the third quarter of 2024 after losing 4 million a year before',
        '科维恩2024年第三季度盈利900万元，上年同期亏损400万元',
        '{ attribute: net-profit, value: 9 million, unit: CNY, at: 2024-Q3 }',
        '{ attribute: net-profit, value: -4 million, unit: CNY, at: 2023-Q3 }',
      );
      const first = stating(
        'Corvane earned its first profit, 50 million yuan, in 2023',
        '科维恩2023年首次盈利，为5000万元',
        '{ attribute: net-profit, value: 50 million, unit: CNY, at: 2023 }',
      );
      expect(datesOf(libraryOf(LOSS, quarter, first)(question))).toEqual(['2023']);
    },
  );

  it('is none that was reported by a paper whose name says so', () => {
    const told = stating(
      'Corvane earned 90 million yuan in 2023, Yicai reported',
      '第一财经报道，科维恩2023年盈利9000万元',
      '{ attribute: net-profit, value: 90 million, unit: CNY, at: 2023 }',
    );
    expect(missingIn('when did Corvane turn a profit')(libraryOf(told))).toMatchObject({ side: 'first' });
  });

  it('is none that a loss came after, nor one of a first quarter', () => {
    expect(missingIn('when did Corvane turn a profit')(libraryOf(FALL))).toMatchObject({ side: 'first' });
  });

  it('is no loss, and no profit before which there may have been another', () => {
    expect(datesOf(libraryOf(LOSS, PROFIT)('when did Corvane first turn a profit'))).toEqual([]);
  });
});

describe('who lost more', () => {
  const both = stating(
    'Corvane lost 40 million yuan in 2021 and earned 90 million in 2023, Halvorn lost 70 million in 2021 and earned 20 million in 2023',
    '科维恩2021年亏损4000万元，2023年盈利9000万元；哈尔沃恩2021年亏损7000万元，2023年盈利2000万元',
    ...(
      [
        ['corvane', '-40 million', 2021],
        ['corvane', '90 million', 2023],
        ['halvorn', '-70 million', 2021],
        ['halvorn', '20 million', 2023],
      ] as const
    ).map(([of, value, at]) => `{ attribute: net-profit, of: ${of}, value: ${value}, unit: CNY, at: ${at} }`),
  );

  it.each(['who had the bigger loss, Corvane or Halvorn', '科维恩和哈尔沃恩谁亏得多'])(
    'is told by losses: %s',
    (question) => {
      expect(figuresOf(libraryOf(both)(question))).toEqual([-70_000_000, -40_000_000]);
    },
  );

  it('is no question for who earned more', () => {
    expect(figuresOf(libraryOf(both)('科维恩和哈尔沃恩谁利润高'))).toEqual([90_000_000, 20_000_000]);
  });
});
