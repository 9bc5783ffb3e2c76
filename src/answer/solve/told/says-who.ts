import { nameTerm } from '../../../search/analyse.ts';
import type { Ask } from '../../asks/ask.ts';
import { isAskedBefore } from '../../rank/features.ts';
import type { Selected } from '../../rank/select.ts';
import type { QueryUnit } from '../../retrieve/query.ts';
import type { LibraryView } from '../../view.ts';

/** True where the library knows somebody of what is asked about, so that names of people are read in its texts. */
export function knowsPeopleOf({ subjects }: Ask, { searchable }: LibraryView): boolean {
  const companies = new Set(subjects.flatMap(({ companyIds }) => companyIds));
  const entities = [...searchable.entityById.values()];
  return entities.some(({ kind, companyIds }) => kind === 'person' && companyIds.some((id) => companies.has(id)));
}

/** "Who" is answered by a statement that names somebody whom the question does not name, or that was asked so before. */
export function saysWho(
  { document, features }: Selected,
  { time: { focus } }: Ask,
  units: readonly QueryUnit[],
  { entities }: LibraryView['reading'],
): boolean {
  const named = new Set(entities.map(nameTerm));
  if ([...document.terms].some((term) => term.startsWith(PERSON) && !named.has(term))) return true;
  // Who came before or after somebody is somebody else.
  const asksNeighbour = (focus === 'next' || focus === 'before') && entities.some(({ kind }) => kind === 'person');
  return !asksNeighbour && (units.length === 0 || isAskedBefore(features));
}

/** How the term of a person begins. */
const PERSON = nameTerm({ kind: 'person', id: '' });
