import MiniSearch from 'minisearch';
import type { Article, Passage } from '../knowledge/article.ts';
import type { Library } from '../knowledge/library.ts';
import type { Steps } from '../knowledge/steps.ts';
import type { Period } from '../lang/date.ts';
import { inLanguage, type Language, languageOf } from '../lang/text.ts';
import type { Analyser, ReadText } from './analyse.ts';

/** A question that a passage answers: its distinct terms, and what the passage says to it where it asks for yes or no. */
export type IndexedAsk = { readonly terms: readonly string[]; readonly verdict?: 'yes' | 'no' };

/** One document of the index: a passage in one of its languages. */
export type IndexedPassage = {
  /** Place among the documents of the index, from 0. */
  readonly id: number;
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
  /** The questions that the passage answers, in the document's language. */
  readonly asks: readonly IndexedAsk[];
  /** The terms of title, text and questions together. */
  readonly terms: ReadonlySet<string>;
  /** The spans of the dates that the text names. */
  readonly dates: readonly Period[];
};

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
  /** The index as MiniSearch writes it, for measuring its size. */
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

export type IndexParts = {
  readonly library: Library;
  readonly analyser: Analyser;
  /** Further terms of a passage, by `<article id>#<number>`. */
  readonly annotations?: ReadonlyMap<string, readonly string[]>;
  /** The index of an earlier library: texts that it holds are not read again. The outcome is the same without. */
  readonly before?: SearchIndex | undefined;
};

/** Makes the index; halts after every document, so that the caller may do something else. */
export function* indexInSteps(parts: IndexParts): Steps<SearchIndex> {
  const writer = createIndexWriter(parts);
  for (const source of sourcesOf(parts.library)) {
    writer.add(source);
    yield;
  }
  return searchIndexOf(writer);
}

function createIndexWriter({ analyser, annotations, before }: IndexParts): Made & { add(source: Source): void } {
  const documents: IndexedPassage[] = [];
  const [frequencies, marks] = [new Map<string, number>(), new Map<string, number>()];
  const texts = new Map<string, ReadText>();
  const intern = internedIn(new Map());
  const index = new MiniSearch<{ id: number; title: string; text: string; notes: string; asks: string }>({
    fields: ['title', 'text', 'notes', 'asks'],
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
  });
  const read = (text: string): ReadText => {
    const known = texts.get(text) ?? before?.texts.get(text) ?? analyser.read(text);
    texts.set(text, known);
    return known;
  };
  const add = (source: Source) => {
    const [body, head] = [read(source.text), read(source.title)];
    const { folded, dates } = body;
    const notes = annotations?.get(`${source.article.id}#${source.passage.number}`) ?? [];
    const asks = source.passage.asks
      .filter(({ text }) => source.alone || languageOf(text) === source.language)
      .map(({ text, verdict }) => ({ marks: analyser.marksOf(read(text)), words: read(text).words, verdict }));
    const [title, text] = [analyser.marksOf(head), analyser.marksOf(body)];
    const field = (marked: readonly string[], words: string) =>
      [...marked.map((mark) => indexTerm(mark, source.language)), ...(words === '' ? [] : [words])].join(' ');
    index.add({
      id: documents.length,
      title: field(title, head.words),
      text: field(text, body.words),
      notes: field(notes, ''),
      asks: asks.map(({ marks: marked, words }) => field(marked, words)).join(' '),
    });
    const indexed = asks.map(
      ({ marks: marked, words, verdict }): IndexedAsk => ({
        terms: distinct([...marked, ...termsIn(words)], intern),
        ...(verdict && { verdict }),
      }),
    );
    const titleTerms = distinct([...title, ...termsIn(head.words)], intern);
    const textTerms = distinct([...text, ...termsIn(body.words), ...notes], intern);
    const terms = new Set([...titleTerms, ...textTerms, ...indexed.flatMap(({ terms }) => terms)]);
    const { alone: _, ...shown } = source;
    documents.push({ ...shown, id: documents.length, folded, titleTerms, textTerms, asks: indexed, terms, dates });
    for (const term of terms) {
      count(frequencies, term);
      if (isMark(term)) count(marks, indexTerm(term, source.language));
    }
  };
  return { index, documents, frequencies, marks, texts, add };
}

type Made = Pick<SearchIndex, 'documents' | 'texts'> & {
  readonly index: MiniSearch;
  /** Documents by term, and by mark and language. */
  readonly frequencies: ReadonlyMap<string, number>;
  readonly marks: ReadonlyMap<string, number>;
};

