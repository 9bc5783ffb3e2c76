import { describe, expect, it } from 'vitest';
import { datesOf, figuresOf, libraryOf, reasonOf, stating } from './library-of.ts';

const share = (market: readonly [string, string], value: string, at: string) =>
  stating(
    `Corvane had ${value} of ${market[0]} in ${at}`,
    `${at}年科维恩占${market[1]}的${value}`,
    `{ attribute: market-share, about: { en: "${market[0]}", zh: ${market[1]} }, value: ${value}, at: ${at} }`,
  );
const LAMPS = ["China's lamp market", '中国灯具市场'] as const;
const SMART = ['smart lamps in China', '中国智能灯具市场'] as const;
const SIGNS = ['neon signs', '霓虹招牌'] as const;

describe('a share of which several markets are held', () => {
  const ask = libraryOf(share(SMART, '36%', '2023'), share(LAMPS, '33%', '2022'), share(SIGNS, '41%', '2015'));

  it.each(['corvane lamp market share in china', '科维恩灯具市场份额', '科维恩在中国灯具市场的份额'])(
    'is that of the market that is named, before a newer one of a part of it: %s',
    (question) => {
      expect(figuresOf(ask(question))[0]).toBe(33);
    },
  );

  it('is none of years before, beside a newer one', () => {
    const [first, ...others] = [share(SMART, '36%', '2023'), share(SIGNS, '41%', '2015')];
    const figures = figuresOf(libraryOf(first ?? '', ...others)('what is the market share of Corvane now'));
    expect(figures).toContain(36);
    expect(figures).not.toContain(41);
  });
});

describe('who was listed first', () => {
  const PLANNED = stating(
    'Corvane filed for a listing in Shanghai in March 2019 and withdrew it in 2020',
    '科维恩2019年3月申请在上海上市，2020年撤回',
    '{ attribute: listing-plan, about: shanghai, stage: withdrawn, at: 2019-03 }',
  );
  const LISTED = stating(
    'Halvorn listed on the Nasdaq on 4 May 2021',
    '哈尔沃恩2021年5月4日在纳斯达克上市',
    '{ attribute: listing, of: halvorn, about: nasdaq, at: 2021-05-04 }',
  );
  const EARLIER = stating(
    'Halvorn planned a listing in Hong Kong in 2018',
    '哈尔沃恩2018年计划在香港上市',
    '{ attribute: listing-plan, of: halvorn, about: hong-kong, stage: planned, at: 2018 }',
  );

  it.each(['which listed first, Corvane or Halvorn', '科维恩和哈尔沃恩哪个先上市'])(
    'is told by listings, and by no plans: %s',
    (question) => {
      const answer = libraryOf(PLANNED, LISTED, EARLIER)(question);
      expect(datesOf(answer)).toEqual(['2021-05-04']);
      expect(answer.kind === 'answered' && answer.findings[0]?.missing?.subjects.map(({ id }) => id)).toEqual([
        'corvane',
      ]);
    },
  );
});

describe('a reason', () => {
  const BOTH = stating(
    'Corvane withdrew its application in Shanghai in 2021, a year after its Hong Kong application lapsed for want of a permit',
    '科维恩2021年撤回上海上市申请，此前一年其香港上市申请因缺少许可失效',
    '{ attribute: listing-plan, about: shanghai, stage: withdrawn, at: 2021 }',
    '{ attribute: reason, value: { en: want of a permit, zh: 缺少许可 }, for: { en: Hong Kong listing application lapsed, zh: 香港上市申请失效 }, at: 2020 }',
  );

  it.each(['why did Corvane withdraw its application to list in Shanghai', '科维恩为什么撤回上海上市申请'])(
    'is none of what happened at another place: %s',
    (question) => {
      expect(reasonOf(libraryOf(BOTH)(question))).not.toBe('want of a permit');
    },
  );
});

describe('what a company lives on', () => {
  const REVENUE = stating(
    'Corvane took 9 billion yuan in 2023, 6 billion of it from lamps and 3 billion from games',
    '科维恩2023年收入90亿元，其中灯具60亿元，游戏30亿元',
    '{ attribute: revenue, value: 9 billion, unit: CNY, at: 2023 }',
    '{ attribute: revenue, about: { en: games, zh: 游戏 }, value: 3 billion, unit: CNY, at: 2023 }',
    '{ attribute: revenue, about: { en: lamps, zh: 灯具 }, value: 6 billion, unit: CNY, at: 2023 }',
  );
  const ABROAD = stating(
    'Corvane took 1 billion yuan in India in 2024',
    '科维恩2024年在印度收入10亿元',
    '{ attribute: revenue, about: india, value: 1 billion, unit: CNY, at: 2024 }',
  );

  it.each([
    'corvane revenue breakdown',
    "Corvane's revenue by segment",
    '科维恩收入构成',
    '科维恩的收入来源有哪些',
    'what does Corvane live on',
    '科维恩靠什么赚钱',
  ])('is told by what came in of each part: %s', (question) => {
    expect(figuresOf(libraryOf(REVENUE, ABROAD)(question))).toEqual([6e9, 3e9, 9e9]);
  });

  it('is not asked for with the revenue alone', () => {
    expect(figuresOf(libraryOf(REVENUE)('corvane revenue 2023'))[0]).toBe(9e9);
  });
});
