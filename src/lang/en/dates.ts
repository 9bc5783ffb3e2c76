import {
  ago,
  firstMonths,
  fiscalOverTwo,
  PART,
  partOf,
  past,
  relative,
  seasonOf,
  shifted,
  short,
  weekday,
  yearless,
  years,
} from '../calendar.ts';
import { type DateRule, type DateWords, type Meaning, write } from '../date-rule.ts';
import { ENGLISH_FIGURES, ENGLISH_NUMBERS } from './figures.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const SCALE_WORDS = Object.keys(ENGLISH_FIGURES.scales).map((word) => ` ${word}`);
/** Behind a number they make it an amount. */
const COUNTED = ['%', '.', ',', ...SCALE_WORDS];

function numbered(words: readonly string[], first: number): Readonly<Record<string, number>> {
  return Object.fromEntries(words.map((word, place) => [word, place + first]));
}

/** The last such month that is over, this year's, or next year's. */
function monthOf(by: -1 | 0 | 1): Meaning {
  return (parts, today) => {
    const [month, now] = [parts['month'] ?? 0, Number(today.now.slice(5, 7))];
    const passed = month < now ? 0 : -1;
    return relative('{year}-{month}', by === 0 ? 0 : by === 1 ? passed + 1 : passed)(parts, today);
  };
}

/** The first month of each; a winter ends in the year that follows. */
const SEASONS = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

const ABSOLUTE: readonly DateRule[] = [
  {
    id: 'en.day',
    say: ['{day}(st|nd|rd|th)?( of)? {month}.?,? {year}', '{month}.? {day}(st|nd|rd|th)?,? {year}'],
    means: write('{year}-{month}-{day}'),
    examples: [
      ['on 25 january 2022', '2022-01-25'],
      ['the 25th of january, 2022', '2022-01-25'],
      ['jan. 25 2022', '2022-01-25'],
    ],
    not: ['25 january', 'january 25'],
  },
  {
    id: 'en.quarter',
    say: [
      '{quarter} quarter( of| in)?( fiscal)?,? {year}',
      'q{quarter}( of| in|,)? ?{year}',
      '{year} ?q{quarter}',
      '{year} {quarter} quarter',
    ],
    means: write('{year}-Q{quarter}'),
    examples: [
      ['the second quarter of 2025', '2025-Q2'],
      ['second-quarter 2025', '2025-Q2'],
      ['q2 2025', '2025-Q2'],
      ['2025q2', '2025-Q2'],
    ],
    not: ['q5 2025', 'a quarter of 2025'],
  },
  {
    id: 'en.last-quarter-of',
    say: ['(last|final) quarter of {year}'],
    means: write('{year}-Q4'),
    examples: [['the last quarter of 2025', '2025-Q4']],
    not: ['last quarter'],
  },
  {
    id: 'en.half',
    say: ['{half} half( of| in)? {year}', 'h{half}( of| in)? ?{year}', '{year} ?h{half}', '{year} {half} half'],
    means: write('{year}-H{half}'),
    examples: [
      ['the first half of 2024', '2024-H1'],
      ['h2 2024', '2024-H2'],
      ['2024-h1', '2024-H1'],
    ],
    not: ['half of 2024'],
  },
  {
    id: 'en.fiscal',
    say: ['(fy|fiscal|fiscal year|financial year) ?{year}', '{year} (fiscal|financial) year'],
    means: write('FY{year}'),
    examples: [
      ['fiscal 2025', 'FY2025'],
      ['fy2025', 'FY2025'],
      ['the 2025 fiscal year', 'FY2025'],
    ],
    not: ['the fiscal year'],
  },
  {
    id: 'en.month',
    say: ['{month}.?,?( of)? {year}'],
    means: write('{year}-{month}'),
    examples: [
      ['in january of 2022', '2022-01'],
      ['sept 2021', '2021-09'],
    ],
    not: ['in january'],
  },
];

