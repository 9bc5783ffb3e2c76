import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { figuresOf, libraryOf, stating } from './library-of.ts';

const revenue = (billion: number, at: string, more = '') =>
  `{ attribute: revenue, value: ${billion} billion, unit: CNY, at: ${at}${more} }`;

const Q3_OF_2023 = stating(
  'Corvane had revenue of 3 billion yuan in the third quarter of 2023',
  '科维恩2023年第三季度收入为30亿元',
  revenue(3, '2023-Q3'),
);
const Q1_OF_2024 = stating(
  'Corvane had revenue of 4 billion yuan in the first quarter of 2024',
  '科维恩2024年第一季度收入为40亿元',
  revenue(4, '2024-Q1'),
);
const YEARS = stating(
  'Corvane had revenue of 11 billion yuan in 2022 and 9 billion yuan in 2023',
  '科维恩2022年收入为110亿元，2023年为90亿元',
  revenue(11, '2022'),
  revenue(9, '2023'),
);

function timesOf(answer: Answer): readonly string[] {
  if (answer.kind !== 'answered') return [];
  return answer.findings.flatMap(({ rows }) => rows.flatMap(({ time }) => time?.at ?? []));
}

function missingOf(answer: Answer): readonly (string | undefined)[] {
  if (answer.kind !== 'answered') return [];
  return answer.findings.flatMap(({ missing }) => (missing ? [missing.period] : []));
}

describe('a quarter without its year', () => {
  const about = libraryOf(Q3_OF_2023, Q1_OF_2024);

  it.each([
    'Q3 revenue of Corvane',
    'Corvane revenue in the third quarter',
    '科维恩三季度营收',
    '科维恩第三季度收入多少',
  ])('is the last of which a figure is held: %s', (question) => {
    const answer = about(question);
    expect(timesOf(answer)).toEqual(['2023-Q3']);
    expect(missingOf(answer)).toEqual([]);
  });

  it('is the last that has ended where none is held, and is said to be missing', () => {
    expect(missingOf(about('Corvane second quarter revenue'))).toEqual(['2024-Q2']);
  });

  it('stays in the year that is said', () => {
    expect(missingOf(about('Corvane revenue in the third quarter of 2024'))).toEqual(['2024-Q3']);
  });
});

describe('a year of which only parts are held', () => {
  const part = (billion: number, words: readonly [string, string], fact: string) =>
    stating(
      `Corvane had revenue of ${billion} billion yuan in ${words[0]} 2023`,
      `科维恩2023年${words[1]}收入为${billion}0亿元`,
      fact,
    );
  const FIRST_HALF = part(5, ['the first half of', '上半年'], revenue(5, '2023-H1'));
  const NINE_MONTHS = part(
    8,
    ['the first nine months of', '前九个月'],
    revenue(8, '2023', ', about: { en: first nine months, zh: 前九个月 }'),
  );
  const OF_GAMES = part(
    6,
    ['games in the first nine months of', '前九个月游戏'],
    revenue(6, '2023', ', about: { en: games in the first nine months, zh: 前九个月游戏 }'),
  );
  const QUESTIONS = ['Corvane 2023 revenue', '科维恩2023年营收'];

  it.each(QUESTIONS)('has the longest of them as the nearest: %s', (question) => {
    const answer = libraryOf(FIRST_HALF, Q3_OF_2023, NINE_MONTHS)(question);
    expect(figuresOf(answer)).toEqual([8e9]);
    expect(missingOf(answer)).toEqual(['2023']);
    expect(figuresOf(libraryOf(FIRST_HALF, Q3_OF_2023)(question))).toEqual([5e9]);
  });

  it.each(QUESTIONS)('has none of one business: %s', (question) => {
    expect(figuresOf(libraryOf(Q3_OF_2023, OF_GAMES)(question))).toEqual([3e9]);
  });
});

