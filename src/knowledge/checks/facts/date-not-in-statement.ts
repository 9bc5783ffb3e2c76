import { isWithinPeriod, parsePeriod } from '../../../lang/dates/date.ts';
import type { Passage } from '../../article.ts';
import { datesInStatement, isAmong } from '../../facts/dates-in-statement.ts';
import { passageAt } from '../../library.ts';
import type { Problem } from '../../problems/problem.ts';
import { type Check, factProblem, type PlacedFact, placedFacts } from '../check.ts';

/** A fact's dates stand in the statement that it cites: the date itself, or a more exact one that lies in it. */
export const dateNotInStatement: Check = {
  name: 'date-not-in-statement',
  grade: 'advice',
  run: ({ library }) => {
    const named = new Map<string, readonly string[]>();
    return placedFacts(library).flatMap((placed) => {
      const { statement, undated } = placed.fact;
      const passage = passageAt(library, statement);
      if (!passage || undated) return [];
      const dates = named.get(statement) ?? datesOf(passage);
      named.set(statement, dates);
      return problemsOf(placed, dates);
    });
  },
};

function datesOf({ text }: Passage): readonly string[] {
  return [...new Set([text.en, text.zh].flatMap((one) => (one === undefined ? [] : datesInStatement(one))))];
}

function problemsOf(placed: PlacedFact, named: readonly string[]): readonly Problem[] {
  const { fact, fiscalYearEnds } = placed;
  return (['at', 'from', 'until'] as const).flatMap((part) => {
    const date = fact[part];
    if (date === undefined || (part === 'until' && fact.untilStatement !== undefined)) return [];
    if (isAmong(date, named, fiscalYearEnds)) return [];
    return [factProblem(placed, part, explain(date, nearestOf(date, named, fiscalYearEnds), fact.statement), 'advice')];
  });
}

function explain(date: string, nearest: string | undefined, statement: string): string {
  const fix = nearest === undefined ? 'Drop it' : `Write ${nearest}, which does, or drop it`;
  return `${date} does not stand in ${statement}. ${fix}`;
}

/** The most exact date of the statement that holds the wanted one, or else one of its year. */
function nearestOf(date: string, named: readonly string[], fiscalYearEnds: string | undefined): string | undefined {
  const wanted = parsePeriod(date, fiscalYearEnds);
  const holding = named.filter((one) => {
    const period = parsePeriod(one, fiscalYearEnds);
    return wanted && period && isWithinPeriod(wanted, period);
  });
  const year = /\d{4}/.exec(date)?.[0] ?? '';
  const writable = named.filter((one) => parsePeriod(one) !== undefined && one.includes(year));
  const candidates = holding.length > 0 ? holding : writable;
  return [...candidates].sort((a, b) => b.length - a.length)[0];
}
