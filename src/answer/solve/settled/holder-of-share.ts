import { isWithin } from '../../../search/analyse.ts';
import type { Ask } from '../../asks/ask.ts';
import type { FactFit } from '../../facts/fit.ts';
import { isRole, type Role } from '../../reading/roles.ts';
import type { LibraryView } from '../../view.ts';
import { holderOf } from '../pick/holder.ts';

const STAKE = 'stake';

/**
 * "How much of it does its founder hold" asks what that person holds of it, where it is known who that is. The share of a person, of whatever
 * it may be, asks for all that the person holds: 雷军持股比例.
 */
export function onHolderOfShare(ask: Ask, view: LibraryView): Ask {
  if (isOfPersonAlone(ask)) return { ...ask, kind: 'list', qualifier: 'in', answer: 'percent' };
  const roles = rolesOfShare(ask, view);
  const holder = roles.map(({ entry }) => holderOf(ask, entry.id, view)).find((person) => person !== undefined);
  const words = roles.map(({ start, end }) => ({ start, end }));
  return holder ? { ...ask, subjects: [...ask.subjects, holder], taken: [...ask.taken, ...words] } : ask;
}

function isOfPersonAlone({ subjects, attributes, answer, kind, topics }: Ask): boolean {
  const [person, other] = subjects;
  return asksForShare({ attributes, answer, kind }) && person?.kind === 'person' && !other && topics.length === 0;
}

/** True where the share of somebody is asked for who is named by a role, and of whom nobody knows who that is. */
export function isOfUnknownHolder(ask: Ask, view: LibraryView): boolean {
  return rolesOfShare(ask, view).length > 0;
}

/** What others hold does not tell what somebody holds who is not known. */
export function ofKnownHolder(fits: readonly FactFit[], ask: Ask, view: LibraryView): readonly FactFit[] {
  return isOfUnknownHolder(ask, view) ? [] : fits;
}

/** The roles by which it is said whose share of the one company that is named is asked for. */
function rolesOfShare({ subjects, attributes, answer, kind, span }: Ask, { reading }: LibraryView): readonly Role[] {
  const [company, other] = subjects;
  if (!asksForShare({ attributes, answer, kind }) || company?.kind !== 'company' || other) return [];
  return reading.attributes.filter(({ entry, ...match }) => isWithin(match, span) && isRole(entry));
}

/** "Mara Osei's stake" has no word that asks for a share. */
function asksForShare({ attributes, answer, kind }: Pick<Ask, 'attributes' | 'answer' | 'kind'>): boolean {
  return kind === 'fact' && attributes[0] === STAKE && (answer === 'percent' || answer === 'thing');
}
