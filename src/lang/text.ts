import { lazyLibrary } from './lazy/library.ts';
import { once } from './lazy/once.ts';
import { withSurnames } from './zh/surnames.ts';

/** A language that articles are written in. The script of Chinese (`zh-Hans`, `zh-Hant`) is a matter of the reader. */
export type Language = 'en' | 'zh';

/** The same text in one or both languages; at least one is present. */
export type Localized = { readonly en?: string; readonly zh?: string };

const HAN = /\p{Script=Han}/u;
const HAN_ALL = /\p{Script=Han}/gu;
const CJK_PUNCTUATION = /[，。；：？！、“”《》（）]/u;
const LATIN_WORDS = /[\p{Script=Latin}]+/gu;
const MARKS = /\p{M}+/gu;
/** Nothing but letters without diacritics, digits and signs of the keyboard. */
const ASCII = /^[ -~]*$/;

const toTraditionalLibrary = lazyLibrary<typeof import('opencc-js/cn2t')>('opencc-js/cn2t');
const toSimplifiedLibrary = lazyLibrary<typeof import('opencc-js/t2cn')>('opencc-js/t2cn');
const toTraditionalCharacters = once(() => toTraditionalLibrary().Converter({ from: 'cn', to: 'tw' }));
const toSimplifiedCharacters = once(() => toSimplifiedLibrary().Converter({ from: 'hk', to: 'cn' }));

/** The language of a text by its script: Chinese when Han characters outnumber Latin words or Chinese punctuation ends its clauses. */
export function languageOf(text: string): Language {
  const han = text.match(HAN_ALL)?.length ?? 0;
  if (han === 0) return 'en';
  const latin = text.match(LATIN_WORDS)?.length ?? 0;
  return han >= latin || (CJK_PUNCTUATION.test(text) && han * 3 >= latin) ? 'zh' : 'en';
}

export function hasHan(text: string): boolean {
  return HAN.test(text);
}

/**
 * Traditional characters to Simplified; other scripts stay as they are. Characters only: a conversion of Taiwan's words
 * turns 執行 into 运行 and changes texts that are Simplified already.
 */
export function simplify(text: string): string {
  return hasHan(text) ? toSimplifiedCharacters()(text) : text;
}

/** Simplified Chinese in Traditional characters, word for word, surnames as they are written; other scripts stay as they are. */
export function toTraditional(text: string): string {
  return hasHan(text) ? withSurnames(text, toTraditionalCharacters()(text)) : text;
}

/** True when the text holds characters that only Traditional Chinese writes. */
export function isTraditional(text: string): boolean {
  return hasHan(text) && toSimplifiedCharacters()(text) !== text;
}

/** The form in which texts are compared: NFKC, no diacritics, lower case, Simplified. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const plain = text.normalize('NFKD').replace(MARKS, '').normalize('NFKC').toLowerCase();
  return simplify(plain);
}

/** The folded text without spaces and punctuation: `Xiao-Hong Shu` and `xiaohongshu` agree. */
export function compact(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The text in the language, or in the other one when there is no twin. */
export function inLanguage(text: Localized, language: Language): string {
  return text[language] ?? text.en ?? text.zh ?? '';
}
