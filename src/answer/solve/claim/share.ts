import { daysBetween } from '../../../lang/dates/date.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import type { Entity } from '../../../search/lexicon.ts';
import type { Ask } from '../../asks/ask.ts';
import { holdsOn } from '../../facts/current.ts';
import type { FactFit } from '../../facts/fit.ts';
import type { Found } from '../../facts/found.ts';
import { rowOf } from '../../facts/shown.ts';
import type { LibraryView } from '../../view.ts';
import { given, meetsClaim, newestFits } from './claim.ts';

/** What was so then need not be so still. In days. */
const STILL_SO = 400;

/** True for a share that was told of a day long ago, and not since when. */
function isOld({ at, period }: DatedFact, { now }: LibraryView): boolean {
  return at !== undefined && daysBetween(period.until, now) > STILL_SO;
}

/** Who holds more than this owns it, in per cent. */
const MAJORITY = 50;

/** Whoever holds a share has invested, however small it is. */
const OF_ANY_SHARE: ReadonlySet<string> = new Set(['investment', 'funding']);

/** "Is Weibo owned by Alibaba", where only a share is known: the newest one decides, and a minority owns nothing. */
export function ofShare(
  ask: Ask,
  others: readonly Entity[],
  fits: readonly FactFit[],
  view: LibraryView,
): Found | undefined {
  const claimed = fits.filter(({ fact }) => meetsClaim(fact, others, ask, view) && fact.figure !== undefined);
  const [newest] = newestFits(
    claimed.filter(({ fact }) => holdsOn(fact, view.now)),
    view,
  );
  if (!newest?.fact.figure || (ask.still && isOld(newest.fact, view))) return undefined;
  const isSo = newest.fact.figure.value > MAJORITY || ask.attributes.some((id) => OF_ANY_SHARE.has(id));
  return given(ask, isSo ? 'yes' : 'no', [rowOf(newest.fact, view)], newest);
}
