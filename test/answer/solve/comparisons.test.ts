import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { figuresOf, LUMEN, libraryOf, stating, TALLOW, verdictOf, wordsOf } from './library-of.ts';

describe('figures of two companies', () => {
  it('of a time long ago give way to the newest of each', () => {
    const figure = (who: string, zh: string, users: string, at: string) =>
      stating(
        `${who} had ${users} daily active users in ${at}`,
        `${zh}在${at}有${users}日活跃用户`,
        `{ attribute: dau, of: ${who.toLowerCase()}, value: ${users}, unit: users, at: ${at} }`,
      );
    const about = libraryOf(
      figure('Lumen', '流明', '10 million', '2016-04'),
      figure('Tallow', '塔洛', '12 million', '2016-04'),
      figure('Lumen', '流明', '40 million', '2023-04'),
      figure('Tallow', '塔洛', '30 million', '2024-04'),
    );
    expect(figuresOf(about('Lumen or Tallow, which has more daily active users'))).toEqual([40_000_000, 30_000_000]);
  });
});

describe('figures that are not alike', () => {
  const users = (who: string, zh: string, million: number, more: string) =>
    stating(
      `${who} had ${million} million monthly active users`,
      `${zh}月活跃用户${million}00万`,
      `{ attribute: mau, of: ${who.toLowerCase()}, value: ${million} million, unit: users, ${more} }`,
    );
  const unlikeIn = (answer: Answer) => (answer.kind === 'answered' ? answer.findings[0]?.unlike : undefined);

  it('of other times have no winner', () => {
    const about = libraryOf(
      users('Corvane', '科维恩', 9, 'at: 2015-05'),
      users('Brindle', '布林德尔', 5, 'at: 2023-05'),
    );
    const answer = about('who has more monthly active users, Corvane or Brindle');
    expect(unlikeIn(answer)).toEqual(['period']);
    expect(answer.kind === 'answered' && answer.findings[0]?.among).toBeUndefined();
  });

  it('of one part have no winner', () => {
    const part = users('Corvane', '科维恩', 9, 'about: { en: games, zh: 游戏 }, at: 2023-05');
    expect(
      unlikeIn(libraryOf(part, users('Brindle', '布林德尔', 5, 'at: 2023-05'))('科维恩和布林德尔谁的月活多')),
    ).toEqual(['part']);
  });

  it('that are alike have one', () => {
    const about = libraryOf(
      users('Corvane', '科维恩', 9, 'at: 2023-05'),
      users('Brindle', '布林德尔', 5, 'at: 2023-03'),
    );
    const answer = about('which has the most monthly active users, Corvane or Brindle');
    expect(unlikeIn(answer)).toBeUndefined();
    expect(figuresOf(answer)).toEqual([9_000_000, 5_000_000]);
  });
});

describe('what adds up over a time', () => {
  const cars = (of: string, count: number, at: string) =>
    `{ attribute: deliveries, of: ${of}, value: ${count}, unit: vehicles, at: ${at} }`;
  const about = libraryOf(
    stating(
      'Corvane delivered 500 cars in 2022, 400 in 2023 and 80 in the first quarter of 2024',
      '科维恩2022年交付500辆，2023年交付400辆，2024年第一季度交付80辆',
      cars('corvane', 500, '"2022"'),
      cars('corvane', 400, '"2023"'),
      cars('corvane', 80, '2024-Q1'),
    ),
    stating(
      'Halvorn delivered 120 cars in the fourth quarter of 2023',
      '哈尔沃恩2023年第四季度交付120辆',
      cars('halvorn', 120, '2023-Q4'),
    ),
  );

  it.each(['Corvane vs Halvorn deliveries 2023', '科维恩和哈尔沃恩2023年谁交付多'])(
    'in a year is not set beside what a quarter of it brought: %s',
    (question) => {
      expect(figuresOf(about(question))).toEqual([400]);
    },
  );

  it.each(['compare deliveries of Corvane and Halvorn', '科维恩和哈尔沃恩交付量对比'])(
    'is set beside what the other has of a time as long: %s',
    (question) => {
      expect(figuresOf(about(question))).toEqual([80, 120]);
    },
  );

  it.each(['which company delivers the most cars', '哪家公司交付量最多'])(
    'is ordered by figures of one length: %s',
    (question) => {
      expect(figuresOf(about(question))).toEqual([120, 80]);
    },
  );
});

