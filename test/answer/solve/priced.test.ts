import { describe, expect, it } from 'vitest';
import { figuresOf, libraryOf, stating } from './library-of.ts';

const SHARES = stating(
  'Corvane sold new shares at a price of 7.5 US dollars each in 2023',
  '科维恩2023年以每股7.5美元的价格发售新股',
  '{ attribute: price, about: { en: new shares, zh: 新股 }, value: 7.5, unit: USD, at: 2023 }',
);
const MEMBERSHIP = stating(
  'Corvane sold its yearly membership at 248 yuan in 2021',
  '科维恩2021年年度会员售价248元',
  '{ attribute: price, about: { en: yearly membership, zh: 年度会员 }, value: 248, unit: CNY, at: 2021 }',
);

describe('the price of something that is not held', () => {
  it.each(['corvane q7 price', 'how much does corvane premium cost', '科维恩q7价格'])(
    'is told by no other price of its maker: %s',
    (question) => {
      expect(libraryOf(SHARES)(question).kind).toBe('unknown');
    },
  );

  it.each(['corvane membership price', 'how much does a corvane yearly membership cost', '科维恩年度会员价格'])(
    'is told where it is held: %s',
    (question) => {
      expect(figuresOf(libraryOf(SHARES, MEMBERSHIP)(question))).toEqual([248]);
    },
  );
});
