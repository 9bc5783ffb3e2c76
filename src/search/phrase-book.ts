import { cutAtStopWords } from '../lang/stop-words.ts';
import { fold, hasHan } from '../lang/text.ts';
import { type Analyser, type Analysis, isWithin, type Token } from './analyse.ts';
import { uniqueBy } from './unique-by.ts';

/** A phrase of an entry, found in a folded text at [start, end). `length`: its words (English) or characters (Chinese). */
export type PhraseMatch<T> = {
  readonly entry: T;
  readonly start: number;
  readonly end: number;
  readonly length: number;
};

export type PhraseBook<T> = {
  /** Every entry that a text holds a phrase of, longest phrases first, one match an entry. */
  find(analysis: Analysis): readonly PhraseMatch<T>[];
  /** Every match at every place, longest phrases first. */
  findAll(analysis: Analysis): readonly PhraseMatch<T>[];
};

type Phrase<T> = { readonly entry: T; readonly stems: readonly string[] };

/** Words that may stand inside a phrase such as "who ... runs": a name and an adverb. */
const WIDEST_GAP = 3;

/**
 * Finds phrases whatever the inflection, case and script. An English phrase of several words may be interrupted
 * ("who at Xiaohongshu runs"); a Chinese one is a run of characters.
 */
export function createPhraseBook<T>(
  entries: readonly { readonly entry: T; readonly phrases: readonly string[] }[],
  analyser: Analyser,
): PhraseBook<T> {
  const english = new Map<string, Phrase<T>[]>();
  const chinese: { readonly entry: T; readonly text: string }[] = [];
  for (const { entry, phrases } of entries) {
    for (const phrase of phrases) {
      if (hasHan(phrase)) chinese.push({ entry, text: fold(phrase) });
      else {
        const stems = wordsOf(analyser.analyse(phrase)).map((token) => token.term);
        const first = stems[0] ?? '';
        english.set(first, [...(english.get(first) ?? []), { entry, stems }]);
      }
    }
  }
  const findAll = (analysis: Analysis) => {
    const matches = [...findEnglish(analysis, english), ...findChinese(analysis.folded, chinese)];
    return matches.sort((a, b) => b.length - a.length || a.start - b.start);
  };
  return { findAll, find: (analysis) => uniqueBy(findAll(analysis), ({ entry }) => entry) };
}

/** What an index document must hold to hold the phrase: its content terms, or all when it has no content. */
export function phraseTerms(phrase: string, analyser: Analyser): readonly string[] {
  const folded = hasHan(phrase) ? cutAtStopWords(fold(phrase)) : phrase;
  return analyser.contentTokens(analyser.analyse(folded)).map((token) => token.term);
}

function wordsOf({ tokens }: Analysis): readonly Token[] {
  const words = tokens.filter((token) => token.kind === 'word');
  // A compound stands right behind its parts and would break the sequence.
  return words.filter((token, place) => {
    const before = words[place - 1];
    return before === undefined || !isWithin(before, token);
  });
}

function* findEnglish<T>(
  analysis: Analysis,
  phrases: ReadonlyMap<string, readonly Phrase<T>[]>,
): Generator<PhraseMatch<T>> {
  const words = wordsOf(analysis);
  for (const [place, word] of words.entries()) {
    for (const { entry, stems } of phrases.get(word.term) ?? []) {
      const last = lastOf(words, place, stems);
      if (last !== undefined)
        yield { entry, start: word.start, end: words[last]?.end ?? word.end, length: stems.length };
    }
  }
}

/** The place of the phrase's last word when its words follow from `place` on, with small gaps only after a question word. */
function lastOf(words: readonly Token[], place: number, stems: readonly string[]): number | undefined {
  const gap = stems[0] === 'who' ? WIDEST_GAP : 0;
  let at = place;
  for (const stem of stems.slice(1)) {
    const next = words.slice(at + 1, at + 2 + gap).findIndex((word) => word.term === stem);
    if (next < 0) return undefined;
    at += 1 + next;
  }
  return at;
}

function* findChinese<T>(
  folded: string,
  phrases: readonly { readonly entry: T; readonly text: string }[],
): Generator<PhraseMatch<T>> {
  if (!hasHan(folded)) return;
  for (const { entry, text } of phrases) {
    for (let start = folded.indexOf(text); start >= 0; start = folded.indexOf(text, start + text.length)) {
      yield { entry, start, end: start + text.length, length: text.length };
    }
  }
}
