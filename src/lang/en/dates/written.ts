import { type DateRule, write } from '../../dates/date-rule.ts';

/** Dates that say their year: they are read in articles too. */
export const ENGLISH_WRITTEN: readonly DateRule[] = [
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
