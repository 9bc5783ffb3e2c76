import { overlaps } from '../../../lang/date.ts';
import type { Entity } from '../../../search/lexicon.ts';
import type { Ask } from '../../asks/ask.ts';
import { saysOnce } from '../../asks/focus.ts';
import { holdsOn, newestFirst } from '../../facts/current.ts';
import type { FactFit } from '../../facts/fit.ts';
import type { Found } from '../../facts/found.ts';
import { rowOf } from '../../facts/shown.ts';
import { stageOf } from '../../facts/stages.ts';
import type { LibraryView } from '../../view.ts';
import { fitOf, given, meetsClaim } from './claim.ts';

/** One holder at a time: who holds it excludes everybody else. */
export function ofHolder(
  ask: Ask,
  others: readonly Entity[],
  fits: readonly FactFit[],
  view: LibraryView,
): Found | undefined {
  const facts = newestFirst(
    fits.map(({ fact }) => fact),
    view,
  );
  const { period } = ask.time;
  const claimed = facts.filter((fact) => meetsClaim(fact, others, ask, view));
  const current = facts.find((fact) => holdsOn(fact, view.now) && stageOf(fact) !== 'failed');
  const inPeriod = period ? claimed.filter((fact) => overlaps(fact.period, period)) : claimed;
  const asksNow = ask.still || period === undefined;
  if (others.length === 0 && ask.places.length === 0 && !period) {
    const fit = current && fitOf(current, fits);
    return current && fit ? given(ask, 'yes', [rowOf(current, view)], fit) : undefined;
  }
  const [now] = inPeriod.filter(
    (fact) => !asksNow || (holdsOn(fact, view.now) && (fact === current || fact.at === undefined)),
  );
  const fitNow = now && fitOf(now, fits);
  if (now && fitNow) return given(ask, 'yes', [rowOf(now, view)], fitNow);
  const [once] = claimed;
  const shown = [
    once && rowOf(once, view, { role: 'before' }),
    current && current !== once ? rowOf(current, view, { role: 'next' }) : undefined,
  ];
  const fit = (once && fitOf(once, fits)) ?? (current && fitOf(current, fits));
  if (!fit || (!once && !current)) return undefined;
  // "Was she once ..." is true of one who was.
  if (once && !ask.still && !period && saysOnce(view.reading.folded, view.reading.textLanguage))
    return given(ask, 'yes', shown, fit);
  return given(ask, 'no', shown, fit);
}
