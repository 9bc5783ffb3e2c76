import { describe, expect, it } from 'vitest';
import { figuresOf, libraryOf, stating, wordsOf } from './library-of.ts';

const DOES = (year: number, en: string, zh: string, told: string, erzaehlt: string) =>
  stating(told, erzaehlt, `{ attribute: what-it-does, value: { en: ${en}, zh: ${zh} }, at: ${year} }`);

const LATER = DOES(2017, 'online shop', '网店', 'Corvane was an online shop in 2017', '科维恩2017年是网店');
const AT_FIRST = DOES(
  2011,
  'fruit stall',
  '水果摊',
  'Corvane was at first a fruit stall in 2011',
  '科维恩2011年最初是水果摊',
);

describe('what a company was at first', () => {
  it.each(['what did Corvane start as', '科维恩最早是做什么的'])(
    'is told by what says so, and by no later report: %s',
    (question) => {
      expect(wordsOf(libraryOf(LATER, AT_FIRST)(question))).toContain('fruit stall');
      expect(libraryOf(LATER)(question).kind).toBe('unknown');
    },
  );
});

describe('what a name stands for', () => {
  it.each(['what does Corvane stand for', '科维恩的科是什么意思'])('is not what the company does: %s', (question) => {
    expect(libraryOf(LATER)(question).kind).toBe('unknown');
  });
});

describe('how big a company is', () => {
  const SOLD = stating(
    'Corvane had revenue of 9 billion yuan in 2023',
    '科维恩2023年收入90亿元',
    '{ attribute: revenue, value: 9 billion, unit: CNY, at: 2023 }',
  );

  it.each(['how big is Corvane', '科维恩规模有多大'])('is told by its revenue: %s', (question) => {
    expect(figuresOf(libraryOf(LATER, SOLD)(question))).toEqual([9e9]);
  });
});

describe('what was held before a purchase', () => {
  const BOUGHT = stating(
    'Corvane bought all of Brindle for 4 billion yuan in 2022',
    '科维恩2022年以40亿元全资收购布林德尔',
    '{ attribute: acquisition, value: brindle, price: 4 billion CNY, at: 2022 }',
  );

  it('is not its price', () => {
    const answer = libraryOf(BOUGHT)('how much of Brindle did Corvane own before buying it');
    expect(figuresOf(answer)).toEqual([]);
  });
});
