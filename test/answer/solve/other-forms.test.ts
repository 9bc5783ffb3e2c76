import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../fixtures/answers.ts';
import { libraryOf, stating, verdictOf } from './library-of.ts';

describe('a word in another form', () => {
  const REVENUE = stating(
    'Corvane had revenue of 4 billion yuan in 2022',
    '科维恩2022年营收40亿元',
    '{ attribute: revenue, value: 4 billion, unit: CNY, at: "2022" }',
  );
  const SALE = stating(
    'Halvorn agreed in May 2023 to sell Corvane to Tarn Capital',
    '哈尔沃恩2023年5月同意把科维恩卖给塔恩资本',
    '{ attribute: sale, of: halvorn, value: corvane, to: { en: Tarn Capital, zh: 塔恩资本 }, stage: agreed, at: 2023-05 }',
  );
  const toldBy = (question: string) => rowsOf(libraryOf(REVENUE, SALE)(question)).map(({ attribute }) => attribute);

  it('asks for another thing: a sale is no sales', () => {
    expect(toldBy("timeline of Corvane's sale")).toEqual(['sale']);
    expect(toldBy('Corvane sales in 2022')).toEqual(['revenue']);
  });
});

describe('an office of which nobody is told', () => {
  const CHIEF = stating(
    'Mara Osei was chairman and chief executive of Corvane in May 2023',
    '2023年5月，玛拉·奥塞任科维恩董事长兼首席执行官',
    '{ attribute: chair, value: mara-osei, at: 2023-05 }',
  );

  it.each(['who is the CFO of Corvane', '科维恩的首席财务官是谁'])('is no other one: %s', (question) => {
    expect(verdictOf(libraryOf(CHIEF)(question))).toBe('unknown');
  });
});

describe('a ban at a place', () => {
  const BANNED = stating(
    'Corvane was banned in South Korea on 15 February 2024',
    '科维恩2024年2月15日在韩国被禁',
    '{ attribute: ban, value: { en: the app of Corvane, zh: 科维恩的应用 }, about: south-korea, at: 2024-02-15 }',
  );

  it.each(['has Corvane been banned in South Korea', 'was Corvane banned in South Korea'])(
    'befalls who is named: %s',
    (question) => {
      expect(verdictOf(libraryOf(BANNED)(question))).toBe('yes');
    },
  );
});
