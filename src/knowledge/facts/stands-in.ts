import { datesIn } from '../../lang/dates/dates-in-text.ts';
import { type Figure, figuresOf } from '../../lang/figures/figure.ts';
import { wordsToDigits } from '../../lang/figures/number-words.ts';
import { compact, fold, hasHan } from '../../lang/text.ts';

/** True when the text says the value: in the same words, as the same date, or as the same figure in another notation. */
export function standsIn(value: string, text: string): boolean {
  const [wanted, cited] = [fold(value), fold(text)];
  const figures = figuresOf(wanted);
  if (figures.length === 0) return compact(cited).includes(compact(wanted)) || holdsWords(wanted, cited);
  const words = without(wanted, figures).match(/\p{L}+/gu) ?? [];
  const isFigure = words.length === 0;
  return (!isFigure && hasText(wanted, cited)) || hasDate(wanted, cited) || hasFigures(figures, words, cited);
}

/** The words themselves, where no digit goes on before or after them: `5%` is not in `45%`. */
function hasText(wanted: string, cited: string): boolean {
  const bare = wanted.trim();
  for (let at = cited.indexOf(bare); at >= 0; at = cited.indexOf(bare, at + 1)) {
    const [before, after] = [cited.slice(0, at), cited.slice(at + bare.length)];
    if (!(/^\d/.test(bare) && /\d[.,]?$/.test(before)) && !(/\d$/.test(bare) && /^[.,]?\d/.test(after))) return true;
  }
  return false;
}

function hasDate(wanted: string, cited: string): boolean {
  const [date] = datesIn(wanted);
  if (!date || date.start > 0 || date.end < wanted.length) return false;
  return datesIn(cited).some((mention) => mention.date === date.date);
}

function hasFigures(figures: readonly Figure[], words: readonly string[], cited: string): boolean {
  const stated = figuresOf(wordsToDigits(cited.replace(HYPHENATED, ' ')));
  return (
    figures.every(
      (figure) =>
        stated.some((other) => other.percent === figure.percent && isSame(other, figure)) || isNumeral(figure, cited),
    ) && words.every((word) => cited.includes(word))
  );
}

const HYPHENATED = /(?<=\d)-(?=(?:hundred|thousand|million|billion|trillion|percent)\b)/gu;
const NUMERALS = ['一', '二两', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Up to ten, Chinese writes one character, which `figuresOf` takes for a word. */
function isNumeral({ value, percent }: Figure, cited: string): boolean {
  return !percent && [...(NUMERALS[value - 1] ?? '')].some((numeral) => cited.includes(numeral));
}

function isSame(a: Figure, b: Figure): boolean {
  return Math.abs(a.value - b.value) <= Math.abs(b.value) * 1e-9;
}

function without(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  let rest = text;
  for (const { start, end } of [...spans].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return rest;
}

/** Letters of a word that may change with its form: closed, closing. */
const ENDING = 3;
const SHORTEST_STEM = 3;

/**
 * The share of a value's words that the text holds, from 0 to 1: each word of more than two letters, in some form, and each Han
 * character. A figure among them that the text does not state makes it 0.
 */
export function shareIn(value: string, text: string): number {
  if (standsIn(value, text)) return 1;
  const [wanted, cited] = [fold(value), fold(text)];
  const figures = figuresOf(wanted);
  return hasFigures(figures, [], cited) ? shareOfWords(without(wanted, figures), cited) : 0;
}

/** The text says the same in its own order. */
function holdsWords(wanted: string, cited: string): boolean {
  return shareOfWords(wanted, cited) === 1;
}

function shareOfWords(wanted: string, cited: string): number {
  const words = telling(wanted);
  const said = cited.match(/[\p{L}\p{N}]+/gu) ?? [];
  const held = words.filter((word) =>
    hasHan(word)
      ? cited.includes(word)
      : said.some((other) => other.startsWith(word.slice(0, Math.max(SHORTEST_STEM, word.length - ENDING)))),
  );
  return words.length === 0 ? 0 : held.length / words.length;
}

/** The Han characters of a text that holds some, or else its words of more than two letters; little words count for nothing. */
function telling(text: string): readonly string[] {
  if (hasHan(text)) return [...text].filter((character) => hasHan(character) && !SMALL.has(character));
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 2 && !LITTLE.has(word));
}

const SMALL: ReadonlySet<string> = new Set('的了在和与及对将被由把为其');
const LITTLE: ReadonlySet<string> = new Set([
  'the',
  'and',
  'for',
  'from',
  'with',
  'was',
  'were',
  'its',
  'that',
  'over',
  'into',
  'about',
]);
