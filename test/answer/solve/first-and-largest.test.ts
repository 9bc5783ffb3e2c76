import { describe, expect, it } from 'vitest';
import { entitiesOf, figuresOf, libraryOf, stating } from './library-of.ts';

function valuesOf(answer: ReturnType<ReturnType<typeof libraryOf>>) {
  return answer.kind === 'answered' ? answer.findings.flatMap(({ rows }) => rows) : [];
}

describe('the largest shareholder', () => {
  const SMALL = stating(
    'Halvorn held 2% of Corvane in March 2023',
    '哈尔沃恩2023年3月持有科维恩2%',
    '{ attribute: stake, value: 2%, holder: halvorn, at: 2023-03 }',
  );
  const LARGE = stating(
    'Brindle held 40% of Corvane in May 2023',
    '布林德尔2023年5月持有科维恩40%',
    '{ attribute: stake, value: 40%, holder: brindle, at: 2023-05 }',
  );

  it('is the one with the most, beside how much', () => {
    for (const question of ['科维恩最大股东是谁', 'who is the largest shareholder of Corvane'])
      expect(valuesOf(libraryOf(SMALL, LARGE)(question))[0], question).toMatchObject({
        about: { kind: 'entity', entity: { id: 'brindle' } },
        value: { kind: 'figure', amount: 40 },
      });
  });

  it('is not the one small holder that is known', () => {
    const answer = libraryOf(SMALL)('科维恩最大股东是谁');
    const isGiven = answer.kind === 'answered' && answer.findings.some(({ missing }) => missing === undefined);
    expect(isGiven && entitiesOf(answer).length > 0).toBe(false);
  });

  it('is none of what the company holds itself', () => {
    const own = stating(
      'Corvane held 90% of Tarn in 2023',
      '科维恩2023年持有塔恩90%',
      '{ attribute: stake, value: 90%, holder: corvane, in: { en: Tarn, zh: 塔恩 }, at: 2023 }',
    );
    expect(figuresOf(libraryOf(own, LARGE)('科维恩最大股东是谁'))).toEqual([40]);
  });
});

describe('the figure of a whole year', () => {
  const YEAR = stating(
    'Corvane had revenue of 8 billion yuan in 2022',
    '科维恩2022年营收80亿元',
    '{ attribute: revenue, value: 8 billion, unit: CNY, at: 2022 }',
  );
  const QUARTER = stating(
    'Corvane had revenue of 3 billion yuan in the first quarter of 2023',
    '科维恩2023年第一季度营收30亿元',
    '{ attribute: revenue, value: 3 billion, unit: CNY, at: 2023-Q1 }',
  );

  it('is that of the newest year where a year is asked for, and of the newest quarter where nothing is said', () => {
    const about = libraryOf(YEAR, QUARTER);
    for (const question of ['科维恩一年营收多少', '科维恩全年营收多少', 'annual revenue of Corvane'])
      expect(figuresOf(about(question)), question).toEqual([8_000_000_000]);
    expect(figuresOf(about('科维恩营收多少'))).toEqual([3_000_000_000]);
  });
});

describe('what trades first', () => {
  const MONTH = stating(
    'The lamp maker Corvane listed in Hong Kong in March 2023',
    '灯具企业科维恩2023年3月在香港上市',
    '{ attribute: listing, about: hong-kong, at: 2023-03 }',
    '{ attribute: what-it-does, value: { en: lamp maker, zh: 灯具企业 } }',
  );
  const DAY = stating(
    'The lamp maker Corvane listed in Hong Kong on 27 March 2023 as 7712.HK',
    '灯具企业科维恩2023年3月27日以代码7712.HK在香港上市',
    '{ attribute: listing, about: hong-kong, at: 2023-03-27, ticker: 7712.HK }',
  );
  const OTHER = stating(
    'The lamp maker Brindle listed in Hong Kong on 5 March 2023',
    '灯具企业布林德尔2023年3月5日在香港上市',
    '{ attribute: listing, of: brindle, about: hong-kong, at: 2023-03-05 }',
    '{ attribute: what-it-does, of: brindle, value: { en: lamp maker, zh: 灯具企业 } }',
  );

  it('is none of another trade', () => {
    const lidar = stating(
      'Halvorn makes lidar',
      '哈尔沃恩制造激光雷达',
      '{ attribute: what-it-does, of: halvorn, value: { en: lidar maker, zh: 激光雷达企业 } }',
    );
    expect(entitiesOf(libraryOf(MONTH, DAY, OTHER, lidar)('激光雷达第一股是哪家'))).toEqual([]);
    expect(valuesOf(libraryOf(MONTH, DAY, OTHER, lidar)('激光雷达第一股是哪家'))).toEqual([]);
  });

  it('is by the day, where a month is told as well', () => {
    const [first] = valuesOf(libraryOf(MONTH, DAY, OTHER)('灯具第一股是哪家'));
    expect(first?.subject?.id).toBe('brindle');
  });
});

describe('whose something is', () => {
  it('is not who designed it', () => {
    const made = stating(
      'Corvane sells the lamp Lumen',
      '科维恩销售灯具流明',
      '{ attribute: what-it-does, of: lumen, value: { en: lamp, zh: 灯具 } }',
    );
    const about = libraryOf(made);
    expect(entitiesOf(about('流明是哪家的'))).toEqual(['corvane']);
    expect(entitiesOf(about('流明是谁设计的'))).toEqual([]);
  });
});

describe('an IPO of a company that is listed twice', () => {
  const listed = (id: string, place: string, zh: string, price: string, unit: string, at: string) =>
    stating(
      `Corvane sold its shares in ${place} at ${price} in ${at}`,
      `科维恩${at}在${zh}的发行价为${price}`,
      `{ attribute: listing, about: ${id}, price: "${price}", unit: ${unit}, at: "${at}" }`,
    );
  const library = libraryOf(
    listed('nasdaq', 'Nasdaq', '纳斯达克', '17', 'USD', '2014-04'),
    listed('hong-kong', 'Hong Kong', '香港', '272', 'HKD', '2021-12'),
  );

  it.each(["what was Corvane's IPO price", '科维恩IPO发行价是多少'])('is the first listing: %s', (question) => {
    expect(figuresOf(library(question))).toEqual([17]);
  });

  it.each(["what was Corvane's Hong Kong IPO price", "what was Corvane's 2021 IPO price"])(
    'unless a place or a time says which: %s',
    (question) => {
      expect(figuresOf(library(question))).toEqual([272]);
    },
  );
});
