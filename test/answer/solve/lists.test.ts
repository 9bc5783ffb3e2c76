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

  it('of makers has those who make it, and none who makes something for it', () => {
    const all = libraryOf(
      listed('Corvane', '科维恩', '2019-05'),
      listed('Brindle', '布林德尔', '2021-06'),
      makes('Corvane', '科维恩', 'electric car maker', '电动汽车公司'),
      makes('Brindle', '布林德尔', 'maker of sensors for electric cars', '电动汽车传感器公司'),
    );
    for (const question of [
      'which EV makers are listed in the US',
      'which carmakers are listed in the US',
      '哪些车企在美国上市',
    ])
      expect(entitiesOf(all(question)), question).toEqual(['corvane']);
  });

  it('of what they are alone has those that are said to be it', () => {
    const all = libraryOf(
      makes('Corvane', '科维恩', 'maker of AI chips', '人工智能芯片公司'),
      makes('Brindle', '布林德尔', 'GPU and AI chip maker', '人工智能芯片厂商'),
      makes('Halvorn', '哈尔沃恩', 'music service', '音乐服务'),
    );
    for (const question of ['list all Chinese chipmakers', 'which companies make AI chips', '有哪些AI芯片公司'])
      expect([...entitiesOf(all(question))].sort(), question).toEqual(['brindle', 'corvane']);
  });

  it('gives the weightiest fact of each, and first who has the greatest', () => {
    const fined = (who: string, zh: string, million: number, at: string) =>
      stating(
        `${who} was fined ${million} million yuan in ${at}`,
        `${zh}${at}被罚${million}00万元`,
        `{ attribute: fine, of: ${who.toLowerCase()}, value: ${million} million, unit: CNY, at: ${at} }`,
      );
    const all = libraryOf(
      fined('Corvane', '科维恩', 2, '2022-05'),
      fined('Brindle', '布林德尔', 5, '2021-03'),
      fined('Corvane', '科维恩', 9, '2020-03'),
    );
    const answer = all('which companies were fined');
    expect(entitiesOf(answer)).toEqual(['corvane', 'brindle']);
    expect(answer.kind === 'answered' && answer.findings[0]?.rows[0]?.time?.at).toBe('2020-03');
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

describe('who has invested in a company', () => {
  const round = stating(
    'Corvane raised 5 million euros in May 2021 from Halvorn',
    '科维恩2021年5月获哈尔沃恩投资500万欧元',
    '{ attribute: funding, value: 5 million, unit: EUR, at: 2021-05, investors: halvorn }',
  );
  const given = stating(
    'Corvane invested in Lumen in 2020',
    '科维恩2020年投资流明',
    '{ attribute: investment, value: lumen, at: 2020 }',
  );
  const about = libraryOf(round, given);

  it.each(['who are the investors in Corvane', 'which companies invested in Corvane', '哪些公司投资了科维恩'])(
    'is told by its rounds, and not what it invested in itself: %s',
    (question) => {
      expect(entitiesOf(about(question))).toEqual(['halvorn']);
    },
  );
});

describe('who has held an office', () => {
  const held = (who: string, en: string, zh: string, fact: string) =>
    stating(`${en} Corvane`, `科维恩${zh}`, `{ attribute: chief-executive, value: ${who}, ${fact} }`);
  const about = libraryOf(
    held('ivo-brandt', 'Ivo Brandt has run', '由伊沃·布兰特执掌', 'from: 2022-03'),
    held('mara-osei', 'Mara Osei ran until March 2022', '由玛拉·奥塞执掌到2022年3月', 'from: 2015, until: 2022-03'),
  );

  it.each([
    'list the CEOs of Corvane in order',
    'all CEOs of Corvane',
    'who were the CEOs of Corvane',
    '科维恩历任CEO都有谁',
    '科维恩历任首席执行官',
  ])('is told from the first on: %s', (question) => {
    expect(entitiesOf(about(question))).toEqual(['mara-osei', 'ivo-brandt']);
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

function wordsOf(answer: Answer): readonly string[] {
  if (answer.kind !== 'answered') return [];
  return answer.findings.flatMap(({ rows }) =>
    rows.flatMap(({ value }) => (value?.kind === 'words' ? (value.text.en ?? []) : [])),
  );
}

describe('who invested in what is named', () => {
  const about = libraryOf(
    stating(
      'Halvorn invested in Corvane in May 2023',
      '哈尔沃恩2023年5月投资科维恩',
      '{ attribute: investment, of: halvorn, value: corvane, at: 2023-05 }',
    ),
    stating(
      'Brindle led a round of 5 million euros for Corvane in June 2024',
      '布林德尔2024年6月领投科维恩500万欧元融资',
      '{ attribute: funding, value: 5 million, unit: EUR, at: 2024-06, lead: brindle }',
    ),
  );

  it.each(['哪些公司投资了科维恩', '有哪些公司投过科维恩', 'which companies invested in Corvane'])(
    'are the investors, by deals and by rounds: %s',
    (question) => {
      expect([...entitiesOf(about(question))].sort()).toEqual(['brindle', 'halvorn']);
    },
  );

  it('are not what it invested in itself', () => {
    expect(entitiesOf(about('哈尔沃恩投资了哪些公司'))).toEqual(['corvane']);
  });
});

describe('the models of a product', () => {
  it('are those that were launched of it, and not who launched them', () => {
    const about = libraryOf(
      stating(
        'Corvane launched Lumen 2, a model, in May 2023',
        '科维恩2023年5月推出流明2号模型',
        '{ attribute: launch, of: lumen, value: { en: Lumen Two, zh: 流明二号 }, at: 2023-05 }',
      ),
    );
    expect(wordsOf(about('流明有哪些模型'))).toEqual(['Lumen Two']);
    expect(wordsOf(about('流明家族有哪些模型'))).toEqual(['Lumen Two']);
  });
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
