import { isOffice } from '../../../knowledge/attribute.ts';
import type { Ask } from '../../asks/ask.ts';
import { asksForFateOfHolder } from '../../asks/rules.ts';
import { newestFirst } from '../../facts/current.ts';
import { attributeOf, entityOf, type LibraryView } from '../../view.ts';
import { mostTold } from '../pick/event.ts';

/** The same ask on the person who has the role, where that is known: of several founders the one who is named most, of an office who came last. */
export function onHolder(ask: Ask, view: LibraryView): Ask {
  const holder = asksForFateOfHolder(ask) ? holderOf(ask, view) : undefined;
  return holder ? { ...ask, subjects: [holder], attributes: [], taken: [...ask.taken, ask.span] } : ask;
}

function holderOf({ subjects, attributes: [role = ''] }: Ask, view: LibraryView) {
  const attribute = attributeOf(role, view);
  if (attribute?.answers !== 'person') return undefined;
  const { of } = view.searchable.facts;
  const facts = subjects.flatMap(({ id }) => of.get(id) ?? []).filter((fact) => fact.attribute === role);
  const newest = newestFirst(facts, view);
  const held = isOffice(attribute) ? newest : mostTold(newest, view);
  return held.flatMap(({ valueId }) => entityOf(valueId, view) ?? []).find(({ kind }) => kind === 'person');
}
