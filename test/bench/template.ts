import { fold, type Language } from '../../src/lang/text.ts';
import { VOCABULARIES } from '../../src/lang/vocabularies.ts';
import { meets } from '../../src/search/analyse.ts';
import type { Lexicon } from '../../src/search/lexicon.ts';
import { pick, type Random } from './random.ts';

/** A stretch of a text. Years, figures and words may be exchanged; everything else, and every name, is kept. */
export type Piece = { readonly text: string; readonly kind: 'kept' | 'year' | 'figure' | 'word' };

/** The words of a library as often as they occur, by language and length. */
export type WordPool = ReadonlyMap<string, readonly string[]>;

/** How one synthetic article differs from the one that it is made from. */
export type Change = { readonly years: number; readonly words: WordPool; readonly random: Random };

const SEGMENTERS: Readonly<Record<Language, Intl.Segmenter>> = {
  en: new Intl.Segmenter('en', { granularity: 'word' }),
  zh: new Intl.Segmenter('zh', { granularity: 'word' }),
};
const YEAR = /^(?:19|20)\d\d$/;
/** One or two digits may be a day or a month, and stay. */
const FIGURE = /^(?:\d{3,}|\d+[.,][\d.,]*\d)$/;
const WORD = /^(?:[a-z]{4,}|\p{Script=Han}{2,4})$/u;
const STOP_WORDS: ReadonlySet<string> = new Set(VOCABULARIES.flatMap(({ stopWords }) => stopWords));

/**
 * Of the words that may be exchanged, so many are; so many are made up of two, as new texts bring new words. Measured on
 * the bundled library, the vocabulary then goes on growing with the square root of the text, as it does within the library.
 */
const EXCHANGED = 0.5;
const COINED = 0.08;

/** Cuts a text into pieces, which joined give it back. */
export function piecesOf(text: string, language: Language, lexicon: Pick<Lexicon, 'find'>): readonly Piece[] {
  const folded = fold(text);
  if (folded.length !== text.length) return [{ text, kind: 'kept' }];
  const names = lexicon.find(folded);
  return [...SEGMENTERS[language].segment(text)].map(({ segment, index }): Piece => {
    const isName = names.some((name) => meets(name, { start: index, end: index + segment.length }));
    return { text: segment, kind: isName ? 'kept' : kindOf(segment) };
  });
}

function kindOf(segment: string): Piece['kind'] {
  if (YEAR.test(segment)) return 'year';
  if (FIGURE.test(segment)) return 'figure';
  return WORD.test(segment) && !STOP_WORDS.has(segment) ? 'word' : 'kept';
}

/** The exchangeable words of all the texts. */
export function wordPoolOf(texts: Iterable<readonly Piece[]>): WordPool {
  const pool = new Map<string, string[]>();
  for (const { text, kind } of [...texts].flat()) {
    if (kind !== 'word') continue;
    const words = pool.get(shapeOf(text)) ?? [];
    words.push(text);
    pool.set(shapeOf(text), words);
  }
  return pool;
}

function shapeOf(word: string): string {
  return `${/[a-z]/.test(word) ? 'en' : 'zh'}${word.length}`;
}

/** The text with its years moved, its figures drawn again and half of its words exchanged; as long as before. */
export function recombinePieces(pieces: readonly Piece[], change: Change): string {
  return pieces.map((piece) => recombinePiece(piece, change)).join('');
}

function recombinePiece({ text, kind }: Piece, { years, words, random }: Change): string {
  if (kind === 'year') return shiftYears(text, years);
  if (kind === 'figure')
    return text.replace(/\d/g, (digit) => (digit === '0' ? '0' : String(1 + Math.floor(random() * 9))));
  if (kind === 'kept') return text;
  const chance = random();
  if (chance > EXCHANGED) return text;
  const pool = words.get(shapeOf(text)) ?? [];
  const head = pick(pool, random) ?? text;
  if (chance > COINED) return head;
  const middle = Math.ceil(text.length / 2);
  return head.slice(0, middle) + (pick(pool, random) ?? text).slice(middle);
}

/** Moves every year of a text or a partial date; 29 February becomes the day before. */
export function shiftYears(text: string, years: number): string {
  return text
    .replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, (year) => String(Number(year) + years))
    .replace(/-02-29$/, '-02-28');
}
