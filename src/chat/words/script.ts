import type { ReaderLanguage } from '../../lang/locale.ts';
import { inScript } from '../../lang/script.ts';

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
