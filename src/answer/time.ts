import { addDays, type Period, pad, parsePeriod } from '../knowledge/date.ts';
import { type DateMention, datesIn } from '../knowledge/dates-in-text.ts';

/** The time that a question speaks of. */
export type AskedTime = {
  /** Undefined: no time was named. */
  readonly period?: Period;
  /** `latest`: the newest there is; `earlier`: what was before; otherwise the period's, or the current state. */
  readonly focus?: 'latest' | 'earlier';
  /** Spans of the folded question that name the time. */
  readonly spans: readonly DateMention[];
};

const LATEST =
  /\b(latest|newest|most recent|recent|recently|current|currently|now|today|these days|as of now|at present|nowadays)\b|最新|最近|目前|现在|现任|如今|眼下|当前|近期/;
const EARLIER =
  /\b(former|formerly|previous|previously|ex|predecessor|used to|before (?!\d)|(?:the )?(?:one|ceo|boss|person) before|before (?:that|him|her|them)|originally|earlier|preceded)\b|\bbefore\s*[?!.]*$|前任|他之前|她之前|之前是谁|之前谁|前一任|上一个|上任|上一任|之前的|以前|原来的|原先|曾经|曾任|前(?=ceo|首席|董事长|总裁|掌门)/;
const SINCE = /(?:\bsince|\bafter|\bfrom)\s*$/;
const BEFORE = /(?:\bbefore|\buntil|\bprior to|\bup to|\bby)\s*$/;
const FAR = { past: '0000-01-01', future: '9999-12-31' };

/** Reads a folded question; `now` is a day (`YYYY-MM-DD`) that words such as "last year" count from. */
export function askedTime(folded: string, now: string): AskedTime {
  const spans = [...datesIn(folded), ...relativeDates(folded, now)].sort((a, b) => a.start - b.start);
  const periods = spans.flatMap((span) => {
    const period = parsePeriod(span.date);
    return period ? [openEnded(folded, span, period)] : [];
  });
  const focus = EARLIER.test(folded) ? 'earlier' : LATEST.test(folded) ? 'latest' : undefined;
  const period = periods.length === 0 ? undefined : hull(periods);
  return { ...(period && { period }), ...(focus && { focus }), spans };
}

/** "since 2020" and "2020年以来" run on; "before 2020" and "2020年之前" run back. */
function openEnded(folded: string, span: DateMention, period: Period): Period {
  const [before, after] = [folded.slice(0, span.start).trimEnd(), folded.slice(span.end)];
  if (SINCE.test(before) || /^\s*(以来|之后|以后|后|起)/.test(after)) return { from: period.from, until: FAR.future };
  if (BEFORE.test(before) || /^\s*(之前|以前|前)/.test(after))
    return { from: FAR.past, until: addDays(period.from, -1) };
  return period;
}

function hull(periods: readonly Period[]): Period {
  const starts = periods.map((period) => period.from).sort();
  const ends = periods.map((period) => period.until).sort();
  return { from: starts[0] ?? FAR.past, until: ends.at(-1) ?? FAR.future };
}

function relativeDates(folded: string, now: string): readonly DateMention[] {
  const [year, month] = [Number(now.slice(0, 4)), Number(now.slice(5, 7))];
  const lastMonth = month === 1 ? `${year - 1}-12` : `${year}-${pad(month - 1)}`;
  const quarter = Math.ceil(month / 3);
  const lastQuarter = quarter === 1 ? `${year - 1}-Q4` : `${year}-Q${quarter - 1}`;
  const words: readonly (readonly [RegExp, string])[] = [
    [/\bthe year before last\b|前年/gu, String(year - 2)],
    [/\blast year\b|去年|上一年/gu, String(year - 1)],
    [/\bthis year\b|今年|本年/gu, String(year)],
    [/\bnext year\b|明年/gu, String(year + 1)],
    [/\blast month\b|上个月|上月/gu, lastMonth],
    [/\bthis month\b|这个月|本月/gu, `${year}-${pad(month)}`],
    [/\blast quarter\b|上个季度|上季度/gu, lastQuarter],
    [/\bthis quarter\b|本季度|这个季度/gu, `${year}-Q${quarter}`],
  ];
  return words.flatMap(([pattern, date]) =>
    [...folded.matchAll(pattern)].map((match) => ({ date, start: match.index, end: match.index + match[0].length })),
  );
}
