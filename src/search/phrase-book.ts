import type { Attribute } from '../knowledge/attribute.ts';
import type { Glossary } from '../knowledge/glossary.ts';
import type { Library } from '../knowledge/library.ts';
import type { Place } from '../knowledge/place.ts';
import type { Steps } from '../knowledge/steps.ts';
import { otherCounts } from '../lang/figures/counters.ts';
import { cutAtStopWords } from '../lang/stop-words.ts';
import { fold, hasHan } from '../lang/text.ts';
import { inWrittenChinese } from '../lang/zh/spoken/colloquial.ts';
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

/** A qualifier that a phrase asks for, and the attribute that has it: "which regulator" asks for `by` of a fine. */
export type QualifierName = { readonly attribute: string; readonly qualifier: string };

/** What people say for the attributes, qualifiers, places and terms of a library. */
export type PhraseBooks = {
  readonly attributes: PhraseBook<Attribute>;
  /** Words that ask for an attribute only right between two names. */
  readonly between: PhraseBook<Attribute>;
  readonly qualifiers: PhraseBook<QualifierName>;
  readonly places: PhraseBook<Place>;
  readonly terms: PhraseBook<Glossary['terms'][number]>;
  readonly outOfScope: PhraseBook<string>;
  /** Words for what all of the library is about. */
  readonly field: PhraseBook<string>;
};

/** Phrases in Han, as they stand in a folded text. */
type HanPhrase<T> = { readonly entry: T; readonly text: string };
type Phrase<T> = { readonly entry: T; readonly stems: readonly string[]; readonly written: string };

/** How a phrase is looked for: the stems of its words, or what stands in a folded text with Han. */
export type ReadPhrase = readonly string[] | string;

/** Reads phrases, each once; `known` are those that were read before. */
export function createPhraseReader(analyser: Analyser, known?: ReadonlyMap<string, ReadPhrase>) {
  const phrases = new Map<string, ReadPhrase>();
  const read = (phrase: string) => {
    const found = phrases.get(phrase) ?? known?.get(phrase) ?? readPhrase(phrase, analyser);
    phrases.set(phrase, found);
    return found;
  };
  return { phrases, read };
}

function readPhrase(phrase: string, analyser: Analyser): ReadPhrase {
  return hasHan(phrase) ? fold(inWrittenChinese(phrase)) : wordsOf(analyser.analyse(phrase)).map((token) => token.term);
}

/** Words that may stand inside a phrase such as "who ... runs": a name and an adverb. */
const WIDEST_GAP = 3;

/**
 * Finds phrases whatever the inflection, case and script. An English phrase of several words may be interrupted
 * ("who at Xiaohongshu runs"); a Chinese one is a run of characters.
 */
export function createPhraseBook<T>(
  entries: readonly { readonly entry: T; readonly phrases: readonly string[] }[],
  read: (phrase: string) => ReadPhrase,
): PhraseBook<T> {
  const english = new Map<string, Phrase<T>[]>();
  const chinese = new Map<string, HanPhrase<T>[]>();
  for (const { entry, phrases } of entries) {
    for (const written of phrases) {
      const found = read(written);
      if (typeof found === 'string') {
        for (const text of [found, ...otherCounts(found)]) addTo(chinese, text[0] ?? '', { entry, text });
      } else {
        const [first = ''] = found;
        addTo(english, first, { entry, stems: found, written });
      }
    }
  }
  const findAll = (analysis: Analysis) => {
    const matches = [...findEnglish(analysis, english), ...findChinese(analysis.folded, chinese)];
    return matches.sort((a, b) => b.length - a.length || a.start - b.start);
  };
  return { findAll, find: (analysis) => uniqueBy(findAll(analysis), ({ entry }) => entry) };
}

/**
 * What an index document must hold to hold the phrase: its content terms, or all when it has no content. A phrase that is one
 * character beside a stop word (被抓) is held as it is written.
 */
export function phraseTerms(phrase: string, analyser: Analyser): readonly string[] {
  if (!hasHan(phrase)) return termsIn(phrase, analyser);
  const folded = fold(phrase);
  const content = termsIn(cutAtStopWords(folded), analyser);
  return content.every((term) => [...term].length === 1) ? termsIn(folded, analyser, false) : content;
}

