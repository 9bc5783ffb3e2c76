import type { DateWords } from './dates/date-rule.ts';
import type { FigureWords } from './figures/figure-words.ts';
import type { AnswerType } from './language.ts';
import type { SortWords } from './names/sort-words.ts';
import type { Say } from './pattern.ts';

/** What an answer looks like: words (a Latin one is whole, in any case), and parts of regular expressions that mind the case. */
export type Look = { readonly words?: readonly string[]; readonly patterns?: readonly string[] };

/** Kinds of messages that are no question to the library. */
export const SMALL_TALK_KINDS = ['greeting', 'thanks', 'bye', 'identity', 'wrong', 'help'] as const;

/** The ways of a language to say each, as whole messages without punctuation. */
export type SmallTalkWords = Readonly<Record<(typeof SMALL_TALK_KINDS)[number], readonly Say[]>>;

/** What people put around a question, in lower case and Simplified, without the punctuation between it and the question. */
export type WrappingWords = {
  /** At the beginning, where punctuation follows: "hello," is a greeting, and "Hello Kitty" a name. */
  readonly greetings: readonly Say[];
  /** At the beginning, whatever follows: who wants to know. */
  readonly before: readonly Say[];
  /** At the end: thanks, excuses. */
  readonly after: readonly Say[];
  /** How a signature begins, wherever it stands; all behind it is one. */
  readonly signature: readonly Say[];
  /** The same, as a line of its own. */
  readonly closings: readonly Say[];
  /** What stands before an address: "see", 详见. */
  readonly leadIn: readonly Say[];
  /** Whole messages that only point at what is attached to them: "can you answer this?" */
  readonly pointing: readonly Say[];
};

/** Words that name a company by what it owns or makes: "the owner of", 母公司. */
export type OwnerWords = {
  readonly owners: readonly string[];
  readonly makers: readonly string[];
  /** What may stand between the name and such a word behind it. */
  readonly possessives: readonly string[];
  /** What stands between such a word and the name behind that. */
  readonly of: readonly string[];
  /** What stands right before a name and means whoever makes or owns it: "the company behind". */
  readonly naming: readonly Say[];
};

/** What a language knows beside the grammar of its questions. Nothing in it is about companies. */
export interface Vocabulary {
  readonly id: 'en' | 'zh';
  /** Words that carry no content in a question. They are dropped from questions only: the index keeps them. */
  readonly stopWords: readonly string[];
  /** Abbreviations whose full stop ends no sentence, as they are written. */
  readonly abbreviations: readonly string[];
  readonly dates: DateWords;
  readonly figures: FigureWords;
  /** How a number is written that is no figure: "half", 两家. */
  readonly numberWords: Look;
  /** Questions for a number of things, not for an amount. */
  readonly howMany: readonly Say[];
  /** What an answer of a type looks like; amounts of money are read by their currency. */
  readonly looks: Readonly<Record<Exclude<AnswerType, 'thing' | 'company' | 'money'>, Look>>;
  readonly smallTalk: SmallTalkWords;
  readonly wrapping: WrappingWords;
  /** Words by which a question is put, and currencies, which no text has to hold. Elsewhere they carry content. */
  readonly asking: readonly Say[];
  readonly owners: OwnerWords;
  readonly sorts: SortWords;
  /** Beginnings of a sentence that point at the one before: "it", 该公司. */
  readonly pointers: readonly Say[];
}
