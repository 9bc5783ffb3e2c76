import { addDays, isRealDay, isWithinPeriod, pad, parsePeriod } from '../../lang/dates/date.ts';
import { datesIn } from '../../lang/dates/dates-in-text.ts';
import { periodOfWritten } from '../../lang/dates/written-date.ts';
import { wordsToDigits } from '../../lang/figures/number-words.ts';
import { fold } from '../../lang/text.ts';
import { chineseNumber } from '../../lang/zh/chinese-number.ts';

/**
 * The dates that a statement names, in the notation of `periodOfWritten`: those with a year, and days, months, quarters and halves without
 * one in each year that the statement names ("in May", with 2023 elsewhere).
 */
export function datesInStatement(text: string): readonly string[] {
  const folded = fold(text);
  const named = datesIn(folded).map(({ date }) => date);
  const years = yearsOf(folded, named);
  const yearless = partsWithoutYear(folded);
  const parts = years.flatMap((year) => yearless.map((part) => `${year}-${part}`));
  const ends = [...named, ...parts].flatMap((date) => [...endOf(date, folded), ...besideDay(date, folded)]);
  return [...new Set([...named, ...years, ...parts, ...ends])].filter((date) => periodOfWritten(date) !== undefined);
}

/** True when one of the dates that a statement names is the wanted one, or a more exact one that lies in it. */
export function isAmong(date: string, named: readonly string[], fiscalYearEnds?: string): boolean {
  const wanted = parsePeriod(date, fiscalYearEnds);
  return named.some((one) => {
    const period = periodOfWritten(one, fiscalYearEnds);
    return wanted && period && isWithinPeriod(period, wanted);
  });
}

const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:last|previous|prior|preceding) year\b|\byears? (?:earlier|before|ago)\b|\byear[- ]ago\b|\byear[- ]on[- ]year\b|去年|上年|前一年|上一年|同比/u,
    -1,
  ],
  [/\b(?:next|following) year\b|\byear (?:later|after)\b|次年|翌年|明年|来年/u, 1],
];
const YEARS_AGO =
  /(?<count>\d{1,2}) years? (?<way>earlier|before|ago|later|after)|(?<han>\d{1,2}|[一两二三四五六七八九十])年(?<side>之?前|之?后|来)/gu;

/** The years that it names, and those that "a year earlier" and "次年" mean beside them. */
function yearsOf(folded: string, named: readonly string[]): readonly string[] {
  const years = [...new Set(named.map((date) => Number(/\d{4}/.exec(date)?.[0])))];
  const shifts = RELATIVE.filter(([words]) => words.test(folded)).map(([, shift]) => shift);
  for (const { groups = {} } of wordsToDigits(folded).matchAll(YEARS_AGO)) {
    const han = groups['han'] ?? '';
    const count = Number(groups['count'] ?? chineseNumber(han) ?? han);
    shifts.push(/later|after|后/.test(groups['way'] ?? groups['side'] ?? '') ? count : -count);
  }
  return [...new Set(years.flatMap((year) => [year, ...shifts.map((shift) => year + shift)]))].map(String);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAYS = '((?:\\d{1,2}(?:st|nd|rd|th)?(?: to | and |, | ?[-–] ?))*\\d{1,2}(?:st|nd|rd|th)?)';
const ORDINALS: Readonly<Record<string, string>> = {
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
  last: '4',
  final: '4',
  一: '1',
  首: '1',
  二: '2',
  三: '3',
  四: '4',
};

type Part = { readonly pattern: RegExp; readonly read: (groups: readonly string[]) => readonly string[] };

const PARTS: readonly Part[] = [
  part(`\\b${DAYS}(?: of)? ${MONTH}\\b`, ([days, name]) => daysIn(days).map((day) => `${month(name)}-${day}`)),
  part(`\\b${MONTH}\\.? ${DAYS}(?!\\d)`, ([name, days]) => daysIn(days).map((day) => `${month(name)}-${day}`)),
  part(`\\b${MONTH}\\b`, ([name]) => [month(name)]),
  part('(?<!\\d)(\\d{1,2})月', ([name]) => [pad(Number(name))]),
  part('(?<!\\d)(\\d{1,2})月((?:\\d{1,2}[日号]?[、至到和与-])*\\d{1,2})[日号]', ([name, days]) =>
    daysIn(days).map((day) => `${pad(Number(name))}-${day}`),
  ),
  part('\\b(first|second|third|fourth|last|final)(?: fiscal| calendar)?[- ]quarter', ([name]) => [
    `Q${ORDINALS[name ?? '']}`,
  ]),
  part('\\bq([1-4])\\b|\\b([1-4])q\\b', ([one, other]) => [`Q${one ?? other}`]),
  part('第?([一二三四首1-4])个?季(?:度)?', ([name]) => [`Q${ORDINALS[name ?? ''] ?? name}`]),
  part('\\b(first|second) (?:half|six months)', ([name]) => [`H${ORDINALS[name ?? '']}`]),
  part('上半年', () => ['H1']),
  part('下半年', () => ['H2']),
  part('\\b(?:end|close|last day) of (?:the year|\\d{4})|\\byear[- ]end\\b|年[底末]', () => ['12', '12-31']),
];

/** Days, months, quarters and halves that stand there with or without a year: `05`, `05-12`, `Q2`, `H1`. */
function partsWithoutYear(folded: string): readonly string[] {
  return PARTS.flatMap(({ pattern, read }) => [...folded.matchAll(pattern)].flatMap((match) => read(match.slice(1))));
}

/** The last day of a month of whose end the text speaks. */
function endOf(date: string, folded: string): readonly string[] {
  if (!/^\d{4}-\d{2}$/.test(date) || !/\bend[- ]|\bend of\b|月[底末]/u.test(folded)) return [];
  const period = parsePeriod(date);
  return period ? [period.until] : [];
}

const DAY_BEFORE = /\b(?:the|a|one) day (?:before|earlier)\b|\byesterday\b|前一[天日]|昨[天日]/u;
const DAY_AFTER = /\b(?:the|a|one) day (?:after|later)\b|\bthe (?:next|following) day\b|[次翌]日|第二天|后一[天日]/u;

/** The days before and after a day, where the text speaks of them. */
function besideDay(date: string, folded: string): readonly string[] {
  if (!isRealDay(date)) return [];
  return [
    ...(DAY_BEFORE.test(folded) ? [addDays(date, -1)] : []),
    ...(DAY_AFTER.test(folded) ? [addDays(date, 1)] : []),
  ];
}

function part(pattern: string, read: Part['read']): Part {
  return { pattern: new RegExp(pattern, 'gu'), read };
}

function daysIn(days: string | undefined): readonly string[] {
  return (days?.match(/\d{1,2}/g) ?? []).map((day) => pad(Number(day)));
}

function month(name: string | undefined): string {
  return pad(MONTHS.indexOf((name ?? '').slice(0, 3)) + 1);
}
