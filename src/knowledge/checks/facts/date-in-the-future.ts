import { parsePeriod } from '../../../lang/dates/date.ts';
import { datesInStatement, isAmong } from '../../facts/dates-in-statement.ts';
import { type Library, passageAt } from '../../library.ts';
import type { Problem } from '../../problems/problem.ts';
import { type Check, factProblem, type PlacedFact, placedFacts } from '../check.ts';

/** Nothing was published, happened or began after the day of the check; a plan names its day in the statement. */
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
        const begin = date === undefined ? undefined : parsePeriod(date, placed.fiscalYearEnds)?.from;
        const isFuture = begin !== undefined && begin > today;
        return date && isFuture && !isPlanned(placed, date, library)
          ? [factProblem(placed, part, lies(date, today))]
          : [];
      }),
    ),
  ],
};

function isPlanned({ fact, fiscalYearEnds }: PlacedFact, date: string, library: Library): boolean {
  const { en, zh } = passageAt(library, fact.statement)?.text ?? {};
  return [en, zh].some((text) => text !== undefined && isAmong(date, datesInStatement(text), fiscalYearEnds));
}

function lies(date: string, today: string): string {
  return `${date} lies after today, ${today}. Write the day on which it was so`;
}
