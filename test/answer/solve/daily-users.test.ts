import { describe, expect, it } from 'vitest';
import { figuresOf, libraryOf, stating } from './library-of.ts';

describe('how many use something', () => {
  const about = libraryOf(
    stating(
      'Corvane had 40 million daily and 90 million monthly active users in 2023',
      '科维恩2023年日活跃用户4000万，月活跃用户9000万',
      '{ attribute: mau, value: 90 million, at: 2023 }',
      '{ attribute: dau, value: 40 million, at: 2023 }',
    ),
  );

  it.each([
    'how many people use Corvane every day',
    'how many users visit Corvane daily',
    '科维恩每天多少人用',
    '每天有多少人用科维恩',
  ])('is told of a day where a day is said: %s', (question) => {
    expect(figuresOf(about(question))).toEqual([40_000_000]);
  });

  it.each(['how many people use Corvane', '科维恩有多少人用'])('is told of a month else: %s', (question) => {
    expect(figuresOf(about(question))[0]).toBe(90_000_000);
  });
});

describe('how many use something, where a peak of one day is held beside older monthly users', () => {
  const monthly = stating(
    'Corvane had 90 million monthly active users in January 2023',
    '科维恩2023年1月月活跃用户9000万',
    '{ attribute: mau, value: 90 million, unit: users, at: 2023-01 }',
  );
  const peak = stating(
    'Corvane had a peak of 30 million daily active users in 2023',
    '科维恩2023年日活跃用户峰值3000万',
    '{ attribute: dau, value: 30 million, unit: users, at: 2023 }',
  );
  const old = stating(
    'Corvane had 5 million monthly active users in 2015',
    '科维恩2015年月活跃用户500万',
    '{ attribute: mau, value: 5 million, unit: users, at: 2015 }',
  );
  const labelled = (answer: Parameters<typeof figuresOf>[0]) =>
    answer.kind === 'answered' ? answer.findings[0]?.rows.map((row) => [row.attribute, row.labelled ?? false]) : [];

  it.each([
    'how many people use Corvane',
    'how many users does Corvane have',
    '科维恩有多少人在用',
    '科维恩有多少用户',
  ])('is told by the monthly ones, said to be that: %s', (question) => {
    const answer = libraryOf(monthly, peak)(question);
    expect(figuresOf(answer)[0]).toBe(90_000_000);
    expect(labelled(answer)?.[0]).toEqual(['mau', true]);
  });

  it.each(['how many people use Corvane', 'how many people are on Corvane', '科维恩有多少人在用', '科维恩多少人看'])(
    'is told by the daily ones where they are far newer, or all that is held: %s',
    (question) => {
      for (const held of [[old, peak], [peak]])
        expect(labelled(libraryOf(...held)(question))?.[0]).toEqual(['dau', true]);
    },
  );

  it.each(['how many monthly active users does Corvane have', '科维恩月活多少', 'Corvane DAU', '科维恩日活多少'])(
    'says no more of it where the question does: %s',
    (question) => {
      expect(labelled(libraryOf(monthly, peak)(question))?.[0]?.[1]).toBe(false);
    },
  );
});
