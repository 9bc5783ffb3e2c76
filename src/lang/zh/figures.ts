import type { FigureWords, WrittenNumber } from '../figures/figure-words.ts';
import { hasHan } from '../text.ts';
import { anyOf } from '../words.ts';
import { chineseNumber } from './chinese-number.ts';

const BIG: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 万亿: 1e12 };
const SCALES: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  十亿: 1e9,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
  十万亿: 1e13,
  百万亿: 1e14,
  千万亿: 1e15,
};

/** About so many: 20多亿, 100余万. */
const ROUNDING = ['多', '余'];
/** 1.2个亿 is 1.2亿; 2个万 would be the begin of 2个万科. */
const COUNTED = ['个亿', '个十亿', '个百亿', '个千亿', '个万亿', '个千万', '个百万'];

const DIGITS = '零〇一二两三四五六七八九';
const NUMERAL = `[${DIGITS}十百千]+(?:点[${DIGITS}]+)?`;
/** 数十亿 and 几百万 name no number. */
const VAGUE = '数几';
const SCALED = `[${ROUNDING.join('')}]?(?:个(?=亿|万亿))?(?<scale>${anyOf(Object.keys(BIG))})`;
const WRITTEN = new RegExp(`(?<![${VAGUE}])(?<percent>百分之)?(?<numeral>${NUMERAL})(?:${SCALED})?`, 'gu');

/** 过亿 and 破千亿 name one of it; 上万 says only that it is many. */
const BARE = new RegExp(
  `(?<=[过超破逾])(?<scale>${anyOf(Object.keys(SCALES).filter((scale) => scale.endsWith('亿') || scale.endsWith('千万')))})(?![${DIGITS}])`,
  'gu',
);

/** What makes 成 a part of another word: 成立, 成为, 成功. */
const NO_TENTH = ['立', '为', '功', '员', '交', '本', '长', '果', '绩'];
const TENTHS = new RegExp(`(?<digit>[\\d一二两三四五六七八九])成(?!${anyOf(NO_TENTH)})`, 'gu');

/** 三百八十亿, 百分之五, 三成; one digit alone is a word and no figure. */
function* written(text: string): Generator<WrittenNumber> {
  for (const match of text.matchAll(WRITTEN)) {
    const { percent, numeral = '', scale } = match.groups ?? {};
    const value = percent || scale || numeral.length > 1 ? chineseNumber(numeral) : undefined;
    if (value === undefined) continue;
    const factor = BIG[scale ?? ''] ?? 1;
    const [start, end] = [match.index, match.index + match[0].length];
    yield { value: value * factor, percent: percent !== undefined, start, end, factor };
  }
  for (const match of text.matchAll(BARE)) {
    const { scale = '' } = match.groups ?? {};
    const factor = SCALES[scale] ?? 1;
    yield { value: factor, percent: false, start: match.index, end: match.index + scale.length, factor };
  }
  for (const match of text.matchAll(TENTHS)) {
    const digit = match.groups?.['digit'] ?? '';
    const value = /\d/.test(digit) ? Number(digit) : chineseNumber(digit);
    if (value === undefined) continue;
    yield { value: value * 10, percent: true, start: match.index, end: match.index + match[0].length, factor: 1 };
  }
}

/** Those that begin another word as often are left out: 集 of 集团, 股 of 股价, 起 of 起诉, 代 of 代码. */
const COUNTERS = [
  ...'个家名位人款辆只座台套件条间所处本份部单倍岁天日号年度秒米吨字页张篇首颗架艘笔项场层级折',
  ...['小时', '分钟', '公里', '多', '余'],
];

const LONE_TEN = new RegExp(`(?<![${DIGITS}十百千万亿\\d])十(?![${DIGITS}十百千万亿几余多])`, 'gu');

function toDigits(text: string): string {
  return text.replace(/一半/gu, '50%').replace(LONE_TEN, '10');
}

export const CHINESE_FIGURES = {
  percent: ['个百分点', '百分点'],
  scales: { ...SCALES, ...Object.fromEntries(COUNTED.map((word) => [word, SCALES[word.slice(1)] ?? 1])) },
  signs: { w: 1e4 },
  signsCountIn: hasHan,
  notBeforeSigns: ['快充', '超充', '闪充', '充电', '无线', '有线', '功率', '适配'],
  between: ROUNDING,
  currencies: {
    signs: {},
    words: {
      ...{ 美元: 'USD', 美金: 'USD', 港元: 'HKD', 港币: 'HKD', 元: 'CNY', 人民币: 'CNY' },
      ...{ 欧元: 'EUR', 英镑: 'GBP', 日元: 'JPY' },
    },
  },
  counters: COUNTERS,
  numberMarks: ['第', '约', '近', '达', '逾', '超'],
  howMany: {
    多少: ['万', '亿'].flatMap((scale) => ['多少', '几', '几十', '几百', '几千'].map((some) => some + scale)),
  },
  ranges: ['至', '到'],
  scaleIsNotBefore: { 千: ['克', '米', '瓦'], 百: ['分'] },
  written,
  toDigits,
} as const satisfies FigureWords;
