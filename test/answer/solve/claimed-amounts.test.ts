import { describe, expect, it } from 'vitest';
import { libraryOf, stating, verdictOf } from './library-of.ts';

describe('an amount that is claimed of a year', () => {
  const nineMonths = stating(
    'Corvane had revenue of 500 million yuan in the first nine months of 2023',
    '科维恩2023年前九个月营收5亿元',
    '{ attribute: revenue, about: { en: first nine months, zh: 前九个月 }, value: 500 million, unit: CNY, at: 2023 }',
  );

  it('is not denied by a part of the year', () => {
    const about = libraryOf(nineMonths);
    expect(verdictOf(about("was Corvane's revenue over 600 million yuan in 2023"))).toBe('unknown');
    expect(verdictOf(about("was Corvane's revenue over 400 million yuan in 2023"))).toBe('yes');
  });
});

describe('a loss of an amount at any time', () => {
  const year = stating(
    'Corvane earned 900 million yuan in 2023',
    '科维恩2023年净利润9亿元',
    '{ attribute: net-profit, value: 900 million CNY, at: "2023" }',
  );

  it('is not denied by the newest profit', () => {
    expect(verdictOf(libraryOf(year)('did Corvane ever have a loss above 5 billion'))).toBe('unknown');
  });
});

describe('an amount that is claimed without a time', () => {
  const quarter = stating(
    'Corvane earned 3 billion euros in the second quarter of 2024',
    '科维恩2024年第二季度净利润30亿欧元',
    '{ attribute: net-profit, value: 3 billion, unit: EUR, at: 2024-Q2 }',
  );
  const year = stating(
    'Corvane earned 11 billion euros in 2023',
    '科维恩2023年净利润110亿欧元',
    '{ attribute: net-profit, value: 11 billion, unit: EUR, at: 2023 }',
  );

  it.each([
    ["is Corvane's profit over 10 billion euros", 'yes'],
    ["did Corvane's profit exceed 10 billion euros", 'yes'],
    ["is Corvane's profit over 12 billion euros", 'no'],
    ['科维恩利润破百亿了吗', 'yes'],
    ['科维恩利润过120亿了吗', 'no'],
  ])('is met by a whole year, and not denied by a quarter: %s', (question, verdict) => {
    expect(verdictOf(libraryOf(quarter, year)(question))).toBe(verdict);
  });

  it.each(["is Corvane's profit over 10 billion euros", '科维恩利润破百亿了吗'])(
    'is neither met nor denied where only a quarter is held: %s',
    (question) => {
      expect(['yes', 'no']).not.toContain(verdictOf(libraryOf(quarter)(question)));
    },
  );
});