function termsIn(phrase: string, analyser: Analyser, ofContent = true): readonly string[] {
  const analysis = analyser.analyse(phrase);
  const tokens = ofContent ? analyser.contentTokens(analysis) : analysis.tokens;
  return tokens.map(({ term }) => term);
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
    for (const { entry, stems, written } of phrases.get(word.term) ?? []) {
      const last = isOfStem(analysis.folded, word, written) ? lastOf(words, place, stems) : undefined;
      if (last !== undefined)
        yield { entry, start: word.start, end: words[last]?.end ?? word.end, length: stems.length };
    }
  }
}

/** "Added" is no "ad": of a stem of two letters only the plural is another form, unless the phrase has it so: "sued". */
function isOfStem(folded: string, { term, start, end }: Token, written: string): boolean {
  const word = folded.slice(start, end);
  return term.length > 2 || /^..?s?$/u.test(word) || written.split(' ')[0] === word;
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

/** `phrases`: by the first character. A phrase does not begin inside of itself. */
function* findChinese<T>(
  folded: string,
  phrases: ReadonlyMap<string, readonly HanPhrase<T>[]>,
): Generator<PhraseMatch<T>> {
  if (!hasHan(folded)) return;
  const ends = new Map<HanPhrase<T>, number>();
  for (let start = 0; start < folded.length; start += 1) {
    for (const phrase of phrases.get(folded[start] ?? '') ?? []) {
      const { entry, text } = phrase;
      if (!folded.startsWith(text, start) || start < (ends.get(phrase) ?? 0)) continue;
      ends.set(phrase, start + text.length);
      yield { entry, start, end: start + text.length, length: text.length };
    }
  }
}

function addTo<T>(byKey: Map<string, T[]>, key: string, one: T): void {
  const known = byKey.get(key);
  if (known) known.push(one);
  else byKey.set(key, [one]);
}

export function createPhraseBooks(
  { attributes, glossary, places }: Pick<Library, 'attributes' | 'glossary' | 'places'>,
  read: (phrase: string) => ReadPhrase,
): PhraseBooks {
  return {
    qualifiers: createPhraseBook(
      attributes.flatMap(({ id, qualifiers }) =>
        Object.entries(qualifiers).map(([qualifier, { asks }]) => ({
          entry: { attribute: id, qualifier },
          phrases: [...asks.en, ...asks.zh],
        })),
      ),
      read,
    ),
    places: createPhraseBook(
      [...places.values()].map((entry) => ({
        entry,
        phrases: [...Object.values(entry.names).filter((name) => name !== undefined), ...entry.aka, ...entry.old],
      })),
      read,
    ),
    attributes: createPhraseBook(
      attributes.map((entry) => ({ entry, phrases: phrasesOf(entry) })),
      read,
    ),
    between: createPhraseBook(
      attributes.map((entry) => ({ entry, phrases: [...entry.between.en, ...entry.between.zh] })),
      read,
    ),
    terms: createPhraseBook(
      glossary.terms.map((entry) => ({ entry, phrases: [...entry.en, ...entry.zh] })),
      read,
    ),
    field: createPhraseBook([{ entry: 'field', phrases: [...glossary.field.en, ...glossary.field.zh] }], read),
    outOfScope: createPhraseBook(
      glossary.outOfScope.map(({ topic, en, zh }) => ({ entry: topic, phrases: [...en, ...zh] })),
      read,
    ),
  };
}

/** What an index document must hold to hold a phrase of an attribute or of the glossary, by the phrase. */
export function* phraseTermsInSteps(
  { attributes, glossary }: Pick<Library, 'attributes' | 'glossary'>,
  analyser: Analyser,
): Steps<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  const phrases = [...attributes.map(phrasesOf), ...glossary.terms.map(({ en, zh }) => [...en, ...zh])];
  for (const phrase of phrases.flat()) {
    found.set(phrase, phraseTerms(phrase, analyser));
    yield;
  }
  return found;
}

/** The labels of an attribute and the words that people ask with, in both languages. */
export function phrasesOf({ labels, asks, sorts }: Attribute): readonly string[] {
  return [...Object.values(labels), ...asks.en, ...asks.zh, ...sorts.en, ...sorts.zh];
}
