import type { Language } from '../../../lang/text.ts';

/** N-grams: a symbol of English is a word, one of Chinese a character. */
const GRAMS = { en: { longest: 3, between: ' ' }, zh: { longest: 4, between: '' } } as const satisfies Record<
  Language,
  { readonly longest: number; readonly between: string }
>;

/** Upper ends of the lengths that are told apart, in symbols. */
const LENGTHS = [3, 6, 9, 14, 20] as const;

/** Slots, single Han characters, words of other scripts, figures, and the signs that stand for money and shares. */
const SYMBOL = /\{[a-z]+\}|\p{Script=Han}|[^\P{L}\p{Script=Han}]+|\p{N}+|[%$¥€£]/gu;
const APOSTROPHE = /(?<=\p{L})['’](?=\p{L})/gu;
const FIGURE = /^\p{N}/u;

/**
 * What is known of a question, each thing once: its n-grams with the start (`^`) and the end (`$`), and how long it is. A slot is
 * one symbol, and so is a Latin word in a Chinese question; a figure that nobody has marked counts as `{number}`.
 */
export function featuresOf(slotted: string, language: Language): readonly string[] {
  const { longest, between } = GRAMS[language];
  const symbols = symbolsOf(slotted);
  const framed = ['^', ...symbols, '$'];
  const features = new Set<string>([lengthOf(symbols.length)]);
  for (const start of framed.keys()) {
    const last = Math.min(framed.length, start + longest);
    for (let end = start + 1; end <= last; end += 1) features.add(framed.slice(start, end).join(between));
  }
  features.delete('^');
  features.delete('$');
  return [...features];
}

/** The pieces that n-grams are made of. */
export function symbolsOf(slotted: string): readonly string[] {
  const symbols = slotted.replace(APOSTROPHE, '').match(SYMBOL) ?? [];
  return symbols.map((symbol) => (FIGURE.test(symbol) ? '{number}' : symbol));
}

function lengthOf(symbols: number): string {
  const upTo = LENGTHS.find((length) => symbols <= length);
  return upTo === undefined ? `<over ${LENGTHS.at(-1)}>` : `<up to ${upTo}>`;
}
