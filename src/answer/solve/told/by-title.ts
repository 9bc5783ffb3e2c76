import type { SearchableLibrary } from '../../../search/searchable.ts';
import type { Ask } from '../../asks/ask.ts';
import { referenceOf } from '../../facts/evidence.ts';
import { coverage } from '../../rank/rank-passages.ts';
import type { Selected } from '../../rank/select.ts';
import type { Query } from '../../retrieve/query.ts';

/** Nearly all that is asked: of two titles with the same name the one on what happened. */
const LEAST_HELD = 0.85;
/** A name alone does not ask for what a title says of it. */
const LEAST_OF_TITLE = 0.5;

/**
 * "Tin Drum 5.0 is out" over a text that only says what is new in it: the title tells that it happened, and the article's day when. Only of
 * an article beside whose statements neither facts nor questions stand; those say what it tells.
 */
export function toldByTitle(
  { kind, answer, time: { period } }: Ask,
  ranked: readonly Selected[],
  { query, searchable }: { readonly query: Query; readonly searchable: SearchableLibrary },
): Selected | undefined {
  if (kind !== 'fact' || answer !== 'date' || period || query.translated) return undefined;
  const asked = new Set(query.terms.map(({ term }) => term));
  const told = ranked.find(
    ({ document }) => isPlain(document, searchable) && isHeld(document.titleTerms, asked, query),
  );
  return told && { ...told, statement: { ...told.statement, text: told.document.title, place: 0 } };
}

function isPlain(document: Selected['document'], { facts }: SearchableLibrary): boolean {
  return document.asks.length === 0 && !facts.at.has(referenceOf(document));
}

function isHeld(titleTerms: readonly string[], asked: ReadonlySet<string>, query: Query): boolean {
  const terms = new Set(titleTerms);
  const said = titleTerms.filter((term) => asked.has(term)).length / titleTerms.length;
  return said > LEAST_OF_TITLE && coverage(query, (term) => terms.has(term)) >= LEAST_HELD;
}
