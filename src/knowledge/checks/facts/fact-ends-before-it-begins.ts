import { parsePeriod } from '../../../lang/dates/date.ts';
import { type Check, factProblem, placedFacts } from '../check.ts';

/** A fact's `from` is not after its `until`. */
export const factEndsBeforeItBegins: Check = {
  name: 'fact-ends-before-it-begins',
  grade: 'error',
  run: ({ library }) =>
    placedFacts(library).flatMap((placed) => {
      const { from, until } = placed.fact;
      const { fiscalYearEnds } = placed;
      const begin = from && parsePeriod(from, fiscalYearEnds)?.from;
      const end = until && parsePeriod(until, fiscalYearEnds)?.until;
      if (!begin || !end || begin <= end) return [];
      return [factProblem(placed, 'until', `${until} is before from, ${from}. Write the later day in until`)];
    }),
};
