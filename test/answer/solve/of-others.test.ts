import { describe, expect, it } from 'vitest';
import { datesOf, libraryOf, stating } from './library-of.ts';

describe('the office of a rival', () => {
  const about = libraryOf(
    stating(
      "Halvorn's finance chief Mara Osei accused its rival Corvane on 30 May 2023 of false claims",
      '哈尔沃恩CFO玛拉·奥塞2023年5月30日指责对手科维恩作不实陈述',
      '{ attribute: chief-financial-officer, of: halvorn, value: mara-osei, at: 2023-05-30 }',
    ),
  );

  it.each(['who is the CFO of Corvane', '科维恩的CFO是谁'])('is none of the one that is named: %s', (question) => {
    expect(about(question).kind).toBe('unknown');
  });
});

describe('a year that stands beside one of several things', () => {
  const about = libraryOf(
    stating(
      'Corvane listed in Hong Kong on 8 June 2015',
      '科维恩2015年6月8日在香港上市',
      '{ attribute: listing, about: hong-kong, at: 2015-06-08 }',
    ),
    stating(
      'Corvane had revenue of 6 million yuan in 2022',
      '科维恩2022年营收600万元',
      '{ attribute: revenue, value: 6 million, unit: CNY, at: 2022 }',
    ),
  );

  it.each(['Corvane listing date and 2022 revenue', '科维恩哪年上市，2022年营收多少'])(
    'is that of the figure alone: %s',
    (question) => {
      expect(datesOf(about(question))).toEqual(['2015-06-08']);
    },
  );
});

describe('a deal of two', () => {
  const about = libraryOf(
    stating(
      'Corvane was to merge Lumen with Tallow in May 2013',
      '科维恩2013年5月将流明与塔洛合并',
      '{ attribute: merger, value: { en: Lumen with Tallow, zh: 流明与塔洛 }, at: 2013-05 }',
    ),
  );

  it.each(['when did Corvane buy Halvorn', '科维恩什么时候收购了哈尔沃恩'])(
    'is told by no deal of one of them: %s',
    (question) => {
      expect(datesOf(about(question))).toEqual([]);
    },
  );
});
