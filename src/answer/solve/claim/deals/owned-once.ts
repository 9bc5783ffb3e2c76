import type { DatedFact } from '../../../../search/fact-index.ts';
import type { Entity } from '../../../../search/lexicon.ts';
import type { Ask } from '../../../asks/ask.ts';
import { saysOnce } from '../../../asks/focus.ts';
import { areContrary, partsClaimed } from '../../../facts/doer.ts';
import type { Found } from '../../../facts/found.ts';
import { rowOf } from '../../../facts/shown.ts';
import { stageOf } from '../../../facts/stages.ts';
import type { LibraryView } from '../../../view.ts';
import { isOfWhole, toldByDeal } from './deals.ts';
import { asksWhose } from './owner.ts';

/**
 * Whether something was somebody's at some time: "did Halvorn ever own Brindle" is so where it bought it, was its parent, or sold it: nobody
 * sells what is not his. Undefined where a time is asked of, or nothing tells of it.
 */
export function ofOwnedOnce(ask: Ask, view: LibraryView): Found | undefined {
  const { folded, textLanguage } = view.reading;
  const [a, b, third] = ask.subjects.filter(({ kind }) => kind !== 'person');
  if (!asksWhose(ask) || ask.still || ask.time.period || !a || !b || third) return undefined;
  if (!saysOnce(folded.slice(ask.span.start, ask.span.end), textLanguage)) return undefined;
  const ways = [
    { owner: a, thing: b },
    { owner: b, thing: a },
  ].filter(({ owner, thing }) => !areContrary(partsClaimed(ask, view), { doers: [owner.id], doneTo: [thing.id] }));
  const facts = [...new Set([a, b].flatMap(({ id }) => view.searchable.facts.of.get(id) ?? []))];
  for (const tells of [isBought, isParent, isSold]) {
    const told = facts.find((fact) => ways.some(({ owner, thing }) => tells(fact, owner, thing)));
    const row = told && rowOf(told, view, { role: 'value' });
    if (row) return toldByDeal(ask, 'yes', row);
  }
  return undefined;
}

/** A purchase that went through is told of its buyer, or of what was bought. */
function isBought(fact: DatedFact, owner: Entity, thing: Entity): boolean {
  const { attribute, subject, valueId, qualifiers } = fact;
  if (attribute !== 'acquisition' || !isOfWhole(fact) || stageOf(fact) === 'open') return false;
  const buyers = qualifiers['buyer'];
  if (subject.id === owner.id && valueId === thing.id) return buyers === undefined;
  return subject.id === thing.id && (buyers ?? []).some(({ id }) => id === owner.id);
}

function isParent({ attribute, subject, valueId }: DatedFact, owner: Entity, thing: Entity): boolean {
  return attribute === 'parent' && subject.id === thing.id && valueId === owner.id;
}

/** A sale of a small part says nothing of the whole; one that came to nothing says as much as one that was done. */
function isSold({ attribute, subject, valueId, qualifiers }: DatedFact, owner: Entity, thing: Entity): boolean {
  const share = qualifiers['stake']?.[0]?.figure?.value ?? 100;
  return attribute === 'sale' && subject.id === owner.id && valueId === thing.id && share > 50;
}
