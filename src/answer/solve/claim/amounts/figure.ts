import { addDays, addMonths, isSamePeriod, overlaps, type Period } from '../../../../lang/dates/date.ts';
import type { DatedFact } from '../../../../search/fact-index.ts';
import type { Ask } from '../../../asks/ask.ts';
import { boundIn, saysEver, saysLoss, saysOnce, thanIn } from '../../../asks/focus.ts';
import { WHOLE } from '../../../facts/about.ts';
import { addsUp } from '../../../facts/amounts.ts';
import { type FactFit, fitsOf, isMarked } from '../../../facts/fit.ts';
import type { Found } from '../../../facts/found.ts';
import { rowOf } from '../../../facts/shown.ts';
import { lengthOf } from '../../../facts/time-fit.ts';
import { attributeOf, type LibraryView } from '../../../view.ts';
import { attributesFor, isOfFigure } from '../../asked.ts';
import { ofNamedBusiness } from '../../narrow/business.ts';
import { given, newestFits } from '../claim.ts';
import { type GrowthClaimed, growthClaimed, isGrowthClaimed } from './degree.ts';
import { isOfPartOfYear, isOutdated, ofAmount } from './in-series.ts';
import { amountsClaimed, isInOtherMoney } from './money.ts';

/** Profit or loss, or a figure that is claimed, of the asked time or the newest. */
export function ofFigure(ask: Ask, held: readonly FactFit[], view: LibraryView): Found | undefined {
  const fits = ofNamedBusiness(held, ask, view);
  const { period } = ask.time;
  // Whether Meituan lost money on Mobike is told by no loss of Meituan's.
  const isOnOther = ask.subjects.length > 1 && saysLoss(view.reading.folded, view.reading.textLanguage);
  const least = isOnOther ? ON_ALL : ON_IT;
  const onIt = fits.filter(({ subject, fact }) => subject >= least && fact.figure !== undefined);
  const all = period ? ofPeriod(onIt, period) : onIt;
  // What one of its products has says nothing of the whole, where that is known.
  const ofWhole = all.filter(({ about }) => about >= WHOLE);
  const told = ofWhole.length > 0 ? ofWhole : all;
  const plain = told.filter(({ fact }) => !isMarked(fact));
  const own = period ? plain : notOutdated(plain, told, view);
  const series = newestFits(period ? ofPeriod(own, period) : own, view);
  const [last] = series;
  // Of a quarter and a year that end on one day the year says more of how it goes.
  const newest = last && longestUntil(last.fact.period.until, series);
  if (!newest) return undefined;
  const wantsLoss = saysLoss(view.reading.folded, view.reading.textLanguage);
  const ever = period === undefined && saysOnce(view.reading.folded, view.reading.textLanguage);
  const said = ofAmount(wantsLoss ? series.filter(({ fact }) => (fact.figure?.value ?? 0) < 0) : series, ask, view);
  // "Did it ever lose 5 billion": not every year is held.
  if (ever && wantsLoss && view.reading.figures.length > 0 && !said?.isSo) return undefined;
  // What was aimed at, or expected, need not have come to pass.
  if (said && isMarked(said.fit.fact) && ask.basis === undefined)
    return given(ask, 'unknown', [rowOf(said.fit.fact, view, { role: 'nearest' })], said.fit);
  if (said) return given(ask, said.isSo ? 'yes' : 'no', [rowOf(said.fit.fact, view)], said.fit);
  const [claimed] = amountsClaimed(ask, view);
  if (claimed && isInOtherMoney(newest.fact.unit, claimed))
    return given(ask, 'unknown', [rowOf(newest.fact, view, { role: 'nearest' })], newest);
  // That there is a profit does not say that it is as much as is claimed.
  // Nor that it grew.
  if (claimsAmount(view) || ask.change !== undefined || !/profit|ebitda/.test(newest.fact.attribute)) return undefined;
  if (period === undefined && isOutdated(newest, view.reading, view.now)) return undefined;
  const isSo = ({ fact: { figure } }: FactFit) => (figure !== undefined && figure.value < 0) === wantsLoss;
  const shown = ever ? [...series].reverse().find(isSo) : newest;
  // A loss of one quarter says nothing of the year.
  if (!shown || (period && isOfPartOfYear(shown, view) && lengthOf(shown.fact.period) < lengthOf(period)))
    return undefined;
  const rows = [rowOf(shown.fact, view), shown === newest ? undefined : rowOf(newest.fact, view)];
  return given(ask, isSo(shown) ? 'yes' : 'no', rows, shown);
}

