import { daysBetween, isSamePeriod, overlaps, type Period } from '../../../lang/dates/date.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import { addsUp } from '../../facts/amounts.ts';
import { isOfThePast, lastDayOf } from '../../facts/current.ts';
import { lengthOf } from '../../facts/time-fit.ts';
import type { LibraryView } from '../../view.ts';
import { unitIn } from './differences.ts';

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
  const areSums = newest.every((fact) => addsUp(fact, view));
  const days = newest.map(lastDayOf).sort();
  const [since = '', last = since] = [days[0], days.at(-1)];
  const isOfToday = (fact: DatedFact) =>
    daysBetween(lastDayOf(fact), since) <= LONG_AGO && (areSums || !isOfThePast(fact, last));
  const isMeant = (fact: DatedFact) =>
    isEvent || (period === undefined ? isOfToday(fact) : overlaps(fact.period, period));
  const alike: readonly IsAlike[] = [
    (fact, other) => isComparable(fact, other, isEvent),
    // Years near each other in one currency may be set in order; else one year in two currencies, and not one long ago.
    ...(areSums ? [isOfLength, isOfSamePeriod] : []),
    // The users of a December are set beside those of the fourth quarter, and not those of a year later.
    ...(!areSums && !isEvent && daysBetween(since, last) > LONG_APART ? [isOfNearlyOneDay] : []),
  ];
  for (const isAlike of alike) {
    const found = twinsOf(held, isAlike, isMeant);
    if (found) return found;
  }
  return newest;
}

type IsAlike = (a: DatedFact, b: DatedFact) => boolean;

/** The newest of each that is like those of the others, such as of one quarter; undefined where none are. */
function twinsOf(
  [first = [], ...others]: readonly (readonly DatedFact[])[],
  isAlike: IsAlike,
  isMeant: (fact: DatedFact) => boolean,
): readonly DatedFact[] | undefined {
  for (const fact of first.filter(isMeant)) {
    const twins = others.map((facts) => facts.find((other) => isMeant(other) && isAlike(other, fact)));
    if (twins.every((twin) => twin !== undefined)) return [fact, ...twins];
  }
  return undefined;
}

function isOfSamePeriod(a: DatedFact, b: DatedFact): boolean {
  return isSamePeriod(a.period, b.period);
}

function isOfLength(a: DatedFact, b: DatedFact): boolean {
  return a.unit === b.unit && lengthOf(a.period) === lengthOf(b.period);
}

/** From so many days on, counts that were taken nearer to each other say more than the newest of each. */
const LONG_APART = 180;
/** Counts so many days from each other are of one time. */
const ONE_TIME = 31;

function isOfNearlyOneDay(a: DatedFact, b: DatedFact): boolean {
  const days = [lastDayOf(a), lastDayOf(b)].sort();
  const areCounts = a.figure?.percent === false && b.figure?.percent === false;
  return areCounts && unitIn(a) === unitIn(b) && daysBetween(days[0] ?? '', days[1] ?? '') <= ONE_TIME;
}

/** What happened to each has a day of its own. */
function isComparable(a: DatedFact, b: DatedFact, isEvent: boolean): boolean {
  if (a.unit !== b.unit) return false;
  if (isEvent || a.figure === undefined || b.figure === undefined) return true;
  return isSamePeriod(a.period, b.period);
}
