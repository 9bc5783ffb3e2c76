import { distance } from 'fastest-levenshtein';
import type { Names, Part } from '../knowledge/company.ts';
import type { Library } from '../knowledge/library.ts';
import { holdsStopWord } from '../lang/stop-words.ts';
import { compact, hasHan } from '../lang/text.ts';
import { pinyinsOf } from '../lang/zh/pinyin.ts';
import { isAmountInHongKongDollars, otherStockCodes } from './stock-code.ts';

/** Something with a name: a company, one of its products or people, or a topic. */
export type Entity = {
  readonly kind: 'company' | 'product' | 'person' | 'topic';
  readonly id: string;
  /** The companies whose cards list it; a company lists itself. */
  readonly companyIds: readonly string[];
  readonly names: Names;
};

/** A name found in a folded text, [start, end). More than one entity: the name is ambiguous. */
export type Mention = { readonly start: number; readonly end: number; readonly entities: readonly Entity[] };

/** A misspelt name: what stands in the text and the entities that it is taken for. */
export type Correction = Mention & { readonly typed: string };

export type Lexicon = {
  readonly entities: readonly Entity[];
  /** Longest names first, never overlapping; exact up to case, width, script, spaces and pinyin. `text` is folded. */
  find(text: string): readonly Mention[];
  /** Names with one or two typos, outside `taken`. `isKnownWord` keeps the library's own words from being corrected. */
  correct(text: string, taken: readonly Mention[], isKnownWord: (word: string) => boolean): readonly Correction[];
  /** Every written form of every entity, for checks and tests. */
  readonly forms: readonly { readonly form: string; readonly entity: Entity }[];
};

/** A Han character or a Latin word; a year that is typed right behind a word is no part of it. */
const YEAR_BEHIND = '(?<=\\p{Script=Latin})(?:19|20)\\d\\d(?!\\d)';
const UNIT = new RegExp(`\\p{Script=Han}|[\\p{L}\\p{N}]+?(?=\\p{Script=Han}|[^\\p{L}\\p{N}]|$|${YEAR_BEHIND})`, 'gu');
const LONGEST_NAME = 20;

type Unit = { readonly text: string; readonly start: number; readonly end: number };

/** The names of a library's companies, products and people, with the forms that people type made from them. */
export function createLexicon(library: Library): Lexicon {
  const entities = entitiesOf(library);
  const byKey = new Map<string, Entity[]>();
  const forms: { form: string; entity: Entity }[] = [];
  for (const { entity, written } of entities) {
    for (const form of written) {
      forms.push({ form, entity });
      for (const key of keysOf(form)) addTo(byKey, key, entity);
    }
  }
  for (const [key, named] of byKey) byKey.set(key, withoutOwnProducts(named));
  const prefixes = new Set<string>();
  for (const key of byKey.keys())
    for (let length = 1; length <= key.length; length += 1) prefixes.add(key.slice(0, length));
  const lexicon = { byKey, prefixes, hanKeys: hanKeysOf(byKey) };
  return {
    entities: entities.map(({ entity }) => entity),
    forms,
    find: (text) => findNames(lexicon, text),
    correct: (text, taken, isKnownWord) => correctNames(lexicon, text, taken, isKnownWord),
  };
}

type HanKey = { readonly key: string; readonly sound: string; readonly entities: readonly Entity[] };
type Keys = {
  readonly byKey: ReadonlyMap<string, readonly Entity[]>;
  /** Every beginning of every key, so that a search gives up at the first character that leads nowhere. */
  readonly prefixes: ReadonlySet<string>;
  /** Keys in Han characters only, by length, with their pinyin. */
  readonly hanKeys: ReadonlyMap<number, readonly HanKey[]>;
};

function hanKeysOf(byKey: ReadonlyMap<string, readonly Entity[]>): ReadonlyMap<number, readonly HanKey[]> {
  const byLength = new Map<number, HanKey[]>();
  for (const [key, entities] of byKey) {
    if (!/^\p{Script=Han}{2,6}$/u.test(key)) continue;
    byLength.set(key.length, [...(byLength.get(key.length) ?? []), { key, sound: soundOf(key), entities }]);
  }
  return byLength;
}

