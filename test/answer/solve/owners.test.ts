import { describe, expect, it } from 'vitest';
import { entitiesOf, figuresOf, libraryOf, stating, verdictOf, wordsOf } from './library-of.ts';

const OWNED = stating(
  'Halvorn became the parent of Corvane in October 2020',
  '哈尔沃恩2020年10月成为科维恩的母公司',
  '{ attribute: parent, value: halvorn, from: 2020-10 }',
);
const sold = (stage: string, share = '78%') =>
  stating(
    `Halvorn sold ${share} of Corvane in January 2023 (${stage})`,
    `哈尔沃恩2023年1月出售科维恩${share}的股份（${stage}）`,
    `{ attribute: sale, of: halvorn, value: corvane, at: 2023-01, stake: ${share}, to: { en: Tarn, zh: 塔恩 }, stage: ${stage} }`,
  );

describe('whether somebody still owns a company', () => {
  it.each([
    'is Corvane a Halvorn company',
    "is Corvane still Halvorn's",
    '科维恩还是哈尔沃恩的吗',
    '科维恩现在归哈尔沃恩吗',
  ])('is read from a question without the word: %s', (question) => {
    expect(verdictOf(libraryOf(OWNED)(question))).toBe('yes');
  });

  it.each(['is Corvane still owned by Halvorn', '科维恩还归哈尔沃恩吗'])(
    'is denied by a later sale: %s',
    (question) => {
      expect(verdictOf(libraryOf(OWNED, sold('closed'))(question))).toBe('no');
      expect(verdictOf(libraryOf(OWNED, sold('talks'))(question))).toBe('unknown');
      expect(verdictOf(libraryOf(OWNED, sold('ended'))(question))).toBe('yes');
      expect(verdictOf(libraryOf(OWNED, sold('closed', '20%'))(question))).toBe('yes');
    },
  );

  it('is not said by a share of long ago', () => {
    const share = stating(
      'Ivo Brandt held 41% of Corvane in February 2022',
      '伊沃·布兰特2022年2月持有科维恩41%的股份',
      '{ attribute: stake, value: 41%, holder: ivo-brandt, at: 2022-02 }',
    );
    expect(verdictOf(libraryOf(share)('is Corvane owned by Ivo Brandt'))).toBe('no');
    expect(verdictOf(libraryOf(share)('is Corvane still owned by Ivo Brandt'))).toBe('unknown');
  });
});

describe("whether something is somebody's who bought it", () => {
  const share = stating(
    'Halvorn held 28% of Corvane in April 2014',
    '哈尔沃恩2014年4月持有科维恩28%的股份',
    '{ attribute: stake, value: 28%, holder: halvorn, at: 2014-04 }',
  );
  const bought = (stage: string) =>
    stating(
      `Halvorn bought Corvane in May 2015 (${stage})`,
      `哈尔沃恩2015年5月收购科维恩（${stage}）`,
      `{ attribute: acquisition, of: halvorn, value: corvane, at: 2015-05, stage: ${stage} }`,
    );

  it.each(['is Corvane a Halvorn company', '科维恩是哈尔沃恩的吗'])(
    'is not denied by a share of a day before: %s',
    (question) => {
      expect(verdictOf(libraryOf(share)(question))).toBe('no');
      expect(verdictOf(libraryOf(share, bought('closed'))(question))).toBe('yes');
      expect(verdictOf(libraryOf(share, bought('announced'))(question))).toBe('unknown');
      expect(verdictOf(libraryOf(share, bought('ended'))(question))).toBe('no');
    },
  );
});

describe('a loss that is claimed of a year', () => {
  it.each(['科维恩2023年亏了没', 'did Corvane lose money in 2023'])(
    'is not met by that of a quarter: %s',
    (question) => {
      const quarter = stating(
        'Corvane had a net loss of 2 billion yuan in the third quarter of 2023',
        '科维恩2023年第三季度净亏损20亿元',
        '{ attribute: net-profit, value: -2 billion CNY, at: 2023-Q3 }',
      );
      expect(verdictOf(libraryOf(quarter)(question))).toBe('unknown');
    },
  );
});

describe('a claim that a company was bought', () => {
  it.each(['did Halvorn acquire Corvane', '哈尔沃恩收购了科维恩吗'])('is not met by an investment: %s', (question) => {
    const invested = stating(
      'Halvorn invested in Corvane in May 2015',
      '哈尔沃恩2015年5月投资科维恩',
      '{ attribute: investment, of: halvorn, value: corvane, at: 2015-05 }',
    );
    expect(verdictOf(libraryOf(invested)(question))).not.toBe('yes');
  });
});

