import { describe, expect, it } from 'vitest';
import { figuresOf, libraryOf, stating } from './library-of.ts';

const worth = (billions: number, at: string, more = '') =>
  stating(
    `Corvane was valued at ${billions} billion US dollars in ${at}`,
    `科维恩${at}估值${billions}0亿美元`,
    `{ attribute: valuation, value: ${billions} billion, unit: USD, at: ${at}${more} }`,
  );
const ROUND = worth(3, '2023-05');
const NEWEST = worth(5, '2024-06');
const QUESTIONS = ['what is Corvane worth', '科维恩估值多少'];

describe('the newest figure', () => {
  it.each(QUESTIONS)('stands beside the one before it: %s', (question) => {
    const answer = libraryOf(NEWEST, ROUND, worth(2, '2022-11'))(question);
    expect(figuresOf(answer)).toEqual([5e9, 3e9]);
    expect(answer.kind === 'answered' && answer.findings[0]?.rows.map(({ role }) => role)).toEqual(['value', 'before']);
  });

  it.each(QUESTIONS)('stands alone where nothing is known that compares with it: %s', (question) => {
    const others = [
      ['one of years ago', worth(3, '2019-05')],
      ['one that is expected', worth(3, '2023-05', ', basis: estimate')],
      ['one that says the same', worth(5, '2023-05')],
    ] as const;
    for (const [what, other] of others) expect(figuresOf(libraryOf(NEWEST, other)(question)), what).toEqual([5e9]);
  });

  it('stands alone where it says how it changed, or where a time is asked for', () => {
    const changed = worth(5, '2024-06', ', change: 60%');
    expect(figuresOf(libraryOf(changed, ROUND)('what is Corvane worth'))).toEqual([5e9]);
    expect(figuresOf(libraryOf(NEWEST, ROUND)('what was Corvane worth in June 2024'))).toEqual([5e9]);
  });

  it('stands alone where it is earned over a time', () => {
    const earned = (millions: number, at: string) =>
      stating(
        `Corvane had revenue of ${millions} million yuan in ${at}`,
        `科维恩${at}营收${millions}00万元`,
        `{ attribute: revenue, value: ${millions} million, unit: CNY, at: ${at} }`,
      );
    expect(figuresOf(libraryOf(earned(9, '2024-Q2'), earned(8, '2024-Q1'))("what is Corvane's revenue"))).toEqual([
      9e6,
    ]);
  });

  it('is that of a quarter beside another quarter, and not beside the year', () => {
    const users = (millions: number, at: string, subject: string) =>
      stating(
        `Lumen had ${millions} million monthly users in ${at}`,
        `流明${at}月活跃用户${millions}00万`,
        `{ attribute: mau, ${subject}: lumen, value: ${millions} million, unit: users, at: ${at} }`,
      );
    // Users of a product are the company's users of it.
    const held = [users(9, '2024-Q2', 'of'), users(8, '2024-Q1', 'about'), users(6, '2023', 'of')];
    expect(figuresOf(libraryOf(...held)('how many monthly users does Lumen have'))).toEqual([9e6, 8e6]);
  });
});
