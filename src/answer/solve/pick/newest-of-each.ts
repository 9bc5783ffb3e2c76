import type { DatedFact } from '../../../search/fact-index.ts';
import { isMoney } from '../../facts/amounts.ts';
import { lastDayOf, newestFirst } from '../../facts/current.ts';
import { isPartOfYear, lengthOf } from '../../facts/time-fit.ts';
import { attributeOf, type LibraryView } from '../../view.ts';

/** In quarters. */
const YEAR = 4;
/** From this share of figures of a part of a year on money is what came in over a time, and no worth on a day. */
const OF_A_TIME = 0.1;
/** Years before the newest of all within which a figure may still be so. */
const RECENT = 4;

/**
 * Of figures of many companies the newest of each, so that who is the greatest today is not told by a figure of long ago; of money that
 * comes in over a time those of whole years. What is no figure stays as it is, and so does a part of what happened once: what a listing raised.
 */
export function newestOfEach(facts: readonly DatedFact[], attribute: string, view: LibraryView): readonly DatedFact[] {
  const { kind, qualifierOf } = attributeOf(attribute, view) ?? {};
  if (kind !== 'figure' || qualifierOf !== undefined) return facts;
  const parts = facts.filter(({ period }) => lengthOf(period) > 0 && lengthOf(period) < YEAR).length;
  const isOfTime = facts.some(isMoney) && parts >= OF_A_TIME * facts.length;
  const isFlow = attributeOf(attribute, view)?.flow === true;
  const whole = isOfTime ? facts.filter((fact) => isWholeYear(fact)) : isFlow ? ofCommonLength(facts) : facts;
  const ordered = newestFirst(whole.length > 0 ? whole : facts, view);
  const yearOf = (fact: DatedFact) => Number(lastDayOf(fact).slice(0, 4));
  const newest = Math.max(...ordered.map(yearOf));
  const recent = ordered.filter((fact) => newest - yearOf(fact) <= RECENT);
  const lastYear = new Map<string, number>();
  for (const fact of recent) if (!lastYear.has(fact.subject.id)) lastYear.set(fact.subject.id, yearOf(fact));
  return recent.filter((fact) => yearOf(fact) === lastYear.get(fact.subject.id));
}

function isWholeYear(fact: DatedFact): boolean {
  return lengthOf(fact.period) === YEAR && !isPartOfYear(fact);
}

/** Who delivered the most in a year is not set beside who did in a quarter: those of the length that most companies have. */
function ofCommonLength(facts: readonly DatedFact[]): readonly DatedFact[] {
  const lengths = new Map<number, Set<string>>();
  for (const { period, subject } of facts) {
    const length = lengthOf(period);
    lengths.set(length, (lengths.get(length) ?? new Set()).add(subject.id));
  }
  const [common] = [...lengths].sort(([a, ofA], [b, ofB]) => ofB.size - ofA.size || a - b)[0] ?? [];
  return facts.filter(({ period }) => lengthOf(period) === common);
}
