import { VOCABULARIES } from '../vocabularies.ts';
import { anyOf } from '../words.ts';

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

const WORDS = VOCABULARIES.map(({ figures }) => figures);
const FACTORS: Readonly<Record<string, number>> = Object.assign(
  {},
  ...WORDS.flatMap(({ scales, signs }) => [scales, signs]),
);
/** What 亿 counts. */
const HUNDRED_MILLION = 1e8;

const DIGITS = '\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+';
/** A Latin word is whole; a Han one is none where another word begins with it. */
const ANY_SCALE = anyOf(WORDS.flatMap(({ scales }) => Object.keys(scales)));
const NO_SCALE = WORDS.flatMap(({ scaleIsNotBefore }) => Object.entries(scaleIsNotBefore)).map(
  ([word, after]) => `(?!${word}${anyOf(after)})`,
);
const BETWEEN = anyOf(WORDS.flatMap(({ between }) => between));
const WHOLE = '(?:(?<=[a-z])(?![\\p{Script=Latin}\\d])|(?<![a-z]))';
const SCALE = `\\s*${BETWEEN}?${NO_SCALE.join('')}(?<scale>${ANY_SCALE})${WHOLE}`;
const SIGN = `(?<sign>${anyOf(WORDS.flatMap(({ signs }) => Object.keys(signs)))})(?![\\p{Script=Latin}\\d])`;
const NO_SIGN = new RegExp(`^\\s*${anyOf(WORDS.flatMap(({ notBeforeSigns }) => notBeforeSigns))}`, 'u');
const PERCENT = `\\s*(?<percent>%|${anyOf(WORDS.flatMap(({ percent }) => percent))}${WHOLE})`;
const ARABIC = new RegExp(
  `(?<![\\p{Script=Latin}\\d.])(?<integer>${DIGITS})(?<fraction>\\.\\d+)?(?:${PERCENT}|${SCALE}|${SIGN})?`,
  'giu',
);
const RANGE = new RegExp(`^\\s*(?:[-–—~]|${anyOf(WORDS.flatMap(({ ranges }) => ranges))})\\s*$`, 'u');

/** A figure with the factor that its scale word stands for. */
type Read = Figure & { readonly factor: number };

/**
 * Every figure of a (folded, Simplified) text in order of appearance; years and days of dates are figures too.
 * `2亿5000万` and 一万五千亿 are one figure each, and the first of `10-20 billion` takes the scale of the second.
 */
export function figuresOf(text: string): readonly Figure[] {
  const read = [...arabicFigures(text), ...writtenFigures(text)].sort((a, b) => a.start - b.start || b.end - a.end);
  const figures: Read[] = [];
  for (const [index, figure] of read.entries()) {
    const last = figures.at(-1);
    if (last && figure.start < last.end) continue;
    const joined = last && continued(last, figure, text);
    if (joined) figures[figures.length - 1] = joined;
    else figures.push(scaledLike(figure, read[index + 1], text));
  }
  return figures.map(({ factor: _, ...figure }) => figure);
}

/** One figure in two scales: 2亿5000万 adds the 5000万; 1万5千亿 counts 15,000亿. */
function continued(last: Read, next: Read, text: string): Read | undefined {
  if (last.end !== next.start || last.percent || next.percent || !next.scaled) return undefined;
  if (!/[亿万]$/u.test(text.slice(last.start, last.end))) return undefined;
  const [start, end] = [last.start, next.end];
  if (next.value < last.factor) return { ...last, value: round(last.value + next.value), start, end };
  const counted = next.value / HUNDRED_MILLION;
  if (!text.slice(0, end).endsWith('亿') || counted >= last.factor) return undefined;
  return { ...next, value: round((last.value + counted) * HUNDRED_MILLION), start, end };
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
    const { integer = '', fraction = '', percent, scale, sign } = match.groups ?? {};
    const end = match.index + match[0].length;
    const isSign = sign !== undefined && isScaleSign(sign, text, end);
    const factor = FACTORS[(scale ?? (isSign ? sign : '')).toLowerCase()] ?? 1;
    yield {
      value: round(Number(integer.replaceAll(',', '') + fraction) * factor),
      percent: percent !== undefined,
      start: match.index,
      end: sign !== undefined && !isSign ? end - sign.length : end,
      scaled: percent !== undefined || scale !== undefined || isSign,
      factor,
    };
  }
}

/** 50w is 500,000 in Chinese only, and where no unit of power is meant. */
function isScaleSign(sign: string, text: string, end: number): boolean {
  const known = WORDS.some(({ signs, signsCountIn }) => signs[sign.toLowerCase()] !== undefined && signsCountIn(text));
  return known && !NO_SIGN.test(text.slice(end));
}

function* writtenFigures(text: string): Generator<Read> {
  for (const { written } of WORDS)
    for (const number of written(text)) yield { ...number, value: round(number.value), scaled: true };
}

/** Takes floating-point dust off a scaled number (437.6 * 1e8). */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
