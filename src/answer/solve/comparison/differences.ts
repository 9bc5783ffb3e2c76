import { daysBetween } from '../../../lang/dates/date.ts';
import { writtenOf } from '../../../lang/dates/written-date.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import type { Entity } from '../../../search/lexicon.ts';
import type { Ask } from '../../asks/ask.ts';
import { addsUp } from '../../facts/amounts.ts';
import { lastDayOf } from '../../facts/current.ts';
import type { Found } from '../../facts/found.ts';
import { attributeOf, type LibraryView } from '../../view.ts';

/** Units that count the same: whoever uses something. */
const OF_PEOPLE: ReadonlySet<string> = new Set(['users', 'members', 'accounts']);

/** What a figure counts; members and users are counted alike. */
export function unitIn({ unit = '' }: DatedFact): string {
  return OF_PEOPLE.has(unit) ? 'users' : unit;
}

/** Counts that were taken further apart say little of who has more. In days. */
const FAR_APART = 400;

/** What keeps figures of several things from being set against each other: they are of other times, parts or units. */
export function differencesOf(
  facts: readonly DatedFact[],
  { subjects }: Ask,
  attribute: string,
  view: LibraryView,
): NonNullable<Found['unlike']> {
  if (facts.every(({ figure }) => figure === undefined)) return [];
  const isEvent = isOfEvent(attribute, view);
  const differ = (of: (fact: DatedFact) => unknown) => new Set(facts.map(of)).size > 1;
  const days = facts.map(lastDayOf).sort();
  const isSum = facts.some((fact) => addsUp(fact, view));
  const apart = daysBetween(days[0] ?? '', days.at(-1) ?? '');
  const ofLength = new Set(facts.map(monthsOf).filter((months) => months > 1)).size > 1;
  const ofTime = isSum ? differ(({ period }) => writtenOf(period)) : apart > FAR_APART || ofLength;
  return [
    ...(!isEvent && ofTime ? (['period'] as const) : []),
    ...(!isEvent && differ((fact) => partOf(fact, subjects)) ? (['part'] as const) : []),
    ...(differ((fact) => `${unitIn(fact)} ${fact.figure?.percent}`) ? (['unit'] as const) : []),
  ];
}

/** True for what happened, and for its parts: what a listing raised. */
export function isOfEvent(attribute: string, view: LibraryView): boolean {
  const { kind, qualifierOf } = attributeOf(attribute, view) ?? {};
  const whole = qualifierOf === undefined ? undefined : attributeOf(qualifierOf.split('.')[0] ?? '', view);
  return (whole?.kind ?? kind) === 'event';
}

/** Months over which something was counted: what a quarter brought is no half a year's, but a day may be set beside a quarter. */
function monthsOf({ period: { from, until } }: DatedFact): number {
  return Math.round(daysBetween(from, until) / 30.4);
}

/** What a figure is narrowed to, beside the things that are compared. */
function partOf({ about, aboutId, subject }: DatedFact, subjects: readonly Entity[]): string {
  const isCompared = aboutId === subject.id || subjects.some(({ id }) => id === aboutId);
  return aboutId !== undefined && isCompared ? '' : (aboutId ?? about?.en ?? '');
}

/** Counts of several things that are of other times or parts, and the oldest day of them. */
export type UnlikeCounts = { readonly one: Found; readonly since: string };

/**
 * Those of one time before others, and then the newest: users of 2014 are set beside those of 2017 only where none of another sort are
 * nearer to each other. Undefined for none.
 */
export function nearestInTime(counts: readonly UnlikeCounts[]): Found | undefined {
  const isApart = ({ one }: UnlikeCounts) => Number(one.unlike?.includes('period') ?? false);
  const [first] = [...counts].sort((a, b) => isApart(a) - isApart(b) || isApart(a) * (a.since < b.since ? 1 : -1));
  return first?.one;
}