describe('the users of two', () => {
  it('are not compared by those of a product of one of them', () => {
    const users = (attribute: string, who: string, zh: string, count: string, of: string) =>
      stating(
        `${who} had ${count} users in May 2024`,
        `${zh}2024年5月有${count}用户`,
        `{ attribute: ${attribute}, of: ${of}, value: ${count}, unit: users, at: 2024-05 }`,
      );
    const about = libraryOf(
      users('users', 'Lumen, a product of Corvane,', '科维恩旗下的流明', '90 million', 'lumen'),
      users('users', 'Halvorn', '哈尔沃恩', '80 million', 'halvorn'),
      users('mau', 'Corvane', '科维恩', '300 million', 'corvane'),
      users('mau', 'Halvorn', '哈尔沃恩', '200 million', 'halvorn'),
    );
    expect(figuresOf(about('科维恩和哈尔沃恩谁的用户多'))).toEqual([300_000_000, 200_000_000]);
  });
});

describe('two products of one maker or of two', () => {
  const users = (product: string, zh: string, million: number, at: string) =>
    stating(
      `${product} of Corvane had ${million} million monthly active users in ${at}`,
      `科维恩的${zh}在${at}月活跃用户${million}00万`,
      `{ attribute: mau, of: corvane, about: ${product.toLowerCase()}, value: ${million} million, unit: users, at: ${at} }`,
    );
  const alike = libraryOf(users('Lumen', '流明', 9, '2023-05'), users('Tallow', '塔洛', 5, '2023-05'));
  const unlike = libraryOf(users('Lumen', '流明', 9, '2023-05'), users('Tallow', '塔洛', 5, '2020-05'));
  const subjectsIn = (answer: Answer) =>
    answer.kind === 'answered' ? answer.findings.flatMap(({ rows }) => rows.map(({ subject }) => subject?.id)) : [];

  it.each(['Lumen vs Tallow', 'difference between Lumen and Tallow', '流明和塔洛有什么区别', '流明和塔洛比较一下'])(
    'are set side by side by what tells their size, under their own names: %s',
    (question) => {
      expect(subjectsIn(alike(question))).toEqual(['lumen', 'tallow']);
      expect(figuresOf(alike(question))).toEqual([9_000_000, 5_000_000]);
    },
  );

  it.each<[string, string]>([
    ['does Lumen have more users than Tallow', 'yes'],
    ['does Tallow have more users than Lumen', 'no'],
    ['流明的用户比塔洛多吗', 'yes'],
    ['塔洛的用户比流明多吗', 'no'],
  ])('decide who has more: %s', (question, verdict) => {
    expect(verdictOf(alike(question))).toBe(verdict);
  });

  it.each(['does Lumen have more users than Tallow', '塔洛的用户比流明多吗'])(
    'are shown and decide nothing where their times are far apart: %s',
    (question) => {
      expect(verdictOf(unlike(question))).toBe('unknown');
      expect(new Set(subjectsIn(unlike(question)))).toEqual(new Set(['lumen', 'tallow']));
    },
  );

  it('are set side by side by what they are where nothing is counted', () => {
    const what = (product: string, zh: string, en: string, is: string) =>
      stating(
        `${product} of Corvane is ${en}`,
        `科维恩的${zh}是${is}`,
        `{ attribute: what-it-does, of: ${product.toLowerCase()}, value: { en: ${en}, zh: ${is} } }`,
      );
    const about = libraryOf(what('Lumen', '流明', 'a map', '地图'), what('Tallow', '塔洛', 'a wallet', '钱包'));
    const answer = about("what's the difference between Lumen and Tallow");
    expect(subjectsIn(answer)).toEqual(['lumen', 'tallow']);
    expect(answer.kind === 'answered' && answer.findings[0]?.unlike).toBeUndefined();
  });
});

