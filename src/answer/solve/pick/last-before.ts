import { parsePeriod } from '../../../lang/dates/date.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import { dayOfFact, newestFirst } from '../../facts/current.ts';
import type { LibraryView } from '../../view.ts';

/**
 * Those who held before the present holders what only one holds at a time, the last ones first. `series` has one fact a holder, `told` all.
 * Who left, and of whom or of another it is told later that they held it, was not the last: that later fact stands there instead.
 * Example: Ada left in 2016, is told to hold it in 2024, and Ben in 2025: Ada as of 2024, and not until 2016.
 */
export function lastBefore(
  series: readonly DatedFact[],
  current: readonly DatedFact[],
  told: readonly DatedFact[],
  view: LibraryView,
): readonly DatedFact[] {
  const [holder] = current;
  if (!holder) return [];
  const left = series.filter(
    (fact) => !current.includes(fact) && fact.until !== undefined && dayOfFact(fact) <= dayOfFact(holder),
  );
  const isTold = (later: DatedFact) =>
    left.some((fact) => isSamePerson(fact, later) && endOf(fact) >= dayOfFact(later));
  const later = newestFirst(told, view).filter(
    (fact) =>
      fact.until === undefined &&
      !fact.undated &&
      dayOfFact(fact) < dayOfFact(holder) &&
      isSameOffice(fact, holder) &&
      !current.some((one) => isSamePerson(one, fact)) &&
      !isTold(fact),
  );
  const isPassed = (fact: DatedFact) => later.some((other) => dayOfFact(other) > endOf(fact));
  if (!left.some(isPassed)) return left;
  return [...later.slice(0, 1), ...left.filter((fact) => !isPassed(fact))];
}

function endOf({ until }: DatedFact): string {
  return parsePeriod(until ?? '')?.until ?? '';
}

function isSamePerson(fact: DatedFact, other: DatedFact): boolean {
  return fact.valueId !== undefined && fact.valueId === other.valueId;
}

function isSameOffice(fact: DatedFact, other: DatedFact): boolean {
  const isNarrowedAlike = fact.about?.en === other.about?.en && fact.aboutId === other.aboutId;
  return fact.subject.id === other.subject.id && fact.attribute === other.attribute && isNarrowedAlike;
}
