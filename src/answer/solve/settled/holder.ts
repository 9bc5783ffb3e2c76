import { isWithin } from '../../../search/analyse.ts';
import type { Ask } from '../../asks/ask.ts';
import { isOfPerson } from '../../asks/attributes-of.ts';
import { isRole } from '../../reading/roles.ts';
import type { LibraryView } from '../../view.ts';
import { holderOf } from '../pick/holder.ts';

/** "Where did the founder of Corvane work before" asks of the person who is the founder, where that is known. */
export function onNamedHolder(ask: Ask, view: LibraryView): Ask {
  const { subjects, attributes, span, taken } = ask;
  if (subjects.length !== 1 || subjects[0]?.kind === 'person' || !isOfPerson(attributes, view.reading)) return ask;
  const roles = view.reading.attributes.filter((match) => isWithin(match, span) && isRole(match.entry));
  const holder = roles.map(({ entry }) => holderOf(ask, entry.id, view)).find((person) => person !== undefined);
  const words = roles.map(({ start, end }) => ({ start, end }));
  return holder ? { ...ask, subjects: [holder], taken: [...taken, ...words] } : ask;
}
