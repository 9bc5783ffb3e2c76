import { addDays, addMonths, isRealDay, pad } from './date.ts';
import type { DateParts, Meaning, Today } from './date-rule.ts';
import { write } from './date-rule.ts';

/** What time is counted in. A week begins on Monday. */
export type Unit = 'year' | 'half' | 'quarter' | 'month' | 'week' | 'day' | 'fiscal';

/** A number, or the slot that holds it. */
type Count = number | string;

function countOf(count: Count, parts: DateParts): number | undefined {
  return typeof count === 'number' ? count : parts[count];
}

/** The unit that lies `by` units behind the one of today (before it where that is negative): "last year", 上个月. */
export function shifted(unit: Unit, by: Count): Meaning {
  return (parts, today) => {
    const count = countOf(by, parts);
    return count === undefined ? undefined : unitAt(unit, count, today);
  };
}

/** The unit that lies so many units before that of today: "three years ago". */
export function ago(unit: Unit, count: Count, factor = 1): Meaning {
  return (parts, today) => {
    const counted = countOf(count, parts);
    return counted === undefined ? undefined : unitAt(unit, -counted * factor, today);
  };
}

/** From so many units before today on: "the past three years". */
export function past(unit: Unit, count: Count, factor = 1): Meaning {
  return (parts, { now }) => {
    const counted = countOf(count, parts);
    return counted === undefined ? undefined : `${dayBefore(now, unit, counted * factor)}/..`;
  };
}

/** The same for several of a unit; the latest one alone is the newest that is known, and no date: "the latest quarter", 最近一个季度. */
export function pastSeveral(unit: Unit, count: string): Meaning {
  const several = past(unit, count);
  return (parts, today) => (parts[count] === 1 ? undefined : several(parts, today));
}

function unitAt(unit: Unit, by: number, { now, fiscalYearEnds = '12-31' }: Today): string {
  const [year, month] = [Number(now.slice(0, 4)), Number(now.slice(5, 7))];
  if (unit === 'year') return String(year + by);
  if (unit === 'fiscal') return `FY${year + by + (now.slice(5) > fiscalYearEnds ? 1 : 0)}`;
  if (unit === 'day') return addDays(now, by);
  if (unit === 'week') {
    const monday = addDays(now, 7 * by - weekdayOf(now));
    return `${monday}/${addDays(monday, 6)}`;
  }
  if (unit === 'month') return addMonths(now, by).slice(0, 7);
  const [months, sign] = unit === 'quarter' ? [3, 'Q'] : [6, 'H'];
  const first = addMonths(`${year}-${pad(month - ((month - 1) % months))}-01`, by * months);
  return `${first.slice(0, 4)}-${sign}${Math.ceil(Number(first.slice(5, 7)) / months)}`;
}

const MONTHS: Readonly<Record<Unit, number>> = { year: 12, fiscal: 12, half: 6, quarter: 3, month: 1, week: 0, day: 0 };

function dayBefore(now: string, unit: Unit, count: number): string {
  if (MONTHS[unit] === 0) return addDays(now, -count * (unit === 'week' ? 7 : 1));
  const first = addMonths(now, -count * MONTHS[unit]);
  const same = `${first.slice(0, 8)}${now.slice(8)}`;
  return isRealDay(same) ? same : addDays(addMonths(first, 1), -1);
}

/** 0 for Monday. */
function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** A weekday (0 for Monday) of the week that lies `by` weeks from this one; without `by` the last one before today. */
export function weekday(by?: Count): Meaning {
  return (parts, { now }) => {
    const wanted = parts['weekday'];
    if (wanted === undefined) return undefined;
    const today = weekdayOf(now);
    if (by === undefined) return addDays(now, -(((today - wanted + 6) % 7) + 1));
    return addDays(now, 7 * (countOf(by, parts) ?? 0) - today + wanted);
  };
}

