import { addMonths, isSamePeriod } from '../../../../lang/dates/date.ts';
import type { Ask } from '../../../asks/ask.ts';
import { quarterIn, saysEver, saysOnce } from '../../../asks/focus.ts';
import { saysMonth } from '../../../asks/grammar/claims.ts';
import { WHOLE } from '../../../facts/about.ts';
import { addsUp, isMoney, isRounded } from '../../../facts/amounts.ts';
import type { FactFit } from '../../../facts/fit.ts';
import { isCumulative, lengthOf } from '../../../facts/time-fit.ts';
import type { LibraryView } from '../../../view.ts';
import { amountsClaimed, type ClaimedAmount, isInOtherMoney, isMetInOtherMoney, meetsBound } from './money.ts';

/** In months: a figure of so long ago says nothing of one that is claimed to be so now. */
const MONTHS_OF_NOW = 36;

export function isOutdated({ fact }: FactFit, { folded, textLanguage }: LibraryView['reading'], now: string): boolean {
  return !saysOnce(folded, textLanguage) && fact.period.until < addMonths(now, -MONTHS_OF_NOW);
}

const QUARTERS = 4;

/** True for what adds up over time and is told of a quarter, a half or nine months. */
export function isOfPartOfYear({ fact }: FactFit, view: LibraryView): boolean {
  const length = lengthOf(fact.period);
  return addsUp(fact, view) && length > 0 && length < QUARTERS;
}

type Decided = { readonly fit: FactFit; readonly isSo: boolean };

/** Whether the amount that is claimed is so, of figures the newest of which comes first: "over 100 million" of the newest, a bare amount of any. */
export function ofAmount(all: readonly FactFit[], ask: Ask, view: LibraryView): Decided | undefined {
  const { reading, now } = view;
  const { period } = ask.time;
  const ofSort = inMoneyClaimed(ofMonths(ofQuarters(all, ask, view), view), amountsClaimed(ask, view));
  const [newest] = ofSort;
  const figure = newest?.fact.figure;
  if (!newest || !figure || (period === undefined && isOutdated(newest, reading, now))) return undefined;
  const claimed = amountsClaimed(ask, view).filter(({ percent }) => percent === figure.percent);
  const [first] = claimed;
  if (!first) return undefined;
  // Money that is claimed is told by no number of shops.
  if (first.currency !== undefined && !isMoney(newest.fact)) return undefined;
  if (isInOtherMoney(newest.fact.unit, first)) return ofOtherMoney(newest, first);
  if (first.bound !== 'same') return ofBound(ofSort, first, ask, view);
  const same = ofSort.find((fit) => claimed.some((amount) => isRounded(sizeOf(fit), amount, reading.folded)));
  if (same) return { fit: same, isSo: true };
  // What a year had is denied by no quarter.
  const denying = period === undefined ? denyingNow(ofSort, view) : newest;
  return denying && denying.about >= WHOLE ? { fit: denying, isSo: false } : undefined;
}

/** What denies a bare amount for which no time is named: of money a whole year, and of cars that were sold so far nothing that is held. */
function denyingNow(series: readonly FactFit[], view: LibraryView): FactFit | undefined {
  const [newest] = series;
  if (!newest || !addsUp(newest.fact, view)) return newest;
  if (!isMoney(newest.fact)) return undefined;
  return isOfPartOfYear(newest, view) ? yearOf(series) : newest;
}

/** The newest of a whole year. */
function yearOf(series: readonly FactFit[]): FactFit | undefined {
  return series.find(({ fact }) => lengthOf(fact.period) === QUARTERS);
}

function sizeOf({ fact }: FactFit): number {
  return Math.abs(fact.figure?.value ?? Number.NaN);
}

/** Those of quarters, where the claim is on one: "its quarterly revenue". */
function ofQuarters(fits: readonly FactFit[], { time }: Ask, { reading }: LibraryView): readonly FactFit[] {
  if (time.period || quarterIn(reading.folded, reading.textLanguage) === undefined) return fits;
  return fits.filter(({ fact }) => lengthOf(fact.period) === 1);
}

/** Those of months, where the claim is on one and it adds up: a quarter's deliveries are no month's, and monthly users no sum. */
function ofMonths(fits: readonly FactFit[], view: LibraryView): readonly FactFit[] {
  if (!saysMonth(view.reading.folded, view.reading.textLanguage)) return fits;
  return fits.filter(({ fact }) => !addsUp(fact, view) || (lengthOf(fact.period) === 0 && !isCumulative(fact)));
}

/** Those in the currency that is claimed, where there are some. */
function inMoneyClaimed(fits: readonly FactFit[], [first]: readonly ClaimedAmount[]): readonly FactFit[] {
  const same = fits.filter(({ fact }) => first?.currency !== undefined && fact.unit === first.currency);
  return same.length > 0 ? same : fits;
}

function ofOtherMoney(fit: FactFit, claimed: ClaimedAmount): Decided | undefined {
  const isSo = isMetInOtherMoney(sizeOf(fit), fit.fact.unit, claimed);
  return isSo === undefined ? undefined : { fit, isSo };
}

function ofBound(
  series: readonly FactFit[],
  { value, bound }: ClaimedAmount,
  { time: { period } }: Ask,
  view: LibraryView,
): Decided | undefined {
  const [newest] = series;
  if (!newest || bound === 'same') return undefined;
  const size = sizeOf(newest);
  const meets = (fit: FactFit) => meetsBound(sizeOf(fit), value, bound);
  const { folded, textLanguage } = view.reading;
  const isOfMonth = saysMonth(folded, textLanguage) && addsUp(newest.fact, view);
  const once = saysEver(folded, textLanguage) || isOfMonth ? series.find(meets) : undefined;
  if (once) return { fit: once, isSo: true };
  // Not every month is held.
  if (isOfMonth) return undefined;
  // What a part of the year falls short of, the year may reach.
  const isPart =
    newest.about < WHOLE ||
    (period !== undefined && addsUp(newest.fact, view) && !isSamePeriod(newest.fact.period, period));
  // A gross margin is no net one.
  const isOtherRate = newest.about < WHOLE && newest.fact.figure?.percent === true;
  if (isOtherRate || (isPart && size < value)) return undefined;
  const isOfQuarter = quarterIn(folded, textLanguage) !== undefined;
  // What a quarter earned says nothing of a claim without a time that the last whole year may meet.
  if (period === undefined && size < value && isOfPartOfYear(newest, view) && !isOfQuarter) {
    const year = yearOf(series);
    return year && { fit: year, isSo: meets(year) };
  }
  return { fit: newest, isSo: meets(newest) };
}
