import type { FigureWords, WrittenNumber } from '../figures/figure-words.ts';
import { anyOf } from '../words.ts';

const SMALL = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const TEENS = ['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** The value of each word that is a number by itself: "seventeen". */
export const ENGLISH_NUMBERS: Readonly<Record<string, number>> = Object.fromEntries([
  ...[...SMALL, ...TEENS].map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
]);

/** The word for a small whole number in digits: "6" is "six". */
export function smallNumberWord(digits: string): string | undefined {
  return SMALL_NUMBERS.get(digits);
}

const SMALL_NUMBERS: ReadonlyMap<string, string> = new Map(SMALL.map((word, value) => [String(value), word]));

const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
};
const SIGNS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9 };
const PERCENT = ['percentage points', 'percentage point', 'percent', 'per cent'];
const DOZEN = 12;

/** Words before a scale: "half a million", "a quarter of a billion", "several" is none. */
const PARTS: Readonly<Record<string, number>> = {
  'half a': 0.5,
  'a half': 0.5,
  half: 0.5,
  'a quarter of a': 0.25,
  'quarter of a': 0.25,
  'three quarters of a': 0.75,
  a: 1,
};

const COMPOUND = `(?<tens>${anyOf(TENS)})[- ](?<ones>${anyOf(SMALL.slice(1, 10))})`;
const WHOLE = `(?:${COMPOUND}|(?<word>${anyOf(Object.keys(ENGLISH_NUMBERS))}))(?<half> and a half)?`;
const NUMBER = `(?:${WHOLE}|(?<part>${anyOf(Object.keys(PARTS))}))`;
const LONG_SCALES = Object.keys(SCALES).filter((word) => word.length > 2);
const SCALED = `[ -](?:(?<hundred>hundred|dozen)(?: (?<scale>${anyOf(LONG_SCALES)}))?|(?<only>${anyOf(LONG_SCALES)}))`;
const WRITTEN = new RegExp(`\\b${NUMBER}(?:${SCALED}|[ -](?<percent>${anyOf(PERCENT)}))\\b`, 'gu');

/** "Five million", "half a billion", "two hundred thousand", "twenty-five percent". */
function* written(text: string): Generator<WrittenNumber> {
  for (const match of text.matchAll(WRITTEN)) {
    const { part = '', percent, hundred, scale, only } = match.groups ?? {};
    const factor = (SCALES[scale ?? only ?? ''] ?? 1) * (hundred === 'dozen' ? DOZEN : hundred ? 100 : 1);
    const [start, end] = [match.index, match.index + match[0].length];
    if (percent !== undefined && part !== '') continue;
    const value = PARTS[part] ?? numberOf(match.groups);
    yield { value: value * factor, percent: percent !== undefined, start, end, factor };
  }
}

function numberOf({ tens = '', ones = '', word = '', half }: Partial<Record<string, string>> = {}): number {
  const whole = (ENGLISH_NUMBERS[tens] ?? 0) + (ENGLISH_NUMBERS[ones] ?? 0) + (ENGLISH_NUMBERS[word] ?? 0);
  return half === undefined ? whole : whole + 0.5;
}

const WORD = new RegExp(`\\b${WHOLE}\\b`, 'gu');
const SCALED_PART = new RegExp(
  `\\b(?<!and )(${anyOf(Object.keys(PARTS))})[ -](?=${anyOf([...LONG_SCALES, 'dozen'])}\\b)`,
  'gu',
);

function toDigits(text: string): string {
  return text
    .replace(SCALED_PART, (_, part: string) => `${PARTS[part] ?? part} `)
    .replace(WORD, (...match) => String(numberOf(match.at(-1))))
    .replace(/\b(\d+) decades?\b/gu, (_, count) => `${Number(count) * 10} years`)
    .replace(/\b1 dozen\b/gu, String(DOZEN))
    .replace(/\bhalf\b/gu, '50%');
}

export const ENGLISH_FIGURES = {
  percent: PERCENT,
  scales: SCALES,
  signs: SIGNS,
  signsCountIn: () => true,
  notBeforeSigns: [],
  between: [],
  currencies: {
    signs: { hk$: 'HKD', us$: 'USD', $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'CNY', '￥': 'CNY' },
    words: {
      ...{ yuan: 'CNY', rmb: 'CNY', cny: 'CNY', dollar: 'USD', dollars: 'USD', 'us dollars': 'USD', usd: 'USD' },
      ...{ 'hong kong dollars': 'HKD', 'hk dollars': 'HKD', hk$: 'HKD', hkd: 'HKD' },
      ...{ euro: 'EUR', euros: 'EUR', pound: 'GBP', pounds: 'GBP' },
    },
  },
  counters: [],
  numberMarks: [],
  howMany: {},
  ranges: ['to'],
  scaleIsNotBefore: {},
  written,
  toDigits,
} as const satisfies FigureWords;
