import { isWithin } from '../../../search/analyse.ts';
import type { Ask } from '../../asks/ask.ts';
import { isOfPerson } from '../../asks/attributes-of.ts';
import { asksWhatHolderDid } from '../../asks/rules.ts';
import { isRole } from '../../reading/roles.ts';
import type { LibraryView } from '../../view.ts';
import { holderOf } from '../pick/holder.ts';

/** "Where did the founder of Corvane study" asks of the person who is the founder, where that is known. What several did before is told of each. */
export function onNamedHolder(ask: Ask, view: LibraryView): Ask {
  if (asksWhatHolderDid(ask)) return ask;
  const { subjects, span, taken } = ask;
  const leaving = leavingIn(ask, view);
  const attributes = leaving === undefined ? ask.attributes : [leaving];
  const isOfSomebody = leaving !== undefined || isOfPerson(attributes, view.reading);
  if (subjects.length !== 1 || subjects[0]?.kind === 'person' || !isOfSomebody) return ask;
  const roles = view.reading.attributes.filter(
    ({ entry, ...match }) =>
      isWithin(match, span) && isRole(entry) && (leaving === undefined || entry.kind === 'event'),
  );
  const holder = roles.map(({ entry }) => holderOf(ask, entry.id, view)).find((person) => person !== undefined);
  const words = roles.map(({ start, end }) => ({ start, end }));
  return holder ? { ...ask, subjects: [holder], attributes, taken: [...taken, ...words] } : ask;
}

/** Why the founder left asks of his leaving, and not of the founding. Who left an office holds it no longer. */
function leavingIn({ kind, span }: Ask, { reading }: LibraryView): string | undefined {
  if (kind !== 'reason') return undefined;
  return reading.attributes.find((match) => isWithin(match, span) && match.entry.asksFor === 'until')?.entry.id;
}
