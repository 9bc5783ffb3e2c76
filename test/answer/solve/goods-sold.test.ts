import { describe, expect, it } from 'vitest';
import { figuresOf, libraryOf, stating, verdictOf } from './library-of.ts';

const CARS = stating(
  'Corvane delivered 300,000 cars in 2023',
  '科维恩2023年交付30万辆汽车',
  '{ attribute: deliveries, value: "300000", unit: vehicles, at: 2023 }',
);
const PHONES = stating(
  'Corvane shipped 90 million phones in 2023',
  '科维恩2023年出货9000万部手机',
  '{ attribute: shipments, value: 90 million, unit: phones, at: 2023 }',
);

describe('how many of its goods a company is said to have sold', () => {
  it.each([
    ['did Corvane sell more than 200,000 cars in 2023', 'yes'],
    ['did Corvane sell fewer than 200,000 cars in 2023', 'no'],
    ['did Corvane sell over 80 million phones in 2023', 'yes'],
    ['科维恩2023年卖了超过20万辆车吗', 'yes'],
    ['科维恩2023年卖了超过1亿部手机吗', 'no'],
  ])('is no sale of a business: %s', (question, verdict) => {
    expect(verdictOf(libraryOf(CARS, PHONES)(question))).toBe(verdict);
  });

  it('is not told by other goods', () => {
    expect(figuresOf(libraryOf(PHONES)('how many cars did Corvane sell in 2023'))).toEqual([]);
    expect(verdictOf(libraryOf(PHONES)('did Corvane sell more than 200,000 cars in 2023'))).not.toBe('yes');
  });

  it('is met by those of one model, and not denied by them', () => {
    const model = stating(
      'Corvane delivered 300,000 cars of the Lumen in 2023',
      '科维恩2023年交付30万辆流明',
      '{ attribute: deliveries, about: lumen, value: "300000", unit: vehicles, at: 2023 }',
    );
    const later = stating(
      'Corvane delivered 50,000 cars in the first quarter of 2024',
      '科维恩2024年第一季度交付5万辆汽车',
      '{ attribute: deliveries, value: "50000", unit: vehicles, at: 2024-Q1 }',
    );
    const about = libraryOf(model, later);
    expect(verdictOf(about('did Corvane sell more than 200,000 cars in 2023'))).toBe('yes');
    expect(verdictOf(about('did Corvane sell more than 400,000 cars in 2023'))).not.toBe('no');
  });

  it.each(['did Corvane sell more than 100,000 cars in one month', '科维恩单月卖了超过10万辆车吗'])(
    'is told of a month by months alone: %s',
    (question) => {
      const month = stating(
        'Corvane delivered 120,000 cars in December 2023',
        '科维恩2023年12月交付12万辆汽车',
        '{ attribute: deliveries, value: "120000", unit: vehicles, at: 2023-12 }',
      );
      expect(verdictOf(libraryOf(CARS)(question))).not.toBe('yes');
      expect(verdictOf(libraryOf(CARS, month)(question))).toBe('yes');
    },
  );

  it('is so far not denied by what is told of one time', () => {
    expect(verdictOf(libraryOf(CARS)('has Corvane sold 700,000 cars'))).not.toBe('no');
  });
});

describe('how much a company is said to have earned', () => {
  const revenue = stating(
    'Corvane had revenue of 8 billion yuan in 2023',
    '科维恩2023年营收80亿元',
    '{ attribute: revenue, value: 8 billion, unit: CNY, at: 2023 }',
  );
  const profit = stating(
    'Corvane had a net profit of 1 billion yuan in 2023',
    '科维恩2023年净利润10亿元',
    '{ attribute: net-profit, value: 1 billion, unit: CNY, at: 2023 }',
  );
  const about = libraryOf(revenue, profit);

  it.each(['did Corvane earn over 7 billion yuan in 2023', '科维恩2023年赚了超过70亿元吗'])(
    'may be its revenue, beside the profit: %s',
    (question) => {
      expect(verdictOf(about(question))).toBe('yes');
      expect(figuresOf(about(question))).toEqual([8_000_000_000, 1_000_000_000]);
    },
  );

  it.each(['did Corvane make a profit of over 7 billion yuan in 2023', '科维恩2023年净利润超过70亿元吗'])(
    'is its profit where that is named: %s',
    (question) => {
      expect(verdictOf(about(question))).toBe('no');
    },
  );
});
