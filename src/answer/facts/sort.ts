import type { QueryUnit } from '../retrieve/query.ts';
import { documentOf, type LibraryView } from '../view.ts';
import { shareOf } from './content.ts';
import type { FactFit } from './fit.ts';

/** What a company or product is said to be. */
const WHAT_IT_IS = 'what-it-does';

/**
 * Facts with their share of the further words of a list, where a word may also say what the listed thing is: "EV makers listed in the US"
 * are those that are told to make cars, whether or not the statement of the listing says so.
 */
export function withSorts(
  fits: readonly FactFit[],
  units: readonly QueryUnit[],
  listed: (fit: FactFit) => string | undefined,
  view: LibraryView,
): readonly FactFit[] {
  if (units.length === 0) return fits;
  const known = new Map<string, ReadonlySet<string>>();
  const termsOf = (id: string) => {
    const terms = known.get(id) ?? termsOfSort(id, view);
    known.set(id, terms);
    return terms;
  };
  return fits.map((fit) => {
    const id = listed(fit);
    const told = documentOf(fit.fact.statement, view)?.toldTerms;
    const sort = id === undefined ? undefined : termsOf(id);
    return { ...fit, content: shareOf(units, (term) => told?.has(term) || sort?.has(term) || false) };
  });
}

/** The terms of what a thing is said to be, and of the statements that say it. */
function termsOfSort(id: string, view: LibraryView): ReadonlySet<string> {
  const { facts, analyser } = view.searchable;
  const own = (facts.of.get(id) ?? []).filter(
    ({ attribute, subject }) => attribute === WHAT_IT_IS && subject.id === id,
  );
  const values = own.map(({ value }) => `${value.en}\n${value.zh}`).join('\n');
  const documents = own.flatMap(({ statement }) => documentOf(statement, view) ?? []);
  return new Set([
    ...analyser.analyse(values).tokens.map(({ term }) => term),
    ...documents.flatMap(({ textTerms }) => textTerms),
  ]);
}