/** How a figure must be on what is named, in [0, 1]: on it, and on all where several are. */
const [ON_IT, ON_ALL] = [0.5, 0.9];

/** How much later what is marked as adjusted or expected must be than what is not. */
const MONTHS_AHEAD = 6;

/** The plain figures, unless the others tell of a time well after them: a loss that a company warned of outdoes the profit of the year before. */
function notOutdated(
  plain: readonly FactFit[],
  all: readonly FactFit[],
  { now }: Pick<LibraryView, 'now'>,
): readonly FactFit[] {
  const ended = all.filter(({ fact }) => fact.period.until <= now);
  const lastOf = (fits: readonly FactFit[]) =>
    fits
      .map(({ fact }) => fact.period.until)
      .sort()
      .at(-1) ?? '';
  const [last, plainLast] = [lastOf(ended), lastOf(plain)];
  return last !== '' && plainLast < addMonths(last, -MONTHS_AHEAD) ? ended : plain;
}

function longestUntil(day: string, series: readonly FactFit[]): FactFit | undefined {
  const ending = series.filter(({ fact }) => fact.period.until === day);
  return ending.sort((a, b) => (a.fact.period.from < b.fact.period.from ? -1 : 1))[0];
}

/** Those of the very period, where there are some: nine months say little of a year. */
function ofPeriod(fits: readonly FactFit[], period: Period): readonly FactFit[] {
  const same = fits.filter(({ fact }) => isSamePeriod(fact.period, period));
  return same.length > 0 ? same : fits.filter(({ fact }) => overlaps(fact.period, period));
}

/** True where an amount is claimed to be passed, or not: "over 10 billion". */
export function claimsAmount({ reading }: LibraryView): boolean {
  return reading.figures.length > 0 && boundIn(reading.folded, reading.textLanguage) !== undefined;
}

/** "Does it earn more than Tarn", "is it older than Tarn": with what no name of the library stands for nothing can be compared, and nothing grew. */
export function isBesideUnknown(ask: Ask, view: LibraryView): boolean {
  const { reading } = view;
  const [, other] = ask.subjects;
  const isOfDay = attributeOf(ask.attributes[0] ?? '', view)?.answers === 'date';
  if (other || reading.figures.length > 0 || !(isOfDay || isOfFigure(ask, view))) return false;
  const after = thanIn(reading.masked, reading.textLanguage);
  return after !== undefined && !reading.dates.some(({ start }) => start >= after);
}

