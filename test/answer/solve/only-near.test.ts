import { describe, expect, it } from 'vitest';
import { libraryOf, stating, verdictOf } from './library-of.ts';

const FOUNDED = stating('Corvane was founded in 2011', '科维恩成立于2011年', '{ attribute: founded, at: 2011 }');
const CHEAPER = stating(
  'Lumen cost 2 US dollars, against 60 for Tarn, Mirror Weekly reported in 2023',
  '镜报2023年报道，流明收费2美元，塔恩60美元',
  '{ attribute: price, of: lumen, value: 2, unit: USD, at: 2023 }',
  'asks: [{ "no": "was Tarn cheaper than Lumen" }, { "no": "塔恩比流明便宜吗" }]',
);
const TARGET = stating(
  'Corvane aimed at revenue of 6 billion yuan within five years, it said in March 2023',
  '科维恩2023年3月表示五年内营收目标为60亿元',
  '{ attribute: revenue, value: 6 billion, unit: CNY, basis: target, at: 2023-03 }',
  'asks: [{ "yes": "科维恩想五年内营收到60亿吗" }]',
);
const AGREED = stating(
  'Corvane said in March 2023 that it would buy Halvorn for 5 million yuan',
  '科维恩2023年3月宣布将以500万元收购哈尔沃恩',
  '{ attribute: acquisition, value: halvorn, price: 5 million CNY, stage: announced, at: 2023-03 }',
  'asks: [{ "yes": "is Corvane buying Halvorn" }, { "yes": "科维恩要收购哈尔沃恩吗" }]',
);
const DELIVERS = stating(
  'Corvane, a lamp delivery company, is at home in Paris, Mirror Weekly wrote in 2023',
  '镜报2023年写道，灯具配送公司科维恩总部在巴黎',
  '{ attribute: what-it-does, value: { en: lamp delivery company, zh: 灯具配送公司 }, at: 2023 }',
);
const BALLOONS = stating(
  'Mirror Weekly wrote in 2023 that balloons are no business of Halvorn',
  '镜报2023年写道，哈尔沃恩不做气球',
  '{ attribute: event, of: corvane, value: { en: balloons, zh: 气球 }, at: 2023 }',
);
const HOLDS = stating(
  'Lumen held 80% of Tallow in 2023',
  '流明2023年持有塔洛80%股份',
  '{ attribute: stake, of: tallow, value: 80%, holder: lumen, at: 2023 }',
);

describe('what is only near to a claim', () => {
  it.each(['is Corvane older than Quillon', '科维恩比奎隆成立得早吗'])(
    'is the day of one, where no card knows the other: %s',
    (question) => {
      expect(verdictOf(libraryOf(FOUNDED)(question))).toBe('unknown');
    },
  );

  it.each(['was Lumen cheaper than Tarn', '流明比塔恩便宜吗'])(
    'is its contrary, known to be not so: %s',
    (question) => {
      expect(verdictOf(libraryOf(CHEAPER)(question))).not.toBe('no');
    },
  );

  it.each([
    ["did Corvane's revenue reach 6 billion yuan", 'unknown'],
    ['科维恩营收到60亿了吗', 'unknown'],
    ['科维恩想五年内营收到60亿吗', 'yes'],
  ])('is a target: %s → %s', (question, verdict) => {
    expect(verdictOf(libraryOf(TARGET)(question)) ?? 'unknown').toBe(verdict);
  });

  it.each([
    ['did Corvane buy Halvorn', 'unknown'],
    ['科维恩收购了哈尔沃恩吗', 'unknown'],
    ['哈尔沃恩被科维恩收购了吗', 'unknown'],
    ['is Corvane buying Halvorn', 'yes'],
    ['did Corvane agree to buy Halvorn', 'yes'],
  ])('is a purchase that was only agreed: %s → %s', (question, verdict) => {
    expect(verdictOf(libraryOf(AGREED)(question))).toBe(verdict);
  });

  it.each(['does Corvane have a balloon delivery service', '科维恩有没有自己的气球配送服务'])(
    'is another service: %s',
    (question) => {
      expect(verdictOf(libraryOf(DELIVERS, BALLOONS)(question))).not.toBe('yes');
    },
  );

  it('is what a thing holds itself', () => {
    const answer = libraryOf(HOLDS)('is Lumen owned by Corvane');
    const [finding] = answer.kind === 'answered' ? answer.findings : [];
    expect(finding?.rows.map(({ attribute }) => attribute) ?? []).not.toContain('stake');
  });
});

