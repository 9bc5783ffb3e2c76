import { type Fact, periodOf } from '../knowledge/company.ts';
import { groupBy } from '../knowledge/group-by.ts';
import { factsOf, type Library } from '../knowledge/library.ts';
import { type Period, pad } from '../lang/dates/date.ts';
import { periodOfWritten } from '../lang/dates/written-date.ts';
import { firstMonthsIn } from '../lang/en/dates/part-of-year.ts';
import { once } from '../lang/lazy/once.ts';
import { compact } from '../lang/text.ts';

/** A fact with the days on which it holds. */
export type DatedFact = Fact & { readonly period: Period };

/** The facts of a library by what leads to them. Ids are those of companies, products, people and topics. */
export type FactIndex = {
  readonly all: readonly DatedFact[];
  /** By the statement that supports them, `<article id>#<number>`. */
  readonly at: ReadonlyMap<string, readonly DatedFact[]>;
  /** By what they are about: the subject, the company that it belongs to, and what they are narrowed to. */
  readonly of: ReadonlyMap<string, readonly DatedFact[]>;
  /** By what their value or a qualifier names: the target of an acquisition, the holder of an office. */
  readonly naming: ReadonlyMap<string, readonly DatedFact[]>;
  /** Facts of the same subject, attribute and narrowing, by `seriesKey`. */
  readonly series: ReadonlyMap<string, readonly DatedFact[]>;
};

/** The facts that are about something, and those that name it, each once. */
export function factsWith(id: string, { of, naming }: FactIndex): readonly DatedFact[] {
  return [...new Set([...(of.get(id) ?? []), ...(naming.get(id) ?? [])])];
}

/** `before`: an earlier state, whose facts are not dated again where they are the same. `periods`: those of this very library's facts. */
export function createFactIndex(
  library: Library,
  before?: { readonly library: Library; readonly facts: FactIndex },
  periods?: readonly Period[],
): FactIndex {
  const known = before && new Map(factsOf(before.library).map((fact, place) => [fact, before.facts.all[place]]));
  const all = factsOf(library).map((fact, place): DatedFact => {
    const period = periods?.[place];
    if (period) return { ...fact, period };
    const fiscalYearEnds = yearEndOf(library, fact);
    const same = known?.get(fact);
    if (same && before && yearEndOf(before.library, fact) === fiscalYearEnds) return same;
    return { ...fact, period: firstMonthsOf(fact) ?? periodOf(fact, fiscalYearEnds) };
  });
  return groupedFacts(all);
}

/** Each group is made when it is asked for: one question needs few of them. */
function groupedFacts(all: readonly DatedFact[]): FactIndex {
  const at = once(() => groupBy(all, ({ statement }) => [statement]));
  const of = once(() => groupBy(all, ({ subject, companyId, aboutId }) => [subject.id, companyId, aboutId]));
  const naming = once(() => groupBy(all, namedBy));
  const series = once(() => groupBy(all, (fact) => [seriesKey(fact)]));
  return {
    all,
    get at() {
      return at();
    },
    get of() {
      return of();
    },
    get naming() {
      return naming();
    },
    get series() {
      return series();
    },
  };
}

type Placed = { readonly fact: DatedFact; readonly place: number };
const BY_ATTRIBUTE = new WeakMap<readonly DatedFact[], ReadonlyMap<string, readonly Placed[]>>();

/** Those of some attributes among many facts, in their order: who looks for one after the other does not go through all others each time. */
export function factsOfAttributes(all: readonly DatedFact[], ids: ReadonlySet<string>): readonly DatedFact[] {
  const byAttribute = BY_ATTRIBUTE.get(all) ?? placedByAttribute(all);
  BY_ATTRIBUTE.set(all, byAttribute);
  const found = [...ids].flatMap((id) => byAttribute.get(id) ?? []);
  if (ids.size > 1) found.sort((a, b) => a.place - b.place);
  return found.map(({ fact }) => fact);
}

function placedByAttribute(all: readonly DatedFact[]): ReadonlyMap<string, readonly Placed[]> {
  const placed = all.map((fact, place): Placed => ({ fact, place }));
  return groupBy(placed, ({ fact }) => [fact.attribute]);
}

/** "The first nine months of 2025" is told as a figure of 2025, narrowed to them. */
function firstMonthsOf({ at, about }: Fact): Period | undefined {
  const months = at?.length === 4 && about ? firstMonthsIn(about.en) : undefined;
  return months === undefined ? undefined : periodOfWritten(`${at}-01/${at}-${pad(months)}`);
}

function yearEndOf({ companies }: Library, { companyId }: Fact): string {
  return companies.get(companyId)?.fiscalYearEnds ?? '12-31';
}

/** What a fact's series is told apart by. */
export function seriesKey({ subject, attribute, about, aboutId }: Fact): string {
  return `${subject.id} ${attribute} ${aboutId ?? compact(about?.en ?? '')}`;
}

function namedBy({ valueId, qualifiers }: Fact): readonly (string | undefined)[] {
  return [valueId, ...Object.values(qualifiers).flatMap((values) => values.map(({ id }) => id))];
}
