import { namedMonth, relative, seasonOf, shifted, weekday } from '../../dates/calendar.ts';
import type { DateRule } from '../../dates/date-rule.ts';

/** What is counted from today by its name: "last week". */
export const ENGLISH_RELATIVE: readonly DateRule[] = [
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
    means: namedMonth(-1),
    examples: [
      ['last june', '2026-06'],
      ['last december', '2025-12'],
    ],
    not: ['last marches'],
  },
  {
    id: 'en.this-month-of-name',
    say: ['this {month}'],
    means: namedMonth(0),
    examples: [['this march', '2026-03']],
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
