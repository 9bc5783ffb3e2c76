import { firstQuartersAlone, yearless } from '../../dates/calendar.ts';
import type { DateRule } from '../../dates/date-rule.ts';
import { COUNTED_PARTS, INSIDE_NUMBER, NO_MONTH } from './words.ts';

/** Parts of a year whose year is not said. */
export const CHINESE_YEARLESS: readonly DateRule[] = [
  {
    id: 'zh.first-quarters-alone',
    say: ['(前|首|头){n}个?季度'],
    means: firstQuartersAlone,
    examples: [['前三季度', '2026-01/2026-09']],
    not: [],
  },
  {
    id: 'zh.quarter-alone',
    say: ['第?{quarter}季度'],
    notBehind: COUNTED_PARTS,
    means: yearless('{year}-Q{quarter}', 'quarter', 3),
    examples: [['三季度', '2026-Q3']],
    not: ['近四季度'],
  },
  {
    id: 'zh.half-alone',
    say: ['{half}半年'],
    means: yearless('{year}-H{half}', 'half', 6),
    examples: [
      ['上半年', '2026-H1'],
      ['下半年', '2025-H2'],
    ],
    not: ['半年'],
  },
  {
    id: 'zh.month-alone',
    say: ['{month}月份?'],
    notBehind: [...INSIDE_NUMBER, '个', '每', '近', '过', '.'],
    notBefore: NO_MONTH,
    means: yearless('{year}-{month}', 'month', 1),
    examples: [
      ['6月', '2026-06'],
      ['十二月份', '2025-12'],
    ],
    not: ['3个月', '1.2亿月活', '13月'],
  },
  {
    id: 'zh.day-alone',
    say: ['{month}月{day}(日|号)'],
    notBehind: INSIDE_NUMBER,
    means: yearless('{year}-{month}-{day}', 'month', 1),
    examples: [['6月18日', '2026-06-18']],
    not: ['2月30日'],
  },
];
