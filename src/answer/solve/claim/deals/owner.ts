import type { DatedFact } from '../../../../search/fact-index.ts';
import type { Entity } from '../../../../search/lexicon.ts';
import type { Ask } from '../../../asks/ask.ts';
import { asksOwnedSince } from '../../../asks/rules.ts';
import { newestFirst } from '../../../facts/current.ts';
import { areContrary, isOtherWayRound, partsClaimed } from '../../../facts/doer.ts';
import type { FactFit } from '../../../facts/fit.ts';
import type { Found } from '../../../facts/found.ts';
import { rowOf } from '../../../facts/shown.ts';
import { stageOf } from '../../../facts/stages.ts';
import { entityOf, type LibraryView } from '../../../view.ts';
import { WHOSE } from '../../list/owners.ts';
import { makerOf } from '../../maker.ts';
import { dealsSince, toldByDeal } from './deals.ts';

/** True for a claim on whose something is; a share in it may be one of several. */
export function asksWhose({ attributes: [first = ''] }: Ask): boolean {
  return WHOSE.includes(first);
}

/**
 * Whose a product or a company is, by its card: "does ByteDance own CapCut" is so, and "is AcFun part of Bilibili" is not where it is
 * somebody else's. Undefined where no card says, or where one owner belongs to the other.
 */
export function ofOwner(ask: Ask, view: LibraryView): Found | undefined {
  const [a, b, third] = ask.subjects.filter(({ kind }) => kind !== 'person');
  if (!asksWhose(ask) || !a || !b || third) return undefined;
  const ways = [
    { thing: a, owner: b },
    { thing: b, owner: a },
  ];
  const known = ways.flatMap(({ thing, owner }) => {
    const found = makerOf({ ...ask, subjects: [thing] }, view);
    const [value] = (found?.rows ?? []).map((row) => row.value);
    return found && value?.kind === 'entity' ? [{ thing, owner, found, held: value.entity }] : [];
  });
  const meant = known.find(({ held, owner }) => held.id === owner.id);
  // Whoever is owned does not own his owner.
  const isTurned = (way: typeof meant) =>
    way && areContrary(partsClaimed(ask, view), { doers: [way.owner.id], doneTo: [way.thing.id] });
  if (meant) return { ...meant.found, kind: 'verdict', verdict: isTurned(meant) ? 'no' : 'yes' };
  const [other] = known.filter(({ thing }) => thing === (a.kind === 'product' || b.kind !== 'product' ? a : b));
  if (!other || ask.attributes[0] !== 'parent' || areOneGroup(other.held, other.owner, view)) return undefined;
  return { ...other.found, kind: 'verdict', verdict: 'no' };
}

/** True where one is the other's parent, so that what is the one's is in a way the other's. */
function areOneGroup(a: Entity, b: Entity, view: LibraryView): boolean {
  const isParent = (one: Entity, other: Entity) =>
    view.searchable.library.companies.get(one.id)?.parent === other.id && entityOf(other.id, view) !== undefined;
  return isParent(a, b) || isParent(b, a);
}

/**
 * What was said to be owned, where its owner sold it afterwards: "is Sun Art still Alibaba's" is not so any more. Undefined where no such
 * sale is held, or only a part was sold; `unknown` where the sale was agreed and nothing tells that it was done.
 */
export function soldSince(ask: Ask, owned: Found, view: LibraryView): Found | undefined {
  const [row] = owned.rows;
  const [a, b, third] = ask.subjects.filter(({ kind }) => kind !== 'person');
  if (owned.verdict !== 'yes' || ask.time.period || !asksWhose(ask) || !a || !b || third) return undefined;
  const sales = dealsSince(row, [a, b], isSale, view);
  const dated = sales.filter(({ undated }) => !undated);
  const [last] = newestFirst(dated.length > 0 ? dated : sales, view);
  const sold = last && rowOf(last, view, { role: 'value' });
  if (!sold) return undefined;
  const verdict = sales.some((sale) => stageOf(sale) !== 'open') ? 'no' : 'unknown';
  return toldByDeal(ask, verdict, sold);
}

