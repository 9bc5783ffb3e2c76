import { overlaps } from '../../../lang/dates/date.ts';
import type { Entity } from '../../../search/lexicon.ts';
import type { Ask } from '../../asks/ask.ts';
import { saysOnce } from '../../asks/focus.ts';
import { holdsOn } from '../../facts/current.ts';
import type { FactFit } from '../../facts/fit.ts';
import type { Found } from '../../facts/found.ts';
import { rowOf } from '../../facts/shown.ts';
import { stageOf } from '../../facts/stages.ts';
import type { LibraryView } from '../../view.ts';
import { given, meetsClaim, newestFits } from './claim.ts';

/** One holder at a time: who holds it excludes everybody else. */
export function ofHolder(
  ask: Ask,
  others: readonly Entity[],
  fits: readonly FactFit[],
  view: LibraryView,
): Found | undefined {
  const series = newestFits(fits, view);
  const { period } = ask.time;
  const claimed = series.filter(({ fact }) => meetsClaim(fact, others, ask, view));
  const current = series.find(({ fact }) => holdsOn(fact, view.now) && stageOf(fact) !== 'failed');
  const inPeriod = period ? claimed.filter(({ fact }) => overlaps(fact.period, period)) : claimed;
  const asksNow = ask.still || period === undefined;
  if (others.length === 0 && ask.places.length === 0 && !period)
    return current && given(ask, 'yes', [rowOf(current.fact, view)], current);
  const now = inPeriod.find(
    (fit) => !asksNow || (holdsOn(fit.fact, view.now) && (fit === current || fit.fact.at === undefined)),
  );
  if (now) return given(ask, 'yes', [rowOf(now.fact, view)], now);
  const [once] = claimed;
  const fit = once ?? current;
  if (!fit) return undefined;
  const shown = [
    once && rowOf(once.fact, view, { role: 'before' }),
    current && current !== once ? rowOf(current.fact, view, { role: 'next' }) : undefined,
  ];
  // "Was she once ..." is true of one who was.
  const wasSo = once && !ask.still && !period && saysOnce(view.reading.folded, view.reading.textLanguage);
  return given(ask, wasSo ? 'yes' : 'no', shown, fit);
}