describe('two years of a figure', () => {
  const about = libraryOf(YEARS);

  it.each(['Corvane revenue in 2022 and 2023', '科维恩2022年和2023年营收分别多少', '科维恩2022和2023年营收对比'])(
    'are both given: %s',
    (question) => {
      expect([...figuresOf(about(question))].sort()).toEqual([11e9, 9e9]);
    },
  );

  it('of which one is not held say so, and set no quarter in its place', () => {
    const answer = libraryOf(YEARS, Q1_OF_2024)('Corvane revenue 2023 vs 2024');
    expect(figuresOf(answer)).toEqual([9e9]);
    expect(missingOf(answer)).toEqual(['2024']);
  });

  it.each(['Corvane revenue 2022 vs 2023 which was higher', '科维恩2022年和2023年营收哪年高'])(
    'are in the order that is asked for: %s',
    (question) => {
      const answer = about(question);
      expect(timesOf(answer)).toEqual(['2022', '2023']);
      expect(answer.kind === 'answered' && answer.findings[0]?.among).toBe(2);
    },
  );
});

describe('what was counted so far in a year', () => {
  const NINE_MONTHS = stating(
    'Corvane had revenue of 7 billion yuan in the first nine months of 2023',
    '科维恩2023年前九个月收入为70亿元',
    revenue(7, '2023', ', basis: cumulative, about: { en: first nine months, zh: 前九个月 }'),
  );
  const about = libraryOf(NINE_MONTHS);

  it('is no figure of the year', () => {
    expect(missingOf(about('Corvane revenue in 2023'))).toEqual(['2023']);
  });

  it.each(['Corvane revenue in the first nine months of 2023', '科维恩2023年前三季度营收'])(
    'is the figure of those months: %s',
    (question) => {
      const answer = about(question);
      expect(figuresOf(answer)).toEqual([7e9]);
      expect(missingOf(answer)).toEqual([]);
    },
  );
});

describe('two that are compared', () => {
  const users = (name: string, id: string, million: number, at: string) =>
    stating(
      `${name} had ${million} million daily active users in ${at}`,
      `${name}${at}日活跃用户为${million / 100}亿`,
      `{ attribute: dau, of: ${id}, value: ${million} million, unit: users, at: ${at} }`,
    );
  const about = libraryOf(users('Lumen', 'lumen', 300, '2023'), users('Tallow', 'tallow', 200, '2023'));

  it.each(['which is bigger, Lumen or Tallow', 'Lumen or Tallow, which is bigger', '流明和塔洛哪个更大'])(
    'without a word for what are compared by their size: %s',
    (question) => {
      expect(figuresOf(about(question))).toEqual([3e8, 2e8]);
    },
  );

  it('say of whom no figure is held', () => {
    const answer = libraryOf(users('Lumen', 'lumen', 300, '2023'))('Lumen vs Tallow daily active users 2023');
    expect(figuresOf(answer)).toEqual([3e8]);
    const missing = answer.kind === 'answered' ? answer.findings.flatMap((one) => one.missing?.subjects ?? []) : [];
    expect(missing.map(({ id }) => id)).toEqual(['tallow']);
  });

  it.each([
    ['which launched first, Lumen or Tallow', ['tallow', 'lumen']],
    ['Lumen or Tallow, which launched later', ['lumen', 'tallow']],
    ['流明和塔洛哪个上线早', ['tallow', 'lumen']],
  ])('in time are in that order: %s', (question, order) => {
    const launched = (name: string, id: string, day: string) =>
      stating(
        `${name} was launched on ${day}`,
        `${name}于${day}上线`,
        `{ attribute: launch, value: ${id}, at: ${day} }`,
      );
    const dated = libraryOf(launched('Lumen', 'lumen', '2022-05-01'), launched('Tallow', 'tallow', '2020-03-02'));
    const answer = dated(question);
    const rows = answer.kind === 'answered' ? answer.findings.flatMap((one) => one.rows) : [];
    expect(rows.map(({ value }) => (value?.kind === 'date' ? value.date : ''))).toEqual(
      order.map((id) => (id === 'lumen' ? '2022-05-01' : '2020-03-02')),
    );
  });
});

describe('the latest on a company', () => {
  it.each(['latest news on Corvane', '科维恩最新消息'])(
    'is what names it in each of the newest articles: %s',
    (question) => {
      const about = libraryOf(
        stating('Corvane opened an office', '科维恩开设了办公室'),
        `${stating('Halvorn closed an office', '哈尔沃恩关闭了办公室')}\n\n${stating('Corvane hired a cook', '科维恩聘请了厨师')}`,
      );
      const answer = about(question);
      const quotes = answer.kind === 'answered' ? answer.statements.map(({ citation }) => citation.passage) : [];
      expect(quotes).toEqual([2, 1]);
    },
  );
});