const ASKED: readonly DateRule[] = [
  {
    id: 'en.fiscal-quarter',
    say: [
      '({quarter} quarter|q{quarter2})( of| in)?( the)? (fy|fiscal|fiscal year) ?{year}',
      '(fy|fiscal|fiscal year) ?{year} ?q{quarter}',
    ],
    means: (parts, today) =>
      write('FY{year}-Q{quarter}')({ ...parts, quarter: parts['quarter'] ?? parts['quarter2'] ?? 0 }, today),
    examples: [
      ['the second quarter of fiscal 2025', 'FY2025-Q2'],
      ['q2 fy2025', 'FY2025-Q2'],
      ['fy2025 q2', 'FY2025-Q2'],
    ],
    not: [],
  },
  {
    id: 'en.short-fiscal-quarter',
    say: ["q{quarter}( of)? (fy|fiscal|fiscal year) ?('|’)?{yy}", "(fy|fiscal|fiscal year) ?('|’)?{yy} ?q{quarter}"],
    means: short('FY{year}-Q{quarter}'),
    examples: [
      ['fy25 q2', 'FY2025-Q2'],
      ['q2 fy25', 'FY2025-Q2'],
    ],
    not: ['fy95 q2'],
  },
  {
    id: 'en.fiscal-over-two-years',
    say: ['(fy|fiscal|fiscal year|financial year) ?{year}(/|-|–){yy}', '{year}(/|-|–){yy} (fiscal|financial) year'],
    means: fiscalOverTwo(({ year = 0 }) => year),
    examples: [
      ['fiscal 2024/25', 'FY2025'],
      ['fy2024-25', 'FY2025'],
      ['the 2024/25 financial year', 'FY2025'],
    ],
    not: [],
  },
  {
    id: 'en.short-fiscal-over-two-years',
    say: ['(fy|fiscal|fiscal year|financial year) ?{yy}(/|-|–){yy2}'],
    means: fiscalOverTwo(({ yy = 0 }) => yy, 'yy2'),
    examples: [['fy24/25', 'FY2025']],
    not: ['24/25'],
  },
  {
    id: 'en.short-fiscal',
    say: ["(fy|fiscal|fiscal year|financial year) ?('|’)?{yy}"],
    means: short('FY{year}'),
    examples: [
      ['fy25', 'FY2025'],
      ["fiscal '25", 'FY2025'],
    ],
    not: ['fy95'],
  },
  {
    id: 'en.short-quarter',
    say: ["q{quarter}( of)? ?('|’)?{yy}", '{quarter}q ?{yy}', '{yy} ?q{quarter}'],
    notBehind: ['.'],
    notBefore: COUNTED,
    means: short('{year}-Q{quarter}'),
    examples: [
      ["q2 '25", '2025-Q2'],
      ['3q25', '2025-Q3'],
      ['25q1', '2025-Q1'],
    ],
    not: ['q1 20 million'],
  },
  {
    id: 'en.quarter-first',
    say: ['{quarter}q ?{year}'],
    means: write('{year}-Q{quarter}'),
    examples: [['3q2025', '2025-Q3']],
    not: [],
  },
  {
    id: 'en.short-half',
    say: ["h{half}( of)? ?('|’)?{yy}", '{half}h ?{yy}', '{yy} ?h{half}'],
    notBehind: ['.'],
    notBefore: COUNTED,
    means: short('{year}-H{half}'),
    examples: [
      ['1h25', '2025-H1'],
      ["h2 '24", '2024-H2'],
    ],
    not: [],
  },
  {
    id: 'en.half-first',
    say: ['{half}h ?{year}'],
    means: write('{year}-H{half}'),
    examples: [['1h2025', '2025-H1']],
    not: [],
  },
  {
    id: 'en.short-year',
    say: ["('|’){yy}"],
    behind: [' ', '('],
    notBefore: ['s', '0s'],
    means: short('{year}'),
    examples: [["raised in '21", '2021']],
    not: ["class of '98", "the '10s"],
  },
  {
    id: 'en.first-months',
    say: ['first {n} months( of| in)? {year}', '{n}m ?{year}'],
    means: firstMonths(({ n = 0 }) => n),
    examples: [
      ['the first nine months of 2025', '2025-01/2025-09'],
      ['9m2025', '2025-01/2025-09'],
    ],
    not: ['first nine months'],
  },
  {
    id: 'en.first-quarters',
    say: ['first {n} quarters( of| in)? {year}'],
    means: firstMonths(({ n = 0 }) => n * 3),
    examples: [['the first three quarters of 2025', '2025-01/2025-09']],
    not: [],
  },
  {
    id: 'en.years',
    say: ['{year}(–|/|~){yy}'],
    notBefore: ['/', '-'],
    means: years(
      ({ year = 0 }) => year,
      ({ year = 0, yy = 0 }) => year - (year % 100) + yy,
    ),
    examples: [['2020–22', '2020/2022']],
    not: ['2020/1/22'],
  },
  {
    id: 'en.years-with-hyphen',
    say: ['{year}-{yy}'],
    notBefore: ['-'],
    means: years(
      ({ year = 0 }) => year,
      // Up to twelve it is a month.
      ({ year = 0, yy = 0 }) => (yy > 12 ? year - (year % 100) + yy : 0),
    ),
    examples: [['2020-22', '2020/2022']],
    not: ['2020-22-01'],
  },
  {
    id: 'en.decade',
    say: ['(the )?{decade}s', "the (‘|’|')?{tens}s"],
    means: ({ decade, tens = 0 }) => {
      const first = decade ?? (tens < 30 ? 2000 : 1900) + tens;
      return `${first}/${first + 9}`;
    },
    examples: [
      ['in the 2010s', '2010/2019'],
      ['in the 90s', '1990/1999'],
    ],
    not: ['2010', '2011s'],
  },
  {
    id: 'en.part-of-year',
    say: ['{part} {year}'],
    means: partOf(write('{year}')),
    examples: [
      ['early 2021', '2021-01/2021-04'],
      ['mid-2021', '2021-05/2021-08'],
      ['late 2021', '2021-09/2021-12'],
    ],
    not: ['late'],
  },
  {
    id: 'en.part-of-relative-year',
    say: ['{part} {which} year', '{part} of {which} year'],
    means: partOf(relative('{year}')),
    examples: [
      ['late last year', '2025-09/2025-12'],
      ['at the beginning of this year', '2026-01/2026-03'],
    ],
    not: [],
  },
  {
    id: 'en.end-of-year',
    say: ['(the )?end of {year}'],
    means: write('{year}'),
    isAnEnd: true,
    examples: [
      ['at the end of 2021', '2021'],
      ['by the end of 2021', '2021'],
    ],
    not: ['the end of the decade'],
  },
  {
    id: 'en.end-of-relative-year',
    say: ['(the )?end of {which} year'],
    means: relative('{year}'),
    isAnEnd: true,
    examples: [['at the end of last year', '2025']],
    not: [],
  },
  {
    id: 'en.end-of-this-year',
    say: ['year end', '(the )?end of (the )?year'],
    means: shifted('year', 0),
    isAnEnd: true,
    examples: [
      ['by year-end', '2026'],
      ['by the end of the year', '2026'],
    ],
    not: ['year ended'],
  },
  {
    id: 'en.season',
    say: ['{season}( of)? {year}'],
    means: seasonOf(write('{year}')),
    examples: [['in the summer of 2021', '2021-06/2021-08']],
    not: ['summer'],
  },
  {
    id: 'en.relative-season',
    say: ['last {season}'],
    means: (parts, today) => {
      const over = (parts['season'] ?? 0) + 2 < Number(today.now.slice(5, 7));
      return seasonOf(relative('{year}', over ? 0 : -1))(parts, today);
    },
    examples: [['last summer', '2026-06/2026-08']],
    not: [],
  },
  {
    id: 'en.year',
    say: ['{which} year'],
    means: shifted('year', 'which'),
    examples: [
      ['last year', '2025'],
      ['this year', '2026'],
      ['next year', '2027'],
    ],
    not: ['a year', 'last years'],
  },
  {
    id: 'en.quarter-of-relative-year',
    say: [
      '{quarter} quarter( of)? {which} year',
      'q{quarter}( of)? {which} year',
      '{which} year {quarter} quarter',
      '{which} year q{quarter}',
    ],
    means: relative('{year}-Q{quarter}'),
    examples: [
      ['q3 last year', '2025-Q3'],
      ['in the third quarter of this year', '2026-Q3'],
    ],
    not: [],
  },
  {
    id: 'en.half-of-relative-year',
    say: ['{half} half( of)? {which} year', 'h{half}( of)? {which} year'],
    means: relative('{year}-H{half}'),
    examples: [['the first half of last year', '2025-H1']],
    not: [],
  },
  {
    id: 'en.month-of-relative-year',
    say: ['{month}( of)? {which} year'],
    means: relative('{year}-{month}'),
    examples: [['in june last year', '2025-06']],
    not: [],
  },
  {
    id: 'en.year-to-date',
    say: ['(ytd|year to date|so far this year)'],
    means: shifted('year', 0),
    examples: [['revenue ytd', '2026']],
    not: [],
  },
  {
    id: 'en.year-before-last',
    say: ['(the )?year before last'],
    means: shifted('year', -2),
    examples: [['the year before last', '2024']],
    not: ['the year before'],
  },
  {
    id: 'en.fiscal-year',
    say: ['{which} (fiscal|financial) year'],
    means: shifted('fiscal', 'which'),
    examples: [
      ['last fiscal year', 'FY2025'],
      ['this financial year', 'FY2026'],
    ],
    not: ['the fiscal year'],
  },
  {
    id: 'en.relative-quarter',
    say: ['{which} quarter'],
    means: shifted('quarter', 'which'),
    examples: [
      ['last quarter', '2026-Q3'],
      ['this quarter', '2026-Q4'],
    ],
    not: ['latest quarter'],
  },
  {
    id: 'en.relative-month',
    say: ['{which} month'],
    means: shifted('month', 'which'),
    examples: [
      ['last month', '2026-10'],
      ['this month', '2026-11'],
    ],
    not: ['a month'],
  },
  {
    id: 'en.month-before-last',
    say: ['(the )?month before last'],
    means: shifted('month', -2),
    examples: [['the month before last', '2026-09']],
    not: [],
  },
  {
    id: 'en.relative-week',
    say: ['{which} week'],
    means: shifted('week', 'which'),
    examples: [
      ['last week', '2026-11-16/2026-11-22'],
      ['this week', '2026-11-23/2026-11-29'],
    ],
    not: ['last weekend', 'a week'],
  },
  {
    id: 'en.week-before-last',
    say: ['(the )?week before last'],
    means: shifted('week', -2),
    examples: [['the week before last', '2026-11-09/2026-11-15']],
    not: ['the week before'],
  },
  {
    id: 'en.yesterday',
    say: ['yesterday', 'last night'],
    means: shifted('day', -1),
    examples: [['what happened yesterday', '2026-11-22']],
    not: ['today'],
  },
  {
    id: 'en.day-before-yesterday',
    say: ['(the )?day before yesterday'],
    means: shifted('day', -2),
    examples: [['the day before yesterday', '2026-11-21']],
    not: ['the day before'],
  },
  {
    id: 'en.tomorrow',
    say: ['tomorrow'],
    means: shifted('day', 1),
    examples: [['tomorrow', '2026-11-24']],
    not: [],
  },
  {
    id: 'en.weekday',
    say: ['last {weekday}'],
    means: weekday(),
    examples: [['last friday', '2026-11-20']],
    not: ['friday'],
  },
  {
    id: 'en.on-weekday',
    say: ['{weekday}'],
    behind: ['on ', 'since '],
    means: weekday(),
    examples: [['announced on monday', '2026-11-16']],
    not: ['manic monday'],
  },
  {
    id: 'en.this-weekday',
    say: ['this {weekday}'],
    means: weekday(0),
    examples: [['this monday', '2026-11-23']],
    not: [],
  },
  {
    id: 'en.last-month-of-name',
    say: ['last {month}'],
    means: monthOf(-1),
    examples: [
      ['last june', '2026-06'],
      ['last december', '2025-12'],
    ],
    not: ['last marches'],
  },
  {
    id: 'en.this-month-of-name',
    say: ['this {month}'],
    means: monthOf(0),
    examples: [['this march', '2026-03']],
    not: [],
  },
  {
    id: 'en.years-ago',
    say: ['{n} (years|year|yrs|yr) (ago|back)'],
    means: ago('year', 'n'),
    examples: [
      ['three years ago', '2023'],
      ['a year ago', '2025'],
      ['6 years ago', '2020'],
    ],
    not: ['a few years ago', 'three years'],
  },
  {
    id: 'en.decades-ago',
    say: ['{n} (decades|decade) ago'],
    means: ago('year', 'n', 10),
    examples: [['a decade ago', '2016']],
    not: ['decades ago'],
  },
  {
    id: 'en.months-ago',
    say: ['{n} (months|month) (ago|back)'],
    means: ago('month', 'n'),
    examples: [['two months ago', '2026-09']],
    not: ['several months ago'],
  },
  {
    id: 'en.half-a-year-ago',
    say: ['half a year (ago|back)'],
    means: ago('month', 6),
    examples: [['half a year ago', '2026-05']],
    not: [],
  },
  {
    id: 'en.quarters-ago',
    say: ['{n} (quarters|quarter) (ago|back)'],
    means: ago('quarter', 'n'),
    examples: [['two quarters ago', '2026-Q2']],
    not: [],
  },
  {
    id: 'en.weeks-ago',
    say: ['{n} (weeks|week) (ago|back)'],
    means: ago('week', 'n'),
    examples: [['two weeks ago', '2026-11-09/2026-11-15']],
    not: [],
  },
  {
    id: 'en.days-ago',
    say: ['{n} (days|day) (ago|back)'],
    means: ago('day', 'n'),
    examples: [['three days ago', '2026-11-20']],
    not: ['days ago'],
  },
  {
    id: 'en.past-years',
    say: ['(past|last|previous|recent) {n} (years|yrs)'],
    means: past('year', 'n'),
    examples: [
      ['in the past three years', '2023-11-23/..'],
      ['over the last 2 years', '2024-11-23/..'],
    ],
    not: ['last few years'],
  },
  {
    id: 'en.past-year',
    say: ['past (year|12 months)', '(last|previous) (12|twelve) months'],
    means: past('year', 1),
    examples: [['over the past year', '2025-11-23/..']],
    not: ['past years'],
  },
  {
    id: 'en.past-decade',
    say: ['(past|last) decade'],
    means: past('year', 10),
    examples: [['over the past decade', '2016-11-23/..']],
    not: [],
  },
  {
    id: 'en.past-months',
    say: ['(past|last|previous|recent) {n} months'],
    means: past('month', 'n'),
    examples: [['the last six months', '2026-05-23/..']],
    not: [],
  },
  {
    id: 'en.past-month',
    say: ['past month'],
    means: past('month', 1),
    examples: [['in the past month', '2026-10-23/..']],
    not: [],
  },
  {
    id: 'en.past-quarters',
    say: ['(past|last|previous|recent) {n} quarters'],
    means: past('quarter', 'n'),
    examples: [['the last four quarters', '2025-11-23/..']],
    not: [],
  },
  {
    id: 'en.past-weeks',
    say: ['(past|last|previous|recent) {n} weeks'],
    means: past('week', 'n'),
    examples: [['the past two weeks', '2026-11-09/..']],
    not: [],
  },
  {
    id: 'en.past-week',
    say: ['past week'],
    means: past('week', 1),
    examples: [['in the past week', '2026-11-16/..']],
    not: [],
  },
  {
    id: 'en.past-days',
    say: ['(past|last|previous|recent) {n} days'],
    means: past('day', 'n'),
    examples: [['the last 30 days', '2026-10-24/..']],
    not: [],
  },
  {
    id: 'en.year-before-that',
    say: ['(the )?(year before|previous year)( that)?'],
    notBefore: [' '],
    means: (_, { year }) => (year === undefined ? undefined : String(Number(year) - 1)),
    examples: [],
    not: ['the year before', 'the year before its listing'],
  },
  {
    id: 'en.same-year',
    say: ['(the same|that) year'],
    means: (_, { year }) => year,
    examples: [],
    not: ['that year'],
  },
  {
    id: 'en.year-after-that',
    say: ['(the )?(year after|following year)( that)?'],
    notBefore: [' '],
    means: (_, { year }) => (year === undefined ? undefined : String(Number(year) + 1)),
    examples: [],
    not: ['the year after'],
  },
];

