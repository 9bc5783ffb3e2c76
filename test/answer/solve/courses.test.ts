import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { figuresOf, libraryOf, stating } from './library-of.ts';

const revenue = (billion: number, at: string) =>
  stating(
    `Corvane had revenue of ${billion} billion yuan in ${at}`,
    `科维恩${at}收入为${billion}0亿元`,
    `{ attribute: revenue, value: ${billion} billion, unit: CNY, at: ${at} }`,
  );
const stores = (count: number, at: string) =>
  stating(
    `Corvane had ${count} stores in ${at}`,
    `科维恩${at}有${count}家门店`,
    `{ attribute: stores, value: ${count}, unit: stores, at: ${at} }`,
  );

function missingOf(answer: Answer): readonly (string | undefined)[] {
  return answer.kind === 'answered' ? answer.findings.flatMap(({ missing }) => missing?.period ?? []) : [];
}

describe('a figure over several years', () => {
  const about = libraryOf(
    revenue(4, '2020'),
    revenue(6, '2021'),
    revenue(9, '2023'),
    revenue(2, '2023-Q1'),
    revenue(3, '2023-Q2'),
    stores(20, '2021-05'),
    stores(30, '2022-03'),
    stores(35, '2022-08'),
  );

  it.each([
    'Corvane revenue 2020 to 2023',
    'Corvane revenue from 2020 to 2023',
    'what was the revenue of Corvane between 2020 and 2023',
    'Corvane revenue 2020-2023',
    '科维恩2020到2023年营收',
    '科维恩2020年至2023年的收入',
  ])('is given for each year between two, and said to be missing for one: %s', (question) => {
    const answer = about(question);
    expect(figuresOf(answer)).toEqual([4e9, 6e9, 9e9]);
    expect(missingOf(answer)).toEqual(['2022']);
  });

  it.each(['how many stores did Corvane have each year', '科维恩历年门店数'])(
    'is the last count of each year where it is counted now and then: %s',
    (question) => {
      expect(figuresOf(about(question))).toEqual([35, 20]);
    },
  );

  it('is given for the two years that are joined by a mere "and"', () => {
    expect([...figuresOf(about('Corvane revenue in 2020 and 2023'))].sort()).toEqual([4e9, 9e9]);
  });
});
