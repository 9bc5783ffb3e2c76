import { fiscalOverTwo, shifted, short } from '../../dates/calendar.ts';
import { type DateRule, write } from '../../dates/date-rule.ts';

/** Fiscal years and their quarters. */
export const CHINESE_FISCAL: readonly DateRule[] = [
  {
    id: 'zh.fiscal-quarter',
    say: ['{year}财年的?第?{quarter}财?季度?'],
    means: write('FY{year}-Q{quarter}'),
    examples: [['2025财年第二季度', 'FY2025-Q2']],
    not: [],
  },
  {
    id: 'zh.short-fiscal-quarter',
    say: ['{yy}财年的?第?{quarter}财?季度?'],
    means: short('FY{year}-Q{quarter}'),
    examples: [['25财年二季度', 'FY2025-Q2']],
    not: [],
  },
  {
    id: 'zh.fiscal-over-two-years',
    say: ['{year}(/|-|–){yy}财年'],
    means: fiscalOverTwo(({ year = 0 }) => year),
    examples: [['2024/25财年', 'FY2025']],
    not: [],
  },
  {
    id: 'zh.short-fiscal-over-two-years',
    say: ['{yy}(/|-|–){yy2}财年'],
    means: fiscalOverTwo(({ yy = 0 }) => yy, 'yy2'),
    examples: [['24/25财年', 'FY2025']],
    not: [],
  },
  {
    id: 'zh.short-fiscal',
    say: ['{yy}财年'],
    notBehind: ['.'],
    means: short('FY{year}'),
    examples: [['25财年', 'FY2025']],
    not: [],
  },
  {
    id: 'zh.relative-fiscal-year',
    say: ['{unit}财(年|政年)'],
    means: shifted('fiscal', 'unit'),
    examples: [['上财年', 'FY2025']],
    not: [],
  },
];