/** Whether a figure grew: from one named period to the other, or as the newest statement says itself. */
export function growth(ask: Ask, view: LibraryView): Found | undefined {
  const { periods } = ask.time;
  const by = growthClaimed(ask, view);
  // The rate that is claimed need not stand there.
  const open: Ask = { ...ask, time: { periods: [], focus: 'now' } };
  const all = ofNamedBusiness(fitsOf(open, view, attributesFor(ask, view), by ? 0 : undefined), ask, view).filter(
    ({ subject, fact }) => subject >= ON_IT && fact.figure !== undefined && !isMarked(fact),
  );
  const about = Math.max(0, ...all.map((fit) => fit.about));
  // The growth of one business is not that of the whole.
  const fits = all.filter((fit) => fit.about >= about - 0.05);
  const [first, last] = periods;
  const between = (both: readonly [Period, Period]) => betweenPeriods(ask, by, fits, both, view);
  if (first && last) return between([first, last]);
  const { period } = ask.time;
  const told = fits.filter(({ fact }) => fact.qualifiers['change'] !== undefined);
  const ofThen = period ? told.filter(({ fact }) => isOfThen(fact.period, period)) : told;
  const beside = period && ofThen.length === 0 ? between([yearBefore(period), period]) : undefined;
  if (beside) return beside;
  // Users of a month speak of its year, but the revenue of a quarter does not.
  const within = told.filter(
    ({ fact }) => period !== undefined && overlaps(fact.period, period) && !addsUp(fact, view),
  );
  const ofTime = ofThen.length > 0 ? ofThen : within;
  // Of one time the profit itself says more than the adjusted one.
  const asked = period ? ofTime.filter(({ fact }) => ask.attributes.includes(fact.attribute)) : [];
  const series = newestFits(asked.length > 0 ? asked : ofTime, view);
  const isSo = ({ fact }: FactFit) => grewAsClaimed(changeOf(fact), ask, by);
  // "Did it ever double" is met by any year.
  const ever = saysEver(view.reading.folded, view.reading.textLanguage) && period === undefined;
  const shown = (ever ? series.find(isSo) : undefined) ?? series[0];
  if (!shown || changeOf(shown.fact) === 0) return undefined;
  if (isSo(shown)) return given(ask, 'yes', [rowOf(shown.fact, view)], shown);
  // That it lost 5% in a day does not deny that a price halved.
  if (ever || (by !== undefined && period === undefined && PRICES.has(shown.fact.attribute))) return undefined;
  return given(ask, 'no', [rowOf(shown.fact, view)], shown);
}

function changeOf({ qualifiers }: DatedFact): number {
  return qualifiers['change']?.[0]?.figure?.value ?? 0;
}

/** What is told of one day and changes every day. */
const PRICES: ReadonlySet<string> = new Set(['share-price', 'market-value']);

/** Whether it grew or fell as is claimed, and by as much. */
function grewAsClaimed(growth: number, { change }: Ask, by: GrowthClaimed | undefined): boolean {
  return by ? isGrowthClaimed(growth, by) : growth > 0 === (change === 'up');
}

/** True for a claim that a figure grew by so many per cent, or to a multiple of itself. */
export function claimsGrowthOf(ask: Ask, view: LibraryView): boolean {
  return growthClaimed(ask, view) !== undefined;
}

/** The very period, or the quarter that ends with the month that is named: "the quarter to March 2026". */
function isOfThen(own: Period, asked: Period): boolean {
  const isMonth = lengthOf(asked) === 0;
  return isSamePeriod(own, asked) || (isMonth && own.until === asked.until && lengthOf(own) <= 1);
}

/** The figures of two periods decide, the earlier one first. A loss grows with its size. */
function betweenPeriods(
  ask: Ask,
  by: GrowthClaimed | undefined,
  fits: readonly FactFit[],
  periods: readonly [Period, Period],
  view: LibraryView,
): Found | undefined {
  const [a, b] = periods
    .map((period) => fits.find(({ fact }) => isSamePeriod(fact.period, period)))
    .sort((x, y) => ((x?.fact.period.from ?? '') < (y?.fact.period.from ?? '') ? -1 : 1));
  if (!a?.fact.figure || !b?.fact.figure || a.fact.unit !== b.fact.unit || a.fact.attribute !== b.fact.attribute)
    return undefined;
  const { folded, textLanguage } = view.reading;
  const [before, after] = [a.fact.figure.value, b.fact.figure.value];
  const isLoss = saysLoss(folded, textLanguage) && before < 0 && after < 0;
  const grew = isLoss ? before - after : after - before;
  // What began below nothing has no multiple.
  if (by && !isLoss && before <= 0) return undefined;
  const isSo = grewAsClaimed((100 * grew) / Math.abs(before), ask, by);
  return given(ask, isSo ? 'yes' : 'no', [rowOf(a.fact, view), rowOf(b.fact, view)], b);
}

/** The same months a year earlier. */
function yearBefore({ from, until }: Period): Period {
  return { from: addMonths(from, -12), until: addDays(addMonths(addDays(until, 1), -12), -1) };
}
