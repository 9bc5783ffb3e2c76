import { distance } from 'fastest-levenshtein';
import { groupBy } from '../knowledge/group-by.ts';
import { once } from '../lang/lazy/once.ts';
import type { Span } from '../lang/span.ts';
import { holdsStopWord } from '../lang/stop-words.ts';
import { compact, hasHan } from '../lang/text.ts';
import { isPinyinOfTwo, pinyinsOf, roughSound } from '../lang/zh/pinyin.ts';
import { type Unit, unitsOf } from './name-units.ts';

/** What stands at [start, end) in a folded text and is taken for a misspelt name, with all that the name means. */
export type Misspelt<T> = Span & { readonly meant: readonly T[] };

export type Misspellings<T> = {
  /**
   * Names with one or two typos, outside `taken`; `isKnownWord` keeps words that are spelt right from being corrected. Of a long text
   * only as many stretches are compared with the names as a question has that a person types.
   */
  correct(text: string, taken: readonly Span[], isKnownWord: (word: string) => boolean): readonly Misspelt<T>[];
};

/** Stretches of words, and of Han, that are compared with the names: 13 unknown words, or 80 characters. */
const MOST_STRETCHES = { latin: 40, han: 400 };
const LONGEST_HAN = 6;
/** Characters of a name in Han of which one may be wrong. */
const LEAST_WRONG = 5;
const MOST_WORDS = 3;

type Key<T> = { readonly key: string; readonly meant: readonly T[] };
type HanKey<T> = Key<T> & { readonly sound: string; readonly place: number };
type Keys<T> = {
  /** Latin keys by their length. */
  readonly latin: () => ReadonlyMap<string, readonly Key<T>[]>;
  /** Keys in Han only, by each of their characters: see `traitsOf`. */
  readonly han: () => ReadonlyMap<string, readonly HanKey<T>[]>;
};

/** `byKey`: what is meant by the compact form of each name. */
export function createMisspellings<T>(byKey: ReadonlyMap<string, readonly T[]>): Misspellings<T> {
  const keys = { latin: once(() => latinKeysOf(byKey)), han: once(() => hanKeysOf(byKey)) };
  return { correct: (text, taken, isKnownWord) => correct(keys, text, taken, isKnownWord) };
}

function latinKeysOf<T>(byKey: ReadonlyMap<string, readonly T[]>): ReturnType<Keys<T>['latin']> {
  const keys = [...byKey].filter(([key]) => key.length >= 4 && !hasHan(key) && !/^\d/.test(key));
  return groupBy(
    keys.map(([key, meant]) => ({ key, meant })),
    ({ key }) => [String(key.length)],
  );
}

function hanKeysOf<T>(byKey: ReadonlyMap<string, readonly T[]>): ReturnType<Keys<T>['han']> {
  const keys = [...byKey].filter(([key]) => /^\p{Script=Han}{2,6}$/u.test(key));
  return groupBy(
    keys.map(([key, meant], place) => ({ key, meant, sound: soundOf(key), place })),
    ({ key }) => traitsOf(key),
  );
}

/** A character with its place and the length of the name: what a misspelt name has in common with the right one. */
function traitsOf(name: string): readonly string[] {
  return [...name].map((character, place) => `${name.length} ${place} ${character}`);
}

function correct<T>(
  keys: Keys<T>,
  text: string,
  taken: readonly Span[],
  isKnownWord: (word: string) => boolean,
): readonly Misspelt<T>[] {
  const free = unitsOf(text).filter((unit) => !taken.some(({ start, end }) => start < unit.end && unit.start < end));
  const left = { ...MOST_STRETCHES };
  const found: Misspelt<T>[] = [];
  let end = -1;
  for (const [place, unit] of free.entries()) {
    if (unit.start < end) continue;
    const phrase = phraseFrom(text, free, place);
    const one = hasHan(unit.text)
      ? misspeltHan(keys, phrase, isKnownWord, left)
      : misspeltLatin(keys, phrase, isKnownWord, left);
    if (!one) continue;
    found.push(one);
    end = one.end;
  }
  return found;
}

/** The units from a place on that belong together: all Han or all words, with no more than a space or a hyphen between them. */
function phraseFrom(text: string, units: readonly Unit[], first: number): readonly Unit[] {
  const isHan = hasHan(units[first]?.text ?? '');
  const phrase: Unit[] = [];
  for (const unit of units.slice(first, first + (isHan ? LONGEST_HAN : MOST_WORDS))) {
    const before = phrase.at(-1);
    if (hasHan(unit.text) !== isHan || (!isHan && /^\d+$/.test(unit.text))) break;
    if (before && !/^[\s\-.]{0,2}$/.test(text.slice(before.end, unit.start))) break;
    phrase.push(unit);
  }
  return phrase;
}

