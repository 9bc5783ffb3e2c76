import { isOffice } from '../../../knowledge/attribute.ts';
import type { Entity } from '../../../search/lexicon.ts';
import type { Ask } from '../../asks/ask.ts';
import { newestFirst } from '../../facts/current.ts';
import { attributeOf, entityOf, type LibraryView } from '../../view.ts';
import { mostTold } from './event.ts';

/** The person who has a role at what is asked about, where that is known: of several founders the one who is named most, of an office who came last. */
export function holderOf({ subjects }: Pick<Ask, 'subjects'>, role: string, view: LibraryView): Entity | undefined {
  const attribute = attributeOf(role, view);
  if (attribute?.answers !== 'person') return undefined;
  const { of } = view.searchable.facts;
  const facts = subjects.flatMap(({ id }) => of.get(id) ?? []).filter((fact) => fact.attribute === role);
  // Who leads one of its businesses does not lead it.
  const ofWhole = facts.filter(({ about }) => about === undefined);
  const newest = newestFirst(ofWhole.length > 0 ? ofWhole : facts, view);
  const held = isOffice(attribute) ? newest : mostTold(newest, view);
  return held.flatMap(({ valueId }) => entityOf(valueId, view) ?? []).find(({ kind }) => kind === 'person');
}
