import { isOffice } from '../../../knowledge/attribute.ts';
import { overlaps, type Period } from '../../../lang/dates/date.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import type { Ask } from '../../asks/ask.ts';
import { saysReplaced } from '../../asks/focus.ts';
import { WHOLE } from '../../facts/about.ts';
import { dayOfFact } from '../../facts/current.ts';
import { type FactFit, fitsOf } from '../../facts/fit.ts';
import type { Found } from '../../facts/found.ts';
import { rowOf } from '../../facts/shown.ts';
import { attributeOf, type LibraryView } from '../../view.ts';
import { attributesNamed, given, newestFits } from './claim.ts';

/**
 * Whether an office changed hands, in the time that is asked of or at all: "did its chief executive change in 2023". That somebody holds
 * it then says neither yes nor no, unless he is known to have held it before. Undefined where something else is claimed.
 */
export function ofOfficeChange(ask: Ask, view: LibraryView): Found | undefined {
  const named = [...ask.attributes, ...attributesNamed(ask, view)].flatMap((id) => attributeOf(id, view) ?? []);
  const attribute = named.find(isOffice);
  if (!attribute || ask.subjects.some(({ kind }) => kind === 'person')) return undefined;
  const { folded, textLanguage } = view.reading;
  if (!saysReplaced(folded.slice(ask.span.start, ask.span.end), textLanguage)) return undefined;
  const { period, ...open } = ask.time;
  const fits = fitsOf({ ...ask, time: { ...open, focus: 'now' } }, view, [attribute.id], 0);
  const series = newestFits(
    fits.filter(({ about, subject }) => about >= WHOLE && subject >= 1),
    view,
  );
  const then = period ? series.filter(({ fact }) => dayOfFact(fact) <= period.until) : series;
  const newest = then.find(({ fact }) => fact.until === undefined) ?? then[0];
  if (!newest) return undefined;
  const before = then.find(({ fact }) => holderOf(fact) !== holderOf(newest.fact));
  const began = beginningOf(newest, then);
  const isWithin = period && began && overlaps({ from: began.fact.period.from, until: began.fact.period.from }, period);
  const ended = period && then.find(({ fact }) => fact.until !== undefined && overlaps(lastDayOf(fact), period));
  if (ended && !isWithin) return given(ask, 'yes', [rowOf(ended.fact, view, BEFORE)], ended);
  if (isWithin || (!period && before))
    return given(ask, 'yes', [rowOf((began ?? newest).fact, view), before && rowOf(before.fact, view, BEFORE)], newest);
  if (period && began && began.fact.period.from < period.from)
    return given(ask, 'no', [rowOf(began.fact, view)], began);
  return given(ask, 'unknown', [rowOf(newest.fact, view, { role: 'nearest' })], newest);
}

function lastDayOf({ period: { until } }: DatedFact): Period {
  return { from: until, until };
}

const BEFORE = { role: 'before' } as const;

/** Where the same holder is told to have begun. */
function beginningOf({ fact: newest }: FactFit, series: readonly FactFit[]): FactFit | undefined {
  return series.find(({ fact }) => fact.from !== undefined && holderOf(fact) === holderOf(newest));
}

function holderOf({ valueId, value }: DatedFact): string {
  return valueId ?? value.en;
}
