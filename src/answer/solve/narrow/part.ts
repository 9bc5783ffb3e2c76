import { isWithin, type Span } from '../../../search/analyse.ts';
import type { Ask } from '../../asks/ask.ts';
import type { FactFit } from '../../facts/fit.ts';
import type { LibraryView } from '../../view.ts';

/** "Its ticker" asks for a part of a listing by the part alone: a listing without one is no answer. "Which units did it split into" has those first. */
export function withPart(fits: readonly FactFit[], ask: Ask, view: LibraryView): readonly FactFit[] {
  const { qualifier = '' } = ask;
  const holding = fits.filter(({ fact }) => fact.qualifiers[qualifier] !== undefined);
  // By how much its shares rose on the first day, or where they closed, is no other price.
  if (isCourseOfEvent(ask, view)) return holding;
  if (!isOfThing(ask, view)) return fits;
  return holding.length > 0 || asksForPart(ask, view) ? holding : fits;
}

export function asksForPart(ask: Ask, view: LibraryView): boolean {
  const { qualifier, attributes, span } = ask;
  const { reading } = view;
  const within = (match: Span & { readonly entry: unknown }) => isWithin(match, span);
  if (!isOfThing(ask, view)) return false;
  const isNamed = reading.attributes.filter(within).some(({ entry }) => attributes.includes(entry.id));
  return !isNamed && reading.qualifiers.filter(within).some(({ entry }) => entry.qualifier === qualifier);
}

function isCourseOfEvent({ qualifier = '', attributes }: Ask, { reading }: LibraryView): boolean {
  return COURSE.includes(qualifier) && attributes.some((id) => reading.attributeOf(id)?.kind === 'event');
}

/** Parts that tell how shares moved. */
const COURSE = ['change', 'closed'];

/** True where a part is asked for that is no amount, day or party. */
function isOfThing({ qualifier, answer, attributes, inherited }: Ask, { reading }: LibraryView): boolean {
  const part = reading.attributeOf(attributes[0] ?? '')?.qualifiers[qualifier ?? ''];
  return answer === 'thing' && part?.answers === 'thing' && inherited.length === 0;
}
