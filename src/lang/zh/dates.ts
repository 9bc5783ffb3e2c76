import {
  ago,
  firstMonths,
  fiscalOverTwo,
  PART,
  partOf,
  past,
  relative,
  seasonOf,
  shifted,
  short,
  weekday,
  yearless,
  years,
} from '../calendar.ts';
import { type DateRule, type DateWords, type Meaning, write } from '../date-rule.ts';
import { chineseNumber } from './chinese-number.ts';

const NUMERALS = [...'零〇一二两三四五六七八九十百千'];
/** 第三年, 十几年: a part of a number that is written in Han. */
const INSIDE_NUMBER = ['第', '几', '多', '数', ...NUMERALS];

/** Words that begin with 月 or end a count of months: 月活, 个月. */
const NO_MONTH = ['活', '薪', '费', '嫂', '饼', '球', '亮', '租', '流', '供', '销', '均', '度', '色', '天', '稻'];
/** 周 of another word: 周边, 周年. */
const NO_WEEK = ['边', '期', '年', '转', '围', '刊', '报'];
/** 中 of another word: 2021年中国. */
const NO_MIDDLE = [
  '国',
  '概',
  '东',
  '信',
  '央',
  '间',
  '心',
  '文',
  '期',
  '旬',
  '介',
  '移',
  '石',
  '金',
  '通',
  '芯',
  '的',
];
/** 底 and 初 of another word: 底价, 初步. */
const NO_EDGE = ['价', '层', '线', '薪', '步', '创', '衷', '期', '次', '始', '级'];

/** Before 25年 these say that years are counted: 近25年, 满25年. */
const COUNTS_YEARS = [...'.近去约满第了达前后用花每干过这几长历有以'];
/** The same behind it: 25年前, 25年来. */
const YEARS_COUNTED = [...'前后内来间多期以之里的半了吗', '时间'];

/** What a part of a year whose year is not said does not stand behind: 前三季度, 每季度. */
const COUNTED_PARTS = [...'前后每连近头首'];

/** The year that the rule's words say; the words of the year itself are in `{which}`. */
const THAT_YEAR = relative('{year}');

/** 前三季度 is in the year of the conversation, or in the last one in which they are over. */
const firstQuartersAlone: Meaning = (parts, today) =>
  yearless(`{year}-01/{year}-${String((parts['n'] ?? 0) * 3).padStart(2, '0')}`, 'n', 3)(parts, today);

const ABSOLUTE: readonly DateRule[] = [
  {
    id: 'zh.day',
    say: ['{year}年{month}月{day}(日|号)'],
    means: write('{year}-{month}-{day}'),
    examples: [
      ['2022年1月25日', '2022-01-25'],
      ['2022 年 1 月 25 号', '2022-01-25'],
      ['二〇二二年一月二十五日', '2022-01-25'],
    ],
    not: ['1月25日'],
  },
  {
    id: 'zh.quarter',
    say: ['{year}年?的?第?{quarter}季度?', '{year}年?q{quarter}'],
    means: write('{year}-Q{quarter}'),
    examples: [
      ['2025年的第2季度', '2025-Q2'],
      ['2025年二季度', '2025-Q2'],
      ['2025年q2', '2025-Q2'],
    ],
    not: ['2025年前三季度'],
  },
  {
    id: 'zh.half',
    say: ['{year}年?的?{half}半年'],
    means: write('{year}-H{half}'),
    examples: [['2024年下半年', '2024-H2']],
    not: ['下半年'],
  },
  {
    id: 'zh.fiscal',
    say: ['{year}财(年|政年)', '{year}年财年'],
    means: write('FY{year}'),
    examples: [['2025财年', 'FY2025']],
    not: ['2025年财报'],
  },
  {
    id: 'zh.month',
    say: ['{year}年{month}月份?'],
    means: write('{year}-{month}'),
    examples: [
      ['2022年1月', '2022-01'],
      ['2022年1月之后', '2022-01'],
    ],
    not: ['2022年13月'],
  },
  {
    id: 'zh.year',
    say: ['{year}年(度|全年)?', '{digits}全年'],
    means: (parts, today) => write('{year}')({ ...parts, year: parts['year'] ?? parts['digits'] ?? 0 }, today),
    examples: [
      ['二〇二二年', '2022'],
      ['2025年全年', '2025'],
    ],
    not: ['二十五年'],
  },
];

