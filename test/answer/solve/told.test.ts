import { describe, expect, it } from 'vitest';
import { datesOf, entitiesOf, figuresOf, libraryOf, stating, verdictOf } from './library-of.ts';

const STAKE = stating(
  'Corvane owned 63.7% of the diluted equity of Brindle in March 2022',
  '2022年3月科维恩持有布林德尔63.7%的完全摊薄股权',
  '{ attribute: stake, of: brindle, value: 63.7%, holder: corvane, at: 2022-03 }',
);
const REST = stating(
  'Corvane bought the remaining shares of Brindle in May 2023 and has fully owned it since',
  '科维恩2023年5月买下布林德尔剩余股份，此后全资持有',
  '{ attribute: stake, of: brindle, value: 100%, holder: corvane, from: 2023-05 }',
);

describe('what is held as a whole', () => {
  it.each(['since when does Corvane fully own Brindle', '科维恩什么时候全资持有布林德尔'])(
    'is not told by a share of it, and is by a statement on the whole: %s',
    (question) => {
      expect(libraryOf(STAKE)(question).kind).toBe('unknown');
      expect(datesOf(libraryOf(STAKE, REST)(question))).toContain('2023-05');
    },
  );
});

describe('what one holds of another', () => {
  const other = stating(
    'Ivo Brandt held 22.6% of Halvorn in August 2023, the broker that Corvane hired wrote',
    '科维恩聘请的券商写道，2023年8月伊沃·布兰特持有哈尔沃恩22.6%',
    '{ attribute: stake, of: halvorn, value: 22.6%, holder: ivo-brandt, at: 2023-08 }',
  );

  it.each(['what share of Halvorn does Corvane hold', '科维恩占哈尔沃恩几成'])(
    'is not told by what somebody else holds: %s',
    (question) => {
      expect(libraryOf(other)(question).kind).toBe('unknown');
    },
  );
});

describe('what two are called after a merger', () => {
  const merger = (name: string) =>
    stating(
      'Corvane and Brindle merged in June 2021, Mirror Weekly reported',
      '《镜报》称，科维恩与布林德尔2021年6月合并',
      `{ attribute: merger, value: brindle, at: 2021-06${name} }`,
    );

  it.each(['what is Corvane called after the merger with Brindle', '科维恩布林德尔合并后叫什么'])(
    'is told by their new name alone: %s',
    (question) => {
      expect(libraryOf(merger(''))(question).kind).toBe('unknown');
      expect(libraryOf(merger(', name: { en: Corbrin, zh: 科布林 }'))(question).kind).toBe('answered');
    },
  );
});

describe('a loss on another company', () => {
  const loss = stating(
    'Corvane lost 23 billion yuan in 2023',
    '科维恩2023年净亏损230亿元',
    '{ attribute: net-profit, value: -23 billion, unit: CNY, at: "2023" }',
  );

  const other = stating(
    'Brindle earned 1 billion yuan in 2023',
    '布林德尔2023年净利润10亿元',
    '{ attribute: net-profit, of: brindle, value: 1 billion, unit: CNY, at: "2023" }',
  );

  it.each(['did Corvane lose money on Brindle', '科维恩收布林德尔亏了没'])(
    'is neither met nor denied by its own, nor by who earned more: %s',
    (question) => {
      expect(['yes', 'no']).not.toContain(verdictOf(libraryOf(loss)(question)));
      expect(['yes', 'no']).not.toContain(verdictOf(libraryOf(loss, other)(question)));
    },
  );
});

describe('what adds up otherwise than as money', () => {
  const quarter = stating(
    'Corvane delivered 95,142 cars in the first quarter of 2024',
    '科维恩2024年第一季度交付95142辆汽车',
    '{ attribute: deliveries, value: 95142, unit: vehicles, at: 2024-Q1 }',
  );
  const year = stating(
    'Corvane delivered 406,343 cars in 2023',
    '科维恩2023年交付406343辆汽车',
    '{ attribute: deliveries, value: 406343, unit: vehicles, at: "2023" }',
  );

  it.each([
    ['did Corvane deliver more than 400,000 cars', 'yes'],
    ['did Corvane deliver more than 600000 cars', 'no'],
    ['科维恩交付超过40万辆了吗', 'yes'],
    ['科维恩交付超过600000辆了吗', 'no'],
  ])('is decided by a whole year, never by a quarter: %s', (question, verdict) => {
    expect(verdictOf(libraryOf(quarter, year)(question))).toBe(verdict);
    expect(['yes', 'no']).not.toContain(verdictOf(libraryOf(quarter)(question)));
  });
});

describe('what a word means', () => {
  const mention = stating(
    'Corvane had 1,000 gatehouses in China in 2024, it said',
    '科维恩称，2024年在中国有1000个门前仓',
    '{ attribute: headcount, value: 1000, unit: people, at: 2024 }',
  );

  it.each(['what is a gatehouse', '门前仓是啥', '啥是门前仓'])(
    'is not told by a statement that only has it: %s',
    (question) => {
      expect(libraryOf(mention)(question).kind).not.toBe('answered');
    },
  );
});

describe('those of a company that are listed', () => {
  const own = stating(
    'Corvane listed in Hong Kong in 2015',
    '科维恩2015年在香港上市',
    '{ attribute: listing, about: hong-kong, at: "2015" }',
  );
  const child = stating(
    'Brindle, a unit of Corvane, listed on the Nasdaq in 2019',
    '科维恩旗下布林德尔2019年在纳斯达克上市',
    '{ attribute: listing, of: brindle, about: nasdaq, at: "2019" }',
  );

  it('are also those that its own card lists', () => {
    const product = stating(
      'Tallow of Corvane listed in Hong Kong in 2020',
      '科维恩的塔洛2020年在香港上市',
      '{ attribute: listing, of: tallow, about: hong-kong, at: "2020" }',
    );
    expect(entitiesOf(libraryOf(own, child, product)('科维恩系上市公司有哪些'))).toEqual(['brindle', 'tallow']);
  });

  it.each(['listed companies of Corvane', '科维恩系上市公司有哪些', '科维恩旗下有哪些上市公司'])(
    'are those of its own and not itself: %s',
    (question) => {
      expect(entitiesOf(libraryOf(own, child)(question))).toEqual(['brindle']);
      expect(libraryOf(own)(question).kind).toBe('unknown');
    },
  );
});

describe('a company that is named by its product', () => {
  const founded = stating(
    'Corvane, which makes Lumen, was founded in 2011',
    '推出流明的科维恩成立于2011年',
    '{ attribute: founded, at: "2011" }',
  );

  it.each([
    'when was the company behind Lumen founded',
    'when was the studio that makes Lumen founded',
    '流明那家公司哪年成立的',
  ])('is the one that is asked about: %s', (question) => {
    expect(datesOf(libraryOf(founded)(question))).toEqual(['2011']);
  });
});

describe('figures that a claim names', () => {
  it('are amounts from five digits on', () => {
    const users = stating(
      'Corvane had 700,000 users in 2024',
      '科维恩2024年有70万用户',
      '{ attribute: users, value: 700000, unit: users, at: "2024" }',
    );
    expect(verdictOf(libraryOf(users)('does Corvane have more than 600000 users'))).toBe('yes');
    expect(figuresOf(libraryOf(users)('how many users does Corvane have'))).toEqual([700_000]);
  });
});
