import type { Article, Passage } from '../knowledge/article.ts';
import type { Period } from '../lang/dates/date.ts';
import type { Language } from '../lang/text.ts';
import { foldedText } from './analyse.ts';

/** A question that a passage answers: its distinct terms, and what the passage says to it where it asks for yes or no. */
export type IndexedAsk = {
  readonly terms: readonly string[];
  readonly verdict?: 'yes' | 'no';
  /** Set where it asks for a reason. */
  readonly asksWhy?: true;
};

/** One document of the index: a passage in one of its languages. */
export type IndexedPassage = {
  /** The number by which the index knows it: small, and kept while the index is followed by others. */
  readonly id: number;
  readonly passage: Passage;
  readonly article: Article;
  readonly language: Language;
  readonly title: string;
  readonly text: string;
  /** The text as `foldedText` makes it. */
  readonly folded: string;
  /** Distinct terms of the title, and of the text and its annotations, kept so that ranking need not analyse again. */
  readonly titleTerms: readonly string[];
  readonly textTerms: readonly string[];
  /** The questions that the passage answers, in the document's language. */
  readonly asks: readonly IndexedAsk[];
  /** The terms of title, text and questions together. */
  readonly terms: ReadonlySet<string>;
  /** The same without questions that the passage answers with no: it does not say what they ask. */
  readonly toldTerms: ReadonlySet<string>;
  /** The spans of the dates that the text names. */
  readonly dates: readonly Period[];
};

export type DocumentTerms = Pick<IndexedPassage, 'titleTerms' | 'textTerms' | 'asks'>;
/** What a document is beside its terms. */
export type DocumentParts = Omit<IndexedPassage, keyof DocumentTerms | 'folded' | 'terms' | 'toldTerms'>;

/** A document whose terms and folded text are read when they are asked for: one question asks for few. `read` gives the same each time. */
export function createDocument(parts: DocumentParts, read: () => DocumentTerms): IndexedPassage {
  return new LazyPassage(parts, read);
}

/** A class, since thousands of objects share its getters. */
class LazyPassage implements IndexedPassage {
  readonly id: number;
  readonly passage: Passage;
  readonly article: Article;
  readonly language: Language;
  readonly title: string;
  readonly text: string;
  readonly dates: readonly Period[];
  readonly #read: () => DocumentTerms;
  #folded: string | undefined;
  #known: DocumentTerms | undefined;
  #terms: ReadonlySet<string> | undefined;
  #toldTerms: ReadonlySet<string> | undefined;

  constructor({ id, passage, article, language, title, text, dates }: DocumentParts, read: () => DocumentTerms) {
    this.id = id;
    this.passage = passage;
    this.article = article;
    this.language = language;
    this.title = title;
    this.text = text;
    this.dates = dates;
    this.#read = read;
  }

  get folded(): string {
    this.#folded ??= foldedText(this.text);
    return this.#folded;
  }

  get titleTerms(): readonly string[] {
    return this.#own().titleTerms;
  }

  get textTerms(): readonly string[] {
    return this.#own().textTerms;
  }

  get asks(): readonly IndexedAsk[] {
    return this.#own().asks;
  }

  get terms(): ReadonlySet<string> {
    this.#terms ??= this.#termsWith(this.asks);
    return this.#terms;
  }

  get toldTerms(): ReadonlySet<string> {
    this.#toldTerms ??= this.#termsTold();
    return this.#toldTerms;
  }

  #termsTold(): ReadonlySet<string> {
    const told = this.asks.filter(({ verdict }) => verdict !== 'no');
    return told.length === this.asks.length ? this.terms : this.#termsWith(told);
  }

  #own(): DocumentTerms {
    this.#known ??= this.#read();
    return this.#known;
  }

  #termsWith(asks: readonly IndexedAsk[]): ReadonlySet<string> {
    return new Set([...this.titleTerms, ...this.textTerms, ...asks.flatMap(({ terms }) => terms)]);
  }
}
