import { compile } from './pattern.ts';
import { isTraditional, type Language, languageOf, simplify, toTraditional } from './text.ts';
import { CHINESE_ENDINGS } from './zh/questions.ts';

export const READER_LANGUAGES = ['en', 'zh-Hans', 'zh-Hant'] as const;

/** The language and script that a reader gets. */
export type ReaderLanguage = (typeof READER_LANGUAGES)[number];

const ENDINGS = compile(CHINESE_ENDINGS);
const CHINESE = /^zh/i;
const TRADITIONAL = /^zh[-_](tw|hk|mo|hant)/i;

/** The language of the texts that a reader gets: articles know no script. */
export function textLanguage(reader: ReaderLanguage): Language {
  return reader === 'en' ? 'en' : 'zh';
}

/** The reader's language from a locale such as `zh-TW`; English where there is none. */
export function readerLanguageOf(locale = ''): ReaderLanguage {
  if (!CHINESE.test(locale)) return 'en';
  return TRADITIONAL.test(locale) ? 'zh-Hant' : 'zh-Hans';
}

/** The script of a reader of Chinese who wrote no Han. */
export function chineseOf(locale?: string): ReaderLanguage {
  return readerLanguageOf(locale) === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans';
}

/** The reader's language from what they wrote. The locale decides where that is in no language, or in Chinese of either script. */
export function readerLanguageOfText(text: string, locale = ''): ReaderLanguage {
  const byLocale = readerLanguageOf(locale);
  if (!/\p{L}/u.test(text) && byLocale !== 'en') return byLocale;
  if (languageOf(text) === 'en' && !ENDINGS.test(simplify(text))) return 'en';
  if (isTraditional(text)) return 'zh-Hant';
  // The table of Traditional characters is read where it can decide something: it takes half a second.
  return byLocale === 'zh-Hant' && toTraditional(text) === text ? 'zh-Hant' : 'zh-Hans';
}