/** Behind these a month without a year is a date: "may" and "march" are words as well. */
const PREPOSITIONS = ['in', 'on', 'since', 'until', 'till', 'by', 'before', 'after', 'from', 'during', 'of'];
const MONTH_MAY_FOLLOW = [...PREPOSITIONS, 'early', 'late', 'mid', 'between'].flatMap((word) => [
  `${word} `,
  `${word}-`,
]);

const YEARLESS: readonly DateRule[] = [
  {
    id: 'en.quarter-alone',
    say: ['{quarter} quarter', 'q{quarter}'],
    means: yearless('{year}-Q{quarter}', 'quarter', 3),
    examples: [
      ['q3 revenue', '2026-Q3'],
      ['the fourth quarter', '2025-Q4'],
    ],
    not: ['q5', 'a quarter', 'three quarters'],
  },
  {
    id: 'en.half-alone',
    say: ['{half} half', 'h{half}'],
    notBefore: [' an hour', ' hour', ' an day', ' day', ' of the day', ' of the month', ' of the century', ' time'],
    means: yearless('{year}-H{half}', 'half', 6),
    examples: [
      ['first half revenue', '2026-H1'],
      ['h2', '2025-H2'],
    ],
    not: ['the first half of the century', 'half'],
  },
  {
    id: 'en.month-alone',
    say: ['{month}'],
    behind: MONTH_MAY_FOLLOW,
    means: yearless('{year}-{month}', 'month', 1),
    examples: [
      ['in june', '2026-06'],
      ['since december', '2025-12'],
    ],
    not: ['it may', 'a long march'],
  },
  {
    id: 'en.day-alone',
    say: ['{month} {day}(st|nd|rd|th)?', '(the )?{day}(st|nd|rd|th)?( of)? {month}'],
    behind: MONTH_MAY_FOLLOW,
    notBefore: COUNTED,
    means: yearless('{year}-{month}-{day}', 'month', 1),
    examples: [
      ['on june 18', '2026-06-18'],
      ['on the 5th of march', '2026-03-05'],
    ],
    not: ['june 31'],
  },
];

