import { daysBetween, isSamePeriod, overlaps, type Period } from '../../../lang/dates/date.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import { lastDayOf } from '../../facts/current.ts';
import { isMoney } from '../../facts/fit.ts';
import { lengthOf } from '../../facts/time-fit.ts';
import { attributeOf, type LibraryView } from '../../view.ts';

/** What one sold in all of the year is not set beside what another sold in a quarter of it. */
export function ofLikeTime(
  series: readonly (readonly DatedFact[])[],
  period: Period | undefined,
  view: LibraryView,
): readonly (readonly DatedFact[])[] {
  if (!period) return series;
  const isWhole = (fact: DatedFact) => !addsUp(fact, view) || lengthOf(fact.period) === lengthOf(period);
  const whole = series.map((facts) => facts.filter(isWhole));
  return whole.some((facts) => facts.length > 0) ? whole : series;
}

/** A period that all have says little of today where each has a figure so much newer. In days. */
const LONG_AGO = 550;

/** One fact a subject: of the newest period that all have, unless that is long ago; else the newest of each. */
export function aligned(
  series: readonly (readonly DatedFact[])[],
  period: Period | undefined,
  isEvent: boolean,
  view: LibraryView,
): readonly DatedFact[] {
  const held = series.filter((facts) => facts.length > 0);
  const newest = held.flatMap((facts) => facts.slice(0, 1));
  const [since = ''] = newest.map(lastDayOf).sort();
  const [first = [], ...others] = held;
  for (const fact of first) {
    const twins = others.map((facts) => facts.find((other) => isComparable(fact, other, isEvent)));
    if (!twins.every((twin) => twin !== undefined)) continue;
    if (isEvent) return [fact, ...twins];
    if (period === undefined ? daysBetween(lastDayOf(fact), since) <= LONG_AGO : overlaps(fact.period, period))
      return [fact, ...twins];
  }
  return (newest.every((fact) => addsUp(fact, view)) && ofOneLength(held)) || newest;
}

/** The newest of each that is of one length with those of the others, such as a quarter; undefined where there is no such length. */
function ofOneLength(series: readonly (readonly DatedFact[])[]): readonly DatedFact[] | undefined {
  const [first = [], ...others] = series;
  for (const fact of first) {
    const twins = others.map((facts) => facts.find((other) => isOfLength(other, fact)));
    if (twins.every((twin) => twin !== undefined)) return [fact, ...twins];
  }
  return undefined;
}

function isOfLength(a: DatedFact, b: DatedFact): boolean {
  return a.unit === b.unit && lengthOf(a.period) === lengthOf(b.period);
}

/** What adds up over a time, as money and deliveries do, is told of that very time. */
export function addsUp(fact: DatedFact, view: LibraryView): boolean {
  const { kind, flow } = attributeOf(fact.attribute, view) ?? {};
  return kind === 'figure' && (isMoney(fact) || flow === true);
}

/** What happened to each has a day of its own. */
function isComparable(a: DatedFact, b: DatedFact, isEvent: boolean): boolean {
  if (a.unit !== b.unit) return false;
  if (isEvent || a.figure === undefined || b.figure === undefined) return true;
  return isSamePeriod(a.period, b.period);
}
