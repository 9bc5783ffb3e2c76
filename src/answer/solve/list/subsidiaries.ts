import type { Entity } from '../../../search/lexicon.ts';
import type { Ask } from '../../asks/ask.ts';
import { asksForOwned } from '../../asks/focus.ts';
import { newestFirst } from '../../facts/current.ts';
import type { Found, FoundRow } from '../../facts/found.ts';
import { rowOf } from '../../facts/shown.ts';
import { entityOf, type LibraryView } from '../../view.ts';
import { missingOf, nothingFound } from '../asked.ts';
import { distinct, listed } from '../listed.ts';
import { makerOf } from '../maker.ts';
import { holdingsOf } from './holdings.ts';
import { WHOSE } from './owners.ts';

const PARENT = 'parent';
const SURE = 0.9;

/**
 * The companies that belong to the one that is named, by their cards and by what is told of them: "subsidiaries of Alibaba",
 * 阿里旗下有哪些公司; or else what it holds shares of. Who owns it itself is no answer.
 */
export function subsidiariesOf(ask: Ask, view: LibraryView): Found | undefined {
  const [owner, other] = ask.subjects;
  const { folded, textLanguage } = view.reading;
  if (!owner || other || owner.kind !== 'company' || !ask.attributes.some((id) => WHOSE.includes(id))) return undefined;
  if (!asksForOwned(folded.slice(ask.span.start, ask.span.end), textLanguage)) return undefined;
  const rows = distinct([...byCard(owner, { ...ask, attributes: [PARENT] }, view), ...byFacts(owner, view)]);
  if (rows.length > 0) return listed(rows, ask, { attribute: PARENT, sure: SURE });
  const asked: Ask = { ...ask, attributes: ['stake'], qualifier: 'in' };
  return holdingsOf(asked, view) ?? nothingFound(asked, missingOf(asked), SURE);
}

/** Those whose card names it as their parent, where a statement names both. */
function byCard({ id }: Entity, ask: Ask, view: LibraryView): readonly FoundRow[] {
  return view.searchable.childrenOf(id).flatMap((child): readonly FoundRow[] => {
    const entity = entityOf(child, view);
    const [row] = entity ? (makerOf({ ...ask, subjects: [entity] }, view)?.rows ?? []) : [];
    return entity && row ? [{ ...row, value: { kind: 'entity', entity } }] : [];
  });
}

/** Those that a statement says are its own. */
function byFacts({ id }: Entity, view: LibraryView): readonly FoundRow[] {
  const told = (view.searchable.facts.naming.get(id) ?? []).filter(
    ({ attribute, valueId, until }) => attribute === PARENT && valueId === id && until === undefined,
  );
  return newestFirst(told, view).flatMap((fact) => {
    const row = rowOf(fact, view, { aspect: 'subject' });
    return row ? [{ ...row, time: {} }] : [];
  });
}
