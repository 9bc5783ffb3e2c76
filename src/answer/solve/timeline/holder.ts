import { isOffice } from '../../../knowledge/attribute.ts';
import type { Entity } from '../../../search/lexicon.ts';
import type { Ask } from '../../asks/ask.ts';
import { asksForFateOfHolder } from '../../asks/rules.ts';
import { newestFirst } from '../../facts/current.ts';
import { attributeOf, entityOf, type LibraryView } from '../../view.ts';
import { mostTold } from '../pick/event.ts';

/** The same ask on the person who has the role, where that is known: of several founders the one who is named most, of an office who came last. */
export function onHolder(ask: Ask, view: LibraryView): Ask {
  const [holder] = asksForFateOfHolder(ask) ? holdersOf(ask, view) : [];
  return holder ? { ...ask, subjects: [holder], attributes: [], taken: [...ask.taken, ask.span] } : ask;
}

/** Those who have the role that an ask names, such as the founders of a company, the likeliest first; empty where none is named, or nobody is known. */
export function holdersOf({ subjects, attributes }: Ask, view: LibraryView): readonly Entity[] {
  const [attribute] = attributes
    .flatMap((id) => attributeOf(id, view) ?? [])
    .filter(({ answers }) => answers === 'person');
  if (!attribute) return [];
  const { of } = view.searchable.facts;
  const facts = subjects.flatMap(({ id }) => of.get(id) ?? []).filter((fact) => fact.attribute === attribute.id);
  const newest = newestFirst(facts, view);
  const held = isOffice(attribute) ? newest : mostTold(newest, view);
  const holders = held.flatMap(({ valueId }) => entityOf(valueId, view) ?? []).filter(({ kind }) => kind === 'person');
  return [...new Set(holders)];
}