describe('whether a company belongs to the state', () => {
  const held = (en: string, zh: string) =>
    stating(
      `Corvane is ${en}, Mirror Weekly wrote in 2023`,
      `镜报2023年写道，科维恩${zh}`,
      `{ attribute: controller, value: { en: ${en}, zh: ${zh} }, at: 2023 }`,
    );
  const [STAFF, STATE] = [held('wholly owned by its staff', '由员工全资持有'), held('held by the state', '由国家持有')];

  it.each(['is Corvane state owned', 'is Corvane a state-owned company', '科维恩是国企吗'])(
    'is told by who controls it: %s',
    (question) => {
      expect(verdictOf(libraryOf(STAFF)(question))).toBe('no');
      expect(verdictOf(libraryOf(STATE)(question))).toBe('yes');
      expect(verdictOf(libraryOf(held('under Tarn', '归塔恩'))(question))).toBe('unknown');
    },
  );
});

describe('a name of several Latin words in a Chinese question', () => {
  it('is not cut in two', () => {
    const bought = stating(
      'Corvane bought Quantic Dream in 2022',
      '科维恩2022年买下Quantic Dream',
      '{ attribute: acquisition, value: { en: Quantic Dream, zh: Quantic Dream }, at: 2022 }',
    );
    expect(verdictOf(libraryOf(bought)('科维恩收购了Quantic Dream吗'))).toBe('yes');
  });
});

describe('whose product a product is', () => {
  const lumen = stating(
    'Lumen, a lamp of Corvane, came out in 2022',
    '科维恩的灯具流明2022年推出',
    '{ attribute: launch, value: lumen, at: 2022 }',
  );

  it.each([
    ['is Lumen a Corvane product', 'yes'],
    ['流明是科维恩的产品吗', 'yes'],
    ['is Lumen a Halvorn product', 'no'],
    ['流明是哈尔沃恩的产品吗', 'no'],
  ])('is told by its card: %s → %s', (question, verdict) => {
    expect(verdictOf(libraryOf(lumen)(question))).toBe(verdict);
  });
});

describe('an office that was given up since', () => {
  const told = [
    stating(
      'Mara Osei was president of Corvane on 3 May 2022',
      '玛拉·奥塞2022年5月3日任科维恩总裁',
      '{ attribute: president, value: mara-osei, at: 2022-05-03 }',
    ),
    stating(
      'Mara Osei gave up the presidency of Corvane in May 2023',
      '玛拉·奥塞2023年5月卸任科维恩总裁',
      '{ attribute: president, value: mara-osei, until: 2023-05 }',
    ),
  ];

  it.each(['is Mara Osei still president of Corvane', '玛拉·奥塞还是科维恩总裁吗'])(
    'is not held still because it was held on a day before: %s',
    (question) => {
      expect(verdictOf(libraryOf(...told)(question))).toBe('no');
      expect(verdictOf(libraryOf(...told.slice(0, 1))(question))).toBe('yes');
    },
  );
});

describe('a country that a company went to', () => {
  const planned = (basis: string) =>
    stating(
      'Corvane told in May 2023 of Brazil',
      '科维恩2023年5月谈到巴西',
      `{ attribute: launch, about: brazil, at: 2023${basis} }`,
    );

  it.each(['did Corvane expand into Brazil', 'has Corvane entered Brazil'])(
    'is not where it only planned to go: %s',
    (question) => {
      expect(verdictOf(libraryOf(planned(''))(question))).toBe('yes');
      expect(verdictOf(libraryOf(planned(', basis: target'))(question))).toBe('unknown');
    },
  );
});

describe('a listing that is only planned', () => {
  const planned = stating(
    'Corvane aimed to list in Paris in 2025, it said in March 2024',
    '科维恩2024年3月表示力争2025年在巴黎上市',
    '{ attribute: listing-plan, stage: planned, at: 2025 }',
    'asks: ["科维恩什么时候上市", "when will Corvane go public"]',
  );

  it.each(['did Corvane go public', '科维恩上市了吗'])('is no listing: %s', (question) => {
    expect(verdictOf(libraryOf(planned)(question))).toBe('unknown');
  });
});

describe('two that are said to be the same', () => {
  const both = stating(
    'Corvane launched Lumen in 2016 and later based Tallow on it',
    '科维恩2016年推出流明，后来以其为基础做了塔洛',
    '{ attribute: launch, value: lumen, at: 2016 }',
    'asks: [{ "yes": "is Tallow based on Lumen" }]',
  );

  it('are not so by what is told of both', () => {
    expect(verdictOf(libraryOf(both)('is Lumen the same app as Tallow'))).not.toBe('yes');
  });
});
