import type { Ask } from '../../asks/ask.ts';
import { isOfPerson } from '../../asks/attributes-of.ts';
import { attributeOf, entityOf, type LibraryView } from '../../view.ts';
import { officesOf } from '../asked.ts';

/** Who was before or comes next. */
export function asksForNeighbour({ time: { focus } }: Ask): boolean {
  return focus === 'next' || focus === 'before';
}

/** Who was before or after somebody is asked of the office, whoever holds it. */
export function withoutHolder(ask: Ask, view: LibraryView): Ask {
  const people = ask.subjects.filter(({ kind }) => kind === 'person');
  // Where somebody worked before is asked of the person.
  if (!asksForNeighbour(ask) || people.length === 0 || isOfPerson(ask.attributes, view.reading)) return ask;
  const others = ask.subjects.filter(({ kind }) => kind !== 'person');
  const companies = people.flatMap(({ companyIds }) => companyIds).flatMap((id) => entityOf(id, view) ?? []);
  // "Who took over after he died" names what happened, and asks who came next in his office.
  const ofOffice = ask.attributes.some((id) => {
    const attribute = attributeOf(id, view);
    return attribute?.asksFor !== undefined || attribute?.kind === 'event';
  });
  const { naming } = view.searchable.facts;
  const offices = officesOf(view.searchable);
  const named = offices.filter((id) => view.reading.attributes.some(({ entry }) => entry.id === id));
  const held = (named.length > 0 ? named : offices).filter((id) =>
    people.some((person) => (naming.get(person.id) ?? []).some(({ attribute }) => attribute === id)),
  );
  return {
    ...ask,
    subjects: others.length > 0 ? others : [...new Set(companies)].slice(0, 1),
    ...((ofOffice || ask.attributes.length === 0) && held.length > 0 && { attributes: held }),
  };
}
