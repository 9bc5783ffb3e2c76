import type { ShownValue } from '../../answer/value.ts';
import type { Units } from '../../knowledge/shown/unit.ts';
import { type ReaderLanguage, textLanguage } from '../../lang/locale.ts';
import { either } from './script.ts';
import { unitBehind } from './units.ts';

type Shown = Extract<ShownValue, { kind: 'figure' }>;

/** A scale word, the power of ten that it stands for, and how many decimals may stand before it. */
type Scale = { readonly power: number; readonly word: string; readonly decimals: number };

const SCALES: Readonly<Record<'en' | 'zh', readonly Scale[]>> = {
  en: [
    { power: 12, word: ' trillion', decimals: 4 },
    { power: 9, word: ' billion', decimals: 4 },
    { power: 6, word: ' million', decimals: 4 },
  ],
  zh: [
    { power: 12, word: '万亿', decimals: 4 },
    { power: 8, word: '亿', decimals: 4 },
    { power: 4, word: '万', decimals: 2 },
  ],
};

/** How many digits may stand before the point of a number with a scale word. */
const LONGEST_WHOLE = 5;

export type FigureOptions = {
  readonly language: ReaderLanguage;
  readonly units: Units;
  readonly loss?: boolean;
};

/** A figure with what it counts: `18.228 billion yuan`, `182.28亿元`, `80%`. `loss`: a negative one is said as a loss. */
export function figureIn({ amount, percent, unit }: Shown, { language, units, loss = false }: FigureOptions): string {
  const size = Math.abs(amount);
  const counted = unit === undefined ? '' : unitBehind(unit, size, language, units);
  const shown = percent ? `${plainNumber(size, language)}%` : `${numberIn(size, language)}${counted}`;
  if (amount >= 0) return shown;
  return loss ? either(`loss of ${shown}`, `亏损${shown}`, language) : `-${shown}`;
}

/**
 * A number with the scale word of the language: `437.6亿` and `43.76 billion` are the same; nothing is rounded away. A number with more
 * decimals than are read at a glance stands in the next smaller scale, unless it would be too long there: `784.02808亿`, no `7840280.8万`.
 */
export function numberIn(value: number, language: ReaderLanguage): string {
  const size = Math.abs(value);
  const scales = SCALES[textLanguage(language)]
    .filter(({ power }) => size >= 10 ** power)
    .map(({ power, word, decimals }) => ({ digits: shifted(size, power), word, decimals }));
  const short = scales.find(({ digits, decimals }) => (digits.split('.')[1] ?? '').length <= decimals);
  const scaled = short && (short.digits.split('.')[0] ?? '').length > LONGEST_WHOLE ? scales[0] : short;
  const shown = scaled
    ? `${language === 'en' ? grouped(scaled.digits) : scaled.digits}${either(scaled.word, scaled.word, language)}`
    : plainNumber(size, language);
  return value < 0 ? `-${shown}` : shown;
}

/** The scale in which a number of this size is read: a factor and its word, ` billion` or `亿`. */
export function scaleOf(value: number, language: ReaderLanguage): readonly [number, string] {
  const scale = SCALES[textLanguage(language)].find(({ power }) => Math.abs(value) >= 10 ** power);
  return scale ? [10 ** scale.power, either(scale.word, scale.word, language)] : [1, ''];
}

/** All digits; thousands are parted in English, and in Chinese where there are many. */
function plainNumber(size: number, language: ReaderLanguage): string {
  const digits = shifted(size, 0);
  return language === 'en' || size >= 1e6 ? grouped(digits) : digits;
}

function grouped(digits: string): string {
  const [whole = '', fraction] = digits.split('.');
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? parted : `${parted}.${fraction}`;
}

/** The number divided by a power of ten, as decimal digits: moving the point keeps every digit, dividing does not. */
function shifted(size: number, power: number): string {
  const [mantissa = '0', exponent = '0'] = String(size).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const point = whole.length + Number(exponent) - power;
  const digits = `${'0'.repeat(Math.max(0, 1 - point))}${whole}${fraction}`.padEnd(point, '0');
  const at = Math.max(1, point);
  const before = digits.slice(0, at).replace(/^0+(?=\d)/, '');
  const after = digits.slice(at).replace(/0+$/, '');
  return after === '' ? before : `${before}.${after}`;
}
