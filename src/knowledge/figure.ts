/** A number that a text states, scale words applied: `43.76 billion` and `437.6亿` are both 43 760 000 000. */
export type Figure = {
  readonly value: number;
  readonly percent: boolean;
  /** [start, end) in the text that was read. */
  readonly start: number;
  readonly end: number;
  /** True when the text wrote a scale word (billion, 亿) or a percent sign, so that the canonical number differs from the digits. */
  readonly scaled: boolean;
};

const ENGLISH_SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
};
const CHINESE_SCALES: Readonly<Record<string, number>> = {
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
};
const DIGITS = '零一二三四五六七八九';

const ARABIC =
  /(?<![\p{Script=Latin}\d.])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:\s*(%|percent\b|per cent\b|percentage points?\b|个?百分点)|\s*(trillion|billion|million|thousand|hundred|bn|mn|tn|k|m|b)(?![\p{Script=Latin}\d])|\s*([十百千]?万亿|[十百千]?亿|[十百千]?万|千(?!克|米)|百(?!分)))?/giu;
const CHINESE_NUMERAL = /(百分之)?([零〇一二两三四五六七八九十百千]+(?:点[零〇一二三四五六七八九]+)?)(万亿|亿|万)?/gu;
const TENTHS = /([一二两三四五六七八九\d])成(?!立|为|功|员|交|本|长|果|绩)/gu;

/** Every figure of a (folded, Simplified) text in order of appearance; years and days of dates are figures too. */
export function figuresOf(text: string): readonly Figure[] {
  const figures = [...arabicFigures(text), ...chineseFigures(text)];
  return figures.sort((a, b) => a.start - b.start);
}

function* arabicFigures(text: string): Generator<Figure> {
  for (const match of text.matchAll(ARABIC)) {
    const [whole, integer = '', fraction = '', percent, english, chinese] = match;
    const scale = english ? ENGLISH_SCALES[english.toLowerCase()] : chinese ? CHINESE_SCALES[chinese] : 1;
    yield {
      value: round(Number(integer.replaceAll(',', '') + fraction) * (scale ?? 1)),
      percent: percent !== undefined,
      start: match.index,
      end: match.index + whole.length,
      scaled: percent !== undefined || english !== undefined || chinese !== undefined,
    };
  }
}

function* chineseFigures(text: string): Generator<Figure> {
  for (const match of text.matchAll(CHINESE_NUMERAL)) {
    const [whole, percent, numeral = '', scale] = match;
    const value = percent || scale || numeral.length > 1 ? chineseNumber(numeral) : undefined;
    if (value === undefined) continue;
    yield {
      value: round(value * (scale ? (CHINESE_SCALES[scale] ?? 1) : 1)),
      percent: percent !== undefined,
      start: match.index,
      end: match.index + whole.length,
      scaled: true,
    };
  }
  for (const match of text.matchAll(TENTHS)) {
    const digit = /\d/.test(match[1] ?? '') ? Number(match[1]) : chineseNumber(match[1] ?? '');
    if (digit === undefined) continue;
    yield { value: digit * 10, percent: true, start: match.index, end: match.index + match[0].length, scaled: true };
  }
}

/** The value of a Chinese numeral such as 三百八十 or 二〇二五; undefined when it is none (百百). */
export function chineseNumber(numeral: string): number | undefined {
  const [integer = '', fraction] = numeral.replaceAll('两', '二').replaceAll('〇', '零').split('点');
  const whole = /[十百千]/.test(integer) ? positional(integer) : digitString(integer);
  if (whole === undefined || fraction === undefined) return whole;
  const tail = digitString(fraction);
  return tail === undefined ? undefined : whole + tail / 10 ** fraction.length;
}

function digitString(text: string): number | undefined {
  const digits = [...text].map((character) => DIGITS.indexOf(character));
  return digits.length === 0 || digits.includes(-1) ? undefined : Number(digits.join(''));
}

function positional(text: string): number | undefined {
  let total = 0;
  let digit: number | undefined;
  for (const character of text) {
    const scale = { 十: 10, 百: 100, 千: 1000 }[character];
    if (scale === undefined) {
      digit = DIGITS.indexOf(character);
      continue;
    }
    if (digit === undefined && scale !== 10) return undefined;
    total += (digit ?? 1) * scale;
    digit = undefined;
  }
  return total + (digit ?? 0);
}

/** Takes floating-point dust off a scaled number (437.6 * 1e8). */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
