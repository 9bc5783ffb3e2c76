import { isSamePeriod, isWithinPeriod } from '../../lang/dates/date.ts';
import type { DatedFact } from '../../search/fact-index.ts';
import type { LibraryView } from '../view.ts';
import { liesIn } from './about.ts';

/** What two figures of one thing may differ by, as a share, for the rounder one to be the other told in fewer digits. */
const ROUNDED = 0.03;

/**
 * The facts without those that another tells more exactly: "8 billion" beside 8.026, "September 2018" beside its 20th. Figures of the
 * same time with more than `mostDigits` are exact enough.
 */
export function withoutCoarser(
  facts: readonly DatedFact[],
  mostDigits = Number.POSITIVE_INFINITY,
): readonly DatedFact[] {
  return facts.filter(
    (fact) => !facts.some((other) => other !== fact && isCoarser(fact, other) && isRough(fact, other, mostDigits)),
  );
}

function isRough(fact: DatedFact, other: DatedFact, mostDigits: number): boolean {
  return !fact.figure || !isSamePeriod(fact.period, other.period) || digitsOf(fact) <= mostDigits;
}

/** True for figures of which one is the other told in fewer digits. */
export function isRounded(one: DatedFact, other: DatedFact): boolean {
  return isCoarser(one, other) || isCoarser(other, one);
}

/** True where the second says all that the first says, and its figure or its day more exactly. */
function isCoarser(fact: DatedFact, other: DatedFact): boolean {
  if (fact.attribute !== other.attribute || fact.subject.id !== other.subject.id) return false;
  if (fact.undated || other.undated || !isWithinPeriod(other.period, fact.period)) return false;
  if (keyOf(fact.aboutId, fact.about?.en) !== keyOf(other.aboutId, other.about?.en)) return false;
  const isOfSameDay = isSamePeriod(fact.period, other.period);
  if (!fact.figure || !other.figure) return !isOfSameDay && isToldAlike(fact, other);
  if (fact.unit !== other.unit || fact.figure.percent !== other.figure.percent) return false;
  const [less, more] = [digitsOf(fact), digitsOf(other)];
  if (fact.figure.value === other.figure.value) return !isOfSameDay;
  const difference = Math.abs(fact.figure.value - other.figure.value);
  return less < more && difference <= ROUNDED * Math.abs(other.figure.value);
}

/**
 * The days of events without those that another tells of a narrower place: "June 2021" beside the 29th in New York, and "New York" beside
 * its exchange. Those of one place are told apart by `withoutCoarser`.
 */
export function withoutRougherDays(
  facts: readonly DatedFact[],
  searchable: LibraryView['searchable'],
): readonly DatedFact[] {
  return facts.filter((fact) => !facts.some((other) => isRougherDay(fact, other, searchable)));
}

function isRougherDay(fact: DatedFact, other: DatedFact, searchable: LibraryView['searchable']): boolean {
  if (fact.attribute !== other.attribute || fact.subject.id !== other.subject.id) return false;
  if (![fact, other].every((one) => !one.undated && isDay(one)) || !isWithinPeriod(other.period, fact.period))
    return false;
  if (keyOf(fact.aboutId, fact.about?.en) === keyOf(other.aboutId, other.about?.en)) return false;
  return fact.about === undefined || (fact.aboutId !== undefined && liesIn(other.aboutId, fact.aboutId, searchable));
}

/**
 * What an event came to, without what another fact of it tells with a more exact day and in more digits: "300 million in June 2021" beside
 * 273 million on the 25th. Parts of events that are of different places are of different events.
 */
export function withoutRougherParts<T extends { readonly fact: DatedFact }>(fits: readonly T[]): readonly T[] {
  return fits.filter(({ fact }) => !fits.some((other) => isRougherPart(fact, other.fact)));
}

/** Events without those of which another of the same place, or of none, tells a day within their time: "June 2021" beside its 25th. */
export function withoutLooserDays(facts: readonly DatedFact[]): readonly DatedFact[] {
  return facts.filter((fact) => !facts.some((other) => isOfLooserTime(fact, other)));
}

function isRougherPart(fact: DatedFact, other: DatedFact): boolean {
  if (!fact.figure || !other.figure || fact.unit !== other.unit) return false;
  return isOfLooserTime(fact, other) && significantOf(fact) < significantOf(other);
}

/** True where the second tells of the same thing at the same place, or at one of which the other says nothing, on days within those of the first. */
function isOfLooserTime(fact: DatedFact, other: DatedFact): boolean {
  if (fact.attribute !== other.attribute || fact.subject.id !== other.subject.id) return false;
  if (fact.undated || other.undated || isSamePeriod(fact.period, other.period)) return false;
  const areElsewhere = fact.aboutId !== undefined && other.aboutId !== undefined && fact.aboutId !== other.aboutId;
  return !areElsewhere && isWithinPeriod(other.period, fact.period);
}

/** An event of which only the day is told, and the place beside it. */
function isDay({ value, valueId }: DatedFact): boolean {
  return valueId === undefined && /\d{4}/.test(value.en);
}

/** Digits that tell a figure as exactly as anybody asks. */
const EXACT = 4;

/** Of a figure and its roundings the plainest that is exact enough: 660.3 billion, and not 660.257 billion. */
export function plainest(fact: DatedFact, others: readonly DatedFact[]): DatedFact {
  const exact = others.filter((other) => isRounded(fact, other) && digitsOf(other) >= EXACT);
  return exact.reduce((best, other) => (digitsOf(other) < digitsOf(best) ? other : best), fact);
}

/** The same value, or none beside the day. */
function isToldAlike(fact: DatedFact, other: DatedFact): boolean {
  if (fact.figure || other.figure) return false;
  if (isDay(fact) && isDay(other)) return true;
  return keyOf(fact.valueId, fact.value.en) === keyOf(other.valueId, other.value.en);
}

/** How many digits tell the value: three of `8.03 billion`. */
function digitsOf({ value }: DatedFact): number {
  return value.en.replace(/[^\d]/gu, '').length;
}

/** As `digitsOf`, without the zeros that a rounding leaves: one of `300 million`. */
function significantOf({ value }: DatedFact): number {
  return value.en.replace(/[^\d]/gu, '').replace(/0+$/u, '').length;
}

function keyOf(id: string | undefined, text: string | undefined): string {
  return id ?? text ?? '';
}
