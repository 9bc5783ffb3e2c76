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

describe('what those who are counted earn', () => {
  const counted = stating(
    'Corvane had 9 million couriers in 2023 and paid 15 million euros for their insurance',
    '科维恩2023年有900万骑手，为他们付了1500万欧元保险费',
    '{ attribute: couriers, value: 9 million, at: 2023 }',
  );

  it.each([
    'how much do Corvane couriers earn per order',
    'how much does Corvane pay a courier',
    '科维恩骑手送一单多少钱',
    '科维恩骑手一个月挣多少钱',
  ])('is told by no count of them, nor by another sum: %s', (question) => {
    expect(libraryOf(counted)(question).kind).not.toBe('answered');
  });

  it.each(['how many couriers does Corvane have', '科维恩有多少骑手', '科维恩有几百万骑手'])(
    'is not asked where they are counted: %s',
    (question) => {
      expect(figuresOf(libraryOf(counted)(question))).toEqual([9_000_000]);
    },
  );

  it('is told by a statement that says it', () => {
    const earned = stating(
      'Couriers of Corvane earn 2,000 euros a month',
      '科维恩骑手每月挣2000欧元',
      '{ attribute: couriers, value: 9 million, at: 2023 }',
    );
    expect(libraryOf(earned)('how much do Corvane couriers earn').kind).toBe('answered');
  });
});
