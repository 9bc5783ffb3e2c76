import { describe, expect, it } from 'vitest';
import { figuresOf, libraryOf, stating } from './library-of.ts';

const FIRMS = stating(
  'Corvane had 4 million paid enterprise customers in 2023',
  '科维恩2023年有400万付费企业客户',
  '{ attribute: buyers, about: { en: paid enterprise customers, zh: 付费企业客户 }, value: 4 million, unit: enterprises, at: 2023 }',
);
const PEOPLE = stating(
  'Halvorn had 9 million individual customers in 2023',
  '哈尔沃恩2023年有900万个人客户',
  '{ attribute: users, of: halvorn, about: { en: individual customers, zh: 个人客户 }, value: 9 million, unit: users, at: 2023 }',
);
const MONTHLY = stating(
  'Corvane had 40 million monthly active users in 2023',
  '科维恩2023年月活跃用户4000万',
  '{ attribute: mau, value: 40 million, unit: users, at: 2023 }',
);
const about = libraryOf(FIRMS, PEOPLE, MONTHLY);

describe('how many customers there are', () => {
  it.each([
    'how many customers does Corvane have',
    'how many paying enterprise customers does Corvane have',
    'how many companies use Corvane',
    '科维恩有多少付费企业客户',
    '科维恩有多少客户',
    '有多少家企业在用科维恩',
  ])('is told by those who pay: %s', (question) => {
    expect(figuresOf(about(question))).toEqual([4_000_000]);
  });

  it.each(['how many customers does Halvorn have', '哈尔沃恩有多少客户'])(
    'is told by users that are said to be customers: %s',
    (question) => {
      expect(figuresOf(about(question))).toEqual([9_000_000]);
    },
  );

  it.each(['how many customers does Corvane have', '科维恩有多少客户'])(
    'is not told by those who merely use it: %s',
    (question) => {
      expect(figuresOf(libraryOf(MONTHLY)(question))).toEqual([]);
    },
  );

  it.each(['how many people use Corvane', '科维恩有多少人用'])('is not asked with its users: %s', (question) => {
    expect(figuresOf(about(question))[0]).toBe(40_000_000);
  });
});
