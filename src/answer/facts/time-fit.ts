import { isSamePeriod, isWithinPeriod, overlaps, type Period } from '../../lang/dates/date.ts';
import type { DatedFact } from '../../search/fact-index.ts';
import type { Ask } from '../asks/ask.ts';
import { attributeOf, type LibraryView } from '../view.ts';
import { beganAfter } from './current.ts';

const PART_OF_PERIOD = 0.35;
const COUNT_WITHIN = 0.8;
/** What is taken of an attribute that is not known. */
const UNKNOWN = { kind: 'event', answers: 'thing', many: true, flow: false } as const;
const LONGER_THAN_PERIOD = 0.15;
/** A fiscal year beside the calendar year that it overlaps. */
const SHIFTED = 0.4;

/** How squarely a fact is of the period that is asked for, in [0, 1]. */
export function timeFit(fact: DatedFact, { kind: askedAs, time: { period } }: Ask, view: LibraryView): number {
  if (!period) return 1;
  const { kind, answers, many, flow } = attributeOf(fact.attribute, view) ?? UNKNOWN;
  // Beside figures of others a part of the year is shown as what it is.
  const addsUp = flow && askedAs !== 'comparison';
  if (!overlaps(fact.period, period)) return 0;
  if (kind === 'state' && !many && period.until < (beganAfter(fact, view) ?? '')) return 0;
  if (kind !== 'figure' || fact.at === undefined) return 1;
  if (isSamePeriod(fact.period, period)) return isPartOfYear(fact) ? PART_OF_PERIOD : 1;
  if (isWithinPeriod(fact.period, period)) {
    if ((isDay(fact.period) && !addsUp) || isOpen(period)) return 1;
    return answers === 'count' && !addsUp ? COUNT_WITHIN : PART_OF_PERIOD;
  }
  return lengthOf(fact.period) === lengthOf(period) ? SHIFTED : LONGER_THAN_PERIOD;
}

/** What was counted so far in a year is told as that year's, and is less than the year's. */
export function isPartOfYear({ at, period, qualifiers }: DatedFact): boolean {
  const isYear = at?.length === 4 && lengthOf(period) === 4;
  return isYear && isCumulative({ qualifiers });
}

/** True for what is marked as all up to its day: nine months, or the rounds so far. */
export function isCumulative({ qualifiers }: Pick<DatedFact, 'qualifiers'>): boolean {
  return (qualifiers['basis'] ?? []).some(({ text }) => text.en === 'cumulative');
}

/** In quarters of a year. */
export function lengthOf({ from, until }: Period): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / 7_884_000_000);
}

/** "Since 2020" and "before 2020": every figure in it is as good. */
export function isOpen({ from, until }: Period): boolean {
  return from.startsWith('0000') || until.startsWith('9999');
}

/** A day or a month is a moment: "in 2021" holds what was measured at one of its days. */
function isDay({ from, until }: Period): boolean {
  return from.slice(0, 7) === until.slice(0, 7);
}
