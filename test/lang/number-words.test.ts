import { describe, expect, it } from 'vitest';
import { wordsToDigits } from '../../src/lang/figures/number-words.ts';

describe('wordsToDigits', () => {
  it.each([
    ['five percent', '5 percent'],
    ['twenty-five shops', '25 shops'],
    ['twenty five shops', '25 shops'],
    ['seventeen', '17'],
    ['more than a million', 'more than 1 million'],
    ['two decades', '20 years'],
    ['a dozen shops', '12 shops'],
    ['half of them, 一半', '50% of them, 50%'],
    ['十年内', '10年内'],
    ['half a million users', '0.5 million users'],
    ['two and a half years', '2.5 years'],
  ])('writes "%s" as "%s"', (text, digits) => {
    expect(wordsToDigits(text)).toBe(digits);
  });

  it.each(['often', 'a shop', 'someone', '二十年', '十亿', '十几年', ''])('leaves "%s" as it is', (text) => {
    expect(wordsToDigits(text)).toBe(text);
  });
});
