import { describe, expect, it } from 'vitest';
import { datesOf, figuresOf, libraryOf, stating, wordsOf } from './library-of.ts';

const MAKES = [
  stating(
    'Corvane is a lamp maker',
    '科维恩是灯具公司',
    '{ attribute: what-it-does, value: { en: lamp maker, zh: 灯具公司 }, at: 2023 }',
  ),
  stating(
    'Corvane supplies lamps to airports',
    '科维恩为机场供应灯具',
    '{ attribute: what-it-does, value: { en: supplier of lamps to airports, zh: 机场灯具供应商 }, at: 2022 }',
  ),
  stating(
    'Halvorn makes lamps',
    '哈尔沃恩生产灯具',
    '{ attribute: what-it-does, of: halvorn, value: { en: maker of lamps, zh: 灯具厂商 } }',
  ),
  stating(
    'Corvane had revenue of 2 billion yuan in 2023',
    '科维恩2023年营收20亿元',
    '{ attribute: revenue, value: 2 billion, unit: CNY, at: 2023 }',
  ),
  stating(
    'Halvorn had revenue of 3 billion yuan in 2023',
    '哈尔沃恩2023年营收30亿元',
    '{ attribute: revenue, of: halvorn, value: 3 billion, unit: CNY, at: 2023 }',
  ),
];

describe('the difference between two', () => {
  it.each([
    'Corvane vs Halvorn whats the difference',
    'what is the difference between Corvane and Halvorn',
    'Corvane and Halvorn, how are they different',
    "what's different about Corvane and Halvorn",
    '科维恩和哈尔沃恩有什么区别',
  ])('is told by what each is, in the most words held: %s', (question) => {
    const answer = libraryOf(...MAKES)(question);
    expect(wordsOf(answer)).toEqual(['supplier of lamps to airports', 'maker of lamps']);
    expect(figuresOf(answer)).toEqual([]);
  });

  it('in a figure is told by the figures', () => {
    expect(figuresOf(libraryOf(...MAKES)('Corvane vs Halvorn revenue'))).toEqual([2e9, 3e9]);
  });
});

describe('a listing', () => {
  const LISTED = stating(
    'Corvane sold 21 million shares at 13 dollars and raised 273 million on 25 June 2021',
    '科维恩2021年6月25日以13美元售出2100万股，募资2.73亿美元',
    '{ attribute: listing, about: { en: first day, zh: 首日 }, at: 2021-06-25, price: 13, unit: USD, raised: 273 million USD }',
  );
  const SIDE = stating(
    'Staff are suing Corvane over its offering of 300 million dollars in June 2021',
    '员工因2021年6月3亿美元的发行起诉科维恩',
    '{ attribute: listing, about: { en: New York offering, zh: 纽约发行 }, raised: 300 million USD, at: 2021-06 }',
  );

  it.each(["how much did Corvane's IPO raise", '科维恩上市募了多少钱'])(
    'raised what the report of its day says, and not what a later one rounds: %s',
    (question) => {
      expect(figuresOf(libraryOf(LISTED, SIDE)(question))).toEqual([273e6]);
    },
  );

  it.each(['Corvane ipo price and date', 'what was the ipo price of Corvane, and when'])(
    'has a day of its own, which is none of its price: %s',
    (question) => {
      const answer = libraryOf(LISTED, SIDE)(question);
      expect(datesOf(answer)).toEqual(['2021-06-25']);
      expect(answer.kind === 'answered' && answer.findings[1]?.asked.attribute).toBe('listing');
    },
  );
});

describe('the investors of a company', () => {
  const ROUNDS = [
    stating(
      'Halvorn led the Series C round of Corvane of March 2021',
      '哈尔沃恩2021年3月领投科维恩C轮',
      '{ attribute: funding, value: 500 million, unit: USD, round: { en: Series C, zh: C轮 }, lead: [{ en: Saltmarsh, zh: 盐沼 }], at: 2021-03 }',
    ),
    stating(
      'Quillon put 300 million dollars into Corvane in September 2021',
      '奎伦2021年9月向科维恩投资3亿美元',
      '{ attribute: funding, value: 300 million, unit: USD, investors: [{ en: Quillon, zh: 奎伦 }], at: 2021-09 }',
    ),
  ];

  it.each(["who are Corvane's investors", 'who are corvanes investors'])(
    'are also those that led a round: %s',
    (question) => {
      expect(wordsOf(libraryOf(...ROUNDS)(question))).toEqual(expect.arrayContaining(['Saltmarsh', 'Quillon']));
    },
  );
});
