import { fiscalOverTwo, shifted, short } from '../../dates/calendar.ts';
import { type DateRule, write } from '../../dates/date-rule.ts';

/** Fiscal years and their quarters. */
export const ENGLISH_FISCAL: readonly DateRule[] = [
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
    id: 'en.fiscal-year',
    say: ['{which} (fiscal|financial) year'],
    means: shifted('fiscal', 'which'),
    examples: [
      ['last fiscal year', 'FY2025'],
      ['this financial year', 'FY2026'],
    ],
    not: ['the fiscal year'],
  },
];
