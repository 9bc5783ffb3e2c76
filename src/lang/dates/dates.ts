import { compileAll } from '../pattern.ts';
import { type Span, spansIn } from '../span.ts';
import { VOCABULARIES } from '../vocabularies.ts';
import { anyOf } from '../words.ts';
import { addDays, type Period } from './date.ts';
import { type CompiledDateRule, compileDateRule, type DateBorder, type Today } from './date-rule.ts';
import { ABSOLUTE_DATES, type FoundDate, findDates } from './dates-in-text.ts';
import { FAR } from './written-date.ts';

/**
 * A date or time that a question names, [start, end) in its folded text. `written` is its notation (`2025-Q3`, `2020/2022`,
 * `2023-11-23/..`), `period` its days, `rule` the rule that read it.
 */
export type DateMark = FoundDate;

export type DatesRead = {
  readonly marks: readonly DateMark[];
  /** Words that speak of a time that was not understood: "a few years ago". */
  readonly unread: readonly Span[];
};

/** What dates are counted from; nothing inside of `names` is a date. `measured`: words for what is measured, such as "revenue". */
export type DateContext = Today & { readonly names?: readonly Span[]; readonly measured?: readonly Span[] };

const WORDS = VOCABULARIES.map(({ dates }) => dates);
const ASKED: readonly CompiledDateRule[] = [
  ...WORDS.flatMap(({ asked, slots }) => asked.map((rule) => compileDateRule(rule, slots))),
  ...ABSOLUTE_DATES,
];
const YEARLESS = WORDS.flatMap(({ yearless, slots }) => yearless.map((rule) => compileDateRule(rule, slots)));
const UNREAD = WORDS.map(({ unread }) => compileAll(unread));

/** Reads the dates of a folded question, which stays as it is. `now` is a day that "last year" counts from. */
export function readDates(folded: string, { names = [], measured = [], ...today }: DateContext): DatesRead {
  const dated = findDates(folded, ASKED, today, names);
  const joined = joinedIn(folded, dated, today, names);
  const apart = [...dated, ...yearlessIn(folded, dated, today, names)];
  const found = [...(joined ?? apart)].sort((a, b) => a.start - b.start);
  const [only, second] = found;
  // "By 2024 revenue" says by what, and not until when.
  const isMeasure = only !== undefined && measured.some(({ start }) => start === only.end + 1);
  const marks = only && !second && !isMeasure ? [openEnded(folded, only)] : found;
  const unread = UNREAD.flatMap((pattern) => spansIn(folded, pattern)).filter(
    (span) => ![...marks, ...names].some((other) => other.start < span.end && span.start < other.end),
  );
  return { marks, unread };
}

const PART_OF_A_YEAR = /^(\d{4})-(?:[QH]\d|\d\d)/u;

/** Parts of a year without a year: that of another part beside them ("q1 and q2 2025"); where other dates are named, none. */
function yearlessIn(
  folded: string,
  dated: readonly FoundDate[],
  today: Today,
  names: readonly Span[],
): readonly FoundDate[] {
  const beside = dated.flatMap(({ written }) => PART_OF_A_YEAR.exec(written)?.[1] ?? [])[0];
  if (dated.length > 0 && beside === undefined) return [];
  const year = beside ?? today.year;
  if (year !== undefined) return findDates(folded, YEARLESS, { ...today, year }, [...dated, ...names]);
  return findDates(folded, YEARLESS, today, names).map((date) => ({ ...date, isYearless: true }));
}

const TWO_TIMES = compileAll(WORDS.flatMap(({ twoTimes }) => twoTimes));

/** Parts of a year take the year that stands apart from them ("q2 revenue 2025", 三季度业绩2026), which names no time of its own. */
function joinedIn(
  folded: string,
  dated: readonly FoundDate[],
  today: Today,
  names: readonly Span[],
): readonly FoundDate[] | undefined {
  const [year, other] = dated;
  if (!year || other || !/^\d{4}$/u.test(year.written)) return undefined;
  const parts = findDates(folded, YEARLESS, { ...today, year: year.written }, [year, ...names]);
  const before = parts.filter(({ start }) => start < year.start).at(-1);
  const beside = before ?? parts[0];
  if (!beside) return undefined;
  const between = before ? folded.slice(before.end, year.start) : folded.slice(year.end, beside.start);
  return between.search(TWO_TIMES) >= 0 ? undefined : [...parts, { ...beside, start: year.start, end: year.end }];
}

const [SINCE, UP_TO] = [WORDS.map(({ since }) => since), WORDS.map(({ upTo }) => upTo)].map(borderOf);

const THROUGH = rightBehind(WORDS.flatMap(({ through }) => through));

function borderOf(borders: readonly DateBorder[]): { readonly before: RegExp; readonly after: RegExp } {
  const after = borders.map((border) => `${anyOf(border.after)}(?!${anyOf(border.notBefore)})`);
  return {
    before: rightBehind(borders.flatMap(({ before }) => before)),
    after: new RegExp(`^\\s*(?:${after.join('|')})(?!\\p{Script=Latin})`, 'u'),
  };
}

function rightBehind(words: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{Script=Latin})${anyOf(words)}\\s*$`, 'u');
}

/** "Since 2020" and 2020年以来 run on; "before 2020" and 2020年之前 run back, and so does "by 2020", which it is in. */
function openEnded(text: string, mark: FoundDate): FoundDate {
  const says = (border: typeof SINCE) =>
    border !== undefined && (border.before.test(text.slice(0, mark.start)) || border.after.test(text.slice(mark.end)));
  if (says(SINCE)) return withPeriod(mark, { from: mark.period.from, until: FAR.future }, `${firstOf(mark)}/..`);
  if (THROUGH.test(text.slice(0, mark.start)) && !mark.isAnEnd)
    return withPeriod(mark, { from: FAR.past, until: mark.period.until }, `../${mark.period.until}`);
  const until = addDays(mark.period.from, -1);
  return says(UP_TO) && !mark.isAnEnd ? withPeriod(mark, { from: FAR.past, until }, `../${until}`) : mark;
}

function firstOf({ written }: FoundDate): string {
  return written.split('/')[0] ?? written;
}

function withPeriod(mark: FoundDate, period: Period, written: string): FoundDate {
  return { ...mark, period, written };
}
