import type { Attribute } from '../../../knowledge/attribute.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import type { Ask } from '../../asks/ask.ts';
import { withoutCoarser, withoutLooserDays, withoutRougherDays } from '../../facts/coarser.ts';
import { isOfFounding, newestFirst } from '../../facts/current.ts';
import type { FactFit } from '../../facts/fit.ts';
import type { LibraryView } from '../../view.ts';
import { type Picked, type Picking, rowsOf } from './rows.ts';
import { totalOf } from './total.ts';

/** Events this near to the best one are told apart by their size or their day, not by words. */
const NEAR = 0.15;

/** Events of the kind, the best first; parts that another statement of the same event holds stand beside it. */
export function pickEvent(near: readonly FactFit[], picking: Picking): Picked | undefined {
  const { ask, attribute, view } = picking;
  const { focus } = ask.time;
  const total = totalOf(near, picking);
  if (total) return total;
  const told = withoutCoarser(near.map(({ fact }) => fact));
  const exact =
    ask.answer === 'date' && attribute.answers === 'date' && !attribute.plan ? withoutLooserDays(told) : told;
  // Who asks for a part of the event may be told it by one of which only the month is known.
  const facts = ofThing(ask.qualifier === undefined ? withoutRougherDays(exact, view.searchable) : exact, ask);
  if (focus === 'latest') return rowsOf(newestFirst(facts, view).slice(0, 1), picking);
  if (focus === 'first') return rowsOf([...newestFirst(facts, view)].reverse().slice(0, 1), picking);
  const best = Math.max(...near.map(({ score }) => score));
  const nearest = near
    .filter(({ fact, score }) => score >= best - NEAR && facts.includes(fact))
    .map(({ fact }) => fact);
  const distinct = [...new Set([...mostTellingFirst(nearest, attribute, view), ...facts])];
  return rowsOf(attribute.many ? distinct : distinct.slice(0, 1), picking);
}

/** "When was WeChat launched" asks for the day of WeChat itself, and not of what was launched in it. */
function ofThing(facts: readonly DatedFact[], { answer, subjects }: Ask): readonly DatedFact[] {
  const products = subjects.filter(({ kind }) => kind === 'product').map(({ id }) => id);
  const own = facts.filter(({ valueId }) => valueId !== undefined && products.includes(valueId));
  return answer === 'date' && own.length > 0 ? own : facts;
}

/** Of fines the greatest is meant, of founders those who are named most often, of listings the first, of other events the newest. */
function mostTellingFirst(
  facts: readonly DatedFact[],
  { answers }: Attribute,
  view: LibraryView,
): readonly DatedFact[] {
  if (answers === 'person') return mostTold(facts, view);
  if (answers === 'date') return oldestFirst(facts, view);
  return (answers === 'money' ? greatestFirst(facts) : undefined) ?? newestFirst(facts, view);
}

/** The oldest first, and last those of which no day is told. */
function oldestFirst(facts: readonly DatedFact[], view: LibraryView): readonly DatedFact[] {
  const ordered = [...newestFirst(facts, view, false)].reverse();
  return [...ordered.filter(({ undated }) => !undated), ...ordered.filter(({ undated }) => undated)];
}

/** The greatest first; undefined where one has no figure. */
export function greatestFirst(facts: readonly DatedFact[]): readonly DatedFact[] | undefined {
  if (facts.some(({ figure }) => figure === undefined)) return undefined;
  return [...facts].sort((a, b) => (b.figure?.value ?? 0) - (a.figure?.value ?? 0));
}

/** By the number of facts that name the same, the most first; of each that with the day of the founding before a report of later. */
export function mostTold(facts: readonly DatedFact[], view: LibraryView): readonly DatedFact[] {
  const keyOf = ({ valueId, value }: DatedFact) => valueId ?? value.en;
  const counts = new Map<string, number>();
  for (const fact of facts) counts.set(keyOf(fact), (counts.get(keyOf(fact)) ?? 0) + 1);
  const isOfDay = (fact: DatedFact) => Number(!fact.undated && isOfFounding(fact, view));
  return [...facts].sort(
    (a, b) => (counts.get(keyOf(b)) ?? 0) - (counts.get(keyOf(a)) ?? 0) || isOfDay(b) - isOfDay(a),
  );
}
