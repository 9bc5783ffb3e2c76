import type { Steps } from '../knowledge/steps.ts';
import type { Language } from '../lang/text.ts';
import { type FollowingIndex, followIndex } from './follow-index.ts';
import { type Counts, type IndexParts, type WrittenIndex, writeIndex } from './index-writer.ts';
import type { IndexedPassage } from './indexed-passage.ts';
import { type KeptIndex, keepIndex, restoreIndex } from './kept/kept-index.ts';
import { isMark, postingTerm } from './posting-term.ts';
import type { Postings } from './postings.ts';
import { createSpellings, type Spellings } from './spellings.ts';

export type Hit = { readonly document: IndexedPassage; readonly score: number };

/** A term to look for. `fuzzy` lets it stand for words within a typo or two. */
export type QueryTerm = { readonly term: string; readonly weight: number; readonly fuzzy?: boolean };

export type SearchIndex = {
  readonly documents: readonly IndexedPassage[];
  /** What the index that follows this one takes over. */
  readonly written: WrittenIndex;
  readonly counts: Counts;
  /** The best documents, best first. `within` limits the search to documents that it accepts. */
  search(terms: readonly QueryTerm[], options: SearchOptions): readonly Hit[];
  /** Number of documents that hold the term. */
  documentFrequency(term: string): number;
  /** Rarity of a term, ln(1 + N / (df + 0.5)): always positive, greatest for a term that no document holds. */
  inverseDocumentFrequency(term: string): number;
  /** The same for a number of documents. */
  rarityOf(documentFrequency: number): number;
  /** The index in a form that can be kept; MiniSearch's own part of it as it writes it, for measuring its size. */
  kept(): KeptIndex;
  toJSON(): unknown;
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

/** BM25+ as MiniSearch has it; other settings were measured and gained nothing. */
const BM25 = { k: 1.2, b: 0.7, d: 0.5 };

/**
 * Postings that one search may walk, the rarest terms first: a frequent word must not make a large library slow, and in a large
 * library the rare ones tell enough. Measured with `npm run bench` and `npm run evaluate`.
 */
function postingsAffordable(documents: number): number {
  return Math.max(700, Math.round(10_000_000 / Math.max(1, documents)));
}

/** Terms that one search may look for, the rarest; a question that a person types has a third of them. */
const MOST_TERMS = 96;

/** Makes the index, of the one before it where there is one; halts after every document, so that the caller may do something else. */
export function* indexInSteps(parts: IndexParts, before?: SearchIndex): Steps<SearchIndex> {
  const following = before && (yield* followIndex(parts, before.written));
  if (before && following) return searchOver(following.written, recount(before.counts, following));
  const written = yield* writeIndex(parts);
  return searchOver(written, yield* countInSteps(written.documents));
}

/** The index that was kept of this very library. */
export function restoredIndex(kept: KeptIndex, parts: IndexParts): SearchIndex {
  const { written, counts } = restoreIndex(kept, parts);
  return searchOver(written, counts);
}

function searchOver(written: WrittenIndex, counts: Counts): SearchIndex {
  const { postings, documents } = written;
  const { frequencies, marks } = counts;
  const byId: IndexedPassage[] = [];
  for (const document of documents) byId[document.id] = document;
  const documentFrequency = (term: string) => frequencies.get(term) ?? 0;
  const spellings = createSpellings(frequencies.keys());
  const rarityOf = (frequency: number) => Math.log(1 + documents.length / (frequency + 0.5));
  return {
    documents,
    written,
    counts,
    documentFrequency,
    inverseDocumentFrequency: (term) => rarityOf(documentFrequency(term)),
    rarityOf,
    kept: () => keepIndex(written, counts),
    toJSON: () => postings.toJSON(),
    search: (terms, options) => {
      const length = (term: string) =>
        isMark(term) ? (marks.get(postingTerm(term, options.language)) ?? 0) : documentFrequency(term);
      const rarest = rarestFirst(terms, length, postingsAffordable(documents.length));
      if (rarest.length === 0) return [];
      return runSearch({ postings, byId, spellings }, rarest, options);
    },
  };
}

function* countInSteps(documents: readonly IndexedPassage[]): Steps<Counts> {
  const counts = { frequencies: new Map<string, number>(), marks: new Map<string, number>() };
  for (const document of documents) {
    countDocument(counts, document, 1);
    yield;
  }
  return counts;
}

function recount(before: Counts, { gone, came }: FollowingIndex): Counts {
  const counts = { frequencies: new Map(before.frequencies), marks: new Map(before.marks) };
  for (const document of gone) countDocument(counts, document, -1);
  for (const document of came) countDocument(counts, document, 1);
  return counts;
}

type Counting = Readonly<Record<keyof Counts, Map<string, number>>>;

function countDocument({ frequencies, marks }: Counting, { terms, language }: IndexedPassage, by: 1 | -1): void {
  for (const term of terms) {
    count(frequencies, term, by);
    if (isMark(term)) count(marks, postingTerm(term, language), by);
  }
}

function count(counts: Map<string, number>, term: string, by: number): void {
  const now = (counts.get(term) ?? 0) + by;
  if (now === 0) counts.delete(term);
  else counts.set(term, now);
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
    if (kept.length === MOST_TERMS || (kept.length > 0 && walked + postings > affordable)) break;
    walked += postings;
    kept.push(term);
  }
  return kept;
}