describe('a claim that a loss is over', () => {
  const profit = stating(
    'Corvane earned a net profit of 2 billion yuan in 2023',
    '科维恩2023年净利润20亿元',
    '{ attribute: net-profit, value: 2 billion CNY, at: 2023 }',
  );
  const loss = stating(
    'Corvane had a net loss of 2 billion yuan in 2023',
    '科维恩2023年净亏损20亿元',
    '{ attribute: net-profit, value: -2 billion CNY, at: 2023 }',
  );

  it.each(['has Corvane stopped losing money', 'is Corvane out of the red', '科维恩扭亏了吗'])(
    'is one of a profit: %s',
    (question) => {
      expect(verdictOf(libraryOf(profit)(question))).toBe('yes');
      expect(verdictOf(libraryOf(loss)(question))).toBe('no');
    },
  );

  it('is none where the loss itself is claimed', () => {
    expect(verdictOf(libraryOf(loss)('科维恩亏了吗'))).toBe('yes');
    expect(verdictOf(libraryOf(loss)('is Corvane losing money'))).toBe('yes');
  });
});

describe('whether one is bigger', () => {
  const revenue = (of: string, name: string, zh: string, amount: string) =>
    stating(
      `${name} had revenue of ${amount} yuan in 2023`,
      `${zh}2023年营收${amount}元`,
      `{ attribute: revenue, of: ${of}, value: ${amount} CNY, at: 2023 }`,
    );
  const about = libraryOf(
    revenue('corvane', 'Corvane', '科维恩', '9 billion'),
    revenue('halvorn', 'Halvorn', '哈尔沃恩', '4 billion'),
  );

  it.each([
    ['is Corvane bigger than Halvorn', 'yes'],
    ['is Halvorn bigger than Corvane', 'no'],
    ['科维恩比哈尔沃恩大吗', 'yes'],
    ['哈尔沃恩营收超过科维恩了', 'no'],
  ])('is told by what both have: %s', (question, verdict) => {
    expect(verdictOf(about(question))).toBe(verdict);
    expect(figuresOf(about(question))).toEqual([9_000_000_000, 4_000_000_000]);
  });
});

describe('a claim that says nothing beside the name', () => {
  const part = stating(
    'Corvane closed its lamp Lumen in May 2023',
    '科维恩2023年5月关停灯具流明',
    '{ attribute: closure, about: lumen, at: 2023-05 }',
  );
  const launched = stating(
    'Corvane launched its lamp Lumen in May 2023',
    '科维恩2023年5月推出灯具流明',
    '{ attribute: launch, about: lumen, at: 2023-05 }',
  );
  const opened = stating(
    'Corvane released Tallow, an open-source lamp, in June 2023',
    '科维恩2023年6月发布开源灯具塔洛',
    '{ attribute: launch, about: tallow, at: 2023-06 }',
  );

  it.each(['did Corvane go out of business', 'did Corvane go under'])(
    'is not met by the end of a part: %s',
    (question) => {
      expect(verdictOf(libraryOf(part)(question))).toBe('unknown');
    },
  );

  it('is met where the part itself is named', () => {
    expect(verdictOf(libraryOf(part)('did Lumen shut down'))).toBe('yes');
    expect(verdictOf(libraryOf(part)('流明关停了吗'))).toBe('yes');
  });

  it('is met by a launch that the statement tells in these words', () => {
    expect(verdictOf(libraryOf(launched)('is Corvane open source'))).toBe('unknown');
    expect(verdictOf(libraryOf(launched, opened)('is Corvane open source'))).toBe('yes');
  });
});

describe('who owns a company', () => {
  it.each(['who owns Corvane', '科维恩现在是谁的'])('is who bought it, where it was sold since: %s', (question) => {
    expect(wordsOf(libraryOf(OWNED, sold('closed'))(question))[0]).toBe('Tarn');
    expect(entitiesOf(libraryOf(OWNED, sold('closed'))(question))).toEqual(['halvorn']);
  });

  it.each(['who owns Corvane', '科维恩现在是谁的'])(
    'is who owned it, where a sale was only agreed, or of a part: %s',
    (question) => {
      expect(entitiesOf(libraryOf(OWNED, sold('talks'))(question))[0]).toBe('halvorn');
      expect(entitiesOf(libraryOf(OWNED, sold('closed', '8%'))(question))[0]).toBe('halvorn');
    },
  );
});
