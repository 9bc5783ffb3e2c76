import { isOffice } from '../../../knowledge/attribute.ts';
import type { Entity } from '../../../search/lexicon.ts';
import type { Ask } from '../../asks/ask.ts';
import { newestFirst } from '../../facts/current.ts';
import { attributeOf, entityOf, type LibraryView } from '../../view.ts';
import { mostTold } from './event.ts';

/** The person who has a role at what is asked about, where that is known: the likeliest of `holdersOf`. */
export function holderOf(ask: Pick<Ask, 'subjects'>, role: string, view: LibraryView): Entity | undefined {
  return holdersOf(ask, role, view)[0];
}

/** Those who have or had a role at what is asked about: of founders the one who is named most first, of an office who came last. */
export function holdersOf({ subjects }: Pick<Ask, 'subjects'>, role: string, view: LibraryView): readonly Entity[] {
  const attribute = attributeOf(role, view);
  if (attribute?.answers !== 'person') return [];
  const { of } = view.searchable.facts;
  const facts = subjects.flatMap(({ id }) => of.get(id) ?? []).filter((fact) => fact.attribute === role);
  // Who leads one of its businesses does not lead it.
  const ofWhole = facts.filter(({ about }) => about === undefined);
  const newest = newestFirst(ofWhole.length > 0 ? ofWhole : facts, view);
  const held = isOffice(attribute) ? newest : mostTold(newest, view);
  const holders = held.flatMap(({ valueId }) => entityOf(valueId, view) ?? []);
  return [...new Set(holders)].filter(({ kind }) => kind === 'person');
}
