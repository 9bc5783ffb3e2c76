import { describe, expect, it } from 'vitest';
import { entitiesOf, figuresOf, libraryOf, stating } from './library-of.ts';

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

describe('a list of what happened', () => {
  const about = libraryOf(
    stating(
      'The Irish watchdog fined Corvane 345 million euros in 2023',
      '爱尔兰监管机构2023年对科维恩罚款3.45亿欧元',
      '{ attribute: fine, value: 345 million, unit: EUR, at: 2023 }',
    ),
    stating(
      'Italy fined Corvane 10 million euros in 2024, its first fine in Europe that year',
      '意大利2024年对科维恩罚款1000万欧元，为当年在欧洲的首笔罚款',
      '{ attribute: fine, value: 10 million, unit: EUR, at: 2024 }',
    ),
    stating(
      'Japan fined Corvane 5 million yen in 2022',
      '日本2022年对科维恩罚款500万日元',
      '{ attribute: fine, value: 5 million, unit: JPY, at: 2022 }',
    ),
    stating(
      'Halvorn was listed in Hong Kong in 2024',
      '哈尔沃恩2024年在香港上市',
      '{ attribute: listing, of: halvorn, about: hong-kong, at: 2024 }',
    ),
  );

  it.each(['list the fines of Corvane in Europe', '科维恩在欧洲被罚过几次'])(
    'at a place has what its statements tell of there: %s',
    (question) => {
      expect(figuresOf(about(question))).toEqual([10e6, 345e6]);
    },
  );

  it.each(['2024年有哪些公司在香港上市', '盘点2024年在香港上市的公司', 'which companies listed in Hong Kong in 2024'])(
    'has the companies, where they are what is looked for: %s',
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

describe('what belongs to a company', () => {
  const child = stating(
    'Brindle, which belongs to Corvane, sells lamps',
    '科维恩旗下的布林德尔销售灯具',
    '{ attribute: what-it-does, of: brindle, value: { en: sells lamps, zh: 销售灯具 } }',
  );
  const told = stating(
    'Halvorn is owned by Corvane',
    '哈尔沃恩归科维恩所有',
    '{ attribute: parent, of: halvorn, value: corvane, at: 2023 }',
  );
  const stake = stating(
    'Tarn holds 20% of Corvane',
    '塔恩持有科维恩20%的股份',
    '{ attribute: stake, value: 20%, holder: { en: Tarn, zh: 塔恩 }, at: 2023 }',
  );
  const about = libraryOf(child, told, stake);

  it.each([
    'subsidiaries of Corvane',
    'what are the subsidiaries of Corvane',
    'which companies belong to Corvane',
    '科维恩旗下有哪些公司',
    '科维恩的子公司有哪些',
  ])('are the companies whose card or statement says so, and no holder of it: %s', (question) => {
    expect([...entitiesOf(about(question))].sort()).toEqual(['brindle', 'halvorn']);
  });

  it.each(['who owns Halvorn', '哈尔沃恩是谁的公司'])('is not asked for by whose something is: %s', (question) => {
    expect(entitiesOf(about(question))).toEqual(['corvane']);
  });
});

describe('where something is listed', () => {
  const about = libraryOf(
    stating(
      'Corvane, which has its seat in Beijing, was listed on the Nasdaq in May 2019',
      '总部在北京的科维恩2019年5月在纳斯达克上市',
      '{ attribute: headquarters, value: beijing, at: 2019-05 }',
      '{ attribute: listing, about: nasdaq, at: 2019-05 }',
    ),
  );

  it.each([
    ['where is Corvane listed', 'listing'],
    ['when was Corvane listed and where is it listed', 'listing'],
    ['where is Corvane based', 'headquarters'],
    ['where is Corvane', 'headquarters'],
  ])('is told by the listing, and its seat only where that is asked for: %s', (question, attribute) => {
    const answer = about(question);
    expect(answer.kind === 'answered' && answer.findings.at(-1)?.asked.attribute).toBe(attribute);
  });
});

describe('who founded what is no company of the library, but a topic', () => {
  const BEGUN = stating(
    'Mara Osei founded Lantern Week in 2012',
    '玛拉·奥塞2012年创办灯笼周',
    '{ attribute: founders, of: lantern-week, value: mara-osei, at: 2012 }',
  );

  it.each(['灯笼周是谁创办的', '灯笼周谁创办的', 'who founded Lantern Week'])('is told by name: %s', (question) => {
    expect(entitiesOf(libraryOf(BEGUN)(question))).toEqual(['mara-osei']);
  });
});
