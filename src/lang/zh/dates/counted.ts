import { ago, past, pastSeveral } from '../../dates/calendar.ts';
import type { DateRule } from '../../dates/date-rule.ts';
import { INSIDE_NUMBER } from './words.ts';

/** What is counted from today by a number: "three years ago", "the past three years". */
export const CHINESE_COUNTED: readonly DateRule[] = [
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
    means: pastSeveral('quarter', 'n'),
    examples: [['过去四个季度', '2025-11-23/..']],
    not: ['最近一个季度'],
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
