import type { DatedFact } from '../../../search/fact-index.ts';
import type { Ask } from '../../asks/ask.ts';
import { saysGreatest } from '../../asks/focus.ts';
import { dayOfFact, newestFirst } from '../../facts/current.ts';
import { type Found, proofsOf } from '../../facts/found.ts';
import { HOLDER, rowOf } from '../../facts/shown.ts';
import { isInStatement, type LibraryView } from '../../view.ts';
import { askedOf, missingOf } from '../asked.ts';
import { factSolver } from '../fact.ts';

/** Who holds more than this share in percent holds the most, whoever else there is. */
const HALF = 50;

/**
 * What was found for "the largest shareholder", said to be no answer where the library does not know who that is: it holds some holders
 * and never all, so that the greatest of them is the largest only with more than half, or where a statement says so.
 */
export function withWhoIsLargest(found: Found, ordered: readonly DatedFact[], ask: Ask, view: LibraryView): Found {
  const [first] = ordered;
  const isOfHolders = ordered.every(
    ({ attribute, qualifiers }) => attribute === 'stake' && qualifiers['holder'] !== undefined,
  );
  if (!first || !isOfHolders || ask.subjects.length === 0 || ask.order === 'least') return found;
  const isLargest = (fact: DatedFact) => (fact.figure?.value ?? 0) > HALF || isSaidToBe(fact, view);
  const largest = newestFirst(ordered.filter(isLargest), view, false)[0];
  if (largest && holderOf(largest) === holderOf(first)) return found;
  return { ...notKnownWhich(found, ask), kind: 'fact' };
}

/** Who is called the largest holder without a share being told, where no share of a later day is held. */
export function calledLargest(held: readonly DatedFact[], ask: Ask, view: LibraryView): Found | undefined {
  if (ask.subjects.length === 0 || ask.order === 'least' || ask.top !== undefined) return undefined;
  const holders = held.filter((fact) => fact.attribute === 'stake' && holderOf(fact) !== undefined);
  const [called] = newestFirst(
    holders.filter(({ figure, value }) => figure === undefined && saysGreatest(value.en, 'en', 'owner')),
    view,
  );
  if (!called || holders.some(({ figure, ...fact }) => figure && dayOfFact(fact) > dayOfFact(called))) return undefined;
  const row = rowOf(called, view, { aspect: HOLDER, role: 'value' });
  return row && { kind: 'fact', asked: askedOf(ask), rows: [row], more: 0, proofs: proofsOf([row]), sure: SURE };
}

const SURE = 0.9;

function notKnownWhich(found: Found, ask: Ask): Found {
  const { qualifier: _, ...missing } = missingOf(ask);
  return { ...found, missing: { ...missing, order: 'most' } };
}

/** Holders of whom no share is told as a figure ("less than 2%"): known, and not said to be the largest. */
export function knownHolders(ask: Ask, view: LibraryView): Found | undefined {
  if (ask.qualifier !== 'holder' || ask.subjects.length === 0) return undefined;
  const found = factSolver.solve({ ...ask, kind: 'fact' }, view);
  return found && notKnownWhich(found, ask);
}

function isSaidToBe({ statement }: DatedFact, view: LibraryView): boolean {
  return isInStatement(statement, view, ({ folded, language }) => saysGreatest(folded, language, 'owner'));
}

/** Of what somebody is said to hold, the newest; facts that name no holder stay. */
export function ofEachHolder(facts: readonly DatedFact[], view: LibraryView): readonly DatedFact[] {
  const newest = new Map<string, DatedFact>();
  for (const fact of newestFirst(facts, view)) {
    const holder = holderOf(fact);
    const key = `${fact.subject.id} ${holder}`;
    if (fact.attribute === 'stake' && holder !== undefined && !newest.has(key)) newest.set(key, fact);
  }
  return facts.filter((fact) => {
    const kept = newest.get(`${fact.subject.id} ${holderOf(fact)}`);
    return kept === undefined || kept === fact || fact.attribute !== 'stake';
  });
}

function holderOf({ qualifiers }: DatedFact): string | undefined {
  const [holder] = qualifiers['holder'] ?? [];
  return holder && (holder.id ?? holder.text.en);
}
