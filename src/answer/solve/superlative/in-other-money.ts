import type { DatedFact } from '../../../search/fact-index.ts';
import { isMoney } from '../../facts/amounts.ts';
import { worthOf } from '../claim/amounts/money.ts';

/** A fact by whose figure, or by the figure of a part of which, it is set in order. */
export type Sized = {
  readonly fact: DatedFact;
  readonly size: number;
  readonly unit: string;
  readonly by: string | undefined;
};

/** An amount of so many times less is the smaller one: in a currency that is worth more, and in one that is worth much the same. */
const [LESS_IN_ANY, LESS_IN_LIKE] = [20, 2];

/**
 * The first in each other currency, where it may be the first of all: what was raised in dollars is not set in order with what was raised
 * in yuan. At most `most` of them; none where what is measured is no money.
 * `isOfOne`: whether they are all of one that is named; else each company is told once.
 */
export function inOtherMoney(byUnit: readonly (readonly Sized[])[], most: number, isOfOne: boolean): readonly Sized[] {
  const [common = [], ...others] = byUnit;
  const [best] = common;
  if (!best || !isMoney(best)) return [];
  const isRival = (one: Sized) =>
    isMoney(one) &&
    one.fact.statement !== best.fact.statement &&
    (isOfOne || !isOfSameThing(one, best)) &&
    Math.abs(one.size) * timesOf(one, best) > Math.abs(best.size);
  return others.flatMap(([first]) => (first && isRival(first) ? [first] : [])).slice(0, most);
}

/** The valuation of one company is told in dollars and in yuan; of its deals each has a size of its own. */
function isOfSameThing({ fact, by }: Sized, best: Sized): boolean {
  return by === undefined && best.by === undefined && fact.subject.id === best.fact.subject.id;
}

/** How many times an amount may be the larger one for the money that it is counted in. */
function timesOf({ unit }: Sized, best: Sized): number {
  const [own, other] = [worthOf(unit), worthOf(best.unit)];
  return own < other ? LESS_IN_ANY : own === other ? LESS_IN_LIKE : 1;
}
