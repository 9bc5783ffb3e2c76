import { type Period, pad, parsePeriod } from './date.ts';
import { chineseNumber } from './zh/chinese-number.ts';

/** A date that a text names: the notation of `parsePeriod` and its place in the text, [start, end). */
export type DateMention = { readonly date: string; readonly start: number; readonly end: number };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const YEAR = '((?:19|20)\\d\\d)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  上: 1,
  下: 2,
  首: 1,
};
const QUARTER_WORD = '(first|second|third|fourth|1st|2nd|3rd|4th)';

type Rule = { readonly pattern: RegExp; readonly read: (groups: readonly string[]) => string | undefined };

/** From the most to the least specific; a later rule can't claim characters that an earlier one has read. */
const RULES: readonly Rule[] = [
  rule('(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)', ([y, m, d]) => `${y}-${m}-${d}`),
  rule(`(?<!\\d)${YEAR}/(\\d{1,2})/(\\d{1,2})(?!\\d)`, ([y, m, d]) => `${y}-${pad(Number(m))}-${pad(Number(d))}`),
  rule(`\\b${DAY}(?: of)? ${MONTH}\\.?,? ${YEAR}(?!\\d)`, ([d, m, y]) => `${y}-${month(m)}-${pad(Number(d))}`),
  rule(`\\b${MONTH}\\.? ${DAY},? ${YEAR}(?!\\d)`, ([m, d, y]) => `${y}-${month(m)}-${pad(Number(d))}`),
  rule(`${YEAR}年(\\d{1,2})月(\\d{1,2})[日号]`, ([y, m, d]) => `${y}-${pad(Number(m))}-${pad(Number(d))}`),
  rule(
    `\\b${QUARTER_WORD}[- ]quarter(?: of| in)?(?: fiscal)?,? ${YEAR}(?!\\d)`,
    ([q, y]) => `${y}-Q${ORDINALS[q ?? '']}`,
  ),
  rule(`\\bq([1-4])(?: of| in|,)? ?${YEAR}(?!\\d)`, ([q, y]) => `${y}-Q${q}`),
  rule(`(?<!\\d)${YEAR}[ -]?q([1-4])\\b`, ([y, q]) => `${y}-Q${q}`),
  rule(`${YEAR}年?的?第?([一二三四1-4])季度?`, ([y, q]) => `${y}-Q${ORDINALS[q ?? ''] ?? q}`),
  rule(`${YEAR}年?q([1-4])`, ([y, q]) => `${y}-Q${q}`),
  rule(`\\b(first|second|1st|2nd) half(?: of| in)? ${YEAR}(?!\\d)`, ([h, y]) => `${y}-H${ORDINALS[h ?? '']}`),
  rule(`\\bh([12])(?: of| in)? ?${YEAR}(?!\\d)`, ([h, y]) => `${y}-H${h}`),
  rule(`(?<!\\d)${YEAR}[ -]?h([12])\\b`, ([y, h]) => `${y}-H${h}`),
  rule(`${YEAR}年?的?(上|下)半年`, ([y, h]) => `${y}-H${ORDINALS[h ?? '']}`),
  rule(`\\b(?:fy|fiscal(?: year)?) ?${YEAR}(?!\\d)`, ([y]) => `FY${y}`),
  rule(`\\b${YEAR} fiscal year`, ([y]) => `FY${y}`),
  rule(`${YEAR}财(?:政)?年`, ([y]) => `FY${y}`),
  rule(`\\b${MONTH}\\.?,?(?: of)? ${YEAR}(?!\\d)`, ([m, y]) => `${y}-${month(m)}`),
  rule(`${YEAR}年(\\d{1,2})月`, ([y, m]) => `${y}-${pad(Number(m))}`),
  rule('(?<![\\d-])(20\\d\\d)-(0[1-9]|1[0-2])(?![\\d-])', ([y, m]) => `${y}-${m}`),
  rule('([一二][零〇一二三四五六七八九]{3})年', ([y]) => String(chineseNumber(y ?? '') ?? '')),
  rule(
    `(?<!\\d[.,]|[\\d$¥€£])${YEAR}(?!\\d|s\\b|[.,]\\d|%| ?(?:million|billion|trillion|yuan|users|people)|[万亿元名个人])`,
    ([y]) => y,
  ),
];

/** Every date that a folded text names, in order. Dates that do not exist (31 June) are left out. */
export function datesIn(text: string): readonly DateMention[] {
  if (!/\d|[一二][零〇一二三四五六七八九]{3}年/.test(text)) return [];
  const found: DateMention[] = [];
  for (const { pattern, read } of RULES) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const date = read(match.slice(1));
      if (!date || parsePeriod(date) === undefined) continue;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      found.push({ date, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The spans of the dates that a folded text names, in order. */
export function periodsIn(text: string): readonly Period[] {
  return datesIn(text).flatMap(({ date }) => parsePeriod(date) ?? []);
}

function rule(pattern: string, read: Rule['read']): Rule {
  return { pattern: new RegExp(pattern, 'gu'), read };
}

function month(name: string | undefined): string {
  return pad(MONTHS.indexOf((name ?? '').slice(0, 3)) + 1);
}
