import type { Language } from '../lang/text.ts';

/**
 * How a term is spelt in the index. Names, dates, numbers and notes are the same in both languages; each language has its own
 * postings of them, half as long. A Han character is three signs of 64: MiniSearch's tree looks through the branches of a node
 * one by one, and thousands of characters would stand side by side at its root.
 */
export function postingTerm(term: string, language: Language): string {
  return isMark(term) ? `${term}|${language}` : postingWords(term);
}

/** The same for words and Han, with a space between two. */
export function postingWords(words: string): string {
  return words.replace(HAN, spell);
}

/** True for the term of a name, a date, a number or a note. */
export function isMark(term: string): boolean {
  return /^[=~@#]/.test(term);
}

const HAN = /\p{Script=Han}/gu;
/** The first sign of the private use area, which no text is searched for. */
const FIRST_SIGN = 0xe000;

function spell(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return String.fromCharCode(...[code >> 12, (code >> 6) & 63, code & 63].map((part) => FIRST_SIGN + part));
}
