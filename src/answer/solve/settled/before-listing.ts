import { addDays } from '../../../lang/dates/date.ts';
import { FAR } from '../../../lang/dates/written-date.ts';
import { isWithin } from '../../../search/analyse.ts';
import type { Ask } from '../../asks/ask.ts';
import { beforeListingIn } from '../../asks/focus.ts';
import { takenBoth } from '../../reading/remember.ts';
import type { LibraryView } from '../../view.ts';

const LISTING = 'listing';

/** "Who invested in it before its IPO" asks of the time up to the first listing that is held; of a company that never listed it stays as it is. */
export function beforeItsListing(ask: Ask, { reading, searchable }: LibraryView): Ask {
  const words = beforeListingIn(reading.folded, reading.textLanguage).filter((word) => isWithin(word, ask.span));
  const attributes = ask.attributes.filter((id) => !id.startsWith(LISTING));
  if (words.length === 0 || attributes.length === 0 || ask.time.period) return ask;
  const listings = ask.subjects
    .flatMap(({ id }) => searchable.facts.of.get(id) ?? [])
    .filter((fact) => fact.attribute === LISTING && !fact.undated);
  const exact = listings.filter(({ period: { from, until } }) => from.slice(0, 7) === until.slice(0, 7));
  const [first] = (exact.length > 0 ? exact : listings).map(({ period }) => period.from).sort();
  if (first === undefined) return ask;
  const period = { from: FAR.past, until: addDays(first, -1) };
  const { written: _, ...time } = ask.time;
  return {
    ...ask,
    attributes,
    time: { ...time, period, periods: [period], focus: 'period' },
    taken: takenBoth(ask.taken, words),
  };
}

/** True for an ask of the time up to a listing: a text that merely names the company tells of another. */
export function isUntilListing({ time: { period }, span }: Ask, { reading }: LibraryView): boolean {
  if (period?.from !== FAR.past) return false;
  return beforeListingIn(reading.folded, reading.textLanguage).some((word) => isWithin(word, span));
}
