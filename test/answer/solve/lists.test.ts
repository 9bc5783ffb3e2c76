import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { entitiesOf, figuresOf, libraryOf, stating, verdictOf } from './library-of.ts';

const LUMEN = stating(
  'Corvane makes the drawing game Lumen',
  '科维恩开发绘画游戏流明',
  '{ attribute: what-it-does, of: lumen, value: { en: drawing game, zh: 绘画游戏 } }',
);
const TALLOW = stating(
  'Corvane makes the accounting app Tallow',
  '科维恩开发记账应用塔洛',
  '{ attribute: what-it-does, of: tallow, value: { en: accounting app, zh: 记账应用 } }',
);

describe('the products of a company', () => {
  const about = libraryOf(LUMEN, TALLOW);

  it('are those that statements tell of', () => {
    expect(entitiesOf(about("list Corvane's apps"))).toEqual(expect.arrayContaining(['lumen', 'tallow']));
    expect(entitiesOf(about('科维恩有哪些产品'))).toEqual(expect.arrayContaining(['lumen', 'tallow']));
  });

  it('of one sort are those that are told to be of it', () => {
    expect(entitiesOf(about('which games does Corvane have'))).toEqual(['lumen']);
    expect(entitiesOf(about('科维恩有哪些游戏'))).toEqual(['lumen']);
  });
});

describe('whose a product is', () => {
  it('is told by the statement on both', () => {
    expect(entitiesOf(libraryOf(LUMEN)('who owns Lumen'))).toEqual(['corvane']);
    expect(verdictOf(libraryOf(LUMEN)('does Corvane own Lumen'))).toBe('yes');
  });
});

describe('who bought something that was sold again', () => {
  const bought = stating(
    'Corvane bought the map maker Tarn in May 2020 for 5 million euros',
    '科维恩2020年5月以500万欧元买下地图商塔恩',
    '{ attribute: acquisition, value: lumen, at: 2020-05, price: 5 million, unit: EUR }',
  )
    .replaceAll('the map maker Tarn', 'Lumen')
    .replaceAll('地图商塔恩', '流明');
  const sold = stating(
    'Corvane sold Lumen to Harrow in May 2024 for 9 million euros',
    '科维恩2024年5月以900万欧元将流明售予哈罗',
    '{ attribute: sale, value: lumen, at: 2024-05, to: { en: Harrow, zh: 哈罗 }, price: 9 million, unit: EUR }',
  );

  it('is the last buyer, at the last price', () => {
    const answer = libraryOf(bought, sold)('who bought Lumen and for how much');
    expect(wordsOf(answer)[0]).toBe('Harrow');
    expect(figuresOf(answer)[0]).toBe(9_000_000);
  });
});

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

describe('a list of companies', () => {
  const listed = (who: string, zh: string, at: string) =>
    stating(
      `${who} was listed on the Nasdaq in ${at}`,
      `${zh}${at}在纳斯达克上市`,
      `{ attribute: listing, of: ${who.toLowerCase()}, about: nasdaq, at: ${at} }`,
    );
  const makes = (who: string, zh: string, en: string, what: string) =>
    stating(
      `${who} is known as a ${en}`,
      `${zh}是${what}`,
      `{ attribute: what-it-does, of: ${who.toLowerCase()}, value: { en: ${en}, zh: ${what} } }`,
    );
  const about = libraryOf(
    listed('Corvane', '科维恩', '2019-05'),
    listed('Brindle', '布林德尔', '2021-06'),
    makes('Corvane', '科维恩', 'electric car maker', '电动汽车公司'),
    makes('Brindle', '布林德尔', 'music service', '音乐服务'),
  );

  it('of one sort has those that are said to be of it, wherever that is said', () => {
    expect(entitiesOf(about('which EV makers are listed in the US'))).toEqual(['corvane']);
    expect(entitiesOf(about('哪些电动车公司在美国上市'))).toEqual(['corvane']);
  });

  it('of one place has what lies in it', () => {
    expect([...entitiesOf(about('which companies are listed on US exchanges'))].sort()).toEqual(['brindle', 'corvane']);
    expect([...entitiesOf(about('哪些公司在美国上市了'))].sort()).toEqual(['brindle', 'corvane']);
  });

  it('shows whose the facts are, where the place stands in the statement alone', () => {
    const barred = stating(
      'The United States put Brindle on the entity list in January 2023',
      '美国2023年1月把布林德尔列入实体清单',
      '{ attribute: ban, of: brindle, value: { en: entity list, zh: 实体清单 }, at: 2023-01 }',
    );
    const answer = libraryOf(barred)('which companies were blacklisted by the US and put on the entity list');
    expect(entitiesOf(answer)).toEqual(['brindle']);
  });
});

describe('what a company has invested in', () => {
  const bought = stating(
    'Corvane invested in Lumen in 2020',
    '科维恩2020年投资流明',
    '{ attribute: investment, value: lumen, at: 2020 }',
  );
  const round = stating(
    'Brindle raised 5 million euros in May 2021 from Corvane',
    '布林德尔2021年5月获科维恩投资500万欧元',
    '{ attribute: funding, of: brindle, value: 5 million, unit: EUR, at: 2021-05, investors: corvane }',
  );
  const about = libraryOf(bought, round);

  it('is told by its investments and by the rounds of others', () => {
    expect([...entitiesOf(about('which companies has Corvane invested in'))].sort()).toEqual(['brindle', 'lumen']);
    expect([...entitiesOf(about('科维恩投了哪些公司'))].sort()).toEqual(['brindle', 'lumen']);
  });
});

function wordsOf(answer: Answer): readonly string[] {
  if (answer.kind !== 'answered') return [];
  return answer.findings.flatMap(({ rows }) =>
    rows.flatMap(({ value }) => (value?.kind === 'words' ? (value.text.en ?? []) : [])),
  );
}
