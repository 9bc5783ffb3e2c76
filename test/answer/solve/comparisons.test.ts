import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { figuresOf, libraryOf, stating } from './library-of.ts';

describe('figures of two companies', () => {
  it('of a time long ago give way to the newest of each', () => {
    const figure = (who: string, zh: string, users: string, at: string) =>
      stating(
        `${who} had ${users} daily active users in ${at}`,
        `${zh}在${at}有${users}日活跃用户`,
        `{ attribute: dau, of: ${who.toLowerCase()}, value: ${users}, unit: users, at: ${at} }`,
      );
    const about = libraryOf(
      figure('Lumen', '流明', '10 million', '2016-04'),
      figure('Tallow', '塔洛', '12 million', '2016-04'),
      figure('Lumen', '流明', '40 million', '2023-04'),
      figure('Tallow', '塔洛', '30 million', '2024-04'),
    );
    expect(figuresOf(about('Lumen or Tallow, which has more daily active users'))).toEqual([40_000_000, 30_000_000]);
  });
});

describe('figures that are not alike', () => {
  const users = (who: string, zh: string, million: number, more: string) =>
    stating(
      `${who} had ${million} million monthly active users`,
      `${zh}月活跃用户${million}00万`,
      `{ attribute: mau, of: ${who.toLowerCase()}, value: ${million} million, unit: users, ${more} }`,
    );
  const unlikeIn = (answer: Answer) => (answer.kind === 'answered' ? answer.findings[0]?.unlike : undefined);

  it('of other times have no winner', () => {
    const about = libraryOf(
      users('Corvane', '科维恩', 9, 'at: 2015-05'),
      users('Brindle', '布林德尔', 5, 'at: 2023-05'),
    );
    const answer = about('who has more monthly active users, Corvane or Brindle');
    expect(unlikeIn(answer)).toEqual(['period']);
    expect(answer.kind === 'answered' && answer.findings[0]?.among).toBeUndefined();
  });

  it('of one part have no winner', () => {
    const part = users('Corvane', '科维恩', 9, 'about: { en: games, zh: 游戏 }, at: 2023-05');
    expect(
      unlikeIn(libraryOf(part, users('Brindle', '布林德尔', 5, 'at: 2023-05'))('科维恩和布林德尔谁的月活多')),
    ).toEqual(['part']);
  });

  it('that are alike have one', () => {
    const about = libraryOf(
      users('Corvane', '科维恩', 9, 'at: 2023-05'),
      users('Brindle', '布林德尔', 5, 'at: 2023-03'),
    );
    const answer = about('which has the most monthly active users, Corvane or Brindle');
    expect(unlikeIn(answer)).toBeUndefined();
    expect(figuresOf(answer)).toEqual([9_000_000, 5_000_000]);
  });
});

describe('the users of two', () => {
  it('are not compared by those of a product of one of them', () => {
    const users = (attribute: string, who: string, zh: string, count: string, of: string) =>
      stating(
        `${who} had ${count} users in May 2024`,
        `${zh}2024年5月有${count}用户`,
        `{ attribute: ${attribute}, of: ${of}, value: ${count}, unit: users, at: 2024-05 }`,
      );
    const about = libraryOf(
      users('users', 'Lumen, a product of Corvane,', '科维恩旗下的流明', '90 million', 'lumen'),
      users('users', 'Halvorn', '哈尔沃恩', '80 million', 'halvorn'),
      users('mau', 'Corvane', '科维恩', '300 million', 'corvane'),
      users('mau', 'Halvorn', '哈尔沃恩', '200 million', 'halvorn'),
    );
    expect(figuresOf(about('科维恩和哈尔沃恩谁的用户多'))).toEqual([300_000_000, 200_000_000]);
  });
});
