import { compileAll } from './pattern.ts';
import { type Span, spansIn } from './span.ts';
import { VOCABULARIES } from './vocabularies.ts';

const ASKING = compileAll(VOCABULARIES.flatMap(({ asking }) => asking));

/** Where a folded question has words that only put it, and currencies. */
export function askingWords(folded: string): readonly Span[] {
  return spansIn(folded, ASKING);
}
