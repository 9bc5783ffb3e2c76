import { describe, expect, it } from 'vitest';
import { figuresOf, libraryOf, stating, verdictOf } from './library-of.ts';

const MONTHLY = stating(
  'Corvane had 103 million monthly active users in June 2024',
  '科维恩2024年6月月活跃用户1.03亿',
  '{ attribute: mau, value: 103 million, unit: users, at: 2024-06 }',
);
const OLD = stating(
  'Halvorn had 50 million monthly active users in August 2014',
  '哈尔沃恩2014年8月月活跃用户5000万',
  '{ attribute: mau, of: halvorn, value: 50 million, unit: users, at: 2014-08 }',
);
const LONG_AGO = stating(
  'Corvane had 20 million users in 2016',
  '科维恩2016年有2000万用户',
  '{ attribute: users, value: 20 million, unit: users, at: 2016 }',
);
const HELD = stating(
  'After handing out shares in December 2021, Corvane keeps 2.3% of Halvorn, down from 17%',
  '科维恩2021年12月派发股份后，对哈尔沃恩的持股由17%降至2.3%',
  '{ attribute: stake, of: halvorn, value: 2.3%, from: 2021-12, holder: corvane }',
  '{ attribute: stake, of: halvorn, value: 17%, until: 2021-12, holder: corvane }',
);
const about = libraryOf(MONTHLY, OLD, LONG_AGO, HELD);

describe('a round amount', () => {
  it.each(['科维恩月活有1亿吗', '科维恩月活还有一个亿吗', '科维恩月活有没有一个亿'])(
    'is met by any that is no less: %s',
    (question) => {
      expect(verdictOf(about(question))).toBe('yes');
    },
  );

  it('is not met by less', () => {
    expect(verdictOf(about('科维恩月活有2亿吗'))).toBe('no');
  });

  it.each(['哈尔沃恩月活有1亿吗', 'does Halvorn have over 100 million monthly active users'])(
    'is neither met nor denied by a figure of long ago: %s',
    (question) => {
      expect(verdictOf(about(question))).toBe('unknown');
    },
  );

  it('is met by what is held of the like, where its own figure is old', () => {
    expect(verdictOf(about('科维恩用户数过亿了吗'))).toBe('yes');
  });

  it('is not denied by a number of some of them', () => {
    const paying = stating(
      'Corvane had 14 million subscribers in June 2024',
      '科维恩2024年6月有1400万付费会员',
      '{ attribute: subscribers, value: 14 million, unit: users, at: 2024-06 }',
    );
    expect(verdictOf(libraryOf(LONG_AGO, paying)('科维恩用户总数有2亿吗'))).toBe('unknown');
  });
});

describe('how many millions', () => {
  it.each(['科维恩有几亿月活', '科维恩月活几千万', '科维恩有几亿用户', '科维恩有多少万用户'])(
    'asks for a number as a plain word does: %s',
    (question) => {
      expect(figuresOf(about(question))).toContain(103_000_000);
    },
  );
});

describe('a share that was partly given up', () => {
  it.each(['科维恩还有没有哈尔沃恩股份', 'does Corvane still own a stake in Halvorn'])(
    'is told by what was kept: %s',
    (question) => {
      const answer = about(question);
      expect(verdictOf(answer)).toBe('yes');
      expect(figuresOf(answer)).toEqual([2.3]);
    },
  );

  it('is asked for by how much, too', () => {
    expect(figuresOf(about('科维恩还有多少哈尔沃恩股份'))[0]).toBe(2.3);
    expect(figuresOf(about('科维恩占哈尔沃恩多少'))[0]).toBe(2.3);
  });
});
