import type { DictionaryEntry } from '../knowledge/read-dictionary.ts';
import { doAll, type Steps } from '../knowledge/steps.ts';
import { isStopWord } from '../lang/stop-words.ts';
import { hasHan } from '../lang/text.ts';
import type { Analyser } from './analyse.ts';

/** A way to say a word in the other language: terms of the index, and how likely it is (1 for the first gloss). */
export type Translation = { readonly terms: readonly string[]; readonly weight: number };

export type Dictionary = {
  /** Cuts a run of Han into the longest words of the dictionary; a character in none stands alone. */
  words(run: string): readonly string[];
  /** Translations of a Chinese word into English index terms, best first. */
  toEnglish(word: string): readonly Translation[];
  /** Chinese words for a stemmed English word, the most exact first. */
  toChinese(stem: string): readonly string[];
  /** What the dictionary that follows this one takes over. */
  readonly state: DictionaryState;
};

type DictionaryState = {
  readonly entries: readonly DictionaryEntry[];
  readonly analyser: Analyser;
  readonly glossesOf: ReadonlyMap<string, readonly string[]>;
  /** Words in the index, which alone have a way back. */
  readonly indexed: ReadonlySet<string>;
  /** By stem and Chinese word. */
  readonly ways: ReadonlyMap<string, ReadonlyMap<string, Way>>;
};

/** A way from a stem to a word: how exact it is, and the place of the word in the dictionary. */
type Way = { readonly weight: number; readonly place: number };

const LONGEST_WORD = 7;
const MOST_GLOSSES = 12;
const MOST_CHINESE = 16;
const ENTRIES_A_STEP = 200;

/** A bilingual dictionary over CC-CEDICT entries. `analyser` stems the glosses as it stems the index; `isInIndex` tells which
 * Chinese words are worth a way back. */
export function createDictionary(
  entries: readonly DictionaryEntry[],
  analyser: Analyser,
  isInIndex: (word: string) => boolean = () => true,
): Dictionary {
  return doAll(dictionaryInSteps(entries, analyser, isInIndex));
}

/** The same, halting after every few hundred of its 124 000 entries. Of the one before it, what is still so is taken over. */
export function* dictionaryInSteps(
  entries: readonly DictionaryEntry[],
  analyser: Analyser,
  isInIndex: (word: string) => boolean,
  before?: Dictionary,
): Steps<Dictionary> {
  const isSame = before?.state.entries === entries && before.state.analyser === analyser;
  const known = before && isSame ? before.state : yield* emptyState(entries, analyser);
  return dictionaryOf(yield* followIndexed(known, isInIndex));
}

function dictionaryOf(state: DictionaryState): Dictionary {
  const { glossesOf, analyser, ways } = state;
  return {
    words: (run) => longestMatches(run, (word) => glossesOf.has(word)),
    toEnglish: (word) => translationsOf(glossesOf.get(word) ?? [], analyser),
    toChinese: (stem) => bestOf(ways.get(stem) ?? new Map()),
    state,
  };
}

function* emptyState(entries: readonly DictionaryEntry[], analyser: Analyser): Steps<DictionaryState> {
  const glossesOf = new Map<string, readonly string[]>();
  for (const [place, { word, glosses }] of entries.entries()) {
    const known = glossesOf.get(word);
    glossesOf.set(word, known ? [...known, ...glosses] : glosses);
    if (place % ENTRIES_A_STEP === 0) yield;
  }
  return { entries, analyser, glossesOf, indexed: new Set(), ways: new Map() };
}

function longestMatches(run: string, isWord: (text: string) => boolean): readonly string[] {
  const words: string[] = [];
  for (let start = 0; start < run.length; ) {
    let length = Math.min(LONGEST_WORD, run.length - start);
    while (length > 1 && !isWord(run.slice(start, start + length))) length -= 1;
    words.push(run.slice(start, start + length));
    start += length;
  }
  return words;
}

function translationsOf(glosses: readonly string[], analyser: Analyser): readonly Translation[] {
  const translations: Translation[] = [];
  for (const gloss of glosses.flatMap(cleanGlosses).slice(0, MOST_GLOSSES)) {
    const terms = analyser
      .contentTokens(analyser.analyse(gloss))
      .filter((token) => token.kind === 'word' && !isStopWord(token.term))
      .map((token) => token.term);
    if (terms.length > 0 && terms.length <= 4)
      translations.push({ terms, weight: 1 / (1 + 0.15 * translations.length) });
  }
  return translations;
}

/** The readings of one gloss: no grammar notes, no classifiers, no cross references. */
function cleanGlosses(gloss: string): readonly string[] {
  if (/^(CL:|variant of|old variant|see |used in|surname |abbr\. for)/.test(gloss)) return [];
  return gloss
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .split(/[;,]/)
    .map((part) => part.replace(/^\s*(to|a|an|the)\s+/, '').trim())
    .filter((part) => part !== '' && !hasHan(part));
}

/** The state with ways back to the words that are in the index now. */
function* followIndexed(before: DictionaryState, isInIndex: (word: string) => boolean): Steps<DictionaryState> {
  const indexed = new Set(before.indexed);
  const ways = new Map<string, Map<string, Way>>();
  const waysFrom = (stem: string) => {
    const own = ways.get(stem) ?? new Map(before.ways.get(stem));
    ways.set(stem, own);
    return own;
  };
  let place = 0;
  for (const [word, glosses] of before.glossesOf) {
    place += 1;
    if (place % ENTRIES_A_STEP === 0) yield;
    const isIn = isInIndex(word) && /^\p{Script=Han}+$/u.test(word);
    if (isIn === indexed.has(word)) continue;
    if (isIn) indexed.add(word);
    else indexed.delete(word);
    for (const { terms, weight } of translationsOf(glosses, before.analyser)) {
      for (const term of terms) {
        const own = waysFrom(term);
        if (isIn) own.set(word, { weight: Math.max(own.get(word)?.weight ?? 0, weight / terms.length ** 2), place });
        else own.delete(word);
      }
    }
  }
  return { ...before, indexed, ways: new Map([...before.ways, ...ways]) };
}

/** A gloss that is the stem alone comes before one that holds it among others. */
function bestOf(ways: ReadonlyMap<string, Way>): readonly string[] {
  const sorted = [...ways].sort(([, a], [, b]) => b.weight - a.weight || a.place - b.place);
  return sorted.slice(0, 4 * MOST_CHINESE).map(([word]) => word);
}
