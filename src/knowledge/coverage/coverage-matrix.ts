import { addDays, parsePeriod } from '../../lang/dates/date.ts';
import type { Company } from '../company.ts';
import type { CoverageColumn } from './coverage.ts';
import type { Fact } from '../facts/fact.ts';
import { articleAt, type Library } from '../library.ts';

/** All of it is known, a part, nothing, nothing after a search; or the question does not arise. */
export type Mark = 'whole' | 'part' | 'none' | 'looked-for' | 'not-applicable';

export type Cell = {
  readonly mark: Mark;
  /** Month of the newest fact, `YYYY-MM`, in a column that asks for new ones. */
  readonly newest?: string;
};

export type CoverageRow = { readonly company: Company; readonly cells: readonly Cell[] };

export type CoverageMatrix = {
  readonly columns: readonly CoverageColumn[];
  readonly rows: readonly CoverageRow[];
  /** Cells that apply, and those of them without anything. */
  readonly cells: number;
  readonly empty: number;
  readonly lookedFor: number;
};

/** What the facts of a library say of each company, by the columns of `coverage.yaml`. */
export function coverageMatrix(library: Library): CoverageMatrix {
  const columns = library.coverage;
  const newest = [...library.articles.values()].at(-1)?.published ?? '';
  const rows = [...library.companies.values()].map((company) => ({
    company,
    cells: columns.map((column) => cellOf({ company, column, library, newest })),
  }));
  const marks = rows.flatMap(({ cells }) => cells.map(({ mark }) => mark));
  const count = (...wanted: readonly Mark[]) => marks.filter((mark) => wanted.includes(mark)).length;
  return {
    columns,
    rows,
    cells: marks.length - count('not-applicable'),
    empty: count('none', 'looked-for'),
    lookedFor: count('looked-for'),
  };
}

type Place = {
  readonly company: Company;
  readonly column: CoverageColumn;
  readonly library: Library;
  /** Publication of the newest article of all. */
  readonly newest: string;
};

function cellOf(place: Place): Cell {
  const { company, column, library } = place;
  const facts = company.facts.filter((fact) => counts(fact, company, column));
  if (facts.length > 0) return filled(facts, place);
  if (column.listed && company.tickers.length === 0) return { mark: 'not-applicable' };
  const search = library.lookedFor.find((one) => one.company === company.id && one.cell === column.id);
  if (search === undefined) return { mark: 'none' };
  return { mark: search.unasked === undefined ? 'looked-for' : 'not-applicable' };
}

function counts({ attribute, subject, madeFrom }: Fact, { id }: Company, column: CoverageColumn): boolean {
  const isWanted = column.attributes.length === 0 || column.attributes.includes(attribute);
  const isOwn = subject.kind === 'company' && subject.id === id;
  return madeFrom === undefined && isWanted && (isOwn || column.products);
}

function filled(facts: readonly Fact[], place: Place): Cell {
  const { column, newest } = place;
  const current = facts.filter(({ until }) => until === undefined);
  const hasParts = column.parts.every((part) => current.some((fact) => says(fact, part)));
  const dates = new Set(facts.map((fact) => fact.at ?? fact.from ?? fact.statement));
  const isWhole = hasParts && dates.size >= column.times;
  if (column.within === undefined) return { mark: isWhole ? 'whole' : 'part' };
  const last =
    [...facts]
      .map((fact) => dayOf(fact, place))
      .sort()
      .at(-1) ?? '';
  const isNew = newest === '' || last >= addDays(newest, -column.within);
  return { mark: isWhole && isNew ? 'whole' : 'part', newest: last.slice(0, 7) };
}

function says(fact: Fact, part: string): boolean {
  if (part === 'at' || part === 'from') return fact[part] !== undefined && !fact.undated;
  return fact.qualifiers[part] !== undefined;
}

/** The last day of the fact's own time, but not one after its report; an open state is as new as its beginning. */
function dayOf({ at, from, until, statement }: Fact, { company, library }: Place): string {
  const day = parsePeriod(until ?? at ?? from ?? '', company.fiscalYearEnds)?.until ?? '';
  const reported = articleAt(library, statement)?.published ?? day;
  return [day, reported].sort()[0] ?? day;
}
