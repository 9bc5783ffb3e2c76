import type { Entity } from '../../../search/lexicon.ts';
import type { Ask } from '../../asks/ask.ts';
import { belongs, endOfTimeIn, saysLoss } from '../../asks/focus.ts';
import type { Found } from '../../facts/found.ts';
import { isUnlisted } from '../../reading/unlisted.ts';
import type { LibraryView } from '../../view.ts';
import { isOfFigure, withoutMakers } from '../asked.ts';
import { comparisonSolver } from '../comparison.ts';

/** "Was Meituan fined more than Alibaba", "did NIO list before XPeng", "has PDD overtaken Alibaba in value": which of the two is more decides. */
export function comparison(ask: Ask, view: LibraryView): Found | undefined {
  const named = comparedIn(ask.subjects);
  const [first, second, third] = named;
  if (!first || !second || third || first.kind === 'person' || second.kind === 'person') return undefined;
  if (isOneOfOther(first, second, view)) return undefined;
  const { folded, textLanguage } = view.reading;
  // Whether Meituan lost money on Mobike is not decided by who earned more.
  if (ask.order === undefined && isOfFigure(ask, view) && saysLoss(folded, textLanguage)) return undefined;
  const order = ask.order ?? orderInTime(ask, view) ?? (isOfFigure(ask, view) ? 'most' : undefined);
  if (order === undefined) return undefined;
  const found = comparisonSolver.solve({ ...ask, subjects: named, kind: 'comparison', order }, view);
  const [winner] = found?.rows ?? [];
  // Of one that has no card nothing is held: what is held of the other is told.
  const isOneSided = found?.missing !== undefined && named.some(isUnlisted);
  if (found && found.among === undefined && (found.rows.length > 1 || isOneSided))
    return {
      ...found,
      kind: 'verdict',
      verdict: 'unknown',
      rows: found.rows.map((row) => ({ ...row, role: 'nearest' })),
    };
  if (!found || found.among === undefined || winner?.subject === undefined) return undefined;
  return { ...found, kind: 'verdict', verdict: winner.subject.id === first.id ? 'yes' : 'no' };
}

/** In "did Corvane release Lumen before Halvorn released Tarn" two products are compared, and their makers only named beside. */
function comparedIn(named: readonly Entity[]): readonly Entity[] {
  return named.filter(({ kind }) => kind === 'product').length === 2 ? withoutMakers(named) : named;
}

/** "Did Corvane's Lumen come out before Brix" says whose product Lumen is: the other one is Brix, which no card knows. */
function isOneOfOther(first: Entity, second: Entity, { reading }: LibraryView): boolean {
  const [of, one] = first.kind === 'company' ? [first, second] : [second, first];
  if (of.kind !== 'company' || one.kind !== 'product' || !one.companyIds.includes(of.id)) return false;
  const [before, after] = reading.names;
  if (!before || !after) return false;
  return belongs(reading.folded.slice(before.end, after.start), reading.textLanguage);
}

/** What comes first in time is the least. */
function orderInTime({ span, attributes: [id] }: Ask, { reading }: LibraryView): Ask['order'] {
  const end = endOfTimeIn(reading.folded.slice(span.start, span.end), reading.textLanguage);
  if (end === undefined || reading.attributeOf(id ?? '')?.answers !== 'date') return undefined;
  return end === 'late' ? 'most' : 'least';
}