describe('sums of two that are told in different currencies', () => {
  const revenue = (of: string, value: string, unit: string, at: number) =>
    `{ attribute: revenue, of: ${of}, value: ${value}, unit: ${unit}, at: ${at} }`;
  const told = stating(
    'Corvane had revenue of 4 million dollars in 2001 and 90 billion yuan in 2022, Halvorn 3 billion dollars in 2022',
    '科维恩2001年收入400万美元，2022年900亿元；哈尔沃恩2022年收入30亿美元',
    revenue('corvane', '4 million', 'USD', 2001),
    revenue('corvane', '90 billion', 'CNY', 2022),
    revenue('halvorn', '3 billion', 'USD', 2022),
  );

  it.each(['compare revenue of Corvane and Halvorn', '科维恩和哈尔沃恩收入对比'])(
    'are of one year, and not of one currency long ago: %s',
    (question) => {
      expect(figuresOf(libraryOf(told)(question))).toEqual([90e9, 3e9]);
    },
  );
});

describe('how one thing differs from another', () => {
  const users = (id: string, million: number) =>
    stating(
      `${id} had ${million} million monthly active users`,
      `${id}月活跃用户${million}00万`,
      `{ attribute: mau, of: ${id}, value: ${million} million, unit: users, at: 2023-05 }`,
    );
  const about = libraryOf(LUMEN, TALLOW, users('lumen', 9), users('tallow', 5));

  it.each([
    'what is the difference between Lumen and Tallow',
    'how is Lumen different from Tallow',
    '流明和塔洛有什么区别',
    '流明跟塔洛有啥不一样',
  ])('is told by what each is, before how many use it: %s', (question) => {
    expect(wordsOf(about(question))).toHaveLength(2);
    expect(figuresOf(about(question))).toEqual([]);
  });

  it('is not asked by two names alone', () => {
    expect(figuresOf(about('Lumen vs Tallow'))).toEqual([9_000_000, 5_000_000]);
  });
});

describe('what two raised in their listings', () => {
  const about = libraryOf(
    stating(
      'Corvane raised 90 million dollars in its Nasdaq listing of May 2019',
      '科维恩2019年5月在纳斯达克上市，募资9000万美元',
      '{ attribute: listing, about: nasdaq, raised: 90 million USD, at: 2019-05 }',
    ),
    stating(
      'Halvorn raised 70 million dollars in its Nasdaq listing of March 2018',
      '哈尔沃恩2018年3月在纳斯达克上市，募资7000万美元',
      '{ attribute: listing, of: halvorn, about: nasdaq, raised: 70 million USD, at: 2018-03 }',
    ),
  );

  it.each(['Corvane vs Halvorn ipo who raised more', 'Corvane and Halvorn IPO, which raised more'])(
    'is compared, and not when it was: %s',
    (question) => {
      expect(figuresOf(about(question))).toEqual([90_000_000, 70_000_000]);
    },
  );
});

describe('who has more now', () => {
  const orders = (en: string, zh: string, of: string, value: string, at: string) =>
    stating(
      `${en} had ${value} orders a day in ${at}`,
      `${zh}${at}年每天有${value}单`,
      `{ attribute: orders, of: ${of}, value: ${value}, unit: orders, at: ${at} }`,
    );
  const about = libraryOf(
    orders('Corvane', '科维恩', 'corvane', '20 million', '2018'),
    orders('Halvorn', '哈尔沃恩', 'halvorn', '5 million', '2018'),
    orders('Halvorn', '哈尔沃恩', 'halvorn', '80 million', '2024'),
  );

  it.each(['who has more orders, Corvane or Halvorn', '科维恩和哈尔沃恩谁单量大'])(
    'is not told by what both had long before: %s',
    (question) => {
      expect(figuresOf(about(question))).toEqual([20_000_000, 80_000_000]);
    },
  );
});
