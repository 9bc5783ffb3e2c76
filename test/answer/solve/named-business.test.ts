import { describe, expect, it } from 'vitest';
import { figuresOf, libraryOf, stating, verdictOf } from './library-of.ts';

const WHOLE = stating(
  'Corvane earned 90 million yuan on revenue of 500 million in 2023, up 10%',
  '科维恩2023年营收5亿元，增长10%，盈利9000万元',
  '{ attribute: net-profit, value: 90 million, unit: CNY, at: 2023 }',
  '{ attribute: revenue, value: 500 million, unit: CNY, at: 2023, change: 10% }',
);
const CARS = stating(
  "Corvane's electric cars lost 20 million yuan in 2023 on revenue of 60 million, which grew 5%",
  '科维恩电动汽车2023年营收6000万元，增长5%，经营亏损2000万元',
  '{ attribute: operating-profit, about: { en: electric cars, zh: 电动汽车 }, value: -20 million, unit: CNY, at: 2023 }',
  '{ attribute: revenue, about: { en: electric cars, zh: 电动汽车 }, value: 60 million, unit: CNY, at: 2023, change: 5% }',
);

describe('a figure of a business that is named', () => {
  const about = libraryOf(WHOLE, CARS);

  it.each([
    ["is Corvane's car business profitable", 'no'],
    ["is Corvane's car business losing money", 'yes'],
    ['科维恩汽车业务盈利了吗', 'no'],
    ["did Corvane's car business grow in 2023", 'yes'],
    ['is Corvane profitable', 'yes'],
    ['科维恩盈利了吗', 'yes'],
    ["is Corvane's business profitable", 'yes'],
    ["is Corvane's overall business profitable", 'yes'],
    ['科维恩主营业务盈利了吗', 'yes'],
    ['科维恩整体业务盈利了吗', 'yes'],
  ])('decides a claim on it: %s', (question, verdict) => {
    expect(verdictOf(about(question))).toBe(verdict);
  });

  it.each(["what was the revenue of Corvane's car business in 2023", '科维恩汽车业务2023年收入多少'])(
    'is told: %s',
    (question) => {
      expect(figuresOf(about(question))).toEqual([60_000_000]);
    },
  );

  it.each([
    "what was the revenue of Corvane's phone business in 2023",
    "is Corvane's phone business profitable",
    '科维恩手机业务盈利了吗',
  ])('is not that of the whole: %s', (question) => {
    expect(['unknown', undefined]).toContain(verdictOf(libraryOf(WHOLE)(question)));
    expect(figuresOf(libraryOf(WHOLE)(question)).includes(60_000_000)).toBe(false);
  });
});

describe('a part of a company that is named without a word for a business', () => {
  const about = libraryOf(
    stating(
      'Corvane had revenue of 700 million yuan in 2024, up 12%',
      '科维恩2024年营收7亿元，增长12%',
      '{ attribute: revenue, value: 700 million, unit: CNY, at: 2024, change: 12% }',
    ),
    stating(
      'Corvane earned 80 million yuan with advertising in 2023, and it grew 33% in 2022',
      '科维恩2023年广告收入8000万元，2022年增长33%',
      '{ attribute: revenue, about: { en: advertising, zh: 广告 }, value: 80 million, unit: CNY, at: 2023 }',
      '{ attribute: revenue, about: { en: advertising, zh: 广告 }, value: { en: grew 33%, zh: 增长33% }, at: 2022, change: 33% }',
    ),
  );

  it.each([
    ["how much did Corvane's advertising revenue grow", 33],
    ['how fast did Corvane advertising grow', 33],
    ['科维恩广告收入增长多少', 33],
    ['科维恩广告增速', 33],
    ["how much did Corvane's revenue grow", 12],
    ['科维恩收入增长多少', 12],
  ])('is what growth is told of: %s', (question, percent) => {
    expect(figuresOf(about(question))).toEqual([percent]);
  });

  it.each([
    ["how much was Corvane's advertising revenue", 80_000_000],
    ['科维恩广告收入是多少', 80_000_000],
    ["how much was Corvane's revenue", 700_000_000],
    ['科维恩收入是多少', 700_000_000],
  ])('is what an amount is told of: %s', (question, amount) => {
    expect(figuresOf(about(question))[0]).toBe(amount);
  });
});