type Left = { latin: number; han: number };

/** Up to three words are tried as one misspelt name. */
function misspeltLatin<T>(
  { latin }: Keys<T>,
  phrase: readonly Unit[],
  isKnownWord: (word: string) => boolean,
  left: Left,
): Misspelt<T> | undefined {
  for (let count = phrase.length; count >= 1; count -= 1) {
    const stretch = phrase.slice(0, count);
    if (left.latin === 0 || stretch.every((unit) => isKnownWord(unit.text))) continue;
    left.latin -= 1;
    const meant = nearest(latin(), textOf(stretch), count);
    if (meant) return { ...spanOf(stretch), meant };
  }
  return undefined;
}

/** What the nearest keys within the allowed number of typos mean; two keys that are as near are a choice. */
function nearest<T>(keys: ReturnType<Keys<T>['latin']>, typed: string, words: number): readonly T[] | undefined {
  let best: { typos: number; meant: readonly T[] } | undefined;
  for (let length = typed.length - 2; length <= typed.length + 2; length += 1) {
    for (const { key, meant } of keys.get(String(length)) ?? []) {
      const allowed = typosAllowed(typed, key);
      if (Math.abs(key.length - typed.length) > allowed || (words > 1 && key[0] !== typed[0])) continue;
      const typos = countTypos(typed, key);
      if (typos > allowed || (key.length === 4 && !isTransposition(typed, key)) || typos > (best?.typos ?? 9)) continue;
      if (isOtherName(typed, key)) continue;
      best = typos === best?.typos ? { typos, meant: [...new Set([...best.meant, ...meant])] } : { typos, meant };
    }
  }
  return best?.meant;
}

/** A long name may miss two letters, so the longer of both counts. */
function typosAllowed(typed: string, key: string): number {
  if (typed.length < 4) return 0;
  return typed.length < 6 || Math.max(typed.length, key.length) < 8 ? 1 : 2;
}

/**
 * Two names of two characters each in pinyin are two names ("douban", "doubao"), unless a letter was left out, letters were swapped, or they
 * sound about alike.
 */
function isOtherName(typed: string, key: string): boolean {
  if (typed.length < key.length || !isPinyinOfTwo(typed) || !isPinyinOfTwo(key)) return false;
  return !isTransposition(typed, key) && roughSound(typed) !== roughSound(key);
}

/** Levenshtein distance in which two neighbouring letters swapped count as one typo. */
function countTypos(typed: string, key: string): number {
  return isTransposition(typed, key) ? 1 : distance(typed, key);
}

function isTransposition(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let first = 0;
  while (a[first] === b[first]) first += 1;
  return a[first] === b[first + 1] && a[first + 1] === b[first] && a.slice(first + 2) === b.slice(first + 2);
}

/**
 * Han typos: a homophone (小红数) that shares half of its characters, or one wrong character among five or more. In a shorter name another
 * character with another sound makes another name: 滴答出行 is not 滴滴出行.
 */
function misspeltHan<T>(
  { han }: Keys<T>,
  phrase: readonly Unit[],
  isKnownWord: (word: string) => boolean,
  left: Left,
): Misspelt<T> | undefined {
  for (let length = phrase.length; length >= 2 && left.han > 0; length -= 1) {
    const stretch = phrase.slice(0, length);
    const typed = textOf(stretch);
    left.han -= 1;
    const alike = alikeHan(han(), typed);
    // 季度 is a word of its own, though it sounds like 集度.
    if (alike.length === 0 || holdsStopWord(typed) || isKnownWord(typed)) continue;
    const sound = soundOf(typed);
    const found = alike.find((one) => (length >= LEAST_WRONG && one.same === length - 1) || one.sound === sound);
    if (found) return { ...spanOf(stretch), meant: found.meant };
  }
  return undefined;
}

/** Keys that share at least half of their characters with what was typed, and not all of them, in their order. */
function alikeHan<T>(
  keys: ReturnType<Keys<T>['han']>,
  typed: string,
): readonly (HanKey<T> & { readonly same: number })[] {
  const shared = new Map<HanKey<T>, number>();
  for (const trait of traitsOf(typed))
    for (const key of keys.get(trait) ?? []) shared.set(key, (shared.get(key) ?? 0) + 1);
  return [...shared]
    .filter(([, same]) => same * 2 >= typed.length && same < typed.length)
    .map(([key, same]) => ({ ...key, same }))
    .sort((a, b) => a.place - b.place);
}

function soundOf(key: string): string {
  return compact(pinyinsOf(key)[0] ?? '');
}

function textOf(units: readonly Unit[]): string {
  return units.map(({ text }) => text).join('');
}

function spanOf(units: readonly Unit[]): Span {
  return { start: units[0]?.start ?? 0, end: units.at(-1)?.end ?? 0 };
}
