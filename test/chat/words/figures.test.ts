import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureIn, numberIn, scaleOf } from '../../../src/chat/words/figures.ts';
import { figuresOf } from '../../../src/lang/figures/figure.ts';
import { fold } from '../../../src/lang/text.ts';
import { UNITS } from '../../fixtures/findings.ts';

const LANGUAGES = ['en', 'zh-Hans', 'zh-Hant'] as const;

describe('a figure', () => {
  it.each([
    [18_228_000_000, 'CNY', '18.228 billion yuan', '182.28亿元', '182.28億元'],
    [115, 'HKD', '115 Hong Kong dollars', '115港元', '115港元'],
    [5_400_000_000, 'USD', '5.4 billion US dollars', '54亿美元', '54億美元'],
    [412_700_000, 'users', '412.7 million users', '4.127亿用户', '4.127億用戶'],
    [85_000_000, 'users', '85 million users', '8500万用户', '8500萬用戶'],
    [300_000, 'CNY', '300,000 yuan', '30万元', '30萬元'],
    [270, 'vehicles', '270 vehicles', '270辆', '270輛'],
    [10_975, 'employees', '10,975 employees', '10975名员工', '10975名員工'],
    [1_200_000_000_000, 'USD', '1.2 trillion US dollars', '1.2万亿美元', '1.2萬億美元'],
    [0.0008, 'CNY per thousand tokens', '0.0008 yuan per thousand tokens', '0.0008元/千tokens', '0.0008元/千tokens'],
    [1, 'vehicles', '1 vehicle', '1辆', '1輛'],
    [1, 'USD', '1 US dollar', '1美元', '1美元'],
    [4, 'telescopes', '4 telescopes', '4 telescopes', '4 telescopes'],
    [0, 'CNY', '0 yuan', '0元', '0元'],
  ])('of %d in %s is in every language', (amount, unit, ...shown) => {
    for (const [index, language] of LANGUAGES.entries())
      expect(figureIn({ kind: 'figure', amount, unit, percent: false }, { language, units: UNITS })).toBe(shown[index]);
  });

  it.each([
    [80, '80%'],
    [12.5, '12.5%'],
    [-3.4, '-3.4%'],
    [1250, '1,250%'],
  ])('of %d percent counts nothing else', (amount, shown) => {
    expect(figureIn({ kind: 'figure', amount, percent: true, unit: 'CNY' }, { language: 'en', units: UNITS })).toBe(
      shown,
    );
  });

  it('below zero is a loss where it is one, and otherwise has its sign', () => {
    const below = { kind: 'figure', amount: -1.5e9, percent: false, unit: 'CNY' } as const;
    expect(LANGUAGES.map((language) => figureIn(below, { language, units: UNITS, loss: true }))).toEqual([
      'loss of 1.5 billion yuan',
      '亏损15亿元',
      '虧損15億元',
    ]);
    expect(LANGUAGES.map((language) => figureIn(below, { language, units: UNITS }))).toEqual([
      '-1.5 billion yuan',
      '-15亿元',
      '-15億元',
    ]);
  });
});

describe('a number', () => {
  it.each([
    [437.6e8, '43.76 billion', '437.6亿'],
    [12_345_678_901, '12,345,678,901', '12,345,678,901'],
    [78_402_808_000, '78,402.808 million', '784.02808亿'],
    [2_570_557_000, '2,570.557 million', '25.70557亿'],
    [1_234_567_800_000, '1,234.5678 billion', '12345.678亿'],
    [1_234_567_890_123, '1,234,567,890,123', '1,234,567,890,123'],
    [123_450_000, '123.45 million', '1.2345亿'],
    [1e21, '1,000,000,000 trillion', '1000000000万亿'],
    [0.000_000_25, '0.00000025', '0.00000025'],
    [-2e6, '-2 million', '-200万'],
  ])('of %d keeps all its digits', (value, en, zh) => {
    expect(numberIn(value, 'en')).toBe(en);
    expect(numberIn(value, 'zh-Hans')).toBe(zh);
  });

  it('reads as the same number in every language', () => {
    const whole = fc
      .integer({ min: 0, max: 999_999_999 })
      .chain((digits) => fc.integer({ min: 0, max: 4 }).map((zeros) => digits * 10 ** zeros));
    const broken = fc
      .integer({ min: 1, max: 99_999_999 })
      .chain((digits) => fc.integer({ min: 1, max: 4 }).map((places) => digits / 10 ** places));
    fc.assert(
      fc.property(fc.oneof(whole, broken), fc.constantFrom(...LANGUAGES), (value, language) => {
        expect(figuresOf(fold(numberIn(value, language)))[0]?.value).toBe(value);
      }),
    );
  });

  it('has a scale by its size', () => {
    expect(scaleOf(5e9, 'en')).toEqual([1e9, ' billion']);
    expect(scaleOf(5e12, 'zh-Hant')).toEqual([1e12, '萬億']);
    expect(scaleOf(7, 'zh-Hans')).toEqual([1, '']);
  });
});
