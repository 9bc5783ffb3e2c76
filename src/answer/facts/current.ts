import { articleAt } from '../../knowledge/library.ts';
import { daysBetween, isWithinPeriod, overlaps } from '../../lang/dates/date.ts';
import type { DatedFact } from '../../search/fact-index.ts';
import { attributeOf, type LibraryView } from '../view.ts';

/** The day by which a fact takes its place in time: when it began, or when it ended if its beginning is not known. */
export function dayOfFact({ period, until }: Pick<DatedFact, 'period' | 'until'>): string {
  if (!period.from.startsWith('0000')) return period.from;
  return until === undefined ? '0000-01-01' : period.until;
}

/** The day that a figure stands for: the last of its period. */
export function lastDayOf({ period, at }: Pick<DatedFact, 'period' | 'at'>): string {
  return at === undefined ? period.from : period.until;
}

/** A count or a share so long before the newest one says nothing of today. In days. */
const OF_THE_PAST = 1100;

/** True for a fact that stands so long before a day, that of the newest one, that it says nothing of today beside it. */
export function isOfThePast(fact: Pick<DatedFact, 'period' | 'at'>, day: string): boolean {
  return daysBetween(lastDayOf(fact), day) > OF_THE_PAST;
}

/** A day says more than a month, and a month more than a year. */
export function exactness({ at, from }: Pick<DatedFact, 'at' | 'from'>): number {
  return (at ?? from ?? '').length;
}

/** Below 0 where the first came before the second, or on the same day is told more exactly. */
export function compareDays(a: DatedFact, b: DatedFact): number {
  const [day, other] = [dayOfFact(a), dayOfFact(b)];
  if (day === other) return exactness(b) - exactness(a);
  return day < other ? -1 : 1;
}

/** Those that give a figure, where some do: "300 million" says more than "hundreds of millions". */
export function counted(facts: readonly DatedFact[]): readonly DatedFact[] {
  const exact = facts.filter(({ figure }) => figure !== undefined);
  return exact.length > 0 ? exact : facts;
}

/** True for a state that lasts on a day: it has begun and not ended. One that is only known of a day (`at`) lasts until another is known. */
export function holdsOn(fact: DatedFact, day: string): boolean {
  if (fact.until !== undefined && fact.period.until <= day) return false;
  return fact.period.from <= day;
}

/** True where what began, or was so on a day, is told to have ended since. */
export function isEndedBy({ from, at, until }: DatedFact, later: DatedFact): boolean {
  const day = from ?? at;
  return until === undefined && day !== undefined && later.until !== undefined && later.period.until > day;
}

/** States that last today, without those whose end another fact tells. */
export function stillSo(facts: readonly DatedFact[], { searchable, now }: LibraryView): readonly DatedFact[] {
  const isSame = (a: DatedFact, b: DatedFact) =>
    a.attribute === b.attribute && a.aboutId === b.aboutId && (a.valueId ?? a.value.en) === (b.valueId ?? b.value.en);
  const isOver = (fact: DatedFact) =>
    (searchable.facts.of.get(fact.subject.id) ?? []).some(
      (other) => other.subject.id === fact.subject.id && isSame(fact, other) && isEndedBy(fact, other),
    );
  return facts.filter((fact) => holdsOn(fact, now) && !isOver(fact));
}

/**
 * The day from which a state may be so at the earliest, where only its end is told: the beginning that another fact gives, or else the
 * end of the one before; undefined where neither is known.
 */
export function beganAfter(fact: DatedFact, view: LibraryView): string | undefined {
  const { until, subject, attribute } = fact;
  if (until === undefined || fact.from !== undefined) return undefined;
  const series = (view.searchable.facts.of.get(subject.id) ?? []).filter(
    (other) => other.attribute === attribute && other.subject.id === subject.id && other.aboutId === fact.aboutId,
  );
  const isSame = (other: DatedFact) => (other.valueId ?? other.value.en) === (fact.valueId ?? fact.value.en);
  const begins = series.filter(
    (other) => isSame(other) && other.from !== undefined && other.period.from < fact.period.until,
  );
  const ends = series.filter(
    (other) => !isSame(other) && other.until !== undefined && other.period.until < fact.period.until,
  );
  const days = begins.length > 0 ? begins.map(({ period }) => period.from) : ends.map(({ period }) => period.until);
  return days.sort().at(-1);
}

/** Newest first, by the day that each began or was measured; of one day the newer article first, or in the order given. */
export function newestFirst(facts: readonly DatedFact[], view: LibraryView, byArticle = true): readonly DatedFact[] {
  const day = (fact: DatedFact) =>
    attributeOf(fact.attribute, view)?.kind === 'figure' ? lastDayOf(fact) : dayOfFact(fact);
  return [...facts].sort(
    (a, b) =>
      compare(day(b), day(a)) ||
      (byArticle ? compare(publishedOf(b, view), publishedOf(a, view)) || compare(a.statement, b.statement) : 0),
  );
}

/** What is so of a thing itself now, the newest first. */
export function heldNow(id: string, attribute: string, view: LibraryView): readonly DatedFact[] {
  const told = (view.searchable.facts.of.get(id) ?? []).filter(
    (fact) => fact.attribute === attribute && fact.subject.id === id && holdsOn(fact, view.now),
  );
  return newestFirst(told, view);
}

function publishedOf(
  { statement }: Pick<DatedFact, 'statement'>,
  { searchable }: Pick<LibraryView, 'searchable'>,
): string {
  return articleAt(searchable.library, statement)?.published ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * True where the date of a fact on a founder is that of the founding. Most statements only say of somebody, on the day of the report,
 * that he founded it: such a day is told by the founding day that is held, or else by the month of the article.
 */
export function isOfFounding(fact: DatedFact, { searchable }: Pick<LibraryView, 'searchable'>): boolean {
  if (fact.attribute !== 'founders') return true;
  const own = searchable.facts.of.get(fact.subject.id) ?? [];
  const founded = own.filter(
    ({ attribute, subject, about, undated }) =>
      attribute === 'founded' && subject.id === fact.subject.id && about === undefined && !undated,
  );
  if (founded.length > 0) return founded.some(({ period }) => overlaps(period, fact.period));
  const published = publishedOf(fact, { searchable });
  return !overlaps(fact.period, { from: `${published.slice(0, 7)}-01`, until: published });
}

/** In order of time, the earliest first. A year that holds the day of another one says less than it, and is left out. */
export function earliestFirst(facts: readonly DatedFact[]): readonly DatedFact[] {
  const isRough = (fact: DatedFact) =>
    facts.some((other) => exactness(other) > exactness(fact) && isWithinPeriod(other.period, fact.period));
  return facts.filter((fact) => !isRough(fact)).sort(compareDays);
}
