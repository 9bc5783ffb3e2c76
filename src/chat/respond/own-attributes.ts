import type { Attribute } from '../../knowledge/attribute.ts';
import type { DatedFact } from '../../search/fact-index.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';

/** Attributes that facts of something itself are of, in the order of `attributes.yaml`. */
export function ownAttributes(id: string, searchable: SearchableLibrary): readonly Attribute[] {
  const held = new Set(ownFacts(id, searchable).map(({ attribute }) => attribute));
  return searchable.library.attributes.filter((attribute) => held.has(attribute.id));
}

/** Whether something has a fact of its own of an attribute. */
export function hasOwn(id: string, attributeId: string, searchable: SearchableLibrary): boolean {
  return ownFacts(id, searchable).some(({ attribute }) => attribute === attributeId);
}

/** Neither those of its products nor those that are made from parts of others. */
function ownFacts(id: string, { facts, entityById }: SearchableLibrary): readonly DatedFact[] {
  return (facts.of.get(id) ?? []).filter(
    ({ subject, aboutId, madeFrom }) =>
      subject.id === id && madeFrom === undefined && entityById.get(aboutId ?? '')?.kind !== 'product',
  );
}
