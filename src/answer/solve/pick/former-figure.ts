import { daysBetween } from '../../../lang/dates/date.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import { isMoney } from '../../facts/amounts.ts';
import { lastDayOf } from '../../facts/current.ts';
import { isMarked } from '../../facts/fit.ts';
import { isCumulative, lengthOf } from '../../facts/time-fit.ts';
import type { Picking } from './rows.ts';

/** Days within which an earlier figure says where the newest comes from. */
const LONGEST_AGO = 731;

/**
 * The figure before the newest one, where that says of no change: the valuation of the round before, or the users of the quarter before.
 * `held` are the newest first. Where a time is asked for, or the same of several things, the figure stands alone.
 */
export function formerFigure(
  newest: DatedFact,
  held: readonly DatedFact[],
  { ask, subject }: Picking,
): DatedFact | undefined {
  const { period, focus } = ask.time;
  if (subject || period || focus === 'first') return undefined;
  if (newest.at === undefined || newest.qualifiers['change'] || isFlow(newest)) return undefined;
  return held.find((fact) => fact.at !== undefined && isBefore(fact, newest) && isComparable(fact, newest));
}

/** What is earned or spent in a quarter is not what was there before in another one. */
function isFlow(fact: DatedFact): boolean {
  return isMoney(fact) && lengthOf(fact.period) >= 1;
}

function isBefore(fact: DatedFact, newest: DatedFact): boolean {
  const [day, last] = [lastDayOf(fact), lastDayOf(newest)];
  return day < last && daysBetween(day, last) <= LONGEST_AGO;
}

/** Another figure of the same thing, which counts the same over as long a time. */
function isComparable(a: DatedFact, b: DatedFact): boolean {
  return (
    a.attribute === b.attribute &&
    thingOf(a) === thingOf(b) &&
    a.unit === b.unit &&
    a.figure?.value !== b.figure?.value &&
    isMarked(a) === isMarked(b) &&
    isCumulative(a) === isCumulative(b) &&
    lengthOf(a.period) === lengthOf(b.period)
  );
}

/** The users of WeChat are Tencent's users of WeChat. */
function thingOf({ subject, aboutId, about }: DatedFact): string {
  return aboutId ?? (about ? `${subject.id} ${about.en}` : subject.id);
}
