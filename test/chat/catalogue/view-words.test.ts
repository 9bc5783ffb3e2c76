import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisOf, scaledNumber, valueIn } from '../../../src/chat/catalogue/view-words.ts';
import { figuresOf } from '../../../src/knowledge/figure.ts';
import { fold } from '../../../src/knowledge/text.ts';

const same = (value: string) => ({ en: value, zh: value });

describe('the value of a fact', () => {
  it.each([
    [same('43.76 billion'), 'CNY', '43.76 billion CNY', '437.6亿元', '437.6億元'],
    [same('85 million'), 'users', '85 million users', '8500万用户', '8500萬用戶'],
    [same('300,000'), 'CNY', '300,000 CNY', '30万元', '30萬元'],
    [same('270'), 'vehicles', '270 vehicles', '270辆', '270輛'],
    [same('80%'), '', '80%', '80%', '80%'],
    [{ en: 'US$155', zh: '155美元' }, 'USD', 'US$155', '155美元', '155美元'],
    [{ en: 'Bergen', zh: '卑尔根' }, '', 'Bergen', '卑尔根', '卑爾根'],
    [same('4'), 'telescopes', '4 telescopes', '4 telescopes', '4 telescopes'],
  ])('%j in %s is in every language', (value, unit, en, hans, hant) => {
    expect(valueIn(value, unit, 'en')).toBe(en);
    expect(valueIn(value, unit, 'zh-Hans')).toBe(hans);
    expect(valueIn(value, unit, 'zh-Hant')).toBe(hant);
  });
});

describe('a number with its scale', () => {
  it('reads as the same number in both languages', () => {
    const number = fc
      .integer({ min: 1, max: 999_999_999 })
      .chain((digits) => fc.integer({ min: 0, max: 4 }).map((zeros) => digits * 10 ** zeros));
    fc.assert(
      fc.property(number, (value) => {
        for (const language of ['en', 'zh-Hans'] as const)
          expect(figuresOf(fold(scaledNumber(value, language)))[0]?.value).toBe(value);
      }),
    );
  });
});

describe('an axis', () => {
  it('is marked in the scale of its largest value', () => {
    expect(axisOf(550e9, 'USD', 'en')).toEqual({ factor: 1e9, label: 'billion USD' });
    expect(axisOf(550e9, 'USD', 'zh-Hant')).toEqual({ factor: 1e8, label: '億美元' });
    expect(axisOf(1159, 'vehicles', 'en')).toEqual({ factor: 1, label: 'vehicles' });
    expect(axisOf(68, '%', 'zh-Hans')).toEqual({ factor: 1, label: '%' });
  });
});
