import type { Names, Part } from '../knowledge/company.ts';
import type { Library } from '../knowledge/library.ts';
import { compact, hasHan } from '../lang/text.ts';
import { pinyinsOf } from '../lang/zh/pinyin.ts';
import { createMisspellings } from './misspellings.ts';
import { type Unit, unitsOf } from './name-units.ts';
import { isNumberOnly } from './number-name.ts';
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
  /** The keys of each of them, as `keysOf` makes them. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
};

const LONGEST_NAME = 20;

/** The names of a library's companies, products and people, with the forms that people type made from them. `known`: keys made before. */
export function createLexicon(library: Library, known?: Lexicon['keys']): Lexicon {
  const entities = entitiesOf(library);
  const byKey = new Map<string, Entity[]>();
  const forms: { form: string; entity: Entity }[] = [];
  const keys = new Map<string, readonly string[]>();
  for (const { entity, written } of entities) {
    for (const form of written) {
      forms.push({ form, entity });
      const found = keys.get(form) ?? known?.get(form) ?? keysOf(form);
      keys.set(form, found);
      for (const key of found) addTo(byKey, key, entity);
    }
  }
  for (const [key, named] of byKey) byKey.set(key, withoutOwnProducts(named));
  for (const key of wordsAround(library, byKey)) byKey.set(key, []);
  const signs = signsOf(keys);
  const prefixes = new Set<string>();
  for (const key of byKey.keys())
    for (let length = 1; length <= key.length; length += 1) prefixes.add(key.slice(0, length));
  const misspellings = createMisspellings(new Map([...byKey].filter(([, named]) => named.length > 0)));
  return {
    entities: entities.map(({ entity }) => entity),
    forms,
    keys,
    find: (text) => findNames({ byKey, prefixes, signs }, text),
    correct: (text, taken, isKnownWord) =>
      misspellings
        .correct(text, taken, isKnownWord)
        .map(({ start, end, meant }) => ({ start, end, entities: meant, typed: text.slice(start, end) })),
  };
}

type Keys = {
  readonly byKey: ReadonlyMap<string, readonly Entity[]>;
  /** Every beginning of every key, so that a search gives up at the first character that leads nowhere. */
  readonly prefixes: ReadonlySet<string>;
  /** The signs behind a name that is a word without them, by its key: the ++ of "Face++". */
  readonly signs: ReadonlyMap<string, string>;
};

/** Names of places in Han that hold a name of something else and more: nobody is named by 金山 in 旧金山. */
function wordsAround({ places }: Library, byKey: ReadonlyMap<string, readonly Entity[]>): readonly string[] {
  const written = [...places.values()].flatMap(({ names, aka, old }) => [...Object.values(names), ...aka, ...old]);
  const words = written.flatMap((name) => (name !== undefined && hasHan(name) ? compact(name) : []));
  const holdsName = (word: string) =>
    [...word].some((_, start) => [...word].some((__, end) => end > start && byKey.has(word.slice(start, end + 1))));
  return [...new Set(words)].filter((word) => !byKey.has(word) && holdsName(word));
}

/** A name that is written with signs at its end only is none without them: nobody is named by "face" for "Face++". */
function signsOf(keys: Lexicon['keys']): ReadonlyMap<string, string> {
  const signs = new Map<string, string>();
  const written = [...keys].map(([form, found]) => ({ found, sign: SIGNS.exec(form)?.[0] }));
  for (const { found, sign } of written) for (const key of found) if (sign !== undefined) signs.set(key, sign);
  for (const { found, sign } of written) for (const key of found) if (sign === undefined) signs.delete(key);
  return signs;
}

const SIGNS = /\+{2,}$/u;

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

function findNames(keys: Keys, text: string): readonly Mention[] {
  const units = unitsOf(text);
  const mentions: Mention[] = [];
  for (let first = 0; first < units.length; first += 1) {
    const names = namesFrom(first, units, keys, text);
    const longest = names.at(-1);
    if (!longest) continue;
    const best = names.find((name) => endsWhereNextBegins(name, longest, units, keys, text)) ?? longest;
    if (best.entities.length > 0)
      mentions.push({ start: units[first]?.start ?? 0, end: best.end, entities: best.entities });
    first = best.last;
  }
  return mentions;
}

type Units = readonly Unit[];
type Named = { readonly last: number; readonly end: number; readonly entities: readonly Entity[] };

/** The names that begin with a unit, the shortest first. */
function namesFrom(first: number, units: Units, { byKey, prefixes, signs }: Keys, text: string): readonly Named[] {
  const names: Named[] = [];
  let key = '';
  for (let last = first; last < units.length && last < first + LONGEST_NAME; last += 1) {
    key += units[last]?.text ?? '';
    if (!prefixes.has(key)) break;
    const entities = byKey.get(key);
    const [start, end] = [units[first]?.start ?? 0, units[last]?.end ?? 0];
    const isCount = entities?.every(({ kind }) => kind === 'company') && isNumberOnly(text, start, end);
    const sign = signs.get(key) ?? '';
    if (entities && text.startsWith(sign, end) && !isCount && !isAmountInHongKongDollars(text, start, end))
      names.push({ last, end: end + sign.length, entities });
  }
  return names;
}

/** In 搜狐网易 the longer 搜狐网 cuts into the next name: 搜狐 and 网易 are meant. */
function endsWhereNextBegins({ last }: Named, longest: Named, units: Units, keys: Keys, text: string): boolean {
  const [end, next] = [units[last], units[last + 1]];
  if (last >= longest.last || !end || !next || !hasHan(next.text) || next.start !== end.end) return false;
  const following = namesFrom(last + 1, units, keys, text).at(-1);
  return (
    following !== undefined &&
    following.last > longest.last &&
    namesFrom(longest.last + 1, units, keys, text).length === 0
  );
}
