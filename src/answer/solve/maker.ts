import { nameTerm } from '../../search/analyse.ts';
import type { Entity } from '../../search/lexicon.ts';
import type { Ask } from '../asks/ask.ts';
import { isBare } from '../asks/bare.ts';
import { asksForHoldings } from '../facts/fit.ts';
import type { Found } from '../facts/found.ts';
import { documentOf, entityOf, type LibraryView } from '../view.ts';
import { askedOf } from './asked.ts';
import { profileSolver } from './profile.ts';

/** Attributes that ask whose something is. */
const WHOSE: readonly string[] = ['parent', 'controller', 'stake'];

/** Whose product or company is named: the owner on its card, where a statement on it names both. Of a person: the offices held. */
export function makerOf(ask: Ask, view: LibraryView): Found | undefined {
  // "Which companies does it own" asks for what is its own, and not for its owner.
  if (!ask.attributes.some((id) => WHOSE.includes(id)) || asksForHoldings(ask)) return undefined;
  // 谁设计的 asks for somebody else than the owner: what only the model took for it must be all that is said.
  const isNamed = view.reading.attributes.some(({ entry }) => WHOSE.includes(entry.id));
  if (!isNamed && !isBare(ask, view.reading)) return undefined;
  const [product] = ask.subjects.filter(({ kind }) => kind === 'product');
  const [company, other] = ask.subjects.filter(({ kind }) => kind === 'company');
  const thing = product ?? (other ? undefined : company);
  if (!thing && !company && ask.subjects.some(({ kind }) => kind === 'person')) return profileSolver.solve(ask, view);
  if (!thing) return undefined;
  for (const owner of ownersOf(thing, view)) {
    const reference = statementOnBoth(thing, owner, view);
    if (reference === undefined) continue;
    const value = { kind: 'entity', entity: owner } as const;
    const row = { role: 'value', attribute: 'parent', value, time: {}, statements: [reference] } as const;
    return { kind: 'fact', asked: askedOf(ask), rows: [row], more: 0, proofs: [reference], sure: 0.85 };
  }
  return undefined;
}

function ownersOf({ kind, id, companyIds }: Entity, view: LibraryView): readonly Entity[] {
  const ids = kind === 'product' ? companyIds : [view.searchable.library.companies.get(id)?.parent ?? undefined];
  return ids.flatMap((owner) => entityOf(owner, view) ?? []);
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
