import { PART } from '../dates/calendar.ts';
import type { DateWords } from '../dates/date-rule.ts';
import { chineseNumber } from './chinese-number.ts';
import { CHINESE_COUNTED } from './dates/counted.ts';
import { CHINESE_FISCAL } from './dates/fiscal.ts';
import { CHINESE_RELATIVE } from './dates/relative.ts';
import { CHINESE_SHORT } from './dates/short.ts';
import { CHINESE_SPANS } from './dates/spans.ts';
import { NUMERALS } from './dates/words.ts';
import { CHINESE_WRITTEN } from './dates/written.ts';
import { CHINESE_YEARLESS } from './dates/yearless.ts';

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
  absolute: CHINESE_WRITTEN,
  asked: [...CHINESE_FISCAL, ...CHINESE_SHORT, ...CHINESE_SPANS, ...CHINESE_RELATIVE, ...CHINESE_COUNTED],
  yearless: CHINESE_YEARLESS,
  since: {
    before: ['自', '自从'],
    after: ['以来', '之后', '以后', '后', '起', '至今', '到现在', '迄今'],
    notBefore: ['半'],
  },
  upTo: { before: [], after: ['之前', '以前', '前'], notBefore: [...'0123456789几', ...NUMERALS] },
  through: [],
  counts: [...'万亿元名个人'],
  latest: ['(最新|动态|新闻|新消息|进展|最近|目前|现在|现任|如今|眼下|当前|近期|今天|今日)'],
  earlier: ['(前任|他之前|她之前|之前是谁|之前谁|前一任|上一个|上任|上一任|之前的|以前|原来的|原先|曾经|曾任)'],
  earlierBefore: { 前: ['ceo', '首席', '董事长', '总裁', '掌门'] },
  before: { words: [], counted: [] },
  twoTimes: ['(和|与|跟|同|及|比|到|至|还是|或|以及|之后|之前|以来)', '(、|，|；|。|：|？)'],
  open: ['(从何时|什么时候开始|近年来|近来|近几年|这几年|最近几年|这些年)'],
  unread: [
    '(几|好几|若干|多|许多|很多)(年|个月|周|天|个星期|个季度)(之|以)?前',
    '前(几|些|两)(年|个月|天|周)',
    '前(阵子|段时间|些日子|段日子)',
    '(上|这|下)(个)?周末',
    '(不久|很久|好久)(之|以)?前',
  ],
} as const satisfies DateWords;