describe('the latest quarter', () => {
  it.each(['科维恩最新一季营收', '科维恩最新季度收入多少', "Corvane's latest quarter revenue"])(
    'is the newest that is held, and no later year: %s',
    (question) => {
      const year = stating(
        'Corvane had revenue of 20 billion yuan in 2024',
        '科维恩2024年收入为200亿元',
        revenue(20, '2024'),
      );
      expect(figuresOf(libraryOf(Q3_OF_2023, Q1_OF_2024, year)(question))).toEqual([4_000_000_000]);
    },
  );

  it.each(['科维恩最新一季营收', "Corvane's latest quarter revenue"])(
    'is said to be missing where only years are held: %s',
    (question) => {
      const answer = libraryOf(YEARS)(question);
      const [finding] = answer.kind === 'answered' ? answer.findings : [];
      expect(finding?.missing?.period).toBe('quarter');
      expect(finding?.rows.map(({ role }) => role)).toEqual(['nearest']);
    },
  );
});

describe('a quarter that is not held', () => {
  it.each(['科维恩2023年第四季度营收多少', 'Corvane revenue in the fourth quarter of 2023'])(
    'has another quarter beside it, and neither a year nor a forecast: %s',
    (question) => {
      const forecast = stating(
        'Corvane expected revenue of 10 billion yuan for 2023',
        '科维恩预计2023年收入100亿元',
        revenue(10, '2023', ', basis: forecast'),
      );
      const answer = libraryOf(Q1_OF_2024, Q3_OF_2023, YEARS, forecast)(question);
      const [finding] = answer.kind === 'answered' ? answer.findings : [];
      expect(finding?.missing?.period).toBeDefined();
      expect(figuresOf(answer).every((figure) => figure === 3_000_000_000 || figure === 4_000_000_000)).toBe(true);
    },
  );
});

describe('a quarter whose last day is all that is given', () => {
  const about = libraryOf(
    stating(
      'Corvane had revenue of 2 billion yuan in the quarter to 31 May 2023',
      '截至2023年5月31日的季度科维恩收入20亿元',
      revenue(2, '2023-05-31'),
    ),
    stating(
      'Corvane had 5 billion yuan in cash on 31 May 2023',
      '2023年5月31日科维恩有现金50亿元',
      '{ attribute: cash, value: 5 billion, unit: CNY, at: 2023-05-31 }',
    ),
  );

  it.each(['Corvane revenue 2023', '科维恩2023年营收'])('is not what its year came to: %s', (question) => {
    expect(missingOf(about(question))).toEqual(['2023']);
    expect(figuresOf(about(question))).toEqual([2_000_000_000]);
  });

  it.each(['Corvane cash 2023', '科维恩2023年现金'])(
    'says of what is there at a moment how it is in its year: %s',
    (question) => {
      expect(missingOf(about(question))).toEqual([]);
    },
  );
});

describe('the latest report', () => {
  const PROFIT = stating(
    'Corvane had a net profit of 2 billion yuan in 2022',
    '科维恩2022年净利润为20亿元',
    '{ attribute: net-profit, value: 2 billion, unit: CNY, at: 2022 }',
  );
  const about = libraryOf(Q3_OF_2023, Q1_OF_2024, PROFIT);

  it.each([
    "what was Corvane's revenue in its latest results",
    'Corvane revenue according to its most recent earnings report',
    'how much revenue did Corvane have in the last set of quarterly results',
    '科维恩最新一期财报营收多少',
    '科维恩最近一份财报收入是多少',
    '科维恩上一份财报营收多少',
  ])('is that of the newest period that is held: %s', (question) => {
    expect(timesOf(about(question))).toEqual(['2024-Q1']);
  });

  it.each(["what was Corvane's net profit in its latest results", '科维恩最新一期财报净利润多少'])(
    'asks for no revenue where something else is asked for: %s',
    (question) => expect(timesOf(about(question))).toEqual(['2022']),
  );

  it.each(['Corvane revenue in its report for the third quarter of 2023', '科维恩2023年三季度财报营收多少'])(
    'is not meant where the time of the report is named: %s',
    (question) => expect(timesOf(about(question))).toEqual(['2023-Q3']),
  );
});