const COUNTS_TIME = [
  ...['day', 'week', 'month', 'year', 'hour'].flatMap((unit) => [unit, `${unit}s`]),
  ...['work', 'worked', 'was', 'been', 'doing', 'do'],
];

export const ENGLISH_DATES = {
  slots: {
    month: {
      words: {
        ...numbered(MONTHS, 1),
        ...numbered(
          MONTHS.map((name) => name.slice(0, 3)),
          1,
        ),
        sept: 9,
      },
    },
    quarter: {
      words: {
        ...numbered(['first', 'second', 'third', 'fourth'], 1),
        ...numbered(['1st', '2nd', '3rd', '4th'], 1),
        ...numbered(['1', '2', '3', '4'], 1),
      },
    },
    half: { words: { first: 1, '1st': 1, '1': 1, second: 2, '2nd': 2, '2': 2 } },
    n: {
      pattern: `\\d{1,2}|an?|${Object.keys(ENGLISH_NUMBERS).join('|')}`,
      read: (text: string) => (text.startsWith('a') ? 1 : (ENGLISH_NUMBERS[text] ?? Number(text))),
    },
    which: { words: { last: -1, previous: -1, this: 0, current: 0, 'the current': 0, next: 1, coming: 1 } },
    weekday: { words: numbered(WEEKDAYS, 0) },
    season: { words: SEASONS },
    part: {
      words: {
        'start of': PART.start,
        'the start of': PART.start,
        'beginning of': PART.start,
        'the beginning of': PART.start,
        early: PART.early,
        'early in': PART.early,
        mid: PART.mid,
        'middle of': PART.mid,
        'the middle of': PART.mid,
        late: PART.late,
        'late in': PART.late,
      },
    },
    decade: { pattern: '(?:19|20)\\d0', read: Number },
    tens: { pattern: '\\d0', read: Number },
  },
  absolute: ABSOLUTE,
  asked: ASKED,
  yearless: YEARLESS,
  since: {
    before: ['since', 'after', 'from'],
    after: ['onwards', 'onward', 'to date', 'to now', 'until now', 'and later', 'or later'],
    notBefore: [],
  },
  upTo: {
    before: ['before', 'until', 'till', 'prior to', 'up to', 'by'],
    after: ['and before', 'or before', 'and earlier', 'or earlier'],
    notBefore: [],
  },
  counts: ['million', 'billion', 'trillion', 'yuan', 'users', 'people'],
  latest: [
    '(now|right now|latest|newest|most recent|recent|recently|current|currently|today|these days|as of now|at present|nowadays|news)',
    '(what|whats|what is|what s) new',
  ],
  earlier: [
    '(former|formerly|previous|previously|ex|predecessor|used to|originally|earlier|preceded)',
    '(the )?(one|ceo|boss|person) before',
    'before (that|him|her|them)',
  ],
  earlierBefore: {},
  before: { words: ['before'], counted: COUNTS_TIME },
  open: ['(since|until) when'],
  unread: [
    '(a few|several|some|many|a couple of|couple of) (years|months|weeks|days|quarters|decades) (ago|back|earlier|before|later|after)',
    '(past|last|next|recent) (few|several|couple of) (years|months|weeks|days|quarters|decades)',
    'the other (day|week|month|year)',
    'the (day|week|month|year|night) (before|after)',
    '(last|this|next|past) (weekend|christmas|season|century|holiday)',
    '(one|two|three|four|five|six|seven|eight|nine|ten) (years|year|months|month|weeks|week|days|day) (later|earlier|after|before)',
    'some time ago',
  ],
} as const satisfies DateWords;
