import { describe, expect, it } from 'vitest';
import { entitiesOf, figuresOf, libraryOf, stating, verdictOf } from './library-of.ts';

describe('an office of a subsidiary', () => {
  const of = (about: string) =>
    stating(
      `Mara Osei was chief financial officer of ${about} in May 2024`,
      `玛拉·奥塞2024年5月任${about}首席财务官`,
      `{ attribute: chief-financial-officer, of: ${about.toLowerCase()}, value: mara-osei, at: 2024-05 }`,
    );

  it.each(['who is the CFO of Corvane', '科维恩的CFO是谁'])('is none of its parent: %s', (question) => {
    expect(entitiesOf(libraryOf(of('Brindle'))(question))).not.toContain('mara-osei');
    expect(entitiesOf(libraryOf(of('Corvane'))(question))).toContain('mara-osei');
  });

  it('is not told by what somebody said of the company', () => {
    const said = stating(
      'Mara Osei said in May 2024 that Corvane, where a chief financial officer was sought, would grow',
      '玛拉·奥塞2024年5月称，正在寻找首席财务官的科维恩将增长',
      '{ attribute: event, value: { en: hopes for growth, zh: 期待增长 }, at: 2024-05 }',
    );
    expect(libraryOf(said)('who is the CFO of Corvane').kind).not.toBe('answered');
  });

  it('is told of the subsidiary itself', () => {
    expect(entitiesOf(libraryOf(of('Brindle'))('who is the CFO of Brindle'))).toContain('mara-osei');
  });
});

describe('the post that somebody holds', () => {
  it.each(['what position does Mara Osei hold', "what is Mara Osei's job now", '玛拉·奥塞现在担任什么职务'])(
    'is told by the offices: %s',
    (question) => {
      const chair = stating(
        'Mara Osei chaired Corvane in May 2024',
        '玛拉·奥塞2024年5月任科维恩董事长',
        '{ attribute: chair, value: mara-osei, at: 2024-05 }',
      );
      expect(entitiesOf(libraryOf(chair)(question))).toContain('corvane');
    },
  );
});

describe('how many use something', () => {
  const users = stating(
    'Corvane had 100 million users in 2015',
    '科维恩2015年有1亿用户',
    '{ attribute: users, value: 100 million, unit: users, at: 2015 }',
  );
  const registered = (year: number) =>
    stating(
      `Corvane had 450 million registered users in ${year}`,
      `科维恩${year}年注册用户4.5亿`,
      `{ attribute: registered-users, value: 450 million, unit: users, at: ${year} }`,
    );

  it.each(['how many users does Corvane have', '科维恩有多少用户'])(
    'is told by those who registered, where that is newer by far: %s',
    (question) => {
      expect(figuresOf(libraryOf(users, registered(2022))(question))).toEqual([450_000_000]);
      expect(figuresOf(libraryOf(users, registered(2014))(question))).toEqual([100_000_000]);
    },
  );
});

describe('a claim that something still is so', () => {
  const held = (day: string) =>
    stating(
      `Halvorn held 12% of Brindle on ${day}`,
      `哈尔沃恩在${day}持有布林德尔12%的股份`,
      `{ attribute: stake, of: brindle, value: 12%, holder: halvorn, at: ${day} }`,
    );

  it('is not met by a share of long ago', () => {
    const question = 'does Halvorn still have a stake in Brindle';
    expect(verdictOf(libraryOf(held('2015-03-01'))(question))).toBe('unknown');
    expect(verdictOf(libraryOf(held('2024-10-01'))(question))).toBe('yes');
  });
});
