import { nameTerm } from '../../../search/analyse.ts';
import { type DatedFact, factsWith } from '../../../search/fact-index.ts';
import type { Entity } from '../../../search/lexicon.ts';
import { WHAT_IT_DOES } from '../../asks/attributes-of.ts';
import type { FoundRow } from '../../facts/found.ts';
import { documentOf, entityOf, type LibraryView } from '../../view.ts';

/** Attributes that ask whose something is. */
export const WHOSE: readonly string[] = ['parent', 'controller', 'stake'];

/** Whose a product or a company is by its card, each owner with a statement that names both; none where no statement does. */
export function ownersOnCard(thing: Entity, view: LibraryView): readonly FoundRow[] {
  return ownersOf(thing, view).flatMap((owner): readonly FoundRow[] => {
    const reference = statementOnBoth(thing, owner, view);
    const value = { kind: 'entity', entity: owner } as const;
    return reference === undefined
      ? []
      : [{ role: 'value', attribute: 'parent', value, time: {}, statements: [reference] }];
  });
}

function ownersOf({ kind, id, companyIds }: Entity, view: LibraryView): readonly Entity[] {
  const ids = kind === 'product' ? companyIds : [view.searchable.library.companies.get(id)?.parent ?? undefined];
  return ids.flatMap((owner) => entityOf(owner, view) ?? []);
}

/** What says what the product is, or else what is told of it. */
function statementOnBoth(product: Entity, company: Entity, view: LibraryView): string | undefined {
  const isOwn = ({ subject }: DatedFact) => subject.id === product.id;
  const facts = factsWith(product.id, view.searchable.facts).filter(
    (fact) => isOwn(fact) || fact.valueId === product.id,
  );
  const saysWhatItIs = (fact: DatedFact) => 2 * Number(fact.attribute === WHAT_IT_DOES) + Number(isOwn(fact));
  const ordered = [...facts].sort((a, b) => saysWhatItIs(b) - saysWhatItIs(a));
  const names = (statement: string) => {
    const terms = documentOf(statement, view)?.terms;
    return terms?.has(nameTerm(product)) && terms.has(nameTerm(company));
  };
  return ordered.find(({ statement }) => names(statement))?.statement;
}
