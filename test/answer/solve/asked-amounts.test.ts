import { describe, expect, it } from 'vitest';
import { figuresOf, libraryOf, stating, verdictOf } from './library-of.ts';

const FINE = stating(
  'Corvane was fined 3 billion yuan on 8 October 2021 for exclusive agreements',
  '科维恩2021年10月8日因独家协议被罚款30亿元',
  '{ attribute: fine, value: 3 billion, unit: CNY, at: 2021-10-08 }',
);
const PURCHASE = stating(
  'Corvane bought Halvorn for 8.57 billion dollars on 21 June 2016',
  '科维恩2016年6月21日以85.7亿美元收购哈尔沃恩',
  '{ attribute: acquisition, value: halvorn, at: 2016-06-21, price: 8.57 billion, unit: USD }',
);
const SPENDING = stating(
  'Corvane spent 60 billion yuan on machines in 2023',
  '科维恩2023年花了600亿元买机器',
  '{ attribute: spending, about: { en: machines, zh: 机器 }, value: 60 billion, unit: CNY, at: 2023 }',
);

describe('an amount that is claimed of something that happened', () => {
  it.each([
    ["was Corvane's fine over 2 billion yuan", 'yes'],
    ["was Corvane's fine more than 5 billion yuan", 'no'],
    ['was Corvane fined more than 5 billion yuan in 2021', 'no'],
    ['科维恩罚款超过20亿吗', 'yes'],
    ['科维恩2021年罚款有没有超过50亿', 'no'],
  ])('is compared with the fine: %s', (question, verdict) => {
    expect(verdictOf(libraryOf(FINE)(question))).toBe(verdict);
  });

  it.each([
    ['did Corvane buy Halvorn for more than 8 billion dollars', 'yes'],
    ['did Corvane buy Halvorn for less than 8 billion dollars', 'no'],
    ['did Corvane buy Halvorn for 8.6 billion dollars', 'yes'],
    ['科维恩买哈尔沃恩花了超过80亿美元吗', 'yes'],
  ])('is compared with the price of the deal, and with nothing else that was spent: %s', (question, verdict) => {
    const answer = libraryOf(PURCHASE, SPENDING)(question);
    expect(verdictOf(answer)).toBe(verdict);
    expect(figuresOf(answer)).toEqual([8_570_000_000]);
  });

  it('is not denied where larger ones may be unknown', () => {
    const other = stating(
      'Corvane was fined 1 million yuan on 2 May 2020',
      '科维恩2020年5月2日被罚款100万元',
      '{ attribute: fine, value: 1 million, unit: CNY, at: 2020-05-02 }',
    );
    expect(verdictOf(libraryOf(FINE, other)('has Corvane ever been fined more than 5 billion yuan'))).toBe('unknown');
  });
});

describe('an amount that is claimed in another currency', () => {
  it('is not denied by a smaller one beside one that cannot be compared', () => {
    const small = stating(
      'Corvane was fined 1 million yuan on 2 May 2020',
      '科维恩2020年5月2日被罚款100万元',
      '{ attribute: fine, value: 1 million, unit: CNY, at: 2020-05-02 }',
    );
    expect(verdictOf(libraryOf(FINE, small)("was Corvane's fine over 1 billion dollars"))).toBe('unknown');
  });

  const revenue = stating(
    'Corvane had revenue of 660 billion yuan in 2023',
    '科维恩2023年营收6600亿元',
    '{ attribute: revenue, value: 660 billion, unit: CNY, at: 2023 }',
  );

  it.each([
    ["was Corvane's revenue over 100 billion dollars in 2023", 'unknown'],
    ["was Corvane's revenue over 1000 billion dollars in 2023", 'no'],
    ["was Corvane's revenue over 100 billion yuan in 2023", 'yes'],
    ['科维恩2023年营收超过1000亿美元吗', 'unknown'],
    ['科维恩2023年营收超过1000亿元吗', 'yes'],
  ])('is decided only where no rate can change it: %s', (question, verdict) => {
    expect(verdictOf(libraryOf(revenue)(question))).toBe(verdict);
  });
});

