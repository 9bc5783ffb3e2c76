import type { Language } from '../../../lang/text.ts';

/** Something that a question says, and the features that stand for it in the model: a word has its pieces too. */
export type Clue = { readonly says: string; readonly features: readonly string[] };

/** Between the two symbols of a pair: a symbol of English is a word, one of Chinese a character. */
const BETWEEN = { en: ' ', zh: '' } as const satisfies Record<Language, string>;

/** Lengths of the pieces of a word: `~_fou`, `~foun`, `~oun`; a word that was never seen has some that were. */
const PIECES = [3, 4] as const;

/** Upper ends of the lengths of questions that are told apart, in symbols. */
const LENGTHS = [3, 6, 9, 14, 20] as const;

/** Slots, single Han characters, words of other scripts, figures, and the sign of shares. */
const SYMBOL = /\{[a-z]+\}|\p{Script=Han}|[^\P{L}\p{Script=Han}]+|\p{N}+|%/gu;
const APOSTROPHE = /(?<=\p{L})['’](?=\p{L})/gu;
const FIGURE = /^\p{N}/u;
const SLOT = /^\{/;
const WORD = /^[^\P{L}\p{Script=Han}]/u;

/**
 * What a question says, each thing once: its symbols alone and in pairs, with the start (`^`) and the end (`$`), what slots it has,
 * and how long it is. A slot is one symbol, and so is a Latin word in a Chinese question; a figure that nobody has marked counts as
 * `{number}`.
 */
export function cluesOf(slotted: string, language: Language): readonly Clue[] {
  const symbols = symbolsOf(slotted);
  const framed = ['^', ...symbols, '$'];
  const pairs = framed.slice(1).map((symbol, at) => `${framed[at]}${BETWEEN[language]}${symbol}`);
  return [
    ...[...new Set(symbols)].map((symbol) => ({ says: symbol, features: [symbol, ...piecesOf(symbol)] })),
    ...[...new Set([...pairs, ...slotsOf(symbols), lengthOf(symbols.length)])].map((says) => ({
      says,
      features: [says],
    })),
  ];
}

/** The features of a question, each once. */
export function featuresOf(slotted: string, language: Language): ReadonlySet<string> {
  return featuresIn(cluesOf(slotted, language));
}

export function featuresIn(clues: readonly Clue[]): ReadonlySet<string> {
  return new Set(clues.flatMap(({ features }) => features));
}

/** The features of a phrase that may stand anywhere in a question: neither start nor end, slots or length. */
export function phraseFeaturesOf(phrase: string, language: Language): ReadonlySet<string> {
  const anywhere = [...featuresOf(phrase, language)].filter((feature) => !/^[<^]|\$$/.test(feature));
  return new Set(anywhere);
}

/** The pieces that pairs are made of. */
export function symbolsOf(slotted: string): readonly string[] {
  const symbols = slotted.replace(APOSTROPHE, '').match(SYMBOL) ?? [];
  return symbols.map((symbol) => (FIGURE.test(symbol) ? '{number}' : symbol));
}

function piecesOf(symbol: string): readonly string[] {
  if (!WORD.test(symbol)) return [];
  const whole = `_${symbol}_`;
  return PIECES.flatMap((length) =>
    Array.from({ length: Math.max(0, whole.length - length + 1) }, (_, at) => `~${whole.slice(at, at + length)}`),
  );
}

/** Which slots there are, and how many of each: `<{company}>`, `<{company}{company}>`. */
function slotsOf(symbols: readonly string[]): readonly string[] {
  const slots = symbols.filter((symbol) => SLOT.test(symbol)).sort();
  return [`<${[...new Set(slots)].join('')}>`, `<${slots.join('')}>`];
}

function lengthOf(symbols: number): string {
  const upTo = LENGTHS.find((length) => symbols <= length);
  return upTo === undefined ? `<over ${LENGTHS.at(-1)}>` : `<up to ${upTo}>`;
}
