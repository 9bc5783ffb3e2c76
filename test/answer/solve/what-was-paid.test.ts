import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { figuresOf, libraryOf, stating } from './library-of.ts';

function missingOf(answer: Answer) {
  return answer.kind === 'answered' ? answer.findings.flatMap(({ missing }) => missing ?? []) : answer.kind;
}

describe('what was paid', () => {
  const about = libraryOf(
    stating(
      'Halvorn held 30% of Corvane until Brindle took a majority of it for 8 million dollars in May 2022',
      '哈尔沃恩曾持有科维恩30%，2022年5月布林德尔以800万美元收购科维恩多数股权',
      '{ attribute: stake, value: 30%, holder: halvorn, until: 2022-05 }',
      '{ attribute: acquisition, of: brindle, value: corvane, price: 8 million USD, at: 2022-05 }',
    ),
  );

  it.each([
    'how much did Brindle pay for its Corvane stake',
    'what did Brindle pay in its takeover of Corvane',
    'what was paid in the acquisition of Corvane',
    '布林德尔收购科维恩股份花了多少钱',
  ])('is a price, and no name: %s', (question) => {
    expect(figuresOf(about(question))).toEqual([8_000_000]);
  });
});

describe('what somebody gave who is no name of the library', () => {
  const about = libraryOf(
    stating('Corvane charges 4 dollars a month for Lumen since May 2022', '科维恩2022年5月起对流明每月收费4美元'),
    stating('Zylophene put 6 million dollars into Corvane in June 2023', 'Zylophene在2023年6月向科维恩投入600万美元'),
  );

  it('is told by a statement that names both, and by no other', () => {
    expect(about('how much did Zylophene put into Corvane').kind).toBe('answered');
    expect(about('how much did Ostrander offer for Corvane').kind).toBe('unknown');
    expect(about('how much did Zylophene offer for Lumen').kind).toBe('unknown');
  });
});

describe('all that was raised', () => {
  const rounds = [
    stating(
      'Corvane raised 3 million dollars in May 2022',
      '科维恩2022年5月融资300万美元',
      '{ attribute: funding, value: 3 million, unit: USD, at: 2022-05 }',
    ),
    stating(
      'Corvane raised 5 million dollars in June 2023',
      '科维恩2023年6月融资500万美元',
      '{ attribute: funding, value: 5 million, unit: USD, at: 2023-06 }',
    ),
  ];
  const sum = stating(
    'Corvane had raised 9 million dollars in all by August 2023',
    '截至2023年8月科维恩累计融资900万美元',
    '{ attribute: funding, value: 9 million, unit: USD, basis: cumulative, at: 2023-08 }',
  );
  const questions = [
    'how much has Corvane raised in total',
    'how much money did Corvane raise altogether',
    'total funding of Corvane',
    '科维恩一共融了多少钱',
    '科维恩累计融资多少',
  ];

  it.each(questions)('is what a statement says that it came to: %s', (question) => {
    const answer = libraryOf(...rounds, sum)(question);
    expect(figuresOf(answer)).toEqual([9_000_000]);
    expect(missingOf(answer)).toEqual([]);
  });

  it.each(questions)('is said to be missing where only rounds are held: %s', (question) => {
    const answer = libraryOf(...rounds)(question);
    expect(missingOf(answer)).toMatchObject([{ attribute: 'funding', total: true }]);
    expect(figuresOf(answer)).toEqual([5_000_000, 3_000_000]);
  });

  it('is not asked for where one round is', () => {
    expect(missingOf(libraryOf(...rounds)('how much did Corvane raise in 2022'))).toEqual([]);
  });
});

describe('what it is worth', () => {
  const about = libraryOf(
    stating(
      'Corvane raised 3 million dollars in May 2022 at a value of 40 million',
      '科维恩2022年5月融资300万美元，估值4000万美元',
      '{ attribute: funding, value: 3 million, unit: USD, valuation: 40 million, at: 2022-05 }',
    ),
    stating(
      'Corvane wants to list in Hong Kong at a value of 60 million dollars, it said in May 2023',
      '科维恩2023年5月称拟以6000万美元估值在香港上市',
      '{ attribute: listing-plan, about: hong-kong, stage: planned, valuation: 60 million USD, at: 2023-05 }',
    ),
  );

  it.each(['what is Corvane worth', "Corvane's valuation", '科维恩估值多少', '科维恩值多少钱'])(
    'is told by what a round valued it at: %s',
    (question) => {
      expect(figuresOf(about(question))).toEqual([40_000_000]);
    },
  );

  it.each(['what valuation is Corvane seeking', '科维恩目标估值'])(
    'is told by a plan where a target is asked for: %s',
    (question) => {
      expect(figuresOf(about(question))).toEqual([60_000_000]);
    },
  );
});

