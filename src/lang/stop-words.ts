import { hasHan } from './text.ts';
import { VOCABULARIES } from './vocabularies.ts';
import { anyOf } from './words.ts';

const ALL = VOCABULARIES.flatMap(({ stopWords }) => stopWords);
const LATIN: ReadonlySet<string> = new Set(ALL.filter((word) => !hasHan(word)));
const HAN = ALL.filter(hasHan);
/** A run is cut at the longest that fits. */
const HAN_PATTERN = new RegExp(anyOf(HAN), 'gu');

/** True for a Latin word that carries no content in a question. */
export function isStopWord(word: string): boolean {
  return LATIN.has(word);
}

/** True where a run of Han holds a word that carries no content. */
export function holdsStopWord(run: string): boolean {
  return HAN.some((word) => run.includes(word));
}

/** The text with its stop words in Han blanked, offsets kept. */
export function cutAtStopWords(text: string): string {
  return hasHan(text) ? text.replace(HAN_PATTERN, (word) => ' '.repeat(word.length)) : text;
}
