import type { DatedFact } from '../../../search/fact-index.ts';
import type { Entity } from '../../../search/lexicon.ts';
import type { Ask } from '../../asks/ask.ts';
import { dayOfFact } from '../../facts/current.ts';
import type { Found, FoundRow } from '../../facts/found.ts';
import { stageOf } from '../../facts/stages.ts';
import type { LibraryView } from '../../view.ts';
import { askedOf } from '../asked.ts';
import { decided } from './decided.ts';

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
