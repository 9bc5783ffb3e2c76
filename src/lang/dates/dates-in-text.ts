import type { Span } from '../span.ts';
import { VOCABULARIES } from '../vocabularies.ts';
import { type Period, parsePeriod } from './date.ts';
import { type CompiledDateRule, compileDateRule, type Today } from './date-rule.ts';
import { numericDates } from './numeric-dates.ts';
import { periodOfWritten } from './written-date.ts';

/** A date that a text names: the notation of `parsePeriod` and its place in the text, [start, end). */
export type DateMention = { readonly date: string; readonly start: number; readonly end: number };

/** A date as a rule read it, in the notation of `periodOfWritten`. */
export type FoundDate = Span & {
  readonly written: string;
  readonly period: Period;
  readonly rule: string;
  readonly isAnEnd?: true;
  /** Its year is not said, but taken from today: "q3". */
  readonly isYearless?: true;
};

const WORDS = VOCABULARIES.map(({ dates }) => dates);

/** Rules for dates that say their year, in every language. */
export const ABSOLUTE_DATES: readonly CompiledDateRule[] = [
  ...WORDS.flatMap(({ absolute, slots }) => absolute.map((rule) => compileDateRule(rule, slots))),
  ...numericDates(WORDS.flatMap(({ counts }) => counts)).map((rule) => compileDateRule(rule, {})),
];

/** Articles say their years themselves. */
const NO_DAY: Today = { now: '2999-12-31' };
const HAS_YEAR = /(?:19|20)\d\d|[一二][零〇一二三四五六七八九]{3}/u;

/** Every date that a folded text names, in order. Dates that do not exist (31 June) are left out. */
export function datesIn(text: string): readonly DateMention[] {
  if (!HAS_YEAR.test(text)) return [];
  return findDates(text, ABSOLUTE_DATES, NO_DAY).map(({ written, start, end }) => ({ date: written, start, end }));
}

/** The spans of the dates that a folded text names, in order. */
export function periodsIn(text: string): readonly Period[] {
  return datesIn(text).flatMap(({ date }) => parsePeriod(date) ?? []);
}

/** What the rules read outside of `taken`, in order: of readings that overlap the longest, then that of the rule listed first. */
export function findDates(
  text: string,
  rules: readonly CompiledDateRule[],
  today: Today,
  taken: readonly Span[] = [],
): readonly FoundDate[] {
  const found: FoundDate[] = [];
  for (const rule of rules)
    for (const pattern of rule.patterns)
      if (pattern.mayFit(text)) found.push(...readingsOf(rule, pattern.expression(), text, today));
  const longestFirst = found.sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: FoundDate[] = [];
  for (const one of longestFirst) {
    const isTaken = [...taken, ...kept].some((other) => other.start < one.end && one.start < other.end);
    if (!isTaken) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function* readingsOf(rule: CompiledDateRule, expression: RegExp, text: string, today: Today): Generator<FoundDate> {
  // A search makes no copy of the expression, as `matchAll` does, and most find nothing.
  if (text.search(expression) < 0) return;
  for (const match of text.matchAll(expression)) {
    if (!rule.mayBegin(text, match.index)) continue;
    const written = rule.means(rule.read(match), today);
    const period = written === undefined ? undefined : periodOfWritten(written, today.fiscalYearEnds);
    if (written === undefined || !period) continue;
    yield {
      written,
      period,
      rule: rule.id,
      start: match.index,
      end: match.index + match[0].length,
      ...(rule.isAnEnd && { isAnEnd: true }),
    };
  }
}
