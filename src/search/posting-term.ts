import type { Language } from '../lang/text.ts';

/**
 * How a term is spelt in the index. Names, dates, numbers and notes are the same in both languages; each language has its own
 * postings of them, half as long.
 */
export function postingTerm(term: string, language: Language): string {
  return isMark(term) ? `${term}|${language}` : term;
}

/** True for the term of a name, a date, a number or a note. */
export function isMark(term: string): boolean {
  return /^[=~@#]/.test(term);
}
