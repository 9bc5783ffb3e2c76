import { describe, expect, it } from 'vitest';
import { entitiesOf, figuresOf, libraryOf, stating } from './library-of.ts';

const revenue = (at: string, amount: string, about = '') =>
  stating(
    `Corvane's revenue was ${amount} euros in ${at}`,
    `科维恩${at}收入${amount}欧元`,
    `{ attribute: revenue, value: ${amount}, unit: EUR, at: "${at}"${about} }`,
  );

describe('all of a series of figures', () => {
  const about = libraryOf(
    revenue('2021', '11 million'),
    revenue('2022', '12 million'),
    revenue('2022', '5 million', ', about: { en: lamps, zh: 灯具 }'),
    revenue('2022', '14 million', ', basis: forecast'),
    revenue('2023-Q1', '3 million'),
    revenue('2023-Q2', '4 million'),
  );

  it.each(['科维恩历年营收', '科维恩每年收入多少', '科維恩歷年營收', "Corvane's revenue by year"])(
    'is the figure of each year, the newest first: %s',
    (question) => {
      expect(figuresOf(about(question))).toEqual([12_000_000, 11_000_000]);
    },
  );

  it.each(['科维恩各季度营收', '科维恩每个季度收入多少', "Corvane's revenue each quarter"])(
    'is the figure of each quarter: %s',
    (question) => {
      expect(figuresOf(about(question))).toEqual([4_000_000, 3_000_000]);
    },
  );

  it.each(["Corvane's quarterly revenue in 2023", 'Corvane quarterly revenue 2023', '科维恩2023年季度收入'])(
    'is the figure of each quarter of a year: %s',
    (question) => {
      expect(figuresOf(about(question))).toEqual([4_000_000, 3_000_000]);
    },
  );

  it('leaves a question for the greatest of them alone', () => {
    expect(figuresOf(about('科维恩历年最高营收'))[0]).toBe(12_000_000);
  });
});

describe('the course of a figure', () => {
  const worth = (at: string, value: string, day: string) =>
    stating(
      `Corvane was valued at ${value} dollars ${day}`,
      `科维恩估值${value}美元`,
      `{ attribute: valuation, value: ${value}, unit: USD, at: "${at}" }`,
    );
  const about = libraryOf(
    worth('2020-03', '1 billion', 'in March 2020'),
    worth('2022', '2 billion', 'in 2022'),
    worth('2023-05-04', '4 billion', 'on 4 May 2023'),
    revenue('2022', '12 million'),
    revenue('2023', '15 million'),
    stating(
      "Corvane's net loss was 3 million euros in the first quarter of 2023 and 2 million in the second",
      '科维恩2023年第一季度净亏损300万欧元，第二季度200万欧元',
      '{ attribute: net-profit, value: -3 million, unit: EUR, at: 2023-Q1 }',
      '{ attribute: net-profit, value: -2 million, unit: EUR, at: 2023-Q2 }',
    ),
  );

  it.each([
    "Corvane's valuation history",
    'Corvane valuation over time',
    'how has the valuation of Corvane developed',
    '科维恩估值变化历程',
  ])('is what it was worth at each time: %s', (question) => {
    expect(figuresOf(about(question))).toEqual([4e9, 2e9, 1e9]);
  });

  it.each(["how has Corvane's revenue grown since 2022", 'Corvane revenue trend', '科维恩营收走势'])(
    'is the figure of each year: %s',
    (question) => {
      expect(figuresOf(about(question))).toEqual([15_000_000, 12_000_000]);
    },
  );

  it.each(['Corvane losses over the years', '科维恩历年亏损'])(
    'is told by quarters where no years are held: %s',
    (question) => {
      expect(figuresOf(about(question))).toEqual([-2_000_000, -3_000_000]);
    },
  );
});

describe('everybody who held an office', () => {
  const about = libraryOf(
    stating(
      'Mara Osei, chief executive of Corvane until March 2020, was followed by Ivo Brandt',
      '科维恩首席执行官玛拉·奥塞2020年3月卸任，由伊沃·布兰特接任',
      '{ attribute: chief-executive, value: ivo-brandt, from: 2020-03 }\n- { attribute: chief-executive, value: mara-osei, until: 2020-03 }',
    ),
  );

  it.each([
    '科维恩历任首席执行官',
    '科维恩历任CEO都有谁',
    '科维恩有过哪些CEO',
    'all the CEOs of Corvane in order',
    "list Corvane's CEOs",
    "who have been Corvane's CEOs",
    'past chief executives of Corvane',
  ])('is told in the order in which they came: %s', (question) => {
    expect(entitiesOf(about(question))).toEqual(['mara-osei', 'ivo-brandt']);
  });
});
