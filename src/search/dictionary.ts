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
};

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

/** The same, halting after every few hundred of its 124 000 entries. */
export function* dictionaryInSteps(
  entries: readonly DictionaryEntry[],
  analyser: Analyser,
  isInIndex: (word: string) => boolean,
): Steps<Dictionary> {
  const glossesOf = new Map<string, readonly string[]>();
  for (const [place, { word, glosses }] of entries.entries()) {
    const known = glossesOf.get(word);
    glossesOf.set(word, known ? [...known, ...glosses] : glosses);
    if (place % ENTRIES_A_STEP === 0) yield;
  }
  const reverse = yield* reverseOf(glossesOf, analyser, isInIndex);
  return {
    words: (run) => longestMatches(run, (word) => glossesOf.has(word)),
    toEnglish: (word) => translationsOf(glossesOf.get(word) ?? [], analyser),
    toChinese: (stem) => reverse.get(stem) ?? [],
  };
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

/** English stem -> Chinese words. A gloss that is that word alone comes before one that holds it among others. */
function* reverseOf(
  glossesOf: ReadonlyMap<string, readonly string[]>,
  analyser: Analyser,
  isInIndex: (word: string) => boolean,
): Steps<ReadonlyMap<string, readonly string[]>> {
  const scored = new Map<string, Map<string, number>>();
  let entries = 0;
  for (const [word, glosses] of glossesOf) {
    entries += 1;
    if (entries % ENTRIES_A_STEP === 0) yield;
    if (!/^\p{Script=Han}+$/u.test(word) || !isInIndex(word)) continue;
    for (const { terms, weight } of translationsOf(glosses, analyser)) {
      for (const term of terms) {
        const byWord = scored.get(term) ?? new Map<string, number>();
        byWord.set(word, Math.max(byWord.get(word) ?? 0, weight / terms.length ** 2));
        scored.set(term, byWord);
      }
    }
  }
  const words = new Map<string, readonly string[]>();
  for (const [term, byWord] of scored) {
    words.set(term, bestOf(byWord));
    if (words.size % ENTRIES_A_STEP === 0) yield;
  }
  return words;
}

function bestOf(scored: ReadonlyMap<string, number>): readonly string[] {
  const sorted = [...scored].sort(([, a], [, b]) => b - a).slice(0, 4 * MOST_CHINESE);
  return sorted.map(([word]) => word);
}
