import { type DatedFact, factsWith } from '../../../search/fact-index.ts';
import type { Entity } from '../../../search/lexicon.ts';
import { compareDays } from '../../facts/current.ts';
import { isMarked } from '../../facts/fit.ts';
import type { LibraryView } from '../../view.ts';

export const FOUNDED = 'founded';
const LAUNCH = 'launch';

/**
 * When something began, the last that is told of it first: a company was founded, and a product launched. "Which came first, WeChat or
 * Alipay" asks for either; which was launched first is told by no launch of something that a company makes. Undefined for other attributes,
 * and for what was only founded, which is told like every other event.
 */
export function beginningsOf(
  { id, kind }: Entity,
  attribute: string,
  { searchable }: LibraryView,
): readonly DatedFact[] | undefined {
  if (attribute !== FOUNDED && attribute !== LAUNCH) return undefined;
  const told = factsWith(id, searchable.facts).filter((fact) => !fact.undated && !isMarked(fact));
  const launched = told.filter((fact) => fact.attribute === LAUNCH && fact.valueId === id);
  if (launched.length === 0) return attribute === LAUNCH && kind === 'company' ? [] : undefined;
  const founded = attribute === FOUNDED ? told.filter((fact) => fact.attribute === FOUNDED && isOf(fact, id)) : [];
  return [...launched, ...founded].sort((a, b) => compareDays(b, a));
}

function isOf({ subject, aboutId }: DatedFact, id: string): boolean {
  return subject.id === id && aboutId === undefined;
}
