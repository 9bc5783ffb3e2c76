import { describe, expect, it } from 'vitest';
import { figuresOf, libraryOf, stating } from './library-of.ts';

const staff = (year: number, people: number, basis = '') =>
  stating(
    `Corvane had ${people} employees in ${year}`,
    `科维恩${year}年员工${people}人`,
    `{ attribute: employees, value: ${people}, unit: people, at: ${year}${basis} }`,
  );

describe('an estimate beside what was said itself', () => {
  const questions = ['how many people work at Corvane', '科维恩有多少员工'];

  it.each(questions)('answers where it is a year newer or more: %s', (question) => {
    expect(figuresOf(libraryOf(staff(2020, 100), staff(2023, 160, ', basis: estimate'))(question))).toEqual([160]);
  });

  it.each(questions)('stands back where it is not: %s', (question) => {
    expect(figuresOf(libraryOf(staff(2023, 100), staff(2023, 160, ', basis: estimate'))(question))).toEqual([100]);
  });

  it.each(questions)('is no target: %s', (question) => {
    expect(figuresOf(libraryOf(staff(2020, 100), staff(2023, 160, ', basis: target'))(question))).toEqual([100]);
  });

  it.each(['how many people worked at Corvane in 2020', '科维恩2020年有多少员工'])(
    'stands back where a time is named: %s',
    (question) => {
      expect(figuresOf(libraryOf(staff(2020, 100), staff(2023, 160, ', basis: estimate'))(question))).toEqual([100]);
    },
  );
});
