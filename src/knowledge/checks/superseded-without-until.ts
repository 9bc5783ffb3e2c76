import { parsePeriod } from '../date.ts';
import type { Library } from '../library.ts';
import { compact } from '../text.ts';
import { type Check, factProblem, type PlacedFact, placedFacts } from './check.ts';

/** A state of which only one holds at a time has an `until` once the next one has begun. */
export const supersededWithoutUntil: Check = {
  name: 'superseded-without-until',
  grade: 'advice',
  run: ({ library }) =>
    [...seriesOf(library).values()].flatMap((series) =>
      series.flatMap((placed) => {
        if (placed.fact.until !== undefined) return [];
        const next = series.find((other) => beginOf(other) > beginOf(placed));
        if (!next) return [];
        const message = `has no until, but "${next.fact.value.en}" holds from ${next.fact.from}. Write until: ${next.fact.from}, unless both hold at once`;
        return [factProblem(placed, 'until', message, 'advice')];
      }),
    ),
};

/** States of one company, one attribute and one `about`, in order of their beginning. */
function seriesOf(library: Library): ReadonlyMap<string, readonly PlacedFact[]> {
  const single = new Set(library.attributes.filter(({ kind, many }) => kind === 'state' && !many).map(({ id }) => id));
  const series = new Map<string, PlacedFact[]>();
  for (const placed of placedFacts(library)) {
    const { attribute, about, from } = placed.fact;
    if (!single.has(attribute) || from === undefined) continue;
    const key = `${placed.company.id} ${attribute} ${compact(about?.en ?? '')}`;
    series.set(key, [...(series.get(key) ?? []), placed]);
  }
  for (const placed of series.values()) placed.sort((a, b) => (beginOf(a) < beginOf(b) ? -1 : 1));
  return series;
}

function beginOf({ fact, company }: PlacedFact): string {
  return parsePeriod(fact.from ?? '', company.fiscalYearEnds)?.from ?? '';
}
