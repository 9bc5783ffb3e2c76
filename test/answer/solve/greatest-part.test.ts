import { describe, expect, it } from 'vitest';
import { figuresOf, libraryOf, stating, verdictOf } from './library-of.ts';

const users = (who: string, zh: string, of: string, million: number, at: string) =>
  stating(
    `${who} had ${million} million monthly active users in ${at}`,
    `${zh}${at}月活跃用户${million}00万`,
    `{ attribute: mau, ${of}, value: ${million} million, unit: users, at: ${at} }`,
  );
const WHOLE = users('Corvane', '科维恩', 'of: corvane', 90, '2023-03');
const LUMEN = users('Lumen', '流明', 'of: corvane, about: lumen', 30, '2023-06');
const LUMEN_ONCE = users('Lumen', '流明', 'of: corvane, about: lumen', 70, '2019-06');
const TALLOW = users('Tallow', '塔洛', 'of: corvane, about: tallow', 40, '2023-06');
const profit = (million: number, at: string) =>
  stating(
    `Corvane had a net profit of ${million} million yuan in ${at}`,
    `科维恩${at}年净利润${million}00万元`,
    `{ attribute: net-profit, value: ${million} million, unit: CNY, at: "${at}" }`,
  );

describe('which of the parts of a company has the most', () => {
  it.each(["which of Corvane's apps has the most monthly active users", 'which Corvane product has the most users'])(
    'is told by the newest figure of each part, and not by the whole: %s',
    (question) => {
      expect(figuresOf(libraryOf(WHOLE, LUMEN_ONCE, LUMEN, TALLOW)(question))).toEqual([40e6, 30e6]);
    },
  );

  it("is not told by figures of the whole: which of Corvane's games earns the most", () => {
    const about = libraryOf(profit(5, '2022'), profit(8, '2023'));
    expect(verdictOf(about("which of Corvane's games earns the most"))).toBe('unknown');
    expect(figuresOf(about('what was the highest net profit of Corvane'))).toEqual([8e6, 5e6]);
  });
});

describe('the biggest loss', () => {
  it.each(["what was Corvane's biggest loss", '科维恩最大亏损是多少'])('is no profit: %s', (question) => {
    expect(verdictOf(libraryOf(profit(5, '2022'), profit(8, '2023'))(question))).toBe('unknown');
    expect(figuresOf(libraryOf(profit(-5, '2022'), profit(8, '2023'))(question))).toEqual([-5e6]);
  });
});
