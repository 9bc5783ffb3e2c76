import { relative, seasonOf, shifted, weekday } from '../../dates/calendar.ts';
import type { DateRule } from '../../dates/date-rule.ts';
import { NO_MONTH, NO_WEEK, NUMERALS } from './words.ts';

/** What is counted from today by its name: "last week". */
export const CHINESE_RELATIVE: readonly DateRule[] = [
  {
    id: 'zh.relative-season',
    say: ['{which}年{season}(天|季)'],
    means: seasonOf(relative('{year}')),
    examples: [['去年夏天', '2025-06/2025-08']],
    not: [],
  },
  {
    // Listed before 上一年 as counted from today: in a conversation about 2022 it is 2021.
    id: 'zh.year-before-that',
    say: ['(再|之|此)?(前|上)一(个)?年(度)?'],
    notBehind: [...'以目然几多年当大', ...NUMERALS],
    notBefore: ['比', '度'],
    means: (_, { year }) => (year === undefined ? undefined : String(Number(year) - 1)),
    examples: [],
    not: ['前一年', '以前一年'],
  },
  {
    id: 'zh.year-after-that',
    say: ['(次|下一|后一|第二|转)年(度)?'],
    notBefore: ['度'],
    means: (_, { year }) => (year === undefined ? undefined : String(Number(year) + 1)),
    examples: [],
    not: ['次年'],
  },
  {
    id: 'zh.same-year',
    say: ['(同|那一|那)年'],
    means: (_, { year }) => year,
    examples: [],
    not: ['同年'],
  },
  {
    id: 'zh.relative-year',
    say: ['{which}年(度|全年)?'],
    notBehind: [...'以之目此然几多年当', ...NUMERALS, ...'0123456789'],
    notBefore: ['度'],
    means: relative('{year}'),
    examples: [
      ['去年营收', '2025'],
      ['今年', '2026'],
      ['前年', '2024'],
      ['大前年', '2023'],
      ['上一年', '2025'],
    ],
    not: ['以前年份', '三前年', '当今年轻人'],
  },
  {
    id: 'zh.relative-half',
    say: ['{which}年{half}半年'],
    means: relative('{year}-H{half}'),
    examples: [['去年下半年', '2025-H2']],
    not: [],
  },
  {
    id: 'zh.quarter-of-relative-year',
    say: ['{which}年的?第?{quarter}季度?', '{which}年?q{quarter}'],
    means: relative('{year}-Q{quarter}'),
    examples: [
      ['去年第三季度', '2025-Q3'],
      ['今年q1', '2026-Q1'],
    ],
    not: [],
  },
  {
    id: 'zh.month-of-relative-year',
    say: ['{which}年{month}月份?'],
    means: relative('{year}-{month}'),
    examples: [['去年11月', '2025-11']],
    not: [],
  },
  {
    id: 'zh.day-of-relative-year',
    say: ['{which}年{month}月{day}(日|号)'],
    means: relative('{year}-{month}-{day}'),
    examples: [['去年11月3日', '2025-11-03']],
    not: [],
  },
  {
    id: 'zh.relative-quarter',
    say: ['{unit}季(度)?'],
    means: shifted('quarter', 'unit'),
    examples: [
      ['上季度', '2026-Q3'],
      ['本季度', '2026-Q4'],
    ],
    not: ['第三季度前'],
  },
  {
    id: 'zh.relative-month',
    say: ['{unit}月份?'],
    notBehind: ['线', '网', '路', '日'],
    notBefore: NO_MONTH,
    means: shifted('month', 'unit'),
    examples: [
      ['上个月', '2026-10'],
      ['本月', '2026-11'],
    ],
    not: ['上月活'],
  },
  {
    id: 'zh.relative-week',
    say: ['{unit}(周|星期|礼拜)'],
    notBehind: ['线', '网', '路', '日'],
    notBefore: NO_WEEK,
    means: shifted('week', 'unit'),
    examples: [
      ['上周', '2026-11-16/2026-11-22'],
      ['上上周', '2026-11-09/2026-11-15'],
      ['这个星期', '2026-11-23/2026-11-29'],
    ],
    not: ['线上周边', '上周年'],
  },
  {
    id: 'zh.relative-weekday',
    say: ['{unit}(周|星期|礼拜){weekday}'],
    means: weekday('unit'),
    examples: [
      ['上周五', '2026-11-20'],
      ['本周一', '2026-11-23'],
    ],
    not: [],
  },
  {
    id: 'zh.yesterday',
    say: ['昨(天|日|晚)'],
    means: shifted('day', -1),
    examples: [['昨天宣布', '2026-11-22']],
    not: ['今天'],
  },
  {
    id: 'zh.day-before-yesterday',
    say: ['前(天|日)'],
    notBehind: [...'以之目此然当大'],
    notBefore: ['活'],
    means: shifted('day', -2),
    examples: [['前天', '2026-11-21']],
    not: ['目前日活'],
  },
  {
    id: 'zh.tomorrow',
    say: ['明(天|日)'],
    notBefore: ['方舟'],
    means: shifted('day', 1),
    examples: [['明天', '2026-11-24']],
    not: [],
  },
];
