import type { Library } from '../knowledge/library.ts';
import type { Steps } from '../knowledge/steps.ts';
import type { Language } from '../lang/text.ts';
import type { ReadText } from './analyse.ts';
import { createScorer, type Scorer } from './bm25.ts';
import { type IndexParts, sourcesOf, type WrittenIndex, writeIndex } from './index-writer.ts';
import { createIndexedPassage, type IndexedPassage } from './indexed-passage.ts';
import { createSpellings, type Spellings } from './spellings.ts';
import { type IndexTables, searchedAs, withNumbers } from './tables/index-tables.ts';

export type Hit = { readonly document: IndexedPassage; readonly score: number };

/** A term to look for. `fuzzy` lets it stand for words within a typo or two. */
export type QueryTerm = { readonly term: string; readonly weight: number; readonly fuzzy?: boolean };

export type SearchIndex = {
  readonly documents: readonly IndexedPassage[];
  /** What was read of each title and text, for the index that follows this one. */
  readonly texts: ReadonlyMap<string, ReadText>;
  /** The best documents, best first. `within` limits the search to documents that it accepts. */
  search(terms: readonly QueryTerm[], options: SearchOptions): readonly Hit[];
  /** Number of documents that hold the term. */
  documentFrequency(term: string): number;
  /** Rarity of a term, ln(1 + N / (df + 0.5)): always positive, greatest for a term that no document holds. */
  inverseDocumentFrequency(term: string): number;
  /** The same for a number of documents. */
  rarityOf(documentFrequency: number): number;
  /** The index in a form that can be kept in a file. */
  readonly tables: IndexTables;
};

export type SearchOptions = {
  readonly limit: number;
  /** Only documents in this language are found. */
  readonly language: Language;
  /** Documents that may be found. */
  readonly within?: (document: IndexedPassage) => boolean;
  /** The only documents that `within` need be asked about, when that is known beforehand. */
  readonly among?: readonly ReadonlySet<IndexedPassage>[];
  /** Documents that are kept beyond the limit when they match at all. */
  readonly keep?: (document: IndexedPassage) => boolean;
};

/**
 * Postings that one search may walk, the rarest terms first: a frequent word must not make a large library slow, and in a large
 * library the rare ones tell enough. Measured with `npm run bench` and `npm run evaluate`.
 */
function postingsAffordable(documents: number): number {
  return Math.max(700, Math.round(10_000_000 / Math.max(1, documents)));
}

/** Makes the index; halts after every document, so that the caller may do something else. */
export function* indexInSteps(parts: IndexParts): Steps<SearchIndex> {
  return createSearchIndex(parts.library, yield* writeIndex(parts));
}

/** What searches tables that were written of this very library, now or by another process. */
export function createSearchIndex(library: Library, { tables: written, texts }: WrittenIndex): SearchIndex {
  const tables = withNumbers(written);
  const documents = Array.from(sourcesOf(library), (source, id) => createIndexedPassage(id, source, tables));
  const documentFrequency = (term: string) => tables.frequencies[tables.numberOf(term) ?? -1] ?? 0;
  const rarityOf = (frequency: number) => Math.log(1 + documents.length / (frequency + 0.5));
  const searched = { documents, scorer: createScorer(tables), spellings: createSpellings(() => tables.terms) };
  return {
    documents,
    texts,
    tables: written,
    documentFrequency,
    inverseDocumentFrequency: (term) => rarityOf(documentFrequency(term)),
    rarityOf,
    search: (terms, options) => {
      const length = (term: string) => documentFrequency(searchedAs(term, options.language));
      const rarest = rarestFirst(terms, length, postingsAffordable(documents.length));
      if (rarest.length === 0) return [];
      return runSearch(searched, rarest, options);
    },
  };
}