/** The template with the year of two digits that `{yy}` holds; one that is still to come, next year apart, is none. */
export function short(template: string, slot = 'yy'): Meaning {
  return (parts, today) => {
    const year = 2000 + (parts[slot] ?? Number.NaN);
    return year <= Number(today.now.slice(0, 4)) + 1 ? write(template)({ ...parts, year }, today) : undefined;
  };
}

/** The template with the year that lies `{which}` years from this one: "late last year". */
export function relative(template: string, which: Count = 'which'): Meaning {
  return (parts, today) => {
    const by = countOf(which, parts);
    return by === undefined
      ? undefined
      : write(template)({ ...parts, year: Number(today.now.slice(0, 4)) + by }, today);
  };
}

/**
 * The template in the year of the conversation, or else in the last one in which the part (`length` months, the one numbered in
 * `slot`) is over. A month counts from its first day.
 */
export function yearless(template: string, slot: string, length: number): Meaning {
  return (parts, today) => {
    const [year, month] = [Number(today.now.slice(0, 4)), Number(today.now.slice(5, 7))];
    const ends = (parts[slot] ?? Number.NaN) * length;
    const isOver = length === 1 ? month >= ends : month > ends;
    return write(template)({ ...parts, year: Number(today.year ?? year - (isOver ? 0 : 1)) }, today);
  };
}

/** The first and the last month of the parts of a year, as `{part}` holds them. */
const PARTS_OF_YEAR: readonly (readonly [number, number])[] = [
  [1, 3],
  [1, 4],
  [5, 8],
  [9, 12],
];

/** Names of parts of a year for the words of a language. */
export const PART = { start: 0, early: 1, mid: 2, late: 3 } as const;

/** The part of a year that `inYear` gives: "late 2021". */
export function partOf(inYear: Meaning): Meaning {
  return (parts, today) => {
    const year = inYear(parts, today);
    const [from, until] = PARTS_OF_YEAR[parts['part'] ?? Number.NaN] ?? [];
    if (year === undefined || from === undefined || until === undefined) return undefined;
    return `${year}-${pad(from)}/${year}-${pad(until)}`;
  };
}

/** Years as one span: 2020–22. */
export function years(first: (parts: DateParts) => number, last: (parts: DateParts) => number): Meaning {
  return (parts) => {
    const [from, until] = [first(parts), last(parts)];
    return from < until ? `${from}/${until}` : undefined;
  };
}

/** From the first month of a year to the one that `months` gives. */
export function firstMonths(months: (parts: DateParts) => number): Meaning {
  return (parts, today) => {
    const until = months(parts);
    return write(`{year}-01/{year}-${pad(until)}`)(parts, today);
  };
}

/** The fiscal year that two calendar years make: FY24/25. */
export function fiscalOverTwo(first: (parts: DateParts) => number, last = 'yy'): Meaning {
  return (parts, today) =>
    ((first(parts) + 1) % 100) - (parts[last] ?? 0) === 0 ? short('FY{year}', last)(parts, today) : undefined;
}

/** The three months of the season whose first month `{season}` holds; a winter ends in the year that follows. */
export function seasonOf(inYear: Meaning): Meaning {
  return (parts, today) => {
    const [year, first] = [inYear(parts, today), parts['season']];
    if (year === undefined || first === undefined) return undefined;
    return `${year}-${pad(first)}/${first < 12 ? `${year}-${pad(first + 2)}` : `${Number(year) + 1}-02`}`;
  };
}

/** The month that `{month}` holds, this year's (0), or the last one before that of today (-1). */
export function namedMonth(by: -1 | 0): Meaning {
  return (parts, today) => {
    const hasPassed = (parts['month'] ?? 0) < Number(today.now.slice(5, 7));
    return relative('{year}-{month}', by === 0 || hasPassed ? 0 : -1)(parts, today);
  };
}

/** The quarters from the first to the `{n}`th of a year whose year is not said: the last in which they are over. */
export const firstQuartersAlone: Meaning = (parts, today) =>
  yearless(`{year}-01/{year}-${pad((parts['n'] ?? 0) * 3)}`, 'n', 3)(parts, today);
