/** A span of days, both ends included, as ISO dates (`YYYY-MM-DD`); ISO dates compare as strings. */
export type Period = { readonly from: string; readonly until: string };

/** A date that is no span, in the parts of its notation, empty where nothing is said. */
export type PlainDate = {
  readonly isFiscal: boolean;
  readonly year: string;
  /** A month (`06`), a quarter (`Q3`) or a half (`H1`). */
  readonly part: string;
  readonly day: string;
};

/** Milliseconds. */
export const MS_PER_DAY = 86_400_000;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^([12]\d{3})-(\d{2})$/;
const PART = /^([12]\d{3})-(Q[1-4]|H[12])$/;
const YEAR = /^([12]\d{3})$/;
const FISCAL = /^FY([12]\d{3})$/;

/**
 * The span that a partial date names: `2025`, `2025-06`, `2025-06-30`, `2025-Q2`, `2025-H1` or `FY2025`.
 * A fiscal year is named for the calendar year in which it ends, on `fiscalYearEnds` (`MM-DD`).
 * Undefined when the text names no date that exists; years run from 1000 to 2999.
 */
export function parsePeriod(text: string, fiscalYearEnds = '12-31'): Period | undefined {
  const day = DAY.exec(text);
  if (day) return isRealDay(text) ? { from: text, until: text } : undefined;
  const month = MONTH.exec(text);
  if (month) return monthSpan(Number(month[1]), Number(month[2]), 1);
  const part = PART.exec(text);
  if (part) {
    const [year, name] = [Number(part[1]), part[2] ?? ''];
    const length = name.startsWith('Q') ? 3 : 6;
    return monthSpan(year, (Number(name[1]) - 1) * length + 1, length);
  }
  const year = YEAR.exec(text);
  if (year) return { from: `${text}-01-01`, until: `${text}-12-31` };
  const fiscal = FISCAL.exec(text);
  return fiscal ? fiscalYear(Number(fiscal[1]), fiscalYearEnds) : undefined;
}

function fiscalYear(year: number, ends: string): Period | undefined {
  const [last, until] = [lastDayOf(year - 1, ends), lastDayOf(year, ends)];
  return last && until ? { from: addDays(last, 1), until } : undefined;
}

/** The day `MM-DD` of a year, or the last one of its month before it (02-29); undefined when there is no such month. */
function lastDayOf(year: number, ends: string): string | undefined {
  const month = monthSpan(year, Number(ends.slice(0, 2)), 1);
  const day = `${year}-${ends}`;
  return month && (isRealDay(day) ? day : month.until);
}

/** True when the text is a calendar day that exists (no 30 February). */
export function isRealDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return DAY.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

export function overlaps(a: Period, b: Period): boolean {
  return a.from <= b.until && b.from <= a.until;
}

export function isSamePeriod(a: Period, b: Period): boolean {
  return a.from === b.from && a.until === b.until;
}

export function isWithinPeriod(inner: Period, outer: Period): boolean {
  return outer.from <= inner.from && inner.until <= outer.until;
}

export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function monthSpan(year: number, month: number, length: number): Period | undefined {
  if (!(month >= 1 && month + length - 1 <= 12)) return undefined;
  const from = `${year}-${pad(month)}-01`;
  const last = new Date(Date.UTC(year, month - 1 + length, 0));
  return { from, until: last.toISOString().slice(0, 10) };
}

export function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** The first day of the month that lies so many months after the one of a day. */
export function addMonths(day: string, months: number): string {
  const first = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + months, 1);
  return new Date(first).toISOString().slice(0, 10);
}

/** Days from one ISO day to a later one; 0 where it is not later. */
export function daysBetween(earlier: string, later: string): number {
  return Math.max(0, (Date.parse(later) - Date.parse(earlier)) / MS_PER_DAY);
}
