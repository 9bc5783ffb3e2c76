import type { Attribute } from '../../knowledge/attribute.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import { rememberedById } from './remembered.ts';

/** Attributes that facts of something itself are of, in the order of `attributes.yaml`. */
export function ownAttributes(id: string, searchable: SearchableLibrary): readonly Attribute[] {
  const held = heldBy(id, searchable);
  return searchable.library.attributes.filter((attribute) => held.has(attribute.id));
}

/** Whether something has a fact of its own of an attribute. */
export function hasOwn(id: string, attributeId: string, searchable: SearchableLibrary): boolean {
  return heldBy(id, searchable).has(attributeId);
}

/** Attributes of its own facts: neither those of its products nor those that are made from parts of others. */
const heldBy = rememberedById((id, { facts, entityById }): ReadonlySet<string> => {
  const own = (facts.of.get(id) ?? []).filter(
    ({ subject, aboutId, madeFrom }) =>
      subject.id === id && madeFrom === undefined && entityById.get(aboutId ?? '')?.kind !== 'product',
  );
  return new Set(own.map(({ attribute }) => attribute));
});