function entitiesOf(library: Library): { entity: Entity; written: string[] }[] {
  const made = new Map<string, { entity: Entity & { companyIds: string[] }; written: string[] }>();
  const add = (kind: Entity['kind'], id: string, companyId: string, names: Names, others: readonly string[]) => {
    const key = `${kind}:${id}`;
    const entry = made.get(key) ?? { entity: { kind, id, companyIds: [], names }, written: [] };
    if (companyId !== '' && !entry.entity.companyIds.includes(companyId)) entry.entity.companyIds.push(companyId);
    entry.written.push(...Object.values(names).filter((name) => name !== undefined), ...others);
    made.set(key, entry);
  };
  const addParts = (kind: Entity['kind'], companyId: string, parts: readonly Part[]) => {
    for (const part of parts) add(kind, part.id, companyId, part.names, [...part.aka, ...part.old]);
  };
  for (const company of library.companies.values()) {
    add('company', company.id, company.id, company.names, [...company.aka, ...company.old, ...company.tickers]);
    addParts('product', company.id, company.products);
    addParts('person', company.id, company.people);
  }
  for (const topic of library.topics.values()) {
    add('topic', topic.id, '', topic.names, [...topic.aka, ...topic.old]);
    addParts('person', '', topic.people);
  }
  return [...made.values()].map(({ entity, written }) => ({ entity, written: [...new Set(written)] }));
}

/** The compact keys under which a written form is found: itself, its pinyin, and a person's name in the other order. */
export function keysOf(form: string): readonly string[] {
  const key = compact(form);
  if (key === '') return [];
  const keys = [key];
  if (hasHan(key) && key.length > 1) keys.push(...pinyinsOf(key).map(compact));
  return [...new Set([...keys, ...otherStockCodes(form)])];
}

function addTo(byKey: Map<string, Entity[]>, key: string, entity: Entity): void {
  const named = byKey.get(key) ?? [];
  if (!named.includes(entity)) named.push(entity);
  byKey.set(key, named);
}

/** A company and its own product of the same name are not two things to choose between. */
function withoutOwnProducts(named: readonly Entity[]): Entity[] {
  const companies = new Set(named.filter((entity) => entity.kind === 'company').map((entity) => entity.id));
  return named.filter((entity) => entity.kind !== 'product' || !entity.companyIds.some((id) => companies.has(id)));
}