function rarestFirst(
  terms: readonly QueryTerm[],
  frequency: (term: string) => number,
  affordable: number,
): readonly QueryTerm[] {
  const sorted = terms
    .map((term) => ({ term, postings: frequency(term.term) }))
    .filter(({ term, postings }) => postings > 0 || term.fuzzy)
    .sort((a, b) => a.postings - b.postings);
  const kept: QueryTerm[] = [];
  let walked = 0;
  for (const { term, postings } of sorted) {
    if (kept.length > 0 && walked + postings > affordable) break;
    walked += postings;
    kept.push(term);
  }
  return kept;
}

type Searched = {
  readonly documents: readonly IndexedPassage[];
  readonly scorer: Scorer;
  readonly spellings: Spellings;
};

function runSearch(
  { documents, scorer, spellings }: Searched,
  terms: readonly QueryTerm[],
  options: SearchOptions,
): readonly Hit[] {
  const found = new Map<number, { score: number; readonly terms: Set<string> }>();
  const isWanted = judge(documents, options);
  for (const [way, { weight, terms: meant }] of waysToFind(terms, spellings, options.language)) {
    for (const [id, score] of scorer({ term: way, weight, isWanted })) {
      const known = found.get(id) ?? { score: 0, terms: new Set() };
      known.score += score;
      for (const term of meant) known.terms.add(term);
      found.set(id, known);
    }
  }
  const hits: Hit[] = [];
  for (const [id, { score, terms: matched }] of found) {
    const document = documents[id];
    // More matched terms count for more than their sum: as a factor, the square root of their number ranks best.
    if (document) hits.push({ document, score: score * Math.sqrt(matched.size) });
  }
  hits.sort((a, b) => b.score - a.score || compareDocuments(a.document, b.document));
  return hits.filter(({ document }, place) => place < options.limit || options.keep?.(document));
}

/** A word by which a query finds documents, and the terms of the query that it stands for. */
type Way = { readonly weight: number; readonly terms: readonly string[] };

/** What a word with a typo counts beside the right one. */
const FUZZY_WEIGHT = 0.45;

/** Each term as it stands in the index, and for a fuzzy one the words that it may be a typo of. */
function waysToFind(terms: readonly QueryTerm[], spellings: Spellings, language: Language): ReadonlyMap<string, Way> {
  const ways = new Map<string, Way>();
  const add = (written: string, { term, weight }: QueryTerm) => {
    const other = ways.get(written);
    ways.set(written, { weight: weight + (other?.weight ?? 0), terms: [...(other?.terms ?? []), term] });
  };
  for (const one of terms) {
    add(searchedAs(one.term, language), one);
    for (const { word, typos } of one.fuzzy ? spellings.near(one.term) : []) {
      const nearness = word.length / (word.length + typos);
      add(word, { ...one, weight: one.weight * FUZZY_WEIGHT * nearness });
    }
  }
  return ways;
}

const [UNKNOWN, YES, NO] = [0, 1, 2];

/** Asks `within` about a document at most once a search, however many terms meet it. */
function judge(
  documents: readonly IndexedPassage[],
  { language, within, among }: SearchOptions,
): (id: number) => boolean {
  const verdicts = new Uint8Array(documents.length).fill(among ? NO : UNKNOWN);
  for (const known of among ?? []) for (const { id } of known) verdicts[id] = UNKNOWN;
  return (id) => {
    if (verdicts[id] === UNKNOWN) {
      const document = documents[id];
      const found = document?.language === language && (within?.(document) ?? true);
      verdicts[id] = found ? YES : NO;
    }
    return verdicts[id] === YES;
  };
}

/** Equal scores keep a fixed order: the newer article first, then by id and place. */
function compareDocuments(a: IndexedPassage, b: IndexedPassage): number {
  if (a.article.published !== b.article.published) return a.article.published < b.article.published ? 1 : -1;
  if (a.article.id !== b.article.id) return a.article.id < b.article.id ? -1 : 1;
  return a.passage.number - b.passage.number;
}
