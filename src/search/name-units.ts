import type { Span } from '../lang/span.ts';

/** A Han character or a Latin word; a year that is typed right behind a word is no part of it. */
const YEAR_BEHIND = '(?<=\\p{Script=Latin})(?:19|20)\\d\\d(?!\\d)';
const UNIT = new RegExp(`\\p{Script=Han}|[\\p{L}\\p{N}]+?(?=\\p{Script=Han}|[^\\p{L}\\p{N}]|$|${YEAR_BEHIND})`, 'gu');

/** What names are made of: a Han character or a Latin word. */
export type Unit = Span & { readonly text: string };

export function unitsOf(text: string): readonly Unit[] {
  return [...text.matchAll(UNIT)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
