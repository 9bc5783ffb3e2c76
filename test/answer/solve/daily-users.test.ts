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
