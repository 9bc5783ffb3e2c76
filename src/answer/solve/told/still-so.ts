import { addMonths } from '../../../lang/dates/date.ts';
import type { IndexedPassage } from '../../../search/indexed-passage.ts';
import type { Ask } from '../../asks/ask.ts';
import { referenceOf } from '../../facts/evidence.ts';
import { attributeOf, type LibraryView } from '../../view.ts';

/** In months: what was so then need not be so now. */
const MONTHS_OF_NOW = 24;

/** True for a claim that something is still so: "does it still teach children", 还做K12吗. */
export function claimsStill({ kind, still, time }: Ask): boolean {
  return kind === 'verdict' && still && time.period === undefined;
}

/** True for a statement that is recent, or that tells of an end: one of years ago that it was so says nothing of now. */
export function tellsOfNow(document: IndexedPassage, view: LibraryView): boolean {
  if (document.article.published >= addMonths(view.now, -MONTHS_OF_NOW)) return true;
  const facts = view.searchable.facts.at.get(referenceOf(document)) ?? [];
  return facts.some(({ attribute, until }) => until !== undefined || attributeOf(attribute, view)?.ends === true);
}
