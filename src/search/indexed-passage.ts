import type { Article, Passage } from '../knowledge/article.ts';
import type { Period } from '../lang/date.ts';
import { inLanguage, type Language } from '../lang/text.ts';
import { type AskMarks, type DocumentReader, readDocument } from './tables/document-table.ts';
import type { NumberedTables } from './tables/index-tables.ts';

/** A question that a passage answers: its distinct terms, and what is said of it. */
export type IndexedAsk = AskMarks & { readonly terms: readonly string[] };

/** Distinct terms. */
export type HeldTerms = Iterable<string> & { has(term: string): boolean };

/** One document of the index: a passage in one of its languages. Its terms are read from the tables each time they are asked for. */
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
  /** Distinct terms of the title, and of the text and its annotations, so that ranking need not analyse again. */
  readonly titleTerms: readonly string[];
  readonly textTerms: readonly string[];
  /** The questions that the passage answers, in the document's language. */
  readonly asks: readonly IndexedAsk[];
  /** The terms of title, text and questions together. */
  readonly terms: HeldTerms;
  /** The spans of the dates that the text names. */
  readonly dates: readonly Period[];
};

/** A passage in one of its languages. */
export type Source = Pick<IndexedPassage, 'passage' | 'article' | 'language'>;

/** The title of an article over a passage: with the heading that the passage stands under. */
export function titleOf({ article, passage, language }: Source): string {
  const title = inLanguage(article.title, language);
  return passage.heading ? `${title} ${passage.heading}` : title;
}

export function textOf({ passage, language }: Source): string {
  return passage.text[language] ?? '';
}

/** The document of this place in the tables. */
export function createIndexedPassage(id: number, source: Source, tables: NumberedTables): IndexedPassage {
  return new TabledPassage(id, source, tables);
}

/** A class, for its getters: there are tens of thousands of them, and most are never asked for their terms. */
class TabledPassage implements IndexedPassage {
  readonly id: number;
  readonly passage: Passage;
  readonly article: Article;
  readonly language: Language;
  readonly #tables: NumberedTables;

  constructor(id: number, { passage, article, language }: Source, tables: NumberedTables) {
    this.id = id;
    this.passage = passage;
    this.article = article;
    this.language = language;
    this.#tables = tables;
  }

  get title(): string {
    return titleOf(this);
  }

  get text(): string {
    return textOf(this);
  }

  get folded(): string {
    return this.#tables.documents.folded[this.id] ?? '';
  }

  get titleTerms(): readonly string[] {
    return this.#read().terms();
  }

  get textTerms(): readonly string[] {
    const reader = this.#read();
    reader.skip();
    return reader.terms();
  }

  get dates(): readonly Period[] {
    return this.#readDates().dates();
  }

  get asks(): readonly IndexedAsk[] {
    const reader = this.#readDates();
    reader.dates();
    return Array.from({ length: reader.number() }, () => ({ ...reader.marks(), terms: reader.terms() }));
  }

  get terms(): HeldTerms {
    return heldTerms(this.id, this.#tables);
  }

  #read(): DocumentReader {
    return readDocument(this.#tables.documents, this.#tables.terms, this.id);
  }

  #readDates(): DocumentReader {
    const reader = this.#read();
    reader.skip();
    reader.skip();
    return reader;
  }
}

function heldTerms(id: number, { documents: { heldStarts, held }, terms, numberOf }: NumberedTables): HeldTerms {
  const [start, end] = [heldStarts[id] ?? 0, heldStarts[id + 1] ?? 0];
  return {
    has: (term) => {
      const number = numberOf(term);
      return number !== undefined && isAmong(number, held, start, end);
    },
    *[Symbol.iterator]() {
      for (let place = start; place < end; place += 1) yield terms[held[place] ?? 0] ?? '';
    },
  };
}

/** True when the number stands in [start, end) of a list that ascends there: each step leaves half of it. */
function isAmong(number: number, ascending: Uint32Array, start: number, end: number): boolean {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low < end && ascending[low] === number;
}
