import type { DatedFact } from '../../../../search/fact-index.ts';
import type { Entity } from '../../../../search/lexicon.ts';
import type { Ask } from '../../../asks/ask.ts';
import { dayOfFact } from '../../../facts/current.ts';
import { type FactFit, fitsOf } from '../../../facts/fit.ts';
import type { Found, FoundRow } from '../../../facts/found.ts';
import { stageOf } from '../../../facts/stages.ts';
import { attributeOf, type LibraryView } from '../../../view.ts';
import { askedOf } from '../../asked.ts';
import { meetsClaim } from '../claim.ts';
import { decided } from '../decided.ts';

/** Who bought or sold less than this of a thing, in per cent, changed nothing about who controls it. */
const MAJORITY = 50;

/** True for a purchase or a sale of the whole of a thing that did not come to nothing. */
export function isOfWhole(fact: DatedFact): boolean {
  return (fact.qualifiers['stake']?.[0]?.figure?.value ?? 100) >= MAJORITY && stageOf(fact) !== 'failed';
}

/** Deals over the whole of one of two that the other is told to have made after what a row tells. `isBetween` for either order of the two. */
export function dealsSince(
  row: FoundRow | undefined,
  [a, b]: readonly [Entity, Entity],
  isBetween: (fact: DatedFact, dealer: Entity, thing: Entity) => boolean,
  { searchable }: LibraryView,
): readonly DatedFact[] {
  const since = row?.time?.from ?? row?.time?.at ?? '';
  const facts = new Set([a, b].flatMap(({ id }) => searchable.facts.of.get(id) ?? []));
  return [...facts].filter(
    (fact) => (isBetween(fact, a, b) || isBetween(fact, b, a)) && isOfWhole(fact) && dayOfFact(fact) > since,
  );
}

/** What a deal says of a claim. */
export function toldByDeal(ask: Ask, verdict: NonNullable<Found['verdict']>, row: FoundRow): Found {
  return decided(askedOf(ask), verdict, [row], 0.9);
}

/** "Did it sell its stake": what is known of no sale is told by the shares that were held. */
export function stakesOf(ask: Ask, others: readonly Entity[], view: LibraryView): readonly FactFit[] {
  if (others.length === 0 || !view.searchable.attributeById.has('stake')) return [];
  const fits = fitsOf({ ...ask, attributes: ['stake'] }, view);
  return fits.filter(({ fact }) => meetsClaim(fact, others, { ...ask, places: [] }, view));
}

/** True for a claim that something was handed to another: its attribute tells to whom. */
export function asksOfSale({ attributes: [first] }: Ask, view: LibraryView): boolean {
  return first !== undefined && attributeOf(first, view)?.qualifiers['to'] !== undefined;
}

/** Who bought a thing did not sell it by that. */
export function isSale({ attribute, subject }: DatedFact, { attributes, subjects }: Ask): boolean {
  return attributes.includes(attribute) || !subjects.some(({ id }) => id === subject.id);
}
