import { withCurrency } from '../../../../lang/figures/currency.ts';
import type { Figure } from '../../../../lang/figures/figure.ts';
import { isWithin } from '../../../../search/analyse.ts';
import type { Ask } from '../../../asks/ask.ts';
import { boundIn } from '../../../asks/focus.ts';
import { isRounded } from '../../../facts/amounts.ts';
import type { FoundRow } from '../../../facts/found.ts';
import type { LibraryView } from '../../../view.ts';

/** Currencies of which one is worth clearly more than any of the next line; within a line they are near. No rate is taken for known. */
const BY_WORTH: readonly (readonly string[])[] = [
  ['USD', 'EUR', 'GBP', 'SGD'],
  ['CNY', 'HKD', 'BRL'],
  ['TWD', 'INR'],
  ['JPY', 'KRW', 'IDR'],
];

/** The line of a currency, that of the dearest first; what is in none is worth the least. */
export function worthOf(unit: string): number {
  const line = BY_WORTH.findIndex((units) => units.includes(unit));
  return line < 0 ? BY_WORTH.length : line;
}

/** An amount that is claimed: how it bounds what is so, and the code of its currency where that is written beside it. */
export type ClaimedAmount = Figure & {
  readonly bound: 'near' | 'over' | 'under' | 'same';
  readonly currency?: string;
};

/** The amounts of a claim with their currencies. */
export function amountsClaimed({ span }: Pick<Ask, 'span'>, { reading }: LibraryView): readonly ClaimedAmount[] {
  const { folded, textLanguage, figures } = reading;
  const bound = boundIn(folded.slice(span.start, span.end), textLanguage) ?? 'same';
  return figures
    .filter((figure) => isWithin(figure, span))
    .map((figure) => ({ ...figure, ...withCurrency(folded, figure), bound }));
}

/** Whether what a row shows is as much as is claimed; undefined where the two cannot be set in order. */
export function isMet({ value }: Pick<FoundRow, 'value'>, claimed: ClaimedAmount, folded: string): boolean | undefined {
  if (value?.kind !== 'figure' || value.percent !== claimed.percent) return undefined;
  const { unit } = value;
  const size = Math.abs(value.amount);
  if (isInOtherMoney(unit, claimed)) return isMetInOtherMoney(size, unit, claimed);
  // Of an amount of money that is claimed, no number of cars says whether it is so.
  if (claimed.currency !== undefined && unit !== undefined && unit !== claimed.currency) return undefined;
  return claimed.bound === 'same' ? isRounded(size, claimed, folded) : meetsBound(size, claimed.value, claimed.bound);
}

/** True for money that is counted in another currency than the one that is claimed. */
export function isInOtherMoney(unit: string | undefined, { currency }: Pick<ClaimedAmount, 'currency'>): boolean {
  return unit !== undefined && currency !== undefined && unit !== currency && CURRENCY.test(unit);
}

const CURRENCY = /^[A-Z]{3}$/u;

/** What is so near an amount is almost as much, in shares of it. */
const NEAR = 0.05;

/** Whether a size is near an amount, at least as much, or less. */
export function meetsBound(size: number, claimed: number, bound: 'near' | 'over' | 'under'): boolean {
  if (bound === 'near') return Math.abs(size - claimed) <= NEAR * claimed;
  return bound === 'over' ? size >= claimed : size < claimed;
}

/** 900 billion yuan are less than 900 billion dollars; how many dollars they are is not computed. Undefined where that decides nothing. */
export function isMetInOtherMoney(
  size: number,
  unit: string | undefined,
  { value, bound, currency }: ClaimedAmount,
): boolean | undefined {
  if (unit === undefined || currency === undefined) return undefined;
  const [own, other] = [worthOf(unit), worthOf(currency)];
  if (bound !== 'over' && bound !== 'under') return undefined;
  if (own < other && size >= value) return bound === 'over';
  if (own > other && size <= value) return bound === 'under';
  return undefined;
}
