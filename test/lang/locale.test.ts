import { describe, expect, it } from 'vitest';
import { readerLanguageOf, readerLanguageOfText, textLanguage } from '../../src/lang/locale.ts';
import { inScript } from '../../src/lang/script.ts';

describe('readerLanguageOf', () => {
  it.each([
    ['zh-TW', 'zh-Hant'],
    ['zh_HK', 'zh-Hant'],
    ['zh-Hant-MO', 'zh-Hant'],
    ['zh-CN', 'zh-Hans'],
    ['zh', 'zh-Hans'],
    ['en-GB', 'en'],
    ['fr', 'en'],
    ['', 'en'],
    [undefined, 'en'],
  ])('takes the locale %s for a reader of %s', (locale, reader) => {
    expect(readerLanguageOf(locale)).toBe(reader);
  });
});

describe('readerLanguageOfText', () => {
  it.each([
    ['Who runs it?', 'zh-TW', 'en'],
    ['谁负责？', 'zh-TW', 'zh-Hans'],
    ['誰負責？', 'zh-CN', 'zh-Hant'],
    ['上市日期', 'zh-TW', 'zh-Hant'],
    ['上市日期', 'zh-CN', 'zh-Hans'],
    ['2024?', 'zh-HK', 'zh-Hant'],
    ['2024?', 'en', 'en'],
    ['Corvane market cap多少', 'en', 'zh-Hans'],
    ['Corvane Group IPO price多少錢？', 'en', 'zh-Hant'],
    ['what is the meaning of 双减', 'en', 'en'],
  ])('takes "%s" with the locale %s for a reader of %s', (text, locale, reader) => {
    expect(readerLanguageOfText(text, locale)).toBe(reader);
  });
});

describe('what a reader gets', () => {
  it('is texts in English or Chinese', () => {
    expect((['en', 'zh-Hans', 'zh-Hant'] as const).map(textLanguage)).toEqual(['en', 'zh', 'zh']);
  });

  it('is Traditional characters for a Traditional reader only', () => {
    expect((['en', 'zh-Hans', 'zh-Hant'] as const).map((reader) => inScript('万里', reader))).toEqual([
      '万里',
      '万里',
      '萬里',
    ]);
  });
});
