import type { DatedFact } from '../../../../search/fact-index.ts';
import type { Entity } from '../../../../search/lexicon.ts';
import type { Ask } from '../../../asks/ask.ts';
import { newestFirst } from '../../../facts/current.ts';
import { factsOn, isParty } from '../../../facts/fit.ts';
import type { Found } from '../../../facts/found.ts';
import { rowOf } from '../../../facts/shown.ts';
import { stageOf } from '../../../facts/stages.ts';
import type { LibraryView } from '../../../view.ts';
import { claimsFailure } from '../claim.ts';
import { isOfWhole, toldByDeal } from './deals.ts';

const ACQUISITION = 'acquisition';

/**
 * "No", where what is said to have been bought is known to be somebody else's: "did Bilibili buy AcFun", which Kuaishou did; neither,
 * where somebody else only agreed to. Undefined where a deal between the two is known, too, or the buyer belongs to the one named.
 */
export function ofOtherBuyer(ask: Ask, view: LibraryView): Found | undefined {
  const [a, b, third] = ask.subjects;
  if (ask.attributes[0] !== ACQUISITION || !a || !b || third || ask.time.period || claimsFailure(ask, view))
    return undefined;
  if (haveDeal(a, b, view)) return undefined;
  const bought = [...purchasesOf(a, b, view), ...purchasesOf(b, a, view)];
  const done = bought.filter((fact) => (stageOf(fact) ?? 'done') === 'done');
  const [told] = newestFirst(done.length > 0 ? done : bought, view);
  const shown = told && rowOf(told, view, { aspect: 'subject', ...(done.length === 0 && { role: 'nearest' }) });
  if (!shown) return undefined;
  return toldByDeal(ask, done.length > 0 ? 'no' : 'unknown', shown);
}

/** True where any event, share or relation is told that both are named in. */
function haveDeal(a: Entity, b: Entity, view: LibraryView): boolean {
  const names = (fact: DatedFact, entity: Entity) => fact.subject.id === entity.id || isParty(fact, entity);
  return factsOn([a], view).some((fact) => DEALS.has(fact.attribute) && names(fact, a) && names(fact, b));
}

const DEALS: ReadonlySet<string> = new Set([ACQUISITION, 'sale', 'stake', 'investment', 'merger', 'parent', 'funding']);

/** Purchases of the whole of a thing by anybody but the one that is named, its parent and its companies. */
function purchasesOf(thing: Entity, buyer: Entity, view: LibraryView): readonly DatedFact[] {
  const { library, facts } = view.searchable;
  const parentOf = (id: string) => library.companies.get(id)?.parent;
  const isOfGroup = (id: string) => id === buyer.id || parentOf(id) === buyer.id || parentOf(buyer.id) === id;
  return (facts.naming.get(thing.id) ?? []).filter(
    (fact) =>
      fact.attribute === ACQUISITION &&
      fact.valueId === thing.id &&
      fact.subject.id !== thing.id &&
      !isOfGroup(fact.subject.id) &&
      isOfWhole(fact),
  );
}
