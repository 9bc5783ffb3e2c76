import type { Article, Passage } from '../knowledge/article.ts';
import type { Period } from '../lang/dates/date.ts';
import type { Language } from '../lang/text.ts';

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
  /** The text as `fold` makes it. */
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