/**
 * Who bought what is told to be somebody's, where that owner sold it afterwards: Sun Art was Alibaba's, which sold it to DCP. Undefined
 * where no such sale is held, where it was only agreed, or where nobody is told to have bought it.
 */
export function boughtSince(ask: Ask, owned: Found, view: LibraryView): Found | undefined {
  const [row] = owned.rows;
  const [thing, other] = ask.subjects.filter(({ kind }) => kind !== 'person');
  if (!row || !thing || other || ask.time.period || ask.answer === 'date' || !asksWhose(ask)) return undefined;
  if (row.role !== 'value' || row.value?.kind !== 'entity' || row.value.entity.id === thing.id) return undefined;
  const sales = dealsSince(row, [thing, row.value.entity], isSale, view);
  if (sales.every((sale) => stageOf(sale) === 'open')) return undefined;
  const [told] = newestFirst(
    sales.filter(({ qualifiers }) => qualifiers['to'] !== undefined),
    view,
  );
  const buyer = told && rowOf(told, view, { aspect: 'qualifier:to' });
  if (!buyer) return undefined;
  return { ...owned, rows: [buyer, { ...row, role: 'before' }], more: 0, proofs: buyer.statements };
}

/**
 * Whose something was said not to be, where the one that is named bought it afterwards, or its card says so: a share of a day before the
 * purchase, or who had it before, denies nothing. `unknown` where the purchase was only agreed.
 */
export function ownedSince(ask: Ask, denied: Found, view: LibraryView): Found | undefined {
  const [row] = denied.rows;
  const [a, b, third] = ask.subjects.filter(({ kind }) => kind !== 'person');
  if (denied.verdict !== 'no' || ask.time.period || !asksWhose(ask) || !a || !b || third) return undefined;
  const own = ofOwner(ask, view);
  if (own?.verdict === 'yes') return own;
  const bought = dealsSince(row, [a, b], isPurchase, view).filter((fact) => !isOtherWayRound(fact, ask, view));
  const done = bought.filter((fact) => stageOf(fact) !== 'open');
  const [last] = newestFirst(done.length > 0 ? done : bought, view);
  const shown = last && rowOf(last, view, { role: 'value' });
  if (!shown) return undefined;
  return toldByDeal(ask, done.length > 0 ? 'yes' : 'unknown', shown);
}

/** True where one of two is told to have bought the other, and not only to have had a part in the deal. */
export function isToldToBuy({ subjects }: Ask, view: LibraryView): boolean {
  const [a, b] = subjects;
  return a !== undefined && b !== undefined && dealsSince(undefined, [a, b], isPurchase, view).length > 0;
}

/** "Since when does Corvane own Brindle": purchases of the one by the other, and none in which both only had a part. */
export function ofPurchaseMeant(fits: readonly FactFit[], ask: Ask): readonly FactFit[] {
  const [a, b, third] = ask.subjects;
  if (!asksOwnedSince(ask) || !a || !b || third) return fits;
  return fits.filter(({ fact }) => isPurchase(fact, a, b) || isPurchase(fact, b, a));
}

/** A purchase is told of its buyer, or of what was bought. */
function isPurchase(fact: DatedFact, buyer: Entity, thing: Entity): boolean {
  if (fact.attribute !== 'acquisition') return false;
  const buyers = fact.qualifiers['buyer'];
  if (fact.subject.id === buyer.id && fact.valueId === thing.id && buyers === undefined) return true;
  return fact.subject.id === thing.id && (buyers ?? []).some(({ id }) => id === buyer.id);
}

function isSale({ attribute, subject, valueId }: DatedFact, seller: Entity, thing: Entity): boolean {
  return attribute === 'sale' && subject.id === seller.id && valueId === thing.id;
}
