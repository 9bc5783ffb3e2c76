import { isWithin } from '../../../search/analyse.ts';
import { factsWith } from '../../../search/fact-index.ts';
import type { Entity } from '../../../search/lexicon.ts';
import type { Ask } from '../../asks/ask.ts';
import { entityOf, type LibraryView } from '../../view.ts';
import { WHOSE } from '../list/owners.ts';

/**
 * "Who makes Lumen, and when was it founded" asks the second thing of the company that the first asks for, where nothing such is told of
 * the product; so does 它母公司 of a product that was named before.
 */
export function onMakerBefore(ask: Ask, before: readonly Ask[], view: LibraryView): Ask {
  const [product, other] = ask.subjects;
  const [attribute] = ask.attributes;
  if (product?.kind !== 'product' || other !== undefined || attribute === undefined) return ask;
  const { names, attributes } = view.reading;
  if (names.some((name) => isWithin(name, ask.span)) || WHOSE.includes(attribute)) return ask;
  const namesMaker = attributes.some(({ entry, ...at }) => WHOSE.includes(entry.id) && isWithin(at, ask.span));
  const wasAsked = before.some(
    (one) => one.subjects.includes(product) && one.attributes.some((id) => WHOSE.includes(id)),
  );
  // How many use it, or how often it was sold, is asked of the product, and no figure of its maker.
  const isOfGoods = view.reading.attributeOf(attribute)?.answers === 'count';
  if (!namesMaker && (!wasAsked || isOfGoods || isTold(attribute, product, view))) return ask;
  const [maker, another] = product.companyIds.flatMap((id) => entityOf(id, view) ?? []);
  return maker && !another && isTold(attribute, maker, view) ? { ...ask, subjects: [maker] } : ask;
}

/** True where a fact of an attribute is on a thing. */
function isTold(attribute: string, { id }: Entity, { searchable }: LibraryView): boolean {
  return factsWith(id, searchable.facts).some(
    (fact) => fact.attribute === attribute && (fact.subject.id === id || fact.aboutId === id),
  );
}
