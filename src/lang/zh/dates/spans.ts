import { firstMonths, PART, partOf, relative, seasonOf, shifted, short, years } from '../../dates/calendar.ts';
import { type DateRule, write } from '../../dates/date-rule.ts';
import { NO_EDGE, NO_MIDDLE } from './words.ts';

/** Several years or months, and parts of a year that have no number: "late 2021". */
export const CHINESE_SPANS: readonly DateRule[] = [
  {
    id: 'zh.end-of-short-year',
    say: ['{yy}年{end}'],
    notBefore: NO_EDGE,
    means: short('{year}'),
    isAnEnd: true,
    examples: [['21年底', '2021']],
    not: [],
  },
  {
    id: 'zh.first-quarters',
    say: ['{year}年?的?(前|首|头){n}个?季度?'],
    means: firstMonths(({ n = 0 }) => n * 3),
    examples: [['2025年前三季度', '2025-01/2025-09']],
    not: [],
  },
  {
    id: 'zh.short-first-quarters',
    say: ['{yy}年的?(前|首|头){n}个?季度?'],
    means: (parts, today) => short(`{year}-01/{year}-${String((parts['n'] ?? 0) * 3).padStart(2, '0')}`)(parts, today),
    examples: [['25年前三季度', '2025-01/2025-09']],
    not: [],
  },
  {
    id: 'zh.first-months',
    say: ['{year}年?的?(前|首|头){n}个月', '{year}年1(-|–|~|至|到){n}月'],
    means: firstMonths(({ n = 0 }) => n),
    examples: [
      ['2025年前九个月', '2025-01/2025-09'],
      ['2025年1-6月', '2025-01/2025-06'],
    ],
    not: [],
  },
  {
    id: 'zh.years',
    say: ['{year}(-|–|—|~|至|到){yy}年'],
    means: years(
      ({ year = 0 }) => year,
      ({ year = 0, yy = 0 }) => year - (year % 100) + yy,
    ),
    examples: [['2020-22年', '2020/2022']],
    not: [],
  },
  {
    id: 'zh.decade',
    say: ['{decade}年代', '(20|二十)世纪{tens}年代', '{tens}年代'],
    means: ({ decade, tens = 0 }) => {
      const first = decade ?? (tens < 30 ? 2000 : 1900) + tens;
      return `${first}/${first + 9}`;
    },
    examples: [
      ['2010年代', '2010/2019'],
      ['上世纪90年代', '1990/1999'],
      ['九十年代', '1990/1999'],
    ],
    not: [],
  },
  {
    id: 'zh.part-of-year',
    say: ['{year}年?{part}'],
    notBefore: NO_EDGE,
    means: partOf(write('{year}')),
    examples: [['2021年年初', '2021-01/2021-03']],
    not: [],
  },
  {
    id: 'zh.end-of-year',
    say: ['{year}年?{end}'],
    notBefore: NO_EDGE,
    means: write('{year}'),
    isAnEnd: true,
    examples: [['2021年底', '2021']],
    not: ['2021年底价'],
  },
  {
    id: 'zh.middle-of-year',
    say: ['{year}年年?{middle}'],
    notBefore: NO_MIDDLE,
    means: (parts, today) => partOf(write('{year}'))({ ...parts, part: PART.mid }, today),
    examples: [['2021年年中', '2021-05/2021-08']],
    not: [],
  },
  {
    id: 'zh.part-of-relative-year',
    say: ['{which}年{part}'],
    notBefore: NO_EDGE,
    means: partOf(relative('{year}')),
    examples: [['今年年初', '2026-01/2026-03']],
    not: [],
  },
  {
    id: 'zh.end-of-relative-year',
    say: ['{which}年{end}'],
    notBefore: NO_EDGE,
    means: relative('{year}'),
    isAnEnd: true,
    examples: [
      ['去年底', '2025'],
      ['今年年底前', '2026'],
    ],
    not: [],
  },
  {
    id: 'zh.end-alone',
    say: ['年底', '年末'],
    notBehind: ['每', '历', '逢'],
    notBefore: NO_EDGE,
    means: shifted('year', 0),
    isAnEnd: true,
    examples: [['年底前', '2026']],
    not: ['每年底'],
  },
  {
    id: 'zh.beginning-alone',
    say: ['年初'],
    notBehind: ['每', '历', '逢'],
    notBefore: NO_EDGE,
    means: (parts, today) => partOf(shifted('year', 0))({ ...parts, part: PART.start }, today),
    examples: [['年初裁员', '2026-01/2026-03']],
    not: [],
  },
  {
    id: 'zh.season',
    say: ['{year}年{season}(天|季)?'],
    notBefore: ['节', '晚', '运', '招', '奥', '装'],
    means: seasonOf(write('{year}')),
    examples: [['2021年夏天', '2021-06/2021-08']],
    not: [],
  },
];
