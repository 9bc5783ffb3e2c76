import { isWithin } from '../../../search/analyse.ts';
import type { Ask } from '../../asks/ask.ts';
import { BEGINS_OR_ENDS_AS_NAMED } from '../../facts/about.ts';
import { fitsOf } from '../../facts/fit.ts';
import type { LibraryView } from '../../view.ts';
import { isOfFigure } from '../asked.ts';

const [REVENUE, CHANGE] = ['revenue', 'change'];

/**
 * "How fast did Corvane's games grow" asks for the growth of the revenue with them, where that of such a part is held and no other figure
 * is asked for.
 */
export function ofGrownPart(ask: Ask, view: LibraryView): Ask {
  const { kind, span, subjects, qualifier: _, ...rest } = ask;
  if ((kind !== 'fact' && kind !== 'text') || subjects.length !== 1 || isOfFigure(ask, view)) return ask;
  const saysGrowth = view.reading.qualifiers.some((match) => match.entry.qualifier === CHANGE && isWithin(match, span));
  if (!saysGrowth) return ask;
  const grown: Ask = {
    ...rest,
    kind: 'fact',
    span,
    subjects,
    attributes: [REVENUE],
    qualifier: CHANGE,
    answer: 'percent',
  };
  const held = fitsOf(grown, view, [REVENUE], 0);
  const isHeld = held.some(
    ({ about, fact }) => about >= BEGINS_OR_ENDS_AS_NAMED && fact.qualifiers[CHANGE] !== undefined,
  );
  return isHeld ? grown : ask;
}
