import type { Ask } from '../../asks/ask.ts';
import { aroundGreatest, saysGreatest } from '../../asks/focus.ts';
import { contentOf, shareOf } from '../../facts/content.ts';
import { hasFact, referenceOf } from '../../facts/evidence.ts';
import { isAskedBefore } from '../../rank/features.ts';
import type { Selected } from '../../rank/select.ts';
import type { LibraryView } from '../../view.ts';
import { isOfFigure } from '../asked.ts';
import { saidOf, shareOfSort, sortOf } from '../products/sort.ts';

/** What the biggest of something is, is told by a statement that says so; which company has the most of a figure, by figures alone. */
export function tellsGreatest({ document, features }: Selected, ask: Ask, view: LibraryView): boolean {
  if (isAskedBefore(features)) return true;
  if (ask.subjects.length === 0 && isOfFigure(ask, view)) return false;
  // Who holds the most is told by no statement on something else that is called the most important.
  if (ask.qualifier === HOLDER)
    return saysGreatest(document.folded, document.language, 'owner') && hasFact(referenceOf(document), STAKE, view);
  return saysGreatest(document.folded, document.language) && isGreatestOfSort(document, ask, view);
}

const [STAKE, HOLDER] = ['stake', 'holder'] as const;

const LEAST_OF_VAGUE = 0.5;

/** The biggest delivery platform is told by no statement on the biggest platform for audio. */
function isGreatestOfSort({ folded, language }: Selected['document'], ask: Ask, view: LibraryView): boolean {
  if (ask.subjects.length + ask.attributes.length > 0) return true;
  const around = aroundGreatest(folded, language).map((text) => saidOf(text, view));
  const sort = sortOf(ask, view);
  if (sort) return shareOfSort(sort, around) !== undefined;
  // A sort that is named by a vague word alone, as by "AI company", is still that one.
  const units = contentOf(ask, view);
  return around.some(({ terms }) => shareOf(units, (term) => terms.has(term)) >= LEAST_OF_VAGUE);
}
