import { compileAll } from './pattern.ts';
import type { Span } from './span.ts';
import { VOCABULARIES } from './vocabularies.ts';

const ASKING = compileAll(VOCABULARIES.flatMap(({ asking }) => asking));

/** Where a folded question has words that only put it, and currencies. */
export function askingWords(folded: string): readonly Span[] {
  return [...folded.matchAll(ASKING)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
