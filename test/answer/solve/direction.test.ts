import { describe, expect, it } from 'vitest';
import { entitiesOf, figuresOf, libraryOf, stating } from './library-of.ts';

const textOf = (answer: ReturnType<ReturnType<typeof libraryOf>>) =>
  answer.kind === 'answered'
    ? answer.findings.flatMap(({ rows }) => rows.map(({ attribute }) => attribute))
    : answer.kind;

describe('who led what happened', () => {
  const LED = stating(
    'Mara Osei runs Corvane, which the Harbour Board investigated in 2021',
    '玛拉·奥塞执掌科维恩，港务局2021年对其立案调查',
    '{ attribute: chief-executive, value: mara-osei, at: 2021 }',
    '{ attribute: probe, value: { en: prices, zh: 价格 }, by: { en: Harbour Board, zh: 港务局 }, at: 2021 }',
  );

  it('is no office of the company', () => {
    const about = libraryOf(LED);
    expect(textOf(about('who led the investigation into Corvane'))).toEqual(['probe']);
    expect(textOf(about('who led Corvane before the investigation'))).not.toEqual(['probe']);
    expect(entitiesOf(about('who led Corvane in 2021'))).toEqual(['mara-osei']);
  });
});

describe('whose it is', () => {
  const OWNED = stating(
    'Corvane is the owner of Brindle',
    '布林德尔是科维恩旗下公司',
    '{ attribute: parent, of: brindle, value: corvane, at: 2022 }',
  );

  it('is told by no company of its own', () => {
    const about = libraryOf(OWNED);
    expect(entitiesOf(about('布林德尔的母公司是谁'))).toEqual(['corvane']);
    expect(entitiesOf(about('科维恩的母公司是'))).toEqual([]);
    expect(entitiesOf(about('what is the parent company of Corvane'))).toEqual([]);
  });

  it('does not say whose its business in a country is', () => {
    expect(entitiesOf(libraryOf(OWNED)('布林德尔美国业务现在归谁'))).toEqual([]);
  });
});

describe('what was put into something', () => {
  const SPENT = stating(
    'Corvane spent 4 billion yuan on robots in 2023',
    '科维恩2023年在机器人上投入40亿元',
    '{ attribute: spending, about: { en: robots, zh: 机器人 }, value: 4 billion, unit: CNY, at: 2023 }',
  );
  const RECEIVED = stating(
    'Halvorn invested 900 million yuan in Corvane in 2023, which raised 2 billion',
    '哈尔沃恩2023年向科维恩投资9亿元，科维恩共融资20亿元',
    '{ attribute: investment, of: halvorn, value: corvane, price: 900 million CNY, at: 2023 }',
    '{ attribute: funding, value: 2 billion, unit: CNY, at: 2023 }',
  );

  it.each(['科维恩投了多少钱', '科维恩在机器人上砸了多少', 'how much did Corvane invest in robots'])(
    'is what the company gave, and not what it got: %s',
    (question) => {
      expect(figuresOf(libraryOf(RECEIVED, SPENT)(question))).toEqual([4e9]);
      expect(figuresOf(libraryOf(RECEIVED)(question))).toEqual([]);
    },
  );

  it('is told with the one that is named, known to a card or not', () => {
    expect(figuresOf(libraryOf(RECEIVED)('哈尔沃恩投了科维恩多少钱'))).toEqual([9e8]);
    expect(figuresOf(libraryOf(RECEIVED)('科维恩投了图恩威克多少钱'))).toEqual([]);
  });
});

describe('what a company closed', () => {
  const BANNED = stating(
    'Corvane was put on a list in 2026',
    '科维恩2026年被列入名单',
    '{ attribute: ban, value: { en: put on a list, zh: 被列入名单 }, at: 2026 }',
  );
  const CLOSED = stating(
    'Corvane closed Lumen in 2024',
    '科维恩2024年关停流明',
    '{ attribute: closure, value: lumen, at: 2024 }',
  );

  it.each(['what did Corvane shut down', '科维恩关停了哪些产品'])('is nothing that others banned: %s', (question) => {
    expect(entitiesOf(libraryOf(BANNED, CLOSED)(question))).toEqual(['lumen']);
    expect(textOf(libraryOf(BANNED)(question))).not.toEqual(['ban']);
  });
});

describe('to whom something was sold', () => {
  const SOLD = stating(
    'Mara Osei sold the campus network to a rival for 2 million dollars',
    '玛拉·奥塞以200万美元把校园网卖给对手',
    '{ attribute: sale, of: mara-osei, value: { en: campus network, zh: 校园网 }, price: 2 million USD }',
  );

  it('is not the thing that the question names', () => {
    const answer = libraryOf(SOLD)('玛拉·奥塞校园网卖给谁了');
    const words = answer.kind === 'answered' ? answer.findings.flatMap(({ rows }) => rows) : [];
    expect(words.filter(({ value }) => value?.kind === 'words')).toEqual([]);
  });
});

describe('why somebody left', () => {
  const LEFT = [
    stating(
      'Ivo Brandt left Corvane in 2021',
      '伊沃·布兰特2021年离开科维恩',
      '{ attribute: departure, value: ivo-brandt, at: 2021 }',
    ),
    stating(
      'Somebody left Halvorn for the sake of its long-term strategy in 2021, as Ivo Brandt had left Corvane',
      '哈尔沃恩有人2021年以长期战略为由离开，伊沃·布兰特也离开了科维恩',
      '{ attribute: reason, of: halvorn, value: { en: long-term strategy, zh: 长期战略 }, for: { en: left, zh: 离开 }, at: 2021 }',
    ),
  ];

  it('is not why another one did', () => {
    for (const question of ['伊沃·布兰特为什么离开', 'why did Ivo Brandt leave'])
      expect(textOf(libraryOf(...LEFT)(question)), question).not.toEqual(['reason']);
  });
});

describe('what befell somebody in a union of countries', () => {
  const FINED = stating(
    'The Irish Data Board fined Corvane 5 million euros for sending data abroad in 2023',
    '爱尔兰数据局2023年因数据出境罚科维恩500万欧元',
    '{ attribute: fine, value: 5 million, unit: EUR, at: 2023, by: { en: Irish Data Board, zh: 爱尔兰数据局 }, for: { en: sending data abroad, zh: 数据出境 } }',
  );

  it('is told by what a country of it did', () => {
    const about = libraryOf(FINED);
    expect(textOf(about('why did the EU fine Corvane'))).toEqual(['fine']);
    expect(about('did the EU fine Corvane')).toMatchObject({ findings: [{ verdict: 'yes' }] });
    expect(about('欧盟罚过科维恩吗')).toMatchObject({ findings: [{ verdict: 'yes' }] });
  });
});
