import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { figuresOf, libraryOf, stating } from './library-of.ts';

function findingOf(answer: Answer) {
  return answer.kind === 'answered' ? answer.findings[0] : undefined;
}

function subjectsOf(answer: Answer): readonly string[] {
  const rows = findingOf(answer)?.rows ?? [];
  return rows.flatMap(({ subject, value }) => subject?.id ?? (value?.kind === 'entity' ? value.entity.id : []));
}

const revenue = (of: string, billion: number, at: string) =>
  `{ attribute: revenue, of: ${of}, value: ${billion} billion, unit: CNY, at: ${at} }`;

const REVENUES = stating(
  'Corvane had revenue of 9 billion yuan in 2022 and 8 billion in 2023, Halvorn 5 billion in 2023',
  '科维恩2022年收入为90亿元，2023年为80亿元；哈尔沃恩2023年为50亿元',
  revenue('corvane', 9, '2022'),
  revenue('corvane', 8, '2023'),
  revenue('halvorn', 5, '2023'),
);

describe('the most of a figure', () => {
  it.each(['which company has the highest revenue', '哪家公司营收最高'])('has one row a company: %s', (question) => {
    const answer = libraryOf(REVENUES)(question);
    expect(subjectsOf(answer)).toEqual(['corvane', 'halvorn']);
    expect(figuresOf(answer)).toEqual([9e9, 5e9]);
  });

  it('of a year is that of the whole year', () => {
    const half = stating(
      'Corvane lost 3 billion yuan in the first half of 2023, Halvorn 2 billion in 2023',
      '科维恩2023年上半年亏损30亿元，哈尔沃恩2023年亏损20亿元',
      '{ attribute: net-profit, value: -3 billion, unit: CNY, at: 2023-H1 }',
      '{ attribute: net-profit, of: halvorn, value: -2 billion, unit: CNY, at: 2023 }',
    );
    const answer = libraryOf(half)('which company lost the most money in 2023');
    expect(figuresOf(answer)).toEqual([-2e9]);
  });
});

describe('the greatest event', () => {
  it('is told once, by its more exact day', () => {
    const fine = (value: string, at: string) => `{ attribute: fine, value: ${value}, unit: CNY, at: ${at} }`;
    const answer = libraryOf(
      stating(
        'Corvane was fined 18.23 billion yuan in 2021',
        '科维恩2021年被罚182.3亿元',
        fine('18.23 billion', '2021'),
      ),
      stating(
        'Corvane was fined 18.228 billion yuan on 10 April 2021',
        '科维恩2021年4月10日被罚182.28亿元',
        fine('18.228 billion', '2021-04-10'),
      ),
      stating('Corvane was fined 2 billion yuan in 2023', '科维恩2023年被罚20亿元', fine('2 billion', '2023')),
    )('biggest fine');
    expect(figuresOf(answer)).toEqual([18.228e9, 2e9]);
    expect(findingOf(answer)?.among).toBe(2);
  });
});

describe('a listing', () => {
  const listing = (of: string, at: string, more: string) =>
    `{ attribute: listing, of: ${of}, about: hong-kong, at: ${at}${more} }`;
  const about = libraryOf(
    stating(
      'Corvane listed in Hong Kong on 4 May 2021 at 300 Hong Kong dollars a share and raised 1 billion',
      '科维恩2021年5月4日在香港上市，每股300港元，募资10亿港元',
      listing('corvane', '2021-05-04', ', price: 300, unit: HKD, raised: 1 billion HKD'),
      '{ attribute: what-it-does, value: { en: map company, zh: 地图公司 } }',
    ),
    stating(
      'Halvorn listed in Hong Kong on 2 March 2019 at 7 Hong Kong dollars a share and raised 6 billion',
      '哈尔沃恩2019年3月2日在香港上市，每股7港元，募资60亿港元',
      listing('halvorn', '2019-03-02', ', price: 7, unit: HKD, raised: 6 billion HKD'),
    ),
  );

  it.each(['what was the largest IPO', '最大的IPO是哪家'])('is as large as what it raised: %s', (question) => {
    const answer = about(question);
    expect(subjectsOf(answer)).toEqual(['halvorn', 'corvane']);
    expect(figuresOf(answer)).toEqual([6e9, 1e9]);
  });

  it.each([
    ['first company to list in Hong Kong', 'halvorn'],
    ['最早在香港上市的公司', 'halvorn'],
    ['first map company to list in HK', 'corvane'],
    ['第一家在香港上市的地图公司', 'corvane'],
  ])('that was the first says whose it was: %s', (question, first) => {
    const answer = about(question);
    expect(findingOf(answer)?.kind).toBe('superlative');
    expect(subjectsOf(answer)[0]).toBe(first);
  });
});
