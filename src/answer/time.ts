import { addDays, type Period, pad, parsePeriod } from '../knowledge/date.ts';
import { type DateMention, datesIn } from '../knowledge/dates-in-text.ts';
import type { Span } from '../search/analyse.ts';

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
  /\b(now|right now|latest|newest|most recent|recent|recently|current|currently|today|these days|as of now|at present|nowadays)\b|最新|最近|目前|现在|现任|如今|眼下|当前|近期/g;
const EARLIER =
  /\b(former|formerly|previous|previously|ex|predecessor|used to|before (?!\d)|(?:the )?(?:one|ceo|boss|person) before|before (?:that|him|her|them)|originally|earlier|preceded)\b|\bbefore\s*[?!.]*$|前任|他之前|她之前|之前是谁|之前谁|前一任|上一个|上任|上一任|之前的|以前|原来的|原先|曾经|曾任|前(?=ceo|首席|董事长|总裁|掌门)/g;
const WITHOUT_DATE = /\b(?:since|until) when\b|从何时|什么时候开始/g;
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
  const period = periodOf(text, dates, fiscalYearEnds);
  const focus = earlier.length > 0 ? 'earlier' : latest.length > 0 ? 'latest' : undefined;
  const spans = [...dates, ...latest, ...earlier, ...spansOf(WITHOUT_DATE, text)];
  return { ...(period && { period }), ...(focus && { focus }), spans };
}

function spansOf(pattern: RegExp, folded: string): readonly Span[] {
  return [...folded.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
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

/** A folded text in which "last year" is 2025 and 上个月 is 2026年10月, so that "Q2 last year" names a quarter. */
export function absoluteDates(folded: string, now: string): string {
  const [year, month] = [Number(now.slice(0, 4)), Number(now.slice(5, 7))];
  const [lastYear, lastMonth] = month === 1 ? [year - 1, 12] : [year, month - 1];
  const quarter = Math.ceil(month / 3);
  const [quarterYear, lastQuarter] = quarter === 1 ? [year - 1, 4] : [year, quarter - 1];
  const words: readonly (readonly [RegExp, string])[] = [
    [/\bthe year before last\b/gu, `${year - 2}`],
    [/\blast year\b/gu, `${year - 1}`],
    [/\bthis year\b/gu, `${year}`],
    [/\bnext year\b/gu, `${year + 1}`],
    [/\blast month\b/gu, `${lastYear}-${pad(lastMonth)}`],
    [/\bthis month\b/gu, `${year}-${pad(month)}`],
    [/\blast quarter\b/gu, `q${lastQuarter} ${quarterYear}`],
    [/\bthis quarter\b/gu, `q${quarter} ${year}`],
    [/(?<![一二三四五六七八九十\d几多])前年/gu, `${year - 2}年`],
    [/去年|上一年/gu, `${year - 1}年`],
    [/今年|本年(?!度)/gu, `${year}年`],
    [/明年/gu, `${year + 1}年`],
    [/上个?月(?!活)/gu, `${lastYear}年${lastMonth}月`],
    [/这个月|本月/gu, `${year}年${month}月`],
    [/上个?季度/gu, `${quarterYear}年第${'一二三四'[lastQuarter - 1]}季度`],
    [/这个季度|本季度/gu, `${year}年第${'一二三四'[quarter - 1]}季度`],
  ];
  return words.reduce((text, [pattern, date]) => text.replace(pattern, date), folded);
}
