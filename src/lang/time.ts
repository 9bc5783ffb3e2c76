import { absoluteDates } from './absolute-dates.ts';
import { addDays, type Period, parsePeriod } from './date.ts';
import { type DateMention, datesIn } from './dates-in-text.ts';
import type { Span } from './span.ts';

/** The time that a question speaks of. */
export type AskedTime = {
  /** Undefined: no time was named. */
  readonly period?: Period;
  /** `latest`: the newest there is; `earlier`: what was before; otherwise the period's, or the current state. */
  readonly focus?: 'latest' | 'earlier';
  /** Spans of the folded question that name the time: dates, and words such as "currently" or "these days". */
  readonly spans: readonly Span[];
};

const LATEST =
  /\b(now|right now|latest|newest|most recent|recent|recently|current|currently|today|these days|as of now|at present|nowadays|what(?: is| s|['’]s|s) new|news)\b|最新|动态|新闻|新消息|进展|最近|目前|现在|现任|如今|眼下|当前|近期/g;
const EARLIER =
  /\b(former|formerly|previous|previously|ex|predecessor|used to|(?<!\b(?:days?|weeks?|months?|years?|hours?|work|worked|was|been|doing|do) )before (?!\d)|(?:the )?(?:one|ceo|boss|person) before|before (?:that|him|her|them)|originally|earlier|preceded)\b|\bbefore\s*[?!.]*$|前任|他之前|她之前|之前是谁|之前谁|前一任|上一个|上任|上一任|之前的|以前|原来的|原先|曾经|曾任|前(?=ceo|首席|董事长|总裁|掌门)/g;
const WITHOUT_DATE =
  /\b(?:since|until) when\b|从何时|什么时候开始|(?<=\d{4})年?(?:底|初|末|春天?|夏天?|秋天?|冬天?)|(?<=\d{4})年(?![\d前])/g;
const SINCE = /(?:\bsince|\bafter|\bfrom)\s*$/;
const BEFORE = /(?:\bbefore|\buntil|\bprior to|\bup to|\bby)\s*$/;
const FAR = { past: '0000-01-01', future: '9999-12-31' };

/**
 * Reads a folded question; `now` is a day (`YYYY-MM-DD`) that words such as "last year" count from; a fiscal year ends on
 * `fiscalYearEnds` (`MM-DD`). Spans are those of the text with its dates made absolute.
 */
export function askedTime(folded: string, now: string, fiscalYearEnds?: string): AskedTime {
  const text = absoluteDates(folded, now);
  const dates = datesIn(text);
  const [latest, earlier] = [spansOf(LATEST, text), spansOf(EARLIER, text)];
  const period = fiscalPart(text, fiscalYearEnds) ?? periodOf(text, dates, fiscalYearEnds);
  const focus = earlier.length > 0 ? 'earlier' : latest.length > 0 ? 'latest' : undefined;
  const spans = [...dates, ...latest, ...earlier, ...spansOf(WITHOUT_DATE, text)];
  return { ...(period && { period }), ...(focus && { focus }), spans };
}

function spansOf(pattern: RegExp, folded: string): readonly Span[] {
  return [...folded.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

const FISCAL_PARTS: readonly RegExp[] = [
  /\b(?:(first|second|third|fourth) quarter|q([1-4]))(?: of| in)?(?: the)? (?:fy|fiscal)(?: year)? ?(20\d\d)/,
  /\b()(?:fy|fiscal(?: year)?) ?(20\d\d) ?q([1-4])/,
  /(20\d\d)财年(?:的)?第?([一二三四])(?:财)?季/,
];

/** A quarter of a fiscal year: "the second quarter of fiscal 2025", Q2 FY2025, 2025财年第二季度. */
function fiscalPart(text: string, fiscalYearEnds?: string): Period | undefined {
  for (const pattern of FISCAL_PARTS) {
    const found =
      pattern
        .exec(text)
        ?.slice(1)
        .filter((part) => part) ?? [];
    const year = found.find((part) => part.length === 4);
    const quarter = 1 + QUARTERS.findIndex((names) => names.some((name) => found.includes(name)));
    const whole = year && parsePeriod(`FY${year}`, fiscalYearEnds);
    if (!whole || quarter === 0) continue;
    const from = addMonths(whole.from, 3 * (quarter - 1));
    return { from, until: addDays(addMonths(from, 3), -1) };
  }
  return undefined;
}

const QUARTERS: readonly (readonly string[])[] = [
  ['first', '1', '一'],
  ['second', '2', '二'],
  ['third', '3', '三'],
  ['fourth', '4', '四'],
];

/** The first day of the month that lies so many months after a day. */
function addMonths(day: string, months: number): string {
  return new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + months, 1))
    .toISOString()
    .slice(0, 10);
}

/** One date may be open at an end; several span from the first to the last ("from 2020 to 2022"). */
function periodOf(text: string, dates: readonly DateMention[], fiscalYearEnds?: string): Period | undefined {
  const periods = dates.flatMap(({ date }) => parsePeriod(date, fiscalYearEnds) ?? []);
  const [only] = periods;
  const [mention] = dates;
  if (only && mention && periods.length === 1) return openEnded(text, mention, only);
  const from = periods.map((period) => period.from).sort()[0];
  const until = periods
    .map((period) => period.until)
    .sort()
    .at(-1);
  return from === undefined || until === undefined ? undefined : { from, until };
}

/** "since 2020" and "2020年以来" run on; "before 2020" and "2020年之前" run back. */
function openEnded(text: string, { start, end }: Span, period: Period): Period {
  const [before, after] = [text.slice(0, start).trimEnd(), text.slice(end)];
  if (SINCE.test(before) || /^\s*年?(以来|之后|以后|后|起)/.test(after))
    return { from: period.from, until: FAR.future };
  const back = BEFORE.test(before) || /^\s*年?(之前|以前|前(?![\d一二三四五六七八九十几]))/.test(after);
  return back ? { from: FAR.past, until: addDays(period.from, -1) } : period;
}
