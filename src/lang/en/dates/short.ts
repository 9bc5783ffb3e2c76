import { short } from '../../dates/calendar.ts';
import { type DateRule, write } from '../../dates/date-rule.ts';
import { COUNTED } from './words.ts';

/** Years of two digits, and the year behind the quarter: "2q25". */
export const ENGLISH_SHORT: readonly DateRule[] = [
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
];