describe('a record that is claimed', () => {
  const quarter = stating(
    'Corvane had revenue of 120 billion yuan in the second quarter of 2023',
    '科维恩2023年第二季度营收1200亿元',
    '{ attribute: revenue, value: 120 billion, unit: CNY, at: 2023-Q2 }',
  );
  const year = stating(
    'Corvane had revenue of 390 billion yuan in 2023',
    '科维恩2023年营收3900亿元',
    '{ attribute: revenue, value: 390 billion, unit: CNY, at: 2023 }',
  );

  it('is met by any quarter, and by no year, where quarters are claimed', () => {
    const about = libraryOf(quarter, year);
    const answer = about("has Corvane's quarterly revenue ever topped 100 billion yuan");
    expect(verdictOf(answer)).toBe('yes');
    expect(figuresOf(answer)).toEqual([120_000_000_000]);
    expect(verdictOf(about("has Corvane's quarterly revenue ever topped 300 billion yuan"))).not.toBe('yes');
  });
});

describe('growth that is claimed in per cent', () => {
  const grew = stating(
    'Corvane had revenue of 660 billion yuan in 2023, up 8%',
    '科维恩2023年营收6600亿元，增长8%',
    '{ attribute: revenue, value: 660 billion, unit: CNY, at: 2023, change: 8% }',
  );

  it.each([
    ["did Corvane's revenue grow more than 5% in 2023", 'yes'],
    ["did Corvane's revenue grow more than 10% in 2023", 'no'],
    ["did Corvane's revenue fall more than 5% in 2023", 'no'],
    ['科维恩2023年营收增长超过10%吗', 'no'],
    ['科维恩2023年营收增长超过5%吗', 'yes'],
  ])('is compared with what is told: %s', (question, verdict) => {
    expect(verdictOf(libraryOf(grew)(question))).toBe(verdict);
  });
});

describe('what was paid for a thing whose first purchase was given up', () => {
  const first = stating(
    'Corvane gave up in January 2023 the purchase of Halvorn for 3.6 billion dollars',
    '科维恩2023年1月放弃以36亿美元收购哈尔沃恩',
    '{ attribute: acquisition, value: halvorn, at: 2023-01, price: 3.6 billion, unit: USD, stage: ended }',
  );
  const second = stating(
    'Corvane closed the purchase of Halvorn for 2.1 billion dollars in February 2024',
    '科维恩2024年2月完成以21亿美元收购哈尔沃恩',
    '{ attribute: acquisition, value: halvorn, at: 2024-02, price: 2.1 billion, unit: USD, stage: closed }',
  );

  it.each(['did Corvane buy Halvorn for more than 3 billion dollars', '科维恩买哈尔沃恩花了超过30亿美元吗'])(
    'is what was paid in the end: %s',
    (question) => {
      expect(verdictOf(libraryOf(first, second)(question))).toBe('no');
    },
  );
});

describe('an amount that is claimed of what befell a company more than once', () => {
  const fine = (amount: string, unit: string, en: string, zh: string, at: string) =>
    stating(
      `Corvane was fined ${amount} ${unit} over its ${en} on ${at}`,
      `科维恩${at}因${zh}被罚${amount}${unit}`,
      `{ attribute: fine, value: ${amount}, unit: ${unit}, at: ${at} }`,
    );
  const small = fine('5 million', 'CNY', 'lamps', '灯具', '2023-01-09');
  const large = fine('9 billion', 'CNY', 'adverts', '广告', '2022-03-07');

  it.each([
    ['was Corvane fined more than 2 billion yuan', 'yes'],
    ['was Corvane fined more than 20 billion yuan', 'no'],
    ['科维恩罚款超过20亿元吗', 'yes'],
  ] as const)('is met by any of them, and denied by the greatest: %s', (question, verdict) => {
    const answer = libraryOf(small, large)(question);
    expect(verdictOf(answer)).toBe(verdict);
    expect(figuresOf(answer)).toEqual([9_000_000_000]);
  });

  it('is neither where it is claimed in other money', () => {
    const answer = libraryOf(small, large)('was Corvane fined more than 2 billion dollars');
    expect(verdictOf(answer)).toBe('unknown');
  });
});