describe('what was raised at a place', () => {
  const about = libraryOf(
    stating(
      'Corvane raised 8 million euros around its listing of 2017',
      '科维恩2017年上市前后募资800万欧元',
      '{ attribute: listing-raise, about: { en: listing, zh: 上市 }, value: 8 million, unit: EUR, at: 2017 }',
    ),
    stating(
      'Corvane raised 5 million euros in its offering in Hong Kong in 2022',
      '科维恩2022年在香港发行募资500万欧元',
      '{ attribute: listing, about: hong-kong, raised: 5 million, unit: EUR, at: 2022 }',
    ),
    stating(
      'Brindle raised 9 million euros in New York in 2020',
      '布林德尔2020年在纽约募资900万欧元',
      '{ attribute: listing, of: brindle, about: nyse, raised: 9 million, unit: EUR, at: 2020 }',
    ),
  );

  it.each([
    'Corvane HK listing raise',
    'how much did Corvane raise in its Hong Kong listing',
    '科维恩香港上市募资多少',
  ])('is told of that place: %s', (question) => {
    expect(figuresOf(about(question))).toEqual([5_000_000]);
  });

  it.each(['how much did Corvane raise in New York', '科维恩在纽约募资多少'])(
    'is not told by what another company raised there: %s',
    (question) => {
      expect(about(question).kind).toBe('unknown');
    },
  );
});

describe('how many were let go', () => {
  const about = libraryOf(
    stating(
      'Corvane cut 600 jobs in May 2023',
      '科维恩2023年5月裁员600人',
      '{ attribute: layoffs, value: 600, unit: people, at: 2023-05 }',
    ),
    stating(
      'Mara Osei left Corvane in June 2023',
      '玛拉·奥塞2023年6月离开科维恩',
      '{ attribute: departure, value: mara-osei, at: 2023-06 }',
    ),
  );

  it.each(['how many people did Corvane let go', 'how many were fired at Corvane', '科维恩裁了多少人'])(
    'is how many jobs were cut: %s',
    (question) => {
      expect(figuresOf(about(question))).toEqual([600]);
    },
  );
});

describe('what belongs to the event of the first part', () => {
  const LISTED = stating(
    'Corvane listed on the Nasdaq on 9 December 2022 and raised 75 million dollars',
    '科维恩2022年12月9日在纳斯达克上市，募资7500万美元',
    '{ attribute: listing, about: nasdaq, at: 2022-12-09, raised: 75 million USD }',
  );
  const ROUND = stating(
    'Corvane raised 3 million dollars in May 2023',
    '科维恩2023年5月融资300万美元',
    '{ attribute: funding, value: 3 million, unit: USD, at: 2023-05 }',
  );
  const TAKEN = stating(
    'Corvane left the Nasdaq in March 2024',
    '科维恩2024年3月从纳斯达克退市',
    '{ attribute: delisting, about: nasdaq, at: 2024-03 }',
  );
  const SOLD = stating(
    'Corvane was sold to Halvorn for 90 million dollars in January 2024',
    '2024年1月，科维恩以9000万美元售予哈尔沃恩',
    '{ attribute: sale, value: corvane, to: halvorn, price: 90 million USD, at: 2024-01 }',
  );

  it.each([
    '科维恩哪年上市的，融了多少',
    '科维恩哪年在纳斯达克上市 融了多少钱',
    'when did Corvane list and how much did it raise',
  ])('is what a listing raised: %s', (question) => {
    expect(figuresOf(libraryOf(LISTED, ROUND)(question))).toEqual([75_000_000]);
  });

  it('is what a company was sold for that went private', () => {
    expect(figuresOf(libraryOf(TAKEN, SOLD)('when did Corvane go private and for how much'))).toEqual([90_000_000]);
    expect(figuresOf(libraryOf(TAKEN)('when did Corvane go private and for how much'))).toEqual([]);
  });
});
