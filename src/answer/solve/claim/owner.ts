import type { Entity } from '../../../search/lexicon.ts';
import type { Ask } from '../../asks/ask.ts';
import type { Found } from '../../facts/found.ts';
import { entityOf, type LibraryView } from '../../view.ts';
import { makerOf } from '../maker.ts';

/** True for a claim on whose something is; a share in it may be one of several. */
export function asksWhose({ attributes: [first] }: Ask): boolean {
  return first === 'parent' || first === 'controller' || first === 'stake';
}

/**
 * Whose a product or a company is, by its card: "does ByteDance own CapCut" is so, and "is AcFun part of Bilibili" is not where it is
 * somebody else's. Undefined where no card says, or where one owner belongs to the other.
 */
export function ofOwner(ask: Ask, view: LibraryView): Found | undefined {
  const [a, b, third] = ask.subjects.filter(({ kind }) => kind !== 'person');
  if (!asksWhose(ask) || !a || !b || third) return undefined;
  const ways = [
    { thing: a, owner: b },
    { thing: b, owner: a },
  ];
  const known = ways.flatMap(({ thing, owner }) => {
    const found = makerOf({ ...ask, subjects: [thing] }, view);
    const [value] = (found?.rows ?? []).map((row) => row.value);
    return found && value?.kind === 'entity' ? [{ thing, owner, found, held: value.entity }] : [];
  });
  const meant = known.find(({ held, owner }) => held.id === owner.id);
  if (meant) return { ...meant.found, kind: 'verdict', verdict: 'yes' };
  const [other] = known.filter(({ thing }) => thing === (a.kind === 'product' || b.kind !== 'product' ? a : b));
  if (!other || ask.attributes[0] !== 'parent' || areOneGroup(other.held, other.owner, view)) return undefined;
  return { ...other.found, kind: 'verdict', verdict: 'no' };
}

/** True where one is the other's parent, so that what is the one's is in a way the other's. */
function areOneGroup(a: Entity, b: Entity, view: LibraryView): boolean {
  const isParent = (one: Entity, other: Entity) =>
    view.searchable.library.companies.get(one.id)?.parent === other.id && entityOf(other.id, view) !== undefined;
  return isParent(a, b) || isParent(b, a);
}
