import { chineseNumber } from './zh/chinese-number.ts';

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

const ARABIC =
  /(?<![\p{Script=Latin}\d.])(\d{1,3}(?:,\d{3})+(?!\d)|\d+)(\.\d+)?(?:\s*(%|percent\b|per cent\b|percentage points?\b|个?百分点)|\s*(trillion|billion|million|thousand|hundred|bn|mn|tn|(?<=\d)[kmb])(?![\p{Script=Latin}\d])|\s*[多余]?([十百千]?万亿|[十百千]?亿|[十百千]?万|千(?!克|米)|百(?!分)))?/giu;
const CHINESE_NUMERAL =
  /(?<![数几])(百分之)?([零〇一二两三四五六七八九十百千]+(?:点[零〇一二三四五六七八九]+)?)(?:[多余]?(万亿|亿|万))?/gu;
const TENTHS = /([一二两三四五六七八九\d])成(?!立|为|功|员|交|本|长|果|绩)/gu;
const RANGE = /^\s*(?:[-–—~至到]|to)\s*$/u;

/** A figure with the factor that its scale word stands for. */
type Read = Figure & { readonly factor: number };

/**
 * Every figure of a (folded, Simplified) text in order of appearance; years and days of dates are figures too.
 * `2亿5000万` is one figure, and the first of `10-20 billion` takes the scale of the second.
 */
export function figuresOf(text: string): readonly Figure[] {
  const read = [...arabicFigures(text), ...chineseFigures(text)].sort((a, b) => a.start - b.start || b.end - a.end);
  const figures: Read[] = [];
  for (const [index, figure] of read.entries()) {
    const last = figures.at(-1);
    if (last && figure.start < last.end) continue;
    if (last && isContinued(last, figure, text)) {
      figures[figures.length - 1] = { ...last, value: last.value + figure.value, end: figure.end };
    } else figures.push(scaledLike(figure, read[index + 1], text));
  }
  return figures.map(({ factor: _, ...figure }) => figure);
}

/** True for the 5000万 of 2亿5000万. */
function isContinued(last: Read, next: Read, text: string): boolean {
  if (last.end !== next.start || last.percent || next.percent || !next.scaled) return false;
  return /[亿万]$/u.test(text.slice(last.start, last.end)) && next.value < last.factor;
}

/** The figure with the scale of the one that ends its range; a year begins no such range. */
function scaledLike(figure: Read, next: Read | undefined, text: string): Read {
  if (!next?.scaled || figure.scaled || (figure.value >= 1900 && figure.value < 2100)) return figure;
  if (!RANGE.test(text.slice(figure.end, next.start)) || figure.value * next.factor > next.value) return figure;
  const { factor, percent } = next;
  return { ...figure, value: round(figure.value * factor), percent, factor, scaled: true };
}

function* arabicFigures(text: string): Generator<Read> {
  for (const match of text.matchAll(ARABIC)) {
    const [whole, integer = '', fraction = '', percent, english, chinese] = match;
    const factor = (english ? ENGLISH_SCALES[english.toLowerCase()] : chinese ? CHINESE_SCALES[chinese] : 1) ?? 1;
    yield {
      value: round(Number(integer.replaceAll(',', '') + fraction) * factor),
      percent: percent !== undefined,
      start: match.index,
      end: match.index + whole.length,
      scaled: percent !== undefined || english !== undefined || chinese !== undefined,
      factor,
    };
  }
}

function* chineseFigures(text: string): Generator<Read> {
  for (const match of text.matchAll(CHINESE_NUMERAL)) {
    const [whole, percent, numeral = '', scale] = match;
    const value = percent || scale || numeral.length > 1 ? chineseNumber(numeral) : undefined;
    if (value === undefined) continue;
    const factor = scale ? (CHINESE_SCALES[scale] ?? 1) : 1;
    const [start, end] = [match.index, match.index + whole.length];
    yield { value: round(value * factor), percent: percent !== undefined, start, end, scaled: true, factor };
  }
  for (const match of text.matchAll(TENTHS)) {
    const digit = /\d/.test(match[1] ?? '') ? Number(match[1]) : chineseNumber(match[1] ?? '');
    if (digit === undefined) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    yield { value: digit * 10, percent: true, start, end, scaled: true, factor: 1 };
  }
}

/** Takes floating-point dust off a scaled number (437.6 * 1e8). */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
