import { describe, expect, it } from 'vitest';
import { entitiesOf, figuresOf, libraryOf, stating, verdictOf } from './library-of.ts';

const BOUGHT = stating(
  'Corvane bought Halvorn for 300 million dollars in March 2021',
  '科维恩2021年3月以3亿美元收购哈尔沃恩',
  '{ attribute: acquisition, value: halvorn, price: 300 million USD, at: 2021-03, stage: closed }',
);
const SPENT = stating(
  'Corvane spent 90 million dollars on staff benefits in 2023',
  '科维恩2023年花9000万美元用于员工福利',
  '{ attribute: spending, about: { en: staff benefits, zh: 员工福利 }, value: 90 million, unit: USD, at: 2023 }',
);
const SOLD = stating(
  'Corvane said in May 2024 that it no longer counts Brindle, which it had sold',
  '科维恩2024年5月表示不再计入已出售的布林德尔',
  '{ attribute: sale, value: brindle, at: 2024-05 }',
);
const BUYER = stating(
  'Corvane agreed in January 2024 to sell Brindle to Halvorn for 80 million dollars',
  '科维恩2024年1月同意以8000万美元把布林德尔卖给哈尔沃恩',
  '{ attribute: sale, value: brindle, to: halvorn, price: 80 million USD, at: 2024-01, stage: announced }',
);

describe('what was paid for a company', () => {
  const about = libraryOf(BOUGHT, SPENT);

  it.each([
    '科维恩收购哈尔沃恩花多少',
    '科维恩收购哈尔沃恩砸了多少钱',
    '科维恩收哈尔沃恩花了多少',
    '科维恩买哈尔沃恩花了几亿',
    '哈尔沃恩被科维恩收了花了多少钱',
    '科维恩把哈尔沃恩给收了花了多少',
  ])('is the price of the deal, and nothing else that was spent: %s', (question) => {
    expect(figuresOf(about(question))).toEqual([300_000_000]);
  });

  it('is asked for by a short word between two names only', () => {
    expect(verdictOf(about('科维恩收了哈尔沃恩没'))).toBe('yes');
    expect(figuresOf(about('科维恩收入多少'))).toEqual([]);
  });

  it('is not what was spent on something else', () => {
    expect(figuresOf(about('科维恩2023年花了多少'))).toEqual([90_000_000]);
    expect(figuresOf(about('布林德尔收购流明花了多少'))).toEqual([]);
  });
});

describe('to whom a company was sold', () => {
  const about = libraryOf(SOLD, BUYER);

  it.each(['科维恩把布林德尔卖给谁了', 'to whom did Corvane sell Brindle'])(
    'is a buyer, and never what was sold: %s',
    (question) => {
      expect(entitiesOf(about(question))).toEqual(['halvorn']);
    },
  );
});
