import type { DatedFact } from '../../../search/fact-index.ts';
import type { IndexedPassage } from '../../../search/indexed-passage.ts';
import type { Ask } from '../../asks/ask.ts';
import { WHAT_IT_DOES } from '../../asks/attributes-of.ts';
import { saysTime } from '../../asks/focus.ts';
import { saysBeginning } from '../../asks/grammar/kinds.ts';
import { referenceOf } from '../../facts/evidence.ts';
import { subjectFit } from '../../facts/fit.ts';
import type { LibraryView } from '../../view.ts';
import { isOfFigure } from '../asked.ts';

/**
 * The first profit, the first million and the first car are told by a statement that says that it was the first, and what a company did at
 * first by one that says as what it began: who founded it when says nothing of that. True where none of them is asked for.
 */
export function tellsFirst(document: IndexedPassage, ask: Ask, view: LibraryView): boolean {
  if (isOfFigure(ask, view) || OF_PRODUCTS.has(ask.attributes[0] ?? ''))
    return saysTime(document.folded, document.language, 'first');
  if (ask.attributes[0] !== WHAT_IT_DOES) return true;
  const facts = view.searchable.facts.at.get(referenceOf(document)) ?? [];
  const isOnNamed = (fact: DatedFact) =>
    subjectFit(fact, ask.subjects, view) > 0 || ask.subjects.some(({ id }) => id === fact.valueId);
  return facts.some(isOnNamed) && saysBeginning(document.folded, document.language);
}

/** What says what was brought out. */
const OF_PRODUCTS: ReadonlySet<string> = new Set(['launch', 'product']);