function unitsOf(text: string): readonly Unit[] {
  return [...text.matchAll(UNIT)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function findNames({ byKey, prefixes }: Keys, text: string): readonly Mention[] {
  const units = unitsOf(text);
  const mentions: Mention[] = [];
  for (let first = 0; first < units.length; first += 1) {
    let key = '';
    let best: { last: number; entities: readonly Entity[] } | undefined;
    for (let last = first; last < units.length && last < first + LONGEST_NAME; last += 1) {
      key += units[last]?.text ?? '';
      if (!prefixes.has(key)) break;
      const entities = byKey.get(key);
      if (entities && !isAmountInHongKongDollars(text, units[first]?.start ?? 0, units[last]?.end ?? 0))
        best = { last, entities };
    }
    if (!best) continue;
    mentions.push({ start: units[first]?.start ?? 0, end: units[best.last]?.end ?? 0, entities: best.entities });
    first = best.last;
  }
  return mentions;
}

/** Up to three neighbouring words (or up to six Han characters) are tried as one misspelt name. */
function correctNames(
  keys: Keys,
  text: string,
  taken: readonly Mention[],
  isKnownWord: (word: string) => boolean,
): readonly Correction[] {
  const free = unitsOf(text).filter(
    (unit) => !taken.some((mention) => mention.start < unit.end && unit.start < mention.end),
  );
  const corrections: Correction[] = [];
  let end = -1;
  for (let first = 0; first < free.length; first += 1) {
    const start = free[first]?.start ?? 0;
    if (start < end) continue;
    const found = hasHan(free[first]?.text ?? '')
      ? misspeltHan(keys, text, free, first)
      : misspeltLatin(keys, text, free, first, isKnownWord);
    if (!found) continue;
    corrections.push({ ...found, typed: text.slice(found.start, found.end) });
    end = found.end;
  }
  return corrections;
}

function misspeltLatin(
  keys: Keys,
  text: string,
  units: readonly Unit[],
  first: number,
  isKnownWord: (word: string) => boolean,
): Mention | undefined {
  for (let count = 3; count >= 1; count -= 1) {
    const window = units.slice(first, first + count);
    if (window.length < count || !isOnePhrase(text, window)) continue;
    if (window.some((unit) => hasHan(unit.text) || /^\d+$/.test(unit.text))) continue;
    if (count === 1 ? isKnownWord(window[0]?.text ?? '') : window.every((unit) => isKnownWord(unit.text))) continue;
    const entities = nearest(keys, window.map((unit) => unit.text).join(''), count);
    if (entities) return { start: window[0]?.start ?? 0, end: window.at(-1)?.end ?? 0, entities };
  }
  return undefined;
}

/** The entities of the nearest keys within the allowed number of typos; those of two keys that are as near are a choice. */
function nearest({ byKey }: Keys, typed: string, words: number): readonly Entity[] | undefined {
  let best: { typos: number; entities: readonly Entity[] } | undefined;
  for (const [key, entities] of byKey) {
    if (key.length < 4 || hasHan(key) || /^\d/.test(key)) continue;
    const allowed = typosAllowed(typed, key);
    if (Math.abs(key.length - typed.length) > allowed) continue;
    if (words > 1 && key[0] !== typed[0]) continue;
    const typos = countTypos(typed, key);
    if (typos > allowed || (key.length === 4 && !isTransposition(typed, key)) || typos > (best?.typos ?? 9)) continue;
    best =
      typos === best?.typos ? { typos, entities: [...new Set([...best.entities, ...entities])] } : { typos, entities };
  }
  return best?.entities;
}

/** A long name may miss two letters, so the longer of both counts. */
function typosAllowed(typed: string, key: string): number {
  if (typed.length < 4) return 0;
  return typed.length < 6 || Math.max(typed.length, key.length) < 8 ? 1 : 2;
}

/** Levenshtein distance in which two neighbouring letters swapped count as one typo. */
function countTypos(typed: string, key: string): number {
  return isTransposition(typed, key) ? 1 : distance(typed, key);
}

function isTransposition(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  const first = [...a].findIndex((letter, index) => letter !== b[index]);
  return a[first] === b[first + 1] && a[first + 1] === b[first] && a.slice(first + 2) === b.slice(first + 2);
}

/** Han typos: a homophone (小红数) that shares half of its characters, or one wrong character among four or more. */
function misspeltHan({ hanKeys }: Keys, text: string, units: readonly Unit[], first: number): Mention | undefined {
  for (let length = 6; length >= 2; length -= 1) {
    const window = units.slice(first, first + length);
    if (window.length < length || window.some((unit) => !hasHan(unit.text)) || !isOnePhrase(text, window)) continue;
    const typed = window.map((unit) => unit.text).join('');
    if (holdsStopWord(typed)) continue;
    for (const { key, sound, entities } of hanKeys.get(length) ?? []) {
      const same = countSame(key, typed);
      if (same * 2 < length || same === length) continue;
      if ((length >= 4 && same === length - 1) || soundOf(typed) === sound) {
        return { start: window[0]?.start ?? 0, end: window.at(-1)?.end ?? 0, entities };
      }
    }
  }
  return undefined;
}

function countSame(a: string, b: string): number {
  let same = 0;
  for (let index = 0; index < a.length; index += 1) if (a[index] === b[index]) same += 1;
  return same;
}

function soundOf(key: string): string {
  return compact(pinyinsOf(key)[0] ?? '');
}

function isOnePhrase(text: string, window: readonly Unit[]): boolean {
  return window.every((unit, index) => {
    const next = window[index + 1];
    return next === undefined || /^[\s\-.]{0,2}$/.test(text.slice(unit.end, next.start));
  });
}