const ASKED: readonly DateRule[] = [
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
    id: 'zh.end-of-short-year',
    say: ['{yy}年{end}'],
    notBefore: NO_EDGE,
    means: short('{year}'),
    isAnEnd: true,
    examples: [['21年底', '2021']],
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
    means: partOf(THAT_YEAR),
    examples: [['今年年初', '2026-01/2026-03']],
    not: [],
  },
  {
    id: 'zh.end-of-relative-year',
    say: ['{which}年{end}'],
    notBefore: NO_EDGE,
    means: THAT_YEAR,
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
  {
    id: 'zh.relative-season',
    say: ['{which}年{season}(天|季)'],
    means: seasonOf(THAT_YEAR),
    examples: [['去年夏天', '2025-06/2025-08']],
    not: [],
  },
  {
    id: 'zh.relative-year',
    say: ['{which}年(度|全年)?'],
    notBehind: [...'以之目此然几多年当', ...NUMERALS, ...'0123456789'],
    notBefore: ['度'],
    means: THAT_YEAR,
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
    id: 'zh.relative-fiscal-year',
    say: ['{unit}财(年|政年)'],
    means: shifted('fiscal', 'unit'),
    examples: [['上财年', 'FY2025']],
    not: [],
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
  {
    id: 'zh.years-ago',
    say: ['{n}年(之|以)?前'],
    notBehind: INSIDE_NUMBER,
    means: ago('year', 'n'),
    examples: [
      ['三年前', '2023'],
      ['六年前', '2020'],
      ['10年前的科凡', '2016'],
      ['二十年前', '2006'],
    ],
    not: ['几年前', '2023年前'],
  },
  {
    id: 'zh.half-a-year-ago',
    say: ['半年(之|以)?前'],
    notBehind: ['上', '下', '个', '年'],
    means: ago('month', 6),
    examples: [['半年前', '2026-05']],
    not: ['下半年前'],
  },
  {
    id: 'zh.months-ago',
    say: ['{n}个月(之|以)?前'],
    notBehind: INSIDE_NUMBER,
    means: ago('month', 'n'),
    examples: [['两个月前', '2026-09']],
    not: ['几个月前'],
  },
  {
    id: 'zh.weeks-ago',
    say: ['{n}个?(周|星期|礼拜)(之|以)?前'],
    notBehind: INSIDE_NUMBER,
    means: ago('week', 'n'),
    examples: [['两周前', '2026-11-09/2026-11-15']],
    not: [],
  },
  {
    id: 'zh.days-ago',
    say: ['{n}天(之|以)?前'],
    notBehind: INSIDE_NUMBER,
    means: ago('day', 'n'),
    examples: [['三天前', '2026-11-20']],
    not: ['几天前'],
  },
  {
    id: 'zh.past-years',
    say: ['(近|最近|过去|这)的?{n}年(以来|来)?', '{n}年(以来|来)'],
    notBehind: INSIDE_NUMBER,
    means: past('year', 'n'),
    examples: [
      ['近三年', '2023-11-23/..'],
      ['过去的十年', '2016-11-23/..'],
      ['五年来', '2021-11-23/..'],
    ],
    not: ['近几年'],
  },
  {
    id: 'zh.past-half-year',
    say: ['(近|最近|过去|这)的?半年(以来|来)?'],
    means: past('month', 6),
    examples: [['近半年', '2026-05-23/..']],
    not: [],
  },
  {
    id: 'zh.past-months',
    say: ['(近|最近|过去|这)的?{n}个月(以来|来)?'],
    means: past('month', 'n'),
    examples: [['最近三个月', '2026-08-23/..']],
    not: ['这个月'],
  },
  {
    id: 'zh.past-quarters',
    say: ['(近|最近|过去|这)的?{n}个季度(以来|来)?'],
    means: past('quarter', 'n'),
    examples: [['过去四个季度', '2025-11-23/..']],
    not: [],
  },
  {
    id: 'zh.past-weeks',
    say: ['(近|最近|过去|这)的?{n}个?(周|星期)(以来|来)?'],
    means: past('week', 'n'),
    examples: [['过去两周', '2026-11-09/..']],
    not: [],
  },
  {
    id: 'zh.past-days',
    say: ['(近|最近|过去|这)的?{n}天(以来|来)?'],
    means: past('day', 'n'),
    examples: [['近7天', '2026-11-16/..']],
    not: [],
  },
];

const YEARLESS: readonly DateRule[] = [
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

function numberIn(text: string): number | undefined {
  return /^\d+$/u.test(text) ? Number(text) : chineseNumber(text);
}

export const CHINESE_DATES = {
  slots: {
    year: { pattern: '(?:19|20)\\d\\d|[一二][零〇一二三四五六七八九]{3}', read: numberIn },
    /** In digits only: 二〇二二 without 年 may count anything. */
    digits: { pattern: '(?:19|20)\\d\\d', read: Number },
    month: { pattern: '\\d{1,2}|十[一二]?|[一二三四五六七八九]', read: numberIn },
    day: { pattern: '\\d{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九]', read: numberIn },
    quarter: { words: { 一: 1, 二: 2, 三: 3, 四: 4, '1': 1, '2': 2, '3': 3, '4': 4 } },
    half: { words: { 上: 1, 下: 2, '1': 1, '2': 2 } },
    n: { pattern: '\\d{1,2}|[一二两三四五六七八九十]{1,3}', read: numberIn },
    which: { words: { 大前: -3, 前: -2, 去: -1, 上一: -1, 今: 0, 本: 0, 明: 1, 后: 2 } },
    /** Of units that are counted with 个. */
    unit: {
      words: {
        上上个: -2,
        上上: -2,
        上一个: -1,
        上个: -1,
        上一: -1,
        上: -1,
        这个: 0,
        这一: 0,
        这: 0,
        本: 0,
        下个: 1,
        下一个: 1,
        下: 1,
      },
    },
    weekday: { words: { 一: 0, 二: 1, 三: 2, 四: 3, 五: 4, 六: 5, 日: 6, 天: 6 } },
    season: { words: { 春: 3, 夏: 6, 秋: 9, 冬: 12 } },
    part: { words: { 初: PART.start, 年初: PART.start } },
    /** Of the end of a year the newest in it is meant, so it is the whole year. */
    end: { words: { 底: 1, 末: 1, 年底: 1, 年末: 1 } },
    middle: { words: { 中: PART.mid } },
    decade: { pattern: '(?:19|20)\\d0', read: Number },
    tens: { pattern: '\\d0|[二三四五六七八九]十', read: numberIn },
  },
  absolute: ABSOLUTE,
  asked: ASKED,
  yearless: YEARLESS,
  since: {
    before: ['自', '自从'],
    after: ['以来', '之后', '以后', '后', '起', '至今', '到现在', '迄今'],
    notBefore: ['半'],
  },
  upTo: { before: [], after: ['之前', '以前', '前'], notBefore: [...'0123456789几', ...NUMERALS] },
  counts: [...'万亿元名个人'],
  latest: ['(最新|动态|新闻|新消息|进展|最近|目前|现在|现任|如今|眼下|当前|近期|今天|今日)'],
  earlier: ['(前任|他之前|她之前|之前是谁|之前谁|前一任|上一个|上任|上一任|之前的|以前|原来的|原先|曾经|曾任)'],
  earlierBefore: { 前: ['ceo', '首席', '董事长', '总裁', '掌门'] },
  before: { words: [], counted: [] },
  open: ['(从何时|什么时候开始|近年来|近来|近几年|这几年|最近几年|这些年)'],
  unread: [
    '(几|好几|若干|多|许多|很多)(年|个月|周|天|个星期|个季度)(之|以)?前',
    '前(几|些|两)(年|个月|天|周)',
    '前(阵子|段时间|些日子|段日子)',
    '(上|这|下)(个)?周末',
    '(不久|很久|好久)(之|以)?前',
  ],
} as const satisfies DateWords;
