import { nameTerm } from '../../search/analyse.ts';
import type { Entity } from '../../search/lexicon.ts';
import type { Ask } from '../asks/ask.ts';
import type { Found } from '../facts/found.ts';
import { documentOf, entityOf, type LibraryView } from '../view.ts';
import { askedOf } from './asked.ts';

/** Attributes that ask whose something is. */
const WHOSE: readonly string[] = ['parent', 'controller', 'stake'];

/** Whose product is named: the company of its card, where a statement on the product names both. */
export function makerOf(ask: Ask, view: LibraryView): Found | undefined {
  const [product] = ask.subjects.filter(({ kind }) => kind === 'product');
  if (!product || !ask.attributes.some((id) => WHOSE.includes(id))) return undefined;
  for (const company of product.companyIds.flatMap((id) => entityOf(id, view) ?? [])) {
    const reference = statementOnBoth(product, company, view);
    if (reference === undefined) continue;
    const value = { kind: 'entity', entity: company } as const;
    const row = { role: 'value', attribute: 'parent', value, time: {}, statements: [reference] } as const;
    return { kind: 'fact', asked: askedOf(ask), rows: [row], more: 0, proofs: [reference], sure: 0.85 };
  }
  return undefined;
}

/** What says what the product is, or else what is told of it. */
function statementOnBoth(product: Entity, company: Entity, view: LibraryView): string | undefined {
  const facts = (view.searchable.facts.of.get(product.id) ?? []).filter(({ subject }) => subject.id === product.id);
  const ordered = [...facts].sort(
    (a, b) => Number(b.attribute === 'what-it-does') - Number(a.attribute === 'what-it-does'),
  );
  const names = (statement: string) => {
    const terms = documentOf(statement, view)?.terms;
    return terms?.has(nameTerm(product)) && terms.has(nameTerm(company));
  };
  return ordered.find(({ statement }) => names(statement))?.statement;
}