type Searched = {
  readonly postings: Postings;
  /** Documents by their ids. */
  readonly byId: readonly (IndexedPassage | undefined)[];
  readonly spellings: Spellings;
};

function runSearch(
  { postings, byId, spellings }: Searched,
  terms: readonly QueryTerm[],
  options: SearchOptions,
): readonly Hit[] {
  const ways = waysToFind(terms, spellings, options.language);
  const results = postings.search([...ways.keys()].join(' '), {
    bm25: BM25,
    boostTerm: (term) => ways.get(term)?.weight ?? 1,
    // A document whose boost is 0 is skipped before it is scored; a filter would see it afterwards.
    boostDocument: judge(byId, options),
  });
  const hits: Hit[] = [];
  for (const { id, score, queryTerms } of results) {
    const document = byId[id];
    const matched = new Set(queryTerms.flatMap((way) => ways.get(way)?.terms ?? []));
    // MiniSearch multiplies by the number of matched ways; half of the factor (its square root) for matched terms ranks best.
    if (document) hits.push({ document, score: (score / queryTerms.length) * Math.sqrt(matched.size) });
  }
  hits.sort((a, b) => b.score - a.score || compareDocuments(a.document, b.document));
  return hits.filter(({ document }, place) => place < options.limit || options.keep?.(document));
}

/** A word by which a query finds documents, and the terms of the query that it stands for. */
type Way = { readonly weight: number; readonly terms: readonly string[] };

/** What a word with a typo counts beside the right one, as MiniSearch has it. */
const FUZZY_WEIGHT = 0.45;

/** Each term as it stands in the index, and for a fuzzy one the words that it may be a typo of. */
function waysToFind(terms: readonly QueryTerm[], spellings: Spellings, language: Language): ReadonlyMap<string, Way> {
  const ways = new Map<string, Way>();
  const add = (written: string, { term, weight }: QueryTerm) => {
    const other = ways.get(written);
    ways.set(written, { weight: weight + (other?.weight ?? 0), terms: [...(other?.terms ?? []), term] });
  };
  for (const one of terms) {
    add(postingTerm(one.term, language), one);
    for (const { word, typos } of one.fuzzy ? spellings.near(one.term) : []) {
      const nearness = word.length / (word.length + typos);
      add(word, { ...one, weight: one.weight * FUZZY_WEIGHT * nearness });
    }
  }
  return ways;
}

const [UNKNOWN, YES, NO] = [0, 1, 2];

/** Asks `within` about a document at most once a search, however many terms meet it. */
function judge(byId: Searched['byId'], { language, within, among }: SearchOptions): (id: number) => number {
  const verdicts = new Uint8Array(byId.length).fill(among ? NO : UNKNOWN);
  for (const known of among ?? []) for (const { id } of known) verdicts[id] = UNKNOWN;
  return (id) => {
    if (verdicts[id] === UNKNOWN) {
      const document = byId[id];
      const found = document?.language === language && (within?.(document) ?? true);
      verdicts[id] = found ? YES : NO;
    }
    return verdicts[id] === YES ? 1 : 0;
  };
}

/** Equal scores keep a fixed order: the newer article first, then by id and place. */
function compareDocuments(a: IndexedPassage, b: IndexedPassage): number {
  if (a.article.published !== b.article.published) return a.article.published < b.article.published ? 1 : -1;
  if (a.article.id !== b.article.id) return a.article.id < b.article.id ? -1 : 1;
  return a.passage.number - b.passage.number;
}