function searchIndexOf({ index, documents, frequencies, marks, texts }: Made): SearchIndex {
  const documentFrequency = (term: string) => frequencies.get(term) ?? 0;
  const rarityOf = (frequency: number) => Math.log(1 + documents.length / (frequency + 0.5));
  return {
    documents,
    texts,
    documentFrequency,
    inverseDocumentFrequency: (term) => rarityOf(documentFrequency(term)),
    rarityOf,
    toJSON: () => index.toJSON(),
    search: (terms, options) => {
      const postings = (term: string) =>
        isMark(term) ? (marks.get(indexTerm(term, options.language)) ?? 0) : documentFrequency(term);
      const rarest = rarestFirst(terms, postings, postingsAffordable(documents.length));
      if (rarest.length === 0) return [];
      return runSearch(index, rarest, documents, options);
    },
  };
}

/** The one instance of each term, so that equal terms take up memory once. */
function internedIn(known: Map<string, string>): (term: string) => string {
  return (term) => {
    const one = known.get(term);
    if (one !== undefined) return one;
    known.set(term, term);
    return term;
  };
}

function termsIn(words: string): readonly string[] {
  return words === '' ? [] : words.split(' ');
}

function distinct(terms: readonly string[], intern: (term: string) => string): readonly string[] {
  return [...new Set(terms)].map(intern);
}

type Source = Pick<IndexedPassage, 'passage' | 'article' | 'language' | 'title' | 'text'> & {
  /** True when the passage has no twin in another language. */
  readonly alone: boolean;
};

function* sourcesOf(library: Library): Generator<Source> {
  for (const article of library.articles.values()) {
    for (const passage of article.passages) {
      for (const language of ['en', 'zh'] as const) {
        const text = passage.text[language];
        if (text === undefined) continue;
        const title = inLanguage(article.title, language);
        const alone = passage.text.en === undefined || passage.text.zh === undefined;
        yield {
          passage,
          article,
          language,
          title: passage.heading ? `${title} ${passage.heading}` : title,
          text,
          alone,
        };
      }
    }
  }
}

/** Names, dates, numbers and notes are the same in both languages; each language has its own postings of them, half as long. */
function indexTerm(term: string, language: Language): string {
  return isMark(term) ? `${term}|${language}` : term;
}

function isMark(term: string): boolean {
  return /^[=~@#]/.test(term);
}

function count(counts: Map<string, number>, term: string): void {
  counts.set(term, (counts.get(term) ?? 0) + 1);
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

function runSearch(
  index: MiniSearch,
  terms: readonly QueryTerm[],
  documents: readonly IndexedPassage[],
  options: SearchOptions,
): readonly Hit[] {
  const byTerm = new Map(terms.map((term) => [indexTerm(term.term, options.language), term]));
  const results = index.search([...byTerm.keys()].join(' '), {
    bm25: BM25,
    boostTerm: (term) => byTerm.get(term)?.weight ?? 1,
    fuzzy: (term) => (byTerm.get(term)?.fuzzy ? typosAllowed(term) : false),
    // A document whose boost is 0 is skipped before it is scored; a filter would see it afterwards.
    boostDocument: judge(documents, options),
  });
  const hits: Hit[] = [];
  for (const result of results) {
    const document = documents[result.id];
    // MiniSearch multiplies by the number of matched terms; half of that factor (its square root) ranks best.
    if (document) hits.push({ document, score: result.score / Math.sqrt(result.queryTerms.length) });
  }
  hits.sort((a, b) => b.score - a.score || compareDocuments(a.document, b.document));
  return hits.filter(({ document }, place) => place < options.limit || options.keep?.(document));
}

const [UNKNOWN, YES, NO] = [0, 1, 2];

/** Asks `within` about a document at most once a search, however many terms meet it. */
function judge(
  documents: readonly IndexedPassage[],
  { language, within, among }: SearchOptions,
): (id: number) => number {
  const verdicts = new Uint8Array(documents.length).fill(among ? NO : UNKNOWN);
  for (const known of among ?? []) for (const { id } of known) verdicts[id] = UNKNOWN;
  return (id) => {
    if (verdicts[id] === UNKNOWN) {
      const document = documents[id];
      const found = document?.language === language && (within?.(document) ?? true);
      verdicts[id] = found ? YES : NO;
    }
    return verdicts[id] === YES ? 1 : 0;
  };
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
