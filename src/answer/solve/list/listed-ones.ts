import type { Entity } from '../../../search/lexicon.ts';
import type { Ask } from '../../asks/ask.ts';
import { slottedIn } from '../../asks/clauses-of.ts';
import { asksForListedOnes } from '../../asks/grammar/kinds.ts';
import { holdsOn, newestFirst } from '../../facts/current.ts';
import type { Found, FoundRow } from '../../facts/found.ts';
import { rowOf } from '../../facts/shown.ts';
import { entityOf, type LibraryView } from '../../view.ts';
import { missingOf, nothingFound } from '../asked.ts';
import { listed } from '../listed.ts';

const [LISTING, DELISTING, STAKE] = ['listing', 'delisting', 'stake'];
const SURE = 0.9;

/**
 * Those of a company's own, and those that it holds shares of, that are listed: 腾讯系上市公司有哪些, "listed companies of Alibaba". The listings
 * of the company itself are no answer.
 */
export function listedOnesOf(ask: Ask, view: LibraryView): Found | undefined {
  const [owner, other] = ask.subjects;
  const { reading } = view;
  if (!owner || other || owner.kind !== 'company' || !ask.attributes.some((id) => id === LISTING || id === STAKE))
    return undefined;
  if (!asksForListedOnes(slottedIn(ask.span, reading), reading.textLanguage)) return undefined;
  const asked: Ask = { ...ask, attributes: [LISTING] };
  const rows = ownedBy(owner, view).flatMap((one) => rowOfListing(one, view) ?? []);
  return rows.length > 0
    ? listed(rows, asked, { attribute: LISTING, sure: SURE })
    : nothingFound(asked, missingOf(asked), SURE);
}

/** Those whose card names it as their parent, what its own card lists, then those of which it is told to hold shares now. */
function ownedBy({ id }: Entity, view: LibraryView): readonly Entity[] {
  const { facts, childrenOf, entityById } = view.searchable;
  const ofCard = [...entityById.values()].filter(
    ({ kind, companyIds }) => kind === 'product' && companyIds.includes(id),
  );
  const held = (facts.naming.get(id) ?? []).filter(
    ({ attribute, qualifiers }) =>
      attribute === STAKE && (qualifiers['holder'] ?? []).some((holder) => holder.id === id),
  );
  const current = held.filter((fact) => holdsOn(fact, view.now)).map(({ subject }) => subject.id);
  const companies = (ids: readonly string[]) =>
    ids.flatMap((child) => {
      const entity = entityOf(child, view);
      return entity?.kind === 'company' && child !== id ? [entity] : [];
    });
  return [...new Set([...companies(childrenOf(id)), ...ofCard, ...companies(current)])];
}

/** By its newest listing, unless it left an exchange after that. */
function rowOfListing(entity: Entity, view: LibraryView): FoundRow | undefined {
  const own = newestFirst(view.searchable.facts.of.get(entity.id) ?? [], view).filter(
    ({ subject, attribute }) => subject.id === entity.id && (attribute === LISTING || attribute === DELISTING),
  );
  const [newest] = own;
  const row = newest?.attribute === LISTING ? rowOf(newest, view) : undefined;
  return row && { ...row, value: { kind: 'entity', entity } };
}
