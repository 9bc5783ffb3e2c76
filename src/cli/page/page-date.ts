import { addDays, isRealDay } from '../../lang/dates/date.ts';
import { datesIn } from '../../lang/dates/dates-in-text.ts';
import { fold } from '../../lang/text.ts';

/** A day that a page names as that of its publication, and where it stands. */
export type DatedBy = { readonly day: string; readonly by: string };

export type PageDate = {
  readonly published?: string;
  /** What is doubtful about it, in words for the curator. */
  readonly doubts: readonly string[];
};

const OLDEST = '1995-01-01';
/** Days between the newest day of a text and its publication that need a second look. */
const LATE = 120;

/**
 * The day of a text such as `2021-02-05T18:00:00+08:00`, `20210205`, `Feb 5, 2021` or `2021年2月5日`: the day that the publisher wrote, in the
 * publisher's own zone. Undefined where it names no whole day.
 */
export function dayOf(text: string): string | undefined {
  const [, year, month, day] = /^\s*(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d{3})/.exec(text) ?? [];
  const plain = `${year}-${month}-${day}`;
  if (year !== undefined && isRealDay(plain)) return plain;
  return datesIn(fold(text)).find(({ date }) => isRealDay(date))?.date;
}

/** The day in an address: `/2021/02/05/`, `/2021-02-05-`, `/20210205/`. */
export function dayInAddress(url: string): string | undefined {
  const [, year, month, day] = /[/_-](20\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?!\d)/.exec(new URL(url).pathname) ?? [];
  const plain = `${year}-${month}-${day}`;
  return isRealDay(plain) ? plain : undefined;
}

/**
 * Chooses among the days that a page names, the most trusted first. A day in the future or before there was a web is none; days that differ by
 * more than one, and a text all of whose days are far older, are told as doubts.
 */
export function publishedOf(named: readonly DatedBy[], text: string, today: string): PageDate {
  const tomorrow = addDays(today, 1);
  const isPossible = ({ day }: DatedBy) => day >= OLDEST && day <= tomorrow;
  const possible = named.filter(isPossible);
  const doubts = named
    .filter((one) => !isPossible(one))
    .map(({ day, by }) => `The day in ${by} (${day}) can't be right and was left out.`);
  const [best] = possible;
  if (!best) return { doubts: [...doubts, NO_DAY] };
  const others = possible.filter(({ day }) => day < addDays(best.day, -1) || day > addDays(best.day, 1));
  if (others.length > 0) {
    const list = others.map(({ day, by }) => `${day} in ${by}`).join(', ');
    doubts.push(`The day in ${best.by} (${best.day}) was taken; it is ${list}. Look which is right.`);
  }
  const newest = newestDay(text);
  if (newest !== undefined && addDays(newest, LATE) < best.day) {
    doubts.push(
      `The newest day that the text names is ${newest}. Look whether ${best.day} is the day of the page and not of the article.`,
    );
  }
  return { published: best.day, doubts };
}

const NO_DAY = 'The page names no day of publication. Give it with --published YYYY-MM-DD.';

function newestDay(text: string): string | undefined {
  const days = datesIn(fold(text)).map(({ date }) => date);
  return days.filter(isRealDay).sort().at(-1);
}
