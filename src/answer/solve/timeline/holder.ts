import { isOffice } from '../../../knowledge/attribute.ts';
import type { Ask } from '../../asks/ask.ts';
import { newestFirst } from '../../facts/current.ts';
import { attributeOf, entityOf, type LibraryView } from '../../view.ts';

/** Rules of questions for what became of somebody who is named by a role: "what happened to its founder", 创始人后来怎么样了. */
const OF_HOLDER = '.timeline.of-holder';

/** The same ask on the person who has the role, where that is known: of several founders the one who is named most, of an office who came last. */
export function ofHolder(ask: Ask, view: LibraryView): Ask {
  const holder = ask.rule.endsWith(OF_HOLDER) ? holderOf(ask, view) : undefined;
  return holder ? { ...ask, subjects: [holder], attributes: [], taken: [...ask.taken, ask.span] } : ask;
}

function holderOf({ subjects, attributes: [role = ''] }: Ask, view: LibraryView) {
  const attribute = attributeOf(role, view);
  if (attribute?.answers !== 'person') return undefined;
  const { of } = view.searchable.facts;
  const facts = subjects.flatMap(({ id }) => of.get(id) ?? []).filter((fact) => fact.attribute === role);
  const held = newestFirst(facts, view).flatMap(({ valueId }) => entityOf(valueId, view) ?? []);
  const people = held.filter(({ kind }) => kind === 'person');
  if (isOffice(attribute)) return people[0];
  const times = (id: string) => people.filter((person) => person.id === id).length;
  return [...people].sort((a, b) => times(b.id) - times(a.id))[0];
}
