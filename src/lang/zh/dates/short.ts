import { partOf, seasonOf, short } from '../../dates/calendar.ts';
import type { DateRule } from '../../dates/date-rule.ts';
import { COUNTS_YEARS, NO_EDGE, YEARS_COUNTED } from './words.ts';

/** Years of two digits, and the year behind the quarter: "2q25". */
export const CHINESE_SHORT: readonly DateRule[] = [
  {
    id: 'zh.short-day',
    say: ['{yy}年{month}月{day}(日|号)'],
    means: short('{year}-{month}-{day}'),
    examples: [['21年3月5日', '2021-03-05']],
    not: [],
  },
  {
    id: 'zh.short-month',
    say: ['{yy}年{month}月份?'],
    means: short('{year}-{month}'),
    examples: [['21年3月', '2021-03']],
    not: [],
  },
  {
    id: 'zh.short-quarter',
    say: ['{yy}年?的?第?{quarter}季度?', '{yy}年?q{quarter}'],
    means: short('{year}-Q{quarter}'),
    examples: [
      ['25年三季度', '2025-Q3'],
      ['25年q1', '2025-Q1'],
    ],
    not: [],
  },
  {
    id: 'zh.short-half',
    say: ['{yy}年{half}半年', '{yy}年h{half}'],
    means: short('{year}-H{half}'),
    examples: [['25年上半年', '2025-H1']],
    not: [],
  },
  {
    id: 'zh.short-part',
    say: ['{yy}年{part}'],
    notBefore: NO_EDGE,
    means: partOf(short('{year}')),
    examples: [['21年年初', '2021-01/2021-03']],
    not: [],
  },
  {
    id: 'zh.short-season',
    say: ['{yy}年{season}(天|季)'],
    means: seasonOf(short('{year}')),
    examples: [['21年夏天', '2021-06/2021-08']],
    not: [],
  },
  {
    id: 'zh.short-whole-year',
    say: ['{yy}年全年'],
    means: short('{year}'),
    examples: [['24年全年', '2024']],
    not: [],
  },
  {
    id: 'zh.short-year',
    say: ['{yy}年'],
    notBehind: COUNTS_YEARS,
    notBefore: YEARS_COUNTED,
    means: short('{year}'),
    examples: [['科凡24年营收', '2024']],
    not: ['科凡成立20年了吗', '近98年', '98年'],
  },
];
