import { yearless } from '../../dates/calendar.ts';
import type { DateRule } from '../../dates/date-rule.ts';
import { COUNTED, MONTH_MAY_FOLLOW } from './words.ts';

/** Parts of a year whose year is not said. */
export const ENGLISH_YEARLESS: readonly DateRule[] = [
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
