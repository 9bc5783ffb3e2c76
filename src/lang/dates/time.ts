import { compileAll } from '../pattern.ts';
import { type Span, spansIn } from '../span.ts';
import { VOCABULARIES } from '../vocabularies.ts';
import { anyOf } from '../words.ts';
import type { Period } from './date.ts';
import { type DatesRead, readDates } from './dates.ts';

/** The time that a question speaks of. */
export type AskedTime = {
  /** Undefined: no time was named. */
  readonly period?: Period;
  /** `latest`: the newest there is; `earlier`: what was before; otherwise the period's, or the current state. */
  readonly focus?: 'latest' | 'earlier';
  /** Spans of the folded question that name the time: dates, and words such as "currently" or "these days". */
  readonly spans: readonly Span[];
  /** Words that speak of a time that was not understood. */
  readonly unread: readonly Span[];
};

const WORDS = VOCABULARIES.map(({ dates }) => dates);
const LATEST = WORDS.map(({ latest }) => compileAll(latest));
const EARLIER = WORDS.map(({ earlier }) => compileAll(earlier));
const OPEN = WORDS.map(({ open }) => compileAll(open));
const EARLIER_BEFORE = WORDS.flatMap(({ earlierBefore }) => Object.entries(earlierBefore)).map(
  ([word, after]) => new RegExp(`${word}(?=${anyOf(after)})`, 'gu'),
);
const BEFORE = new RegExp(`(?<![a-z])${anyOf(WORDS.flatMap(({ before }) => before.words))}(?![a-z])`, 'gu');
const COUNTED = new RegExp(`(?<![a-z])${anyOf(WORDS.flatMap(({ before }) => before.counted))} $`, 'u');

/**
 * Reads a folded question; `now` is a day (`YYYY-MM-DD`) that words such as "last year" count from; a fiscal year ends on
 * `fiscalYearEnds` (`MM-DD`).
 */
export function askedTime(folded: string, now: string, fiscalYearEnds?: string): AskedTime {
  return timeOf(folded, readDates(folded, { now, ...(fiscalYearEnds !== undefined && { fiscalYearEnds }) }));
}

/** The time of a folded question whose dates are read. */
export function timeOf(folded: string, { marks, unread }: DatesRead): AskedTime {
  const outside = (spans: readonly Span[]) =>
    spans.filter((span) => !marks.some((mark) => mark.start < span.end && span.start < mark.end));
  const latest = outside(LATEST.flatMap((pattern) => spansIn(folded, pattern)));
  const earlier = outside([
    ...[...EARLIER, ...EARLIER_BEFORE].flatMap((pattern) => spansIn(folded, pattern)),
    ...spansIn(folded, BEFORE).filter((span) => asksForEarlier(folded, span, marks)),
  ]);
  const open = outside(OPEN.flatMap((pattern) => spansIn(folded, pattern)));
  const period = spanning(marks.map((mark) => mark.period));
  const focus = earlier.length > 0 ? 'earlier' : latest.length > 0 ? 'latest' : undefined;
  const spans = [...marks, ...latest, ...earlier, ...open].map(({ start, end }) => ({ start, end }));
  return { ...(period && { period }), ...(focus && { focus }), spans, unread };
}

/** "Before" asks for who or what was before, unless it counts time or stands before a date. */
function asksForEarlier(folded: string, { start, end }: Span, marks: readonly Span[]): boolean {
  const rest = folded.slice(end);
  if (/^\s*[?!.]*$/u.test(rest)) return true;
  const isBeforeDate = marks.some((mark) => folded.slice(end, mark.start).trim() === '' && mark.start >= end);
  return !isBeforeDate && !COUNTED.test(folded.slice(0, start)) && /^ (?!\d)/u.test(rest);
}

/** From the first of several periods to the last ("from 2020 to 2022"). */
function spanning(periods: readonly Period[]): Period | undefined {
  const from = periods.map((period) => period.from).sort()[0];
  const until = periods
    .map((period) => period.until)
    .sort()
    .at(-1);
  return from === undefined || until === undefined ? undefined : { from, until };
}
