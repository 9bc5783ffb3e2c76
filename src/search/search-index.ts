import MiniSearch from 'minisearch';
import type { Article, Passage } from '../knowledge/article.ts';
import type { Library } from '../knowledge/library.ts';
import { inLanguage, type Language } from '../knowledge/text.ts';
import type { Analyser, Analysis } from './analyse.ts';

/** One document of the index: a passage in one of its languages. */
export type IndexedPassage = {
  readonly passage: Passage;
  readonly article: Article;
  readonly language: Language;
  readonly title: string;
  readonly text: string;
  /** The text as `fold` makes it. */
  readonly folded: string;
  /** Distinct terms of the title, and of the text and its annotations, kept so that ranking need not analyse again. */
  readonly titleTerms: readonly string[];
  readonly textTerms: readonly string[];
};

export type Hit = { readonly document: IndexedPassage; readonly score: number };

/** A term to look for. `fuzzy` lets it stand for words within a typo or two. */
export type QueryTerm = { readonly term: string; readonly weight: number; readonly fuzzy?: boolean };

export type SearchIndex = {
  readonly documents: readonly IndexedPassage[];
  /** The best documents, best first. `within` limits the search to documents that it accepts. */
  search(terms: readonly QueryTerm[], options: SearchOptions): readonly Hit[];
  /** Number of documents that hold the term. */
  documentFrequency(term: string): number;
  /** Rarity of a term, ln(1 + N / (df + 0.5)): always positive, greatest for a term that no document holds. */
  inverseDocumentFrequency(term: string): number;
  /** The same for a number of documents. */
  rarityOf(documentFrequency: number): number;
  /** The index as MiniSearch writes it, for measuring its size. */
  toJSON(): unknown;
};

export type SearchOptions = {
  readonly limit: number;
  /** Documents that may be found. */
  readonly within?: (document: IndexedPassage) => boolean;
  /** Documents that are kept beyond the limit when they match at all. */
  readonly keep?: (document: IndexedPassage) => boolean;
};

/** BM25+ as MiniSearch has it; other settings were measured and gained nothing. */
const BM25 = { k: 1.2, b: 0.7, d: 0.5 };

/** Postings that one search may walk: the rarest terms first, so that a frequent word can't make a large library slow. */
const MOST_POSTINGS = 20_000;

/** `annotations`: further terms of a passage, by `<article id>#<number>`. */
export function createSearchIndex(
  library: Library,
  analyser: Analyser,
  annotations: ReadonlyMap<string, readonly string[]> = new Map(),
): SearchIndex {
  const documents: IndexedPassage[] = [];
  const frequencies = new Map<string, number>();
  const interned = new Map<string, string>();
  const intern = (term: string) => interned.get(term) ?? interned.set(term, term).get(term) ?? term;
  const index = new MiniSearch<{ id: number; title: string; text: string; notes: string }>({
    fields: ['title', 'text', 'notes'],
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
  });
  for (const source of sourcesOf(library)) {
    const analysis = analyser.analyse(source.text);
    const [title, text] = [termsOf(analyser.analyse(source.title)), termsOf(analysis)];
    const notes = annotations.get(`${source.article.id}#${source.passage.number}`) ?? [];
    index.add({ id: documents.length, title: title.join(' '), text: text.join(' '), notes: notes.join(' ') });
    const { folded } = analysis;
    const textTerms = distinct([...text, ...notes], intern);
    const document = { ...source, folded, titleTerms: distinct(title, intern), textTerms };
    documents.push(document);
    for (const term of new Set([...document.titleTerms, ...document.textTerms])) {
      frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
    }
  }
  const documentFrequency = (term: string) => frequencies.get(term) ?? 0;
  const rarityOf = (frequency: number) => Math.log(1 + documents.length / (frequency + 0.5));
  return {
    documents,
    documentFrequency,
    inverseDocumentFrequency: (term) => rarityOf(documentFrequency(term)),
    rarityOf,
    toJSON: () => index.toJSON(),
    search: (terms, options) => {
      const affordable = rarestFirst(terms, documentFrequency);
      if (affordable.length === 0) return [];
      return runSearch(index, affordable, documents, options);
    },
  };
}

function termsOf(analysis: Analysis): readonly string[] {
  return analysis.tokens.map((token) => token.term);
}

function distinct(terms: readonly string[], intern: (term: string) => string): readonly string[] {
  return [...new Set(terms)].map(intern);
}

type Source = Omit<IndexedPassage, 'folded' | 'titleTerms' | 'textTerms'>;

function* sourcesOf(library: Library): Generator<Source> {
  for (const article of library.articles.values()) {
    for (const passage of article.passages) {
      for (const language of ['en', 'zh'] as const) {
        const text = passage.text[language];
        if (text === undefined) continue;
        const title = inLanguage(article.title, language);
        yield { passage, article, language, title: passage.heading ? `${title} ${passage.heading}` : title, text };
      }
    }
  }
}

function rarestFirst(terms: readonly QueryTerm[], frequency: (term: string) => number): readonly QueryTerm[] {
  const sorted = terms
    .map((term) => ({ term, postings: frequency(term.term) }))
    .filter(({ term, postings }) => postings > 0 || term.fuzzy)
    .sort((a, b) => a.postings - b.postings);
  const kept: QueryTerm[] = [];
  let walked = 0;
  for (const { term, postings } of sorted) {
    if (kept.length > 0 && walked + postings > MOST_POSTINGS) break;
    walked += postings;
    kept.push(term);
  }
  return kept;
}

function runSearch(
  index: MiniSearch,
  terms: readonly QueryTerm[],
  documents: readonly IndexedPassage[],
  { limit, within, keep }: SearchOptions,
): readonly Hit[] {
  const byTerm = new Map(terms.map((term) => [term.term, term]));
  const results = index.search([...byTerm.keys()].join(' '), {
    bm25: BM25,
    boostTerm: (term) => byTerm.get(term)?.weight ?? 1,
    fuzzy: (term) => (byTerm.get(term)?.fuzzy ? typosAllowed(term) : false),
    ...(within && { filter: ({ id }) => acceptable(documents[id], within) }),
  });
  const hits: Hit[] = [];
  for (const result of results) {
    const document = documents[result.id];
    // MiniSearch multiplies by the number of matched terms; half of that factor (its square root) ranks best.
    if (document) hits.push({ document, score: result.score / Math.sqrt(result.queryTerms.length) });
  }
  hits.sort((a, b) => b.score - a.score || compareDocuments(a.document, b.document));
  return hits.filter(({ document }, place) => place < limit || keep?.(document));
}

function acceptable(document: IndexedPassage | undefined, within: (document: IndexedPassage) => boolean): boolean {
  return document !== undefined && within(document);
}

function typosAllowed(term: string): number | false {
  return term.length < 4 ? false : term.length < 8 ? 1 : 2;
}

/** Equal scores keep a fixed order: the newer article first, then by id and place. */
function compareDocuments(a: IndexedPassage, b: IndexedPassage): number {
  if (a.article.published !== b.article.published) return a.article.published < b.article.published ? 1 : -1;
  if (a.article.id !== b.article.id) return a.article.id < b.article.id ? -1 : 1;
  return a.passage.number - b.passage.number;
}
