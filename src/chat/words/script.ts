import type { ReaderLanguage } from '../../answer/reading/understand.ts';
import { displayName, type Names } from '../../knowledge/company.ts';
import { toTraditional } from '../../knowledge/text.ts';

/** The text language behind a reader's language. */
export function textLanguage(language: ReaderLanguage): 'en' | 'zh' {
  return language === 'en' ? 'en' : 'zh';
}

/** Simplified text for a Traditional reader; every other text as it is. */
export function inScript(text: string, language: ReaderLanguage): string {
  return language === 'zh-Hant' ? toTraditional(text) : text;
}

/** A name in the reader's language and script. */
export function nameIn(names: Names, language: ReaderLanguage): string {
  if (language === 'zh-Hant') return names['zh-Hant'] ?? toTraditional(displayName(names, 'zh'));
  return displayName(names, textLanguage(language));
}

/** Of two texts the one in the reader's language; the Chinese one is Simplified and given in the reader's script. */
export function either(en: string, zh: string, language: ReaderLanguage): string {
  return language === 'en' ? en : inScript(zh, language);
}

/** What is said in brackets behind something, parts that are empty left out: ` (e-commerce, 2021)`, `（电商，2021年）`. */
export function inBrackets(parts: readonly string[], language: ReaderLanguage): string {
  const said = parts.filter((part) => part !== '');
  if (said.length === 0) return '';
  return language === 'en' ? ` (${said.join(', ')})` : `（${said.join('，')}）`;
}

/** A Chinese sentence in the reader's script. What is put into it is in that script already and stays as it is. */
export function chinese(language: ReaderLanguage) {
  return (parts: TemplateStringsArray, ...values: readonly string[]): string =>
    parts.map((part, index) => `${inScript(part, language)}${values[index] ?? ''}`).join('');
}
