import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { deflateSync, inflateSync } from 'node:zlib';
import type { KeptFacts } from '../knowledge/facts/resolve-facts.ts';
import type { Parse } from '../knowledge/parse/create-parser.ts';
import type { SourceFile } from '../knowledge/parse/front-matter.ts';
import type { ParsedFile } from '../knowledge/parse/parsed-file.ts';
import { once } from '../lang/lazy/once.ts';
import type { ReadText } from '../search/analyse.ts';
import { type KeptLibrary, keepLibrary } from '../search/kept/kept-library.ts';
import type { KeptReading, SearchableLibrary } from '../search/searchable.ts';
import { createCacheFolder, type Entry } from './cache-folder.ts';
import { codeVersion } from './code-version.ts';

/**
 * What was read of a knowledge folder, kept from one start to the next. Everything in it is found by the text that it was made
 * of and the code that made it, so it can be missing or belong to another folder, but never be out of date.
 */
export type ReadingCache = {
  /** Looks up what is kept of these files. To be called once, before the others. */
  open(files: readonly SourceFile[]): Promise<void>;
  /** A file as `createParser` parses it. */
  readonly parse: Parse;
  /** What is kept of the texts in the files, where what else is read of them is noted, and what is kept of all of them together. */
  kept(): (KeptReading & { readonly facts?: KeptFacts }) | undefined;
  /** Keeps the files of `open` and what was made of them, unless they are kept already, and lets go of them. */
  keep(made: Made): Promise<void>;
};

export type Made = { readonly searchable: SearchableLibrary; readonly facts: KeptFacts };

/** How an entry is written: each part by itself, so that only what is needed is read; the texts, which seldom are, compressed. */
type Written = Readonly<Record<'others' | 'texts' | 'whole', Uint8Array>> & {
  /** As JSON, which is read in half the time; the other files hold maps. */
  readonly articles: string;
};
type Files = ReadonlyMap<string, ParsedFile>;
/** What belongs to all files together. */
type Whole = { readonly facts: KeptFacts; readonly library: KeptLibrary };

/** The level of zlib that takes the least time: a fifth of the size is left, and the next level takes off little more. */
const FAST = 1;
/** A folder with fewer files is read in an instant. */
const LEAST_FILES = 50;

export type CacheOptions = {
  /** Undefined keeps nothing. */
  readonly folder: string | undefined;
  /** Milliseconds since 1970, to tell how old an unfinished entry is. */
  readonly clock: () => number;
};

export function createReadingCache({ folder, clock }: CacheOptions): ReadingCache {
  // The parsers are loaded where a file must be parsed: mostly all are known.
  const parser = once(async () => (await import('../knowledge/parse/create-parser.ts')).createParser());
  const parse: Parse = async (file) => (await parser())(file);
  if (folder === undefined) return { open: async () => {}, parse, kept: () => undefined, keep: async () => {} };
  const entries = createCacheFolder(folder, clock);
  const family = codeVersion();
  let state = '';
  let keys: ReadonlyMap<SourceFile, string> = new Map();
  let found: Found = NOTHING;
  let parsed: Map<string, ParsedFile> | undefined;
  let texts = new Map<string, ReadText>();
  return {
    open: async (files) => {
      keys = new Map(files.map((file) => [file, keyOf(file)]));
      state = `${family}-${hashOf([...keys.values()])}`;
      parsed = new Map();
      if (files.length < LEAST_FILES) return;
      const entry = await entries.read(state, family);
      found = entry ? readEntry(entry) : NOTHING;
    },
    parse: async (file) => {
      const key = keys.get(file) ?? keyOf(file);
      const one = found.files.get(key) ?? (await parse(file));
      parsed?.set(key, one);
      return one;
    },
    kept: () => {
      const [noted, { texts: known, whole }] = [texts, found];
      return {
        ...whole,
        texts: { get: (text) => noted.get(text) ?? known().get(text), set: (text, read) => void noted.set(text, read) },
      };
    },
    keep: async ({ searchable, facts }) => {
      const [files, read, isKept] = [parsed, texts, found.whole !== undefined];
      [parsed, texts, found, keys] = [undefined, new Map(), NOTHING, new Map()];
      if (files === undefined || files.size < LEAST_FILES || isKept) return;
      const whole: Whole = { facts, library: keepLibrary(searchable) };
      const [articles, others] = [new Map<string, ParsedFile>(), new Map<string, ParsedFile>()];
      for (const [key, file] of files) (file.content.article ? articles : others).set(key, file);
      const content: Written = {
        articles: JSON.stringify([...articles]),
        others: serialize(others),
        texts: deflateSync(serialize(read), { level: FAST }),
        whole: serialize(whole),
      };
      await entries.write(state, serialize(content));
    },
  };
}

type Found = {
  readonly files: Files;
  readonly texts: () => ReadonlyMap<string, ReadText>;
  readonly whole?: Whole;
};

const NO_TEXTS: ReadonlyMap<string, ReadText> = new Map();
const NOTHING: Found = { files: new Map(), texts: () => NO_TEXTS };

/** What a damaged entry holds is nothing. */
function readEntry({ isExact, content }: Entry): Found {
  try {
    const { articles, others, texts, whole } = deserialize(content) as Written;
    // A copy: the texts may be held for long, and are a part of the whole entry.
    const compressed = Buffer.from(texts);
    return {
      files: new Map([...(JSON.parse(articles) as [string, ParsedFile][]), ...(deserialize(others) as Files)]),
      texts: once(() => deserialize(inflateSync(compressed)) as ReadonlyMap<string, ReadText>),
      ...(isExact && { whole: deserialize(whole) as Whole }),
    };
  } catch {
    return NOTHING;
  }
}

function keyOf({ path, text }: SourceFile): string {
  return hashOf([path, text]);
}

function hashOf(parts: readonly string[]): string {
  const hash = createHash('sha1');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}
