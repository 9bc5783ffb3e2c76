import { parsePeriod } from '../../lang/date.ts';
import type { Problem } from '../problem.ts';
import { type Check, factProblem, placedFacts } from './check.ts';

/** Nothing was published, happened or began after the day of the check. */
export const dateInTheFuture: Check = {
  name: 'date-in-the-future',
  grade: 'error',
  run: ({ library, today }) => [
    ...[...library.articles.values()].flatMap(({ published, path, lines }): Problem[] => {
      if (published <= today) return [];
      return [
        { grade: 'error', path, line: lines.published ?? 2, field: 'published', message: lies(published, today) },
      ];
    }),
    ...placedFacts(library).flatMap((placed) =>
      (['at', 'from'] as const).flatMap((part) => {
        const date = placed.fact[part];
        const begin = date && parsePeriod(date, placed.fiscalYearEnds)?.from;
        return begin && begin > today ? [factProblem(placed, part, lies(date, today))] : [];
      }),
    ),
  ],
};

function lies(date: string, today: string): string {
  return `${date} lies after today, ${today}. Write the day on which it was so`;
}
