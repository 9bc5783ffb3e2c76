import { describe, expect, it } from 'vitest';
import { libraryOf, stating, verdictOf } from './library-of.ts';

describe('a claim to be the largest of its kind', () => {
  const said = stating(
    'Corvane, the largest lamp maker of the country, made 9 million lamps in May 2024',
    '全国最大的灯具企业科维恩2024年5月生产900万盏灯',
  );

  it.each(['is Corvane the largest lamp maker', '科维恩是不是全国最大的灯具企业', '科维恩是最大的灯具企业吗'])(
    'is so where a statement says it: %s',
    (question) => {
      expect(verdictOf(libraryOf(said)(question))).toBe('yes');
    },
  );

  it.each(['is Corvane the largest chair maker', 'is Halvorn the largest lamp maker', '哈尔沃恩是最大的灯具企业吗'])(
    'is not so of something else: %s',
    (question) => {
      expect(verdictOf(libraryOf(said)(question))).not.toBe('yes');
    },
  );

  it.each([
    ['Halvorn competes with Corvane, the largest lamp maker', 'is Halvorn the largest lamp maker'],
    ['Corvane is one of the largest lamp makers', 'is Corvane the largest lamp maker'],
    ['Corvane is the second largest lamp maker', 'is Corvane the largest lamp maker'],
    ['Corvane had 9 million users of its lamps', 'is Corvane the largest lamp maker'],
  ])('is not met by "%s"', (statement, question) => {
    const about = libraryOf(stating(`${statement} in May 2024`, '科维恩2024年5月'));
    expect(verdictOf(about(question))).not.toBe('yes');
  });

  it('is not met in Chinese by one of several', () => {
    const about = libraryOf(stating('Corvane makes lamps', '科维恩2024年5月是全国最大的灯具企业之一'));
    expect(verdictOf(about('科维恩是全国最大的灯具企业吗'))).not.toBe('yes');
  });
});

describe('a claim to be the largest shareholder', () => {
  const held = (holder: string, name: string, percent: number) =>
    stating(
      `${name} held ${percent}% of Corvane in March 2024`,
      `2024年3月持有科维恩${percent}%`,
      `{ attribute: stake, value: ${percent}%, holder: ${holder}, at: 2024-03 }`,
    );

  it.each(['is Brindle the largest shareholder of Corvane', '布林德尔是不是科维恩最大的股东'])(
    'is so of who holds most of it: %s',
    (question) => {
      expect(verdictOf(libraryOf(held('brindle', 'Brindle', 60))(question))).toBe('yes');
    },
  );

  it('is told by no share in something else', () => {
    const other = stating(
      'Halvorn held 26% of Lumen in March 2024',
      '哈尔沃恩2024年3月持有流明26%',
      '{ attribute: stake, of: halvorn, value: 26%, in: { en: Tarn, zh: 塔恩 }, at: 2024-03 }',
    );
    const answer = libraryOf(other)('is Halvorn the largest shareholder of Corvane');
    expect(answer.kind).toBe('unknown');
  });

  it.each(['is Brindle the only shareholder of Corvane', '布林德尔是科维恩唯一的股东吗'])(
    'and the only one is not told by its share: %s',
    (question) => {
      expect(verdictOf(libraryOf(held('brindle', 'Brindle', 60))(question))).not.toBe('yes');
    },
  );
});

describe('a claim to be the first with a profit', () => {
  const profit = stating(
    'Corvane earned 9 million yuan net in 2023',
    '科维恩2023年净利润900万元',
    '{ attribute: net-profit, value: 9 million, unit: CNY, at: 2023 }',
  );

  it.each(['is Corvane the first lamp maker with a profit', '科维恩是不是第一家盈利的灯具企业'])(
    'is not met by a profit: %s',
    (question) => {
      expect(verdictOf(libraryOf(profit)(question))).not.toBe('yes');
    },
  );

  it.each(['did Corvane make a profit in the first quarter of 2024', '科维恩2024年第一季度盈利了吗'])(
    'is none on a first quarter: %s',
    (question) => {
      const quarter = stating(
        'Corvane earned 3 million yuan net in the first quarter of 2024',
        '科维恩2024年第一季度净利润300万元',
        '{ attribute: net-profit, value: 3 million, unit: CNY, at: 2024-Q1 }',
      );
      expect(verdictOf(libraryOf(quarter)(question))).toBe('yes');
    },
  );
});
