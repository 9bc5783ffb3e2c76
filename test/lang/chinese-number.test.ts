import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseNumber } from '../../src/lang/zh/chinese-number.ts';

const DIGITS = '零一二三四五六七八九';

/** The standard spelling of 1 to 9999. */
function spell(value: number): string {
  let text = '';
  for (const [power, sign] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / power) % 10;
    if (digit > 0) text += `${DIGITS[digit]}${sign}`;
    else if (text !== '' && !text.endsWith('零') && value % power > 0) text += '零';
  }
  return text;
}

describe('chineseNumber', () => {
  it.each([
    ['五', 5],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['两百五十', 250],
    ['三百八', 380],
    ['一千零五', 1005],
    ['一千零五十', 1050],
    ['九千九百九十九', 9999],
    ['二〇二五', 2025],
    ['五点五', 5.5],
    ['十点零五', 10.05],
  ])('reads %s as %d', (numeral, value) => {
    expect(chineseNumber(numeral)).toBeCloseTo(value, 10);
  });

  it.each(['', '百', '百百', '五点', '五点十', 'x'])('reads no number in "%s"', (numeral) => {
    expect(chineseNumber(numeral)).toBeUndefined();
  });

  it('reads every number that it is given in standard spelling', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
        expect(chineseNumber(spell(value))).toBe(value);
      }),
    );
  });
});
