import type { Article, Passage } from '../knowledge/article.ts';
import type { ReaderLanguage } from '../lang/locale.ts';
import type { SmallTalk } from '../lang/small-talk.ts';
import type { Language } from '../lang/text.ts';
import type { Entity } from '../search/lexicon.ts';
import type { Topic } from './reading/reading.ts';
import type { Finding, Missing } from './value.ts';

/** Where a statement stands: everything a reader needs to check it. */
export type Citation = {
  /** From 1, in order of appearance. */
  readonly n: number;
  readonly articleId: string;
  /** The passage's place in the article, from 1. */
  readonly passage: number;
  /** In the reader's language where the article has it. */
  readonly title: string;
  readonly publisher: string;
  /** `YYYY-MM-DD` */
  readonly published: string;
  readonly url: string;
  /** The statement as the article has it, to the letter. */
  readonly quote: string;
};

/** A statement that is shown. It can't be made without its citation. */
export type CitedStatement = {
  /** The quote, in the reader's script (Traditional where the article is Simplified). */
  readonly text: string;
  /** The language of the text; not the reader's when the article has no twin. */
  readonly language: Language;
  readonly citation: Citation;
  /** Set on what is no longer so: since when and until when it was, as the card writes it. */
  readonly superseded?: { readonly from?: string; readonly until?: string };
};

export type NearestArticle = Pick<Citation, 'articleId' | 'title' | 'publisher' | 'published'>;

/** What the library has on a company. `newest` is absent when it has nothing. */
export type Holding = {
  readonly companyId: string;
  readonly name: string;
  readonly articles: number;
  readonly newest?: string;
};

/** One meaning of an ambiguous name. `question` asks again with that meaning. */
export type Choice = { readonly label: string; readonly entity: Entity; readonly question: string };

/** How the question was read, where that is not obvious from its words. */
export type Reading = {
  readonly corrections: readonly { readonly typed: string; readonly name: string }[];
  /** Names and labels taken from the question before. */
  readonly inherited: readonly string[];
  /** What of the message was not read or not answered; absent where nothing was left out. */
  readonly unread?: Unread;
};

/** What the bounds of the work on one message kept from being read. */
export type Unread = {
  /** Characters between its beginning and its end, which are read. */
  readonly characters?: number;
  /** It asks for more things than this, which are answered. */
  readonly asks?: number;
  /** It has more words than this, by which texts were sought. */
  readonly words?: number;
};

type Common = { readonly language: ReaderLanguage; readonly reading: Reading; readonly topic: Topic };

/** How old an answer is in `days` since `asOf`, and the newest article on its subject where that is another one, and as old. */
export type AnswerAge = {
  readonly days: number;
  readonly newest?: { readonly subject: Entity; readonly day: string; readonly days: number };
};

export type Answered = Common & {
  readonly kind: 'answered';
  /** Newest publication date among the citations. */
  readonly asOf: string;
  /** One for each thing that was asked, in the order of the question; their rows cite the statements by number. */
  readonly findings: readonly Finding[];
  /** Set on an answer about today or the latest that is older than 90 days. */
  readonly age?: AnswerAge;
  readonly statements: readonly [CitedStatement, ...CitedStatement[]];
};

export type Ambiguous = Common & {
  readonly kind: 'ambiguous';
  readonly typed: string;
  readonly choices: readonly Choice[];
};

export type Unknown = Common & {
  readonly kind: 'unknown';
  /** A name that nothing in the library has, where the question is about nothing else. */
  readonly unknownName?: string;
  /** What was asked for and is not held, one for each thing that was asked. */
  readonly missing: readonly Missing[];
  readonly nearest: readonly NearestArticle[];
  readonly holdings: readonly Holding[];
};

export type OutOfScope = Common & {
  readonly kind: 'outOfScope';
  /** A small-talk kind, a topic of the glossary's `outOfScope`, `which-one`, `too-long`, `too-many-names` or `unrelated`. */
  readonly topicName: SmallTalk | 'unrelated' | (string & {});
};

/** Data only: wording is the chat's, marks and blocks are the platform's. */
export type Answer = Answered | Ambiguous | Unknown | OutOfScope;

/** A statement with the passage and article that it is taken from: the only way to a citation. */
export type Evidence = {
  readonly article: Article;
  readonly passage: Passage;
  readonly quote: string;
  readonly language: Language;
};
