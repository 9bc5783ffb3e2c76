import type { Degree } from './figures/degree.ts';
import type { UnknownNames } from './names/unknown-names.ts';
import type { Say } from './pattern.ts';

/** Kinds of questions, each with a solver of its own. */
export const ASK_KINDS = [
  'fact',
  'verdict',
  'comparison',
  'list',
  'superlative',
  'profile',
  'timeline',
  'reason',
  'definition',
  'text',
] as const;

/** What kind of thing is asked for: which solver answers. */
export type AskKind = (typeof ASK_KINDS)[number];

/** What kind of value a question asks for. `thing` is anything else. */
export const ANSWER_TYPES = [
  'person',
  'company',
  'date',
  'money',
  'percent',
  'count',
  'place',
  'reason',
  'thing',
] as const;

export type AnswerType = (typeof ANSWER_TYPES)[number];

/** A way to put a question, with its own tests. Clauses are folded: lower case, Simplified, names and dates in slots. */
export type AskRule = {
  readonly id: string;
  readonly kind: AskKind;
  /** The attribute that it asks for, where no phrase of the clause asks for one: "is {name} a {company} company" asks for the parent. */
  readonly attribute?: string;
  /** The part of it that it asks for: of a sale to whom. */
  readonly qualifier?: string;
  readonly say: readonly Say[];
  /** Its words that only ask: they name no other attribute ("where does it sell" asks for no sale), and no text need hold them. */
  readonly asking?: readonly Say[];
  /** Set where the rule gives way to a question word: 谁…吗 asks who. */
  readonly unlessAsked?: true;
  /** What it does not read although its words stand there: 什么 ends with a 么 that asks for no yes or no. */
  readonly unless?: readonly Say[];
  /** Clauses that it reads. */
  readonly examples: readonly string[];
  /** Clauses that look like it and are none. */
  readonly not: readonly string[];
};

/** Words that ask for a kind of value: "how much", 多少钱. */
export type QuestionWord = {
  readonly answer: AnswerType;
  readonly say: readonly Say[];
  /** Set where the rule gives way to a question word: 谁…吗 asks who. */
  readonly unlessAsked?: true;
  readonly examples: readonly string[];
  readonly not: readonly string[];
};

/** What a short message does with the question before it. */
export const FOLLOW_UPS = ['add', 'drop', 'only', 'pick', 'source', 'compare', 'each', 'others', 'later'] as const;

/**
 * - `add`, `drop`: the same with, or without, what it names · `only`: the same of what it names, or of the time that it names
 * - `pick`: one of those that the answer listed · `each`: a part of each of them · `compare`: the same beside what it names
 * - `source`: the same once more, for its sources · `others`: the same without what the answer gave · `later`: what came after that
 */
export type FollowUp = (typeof FOLLOW_UPS)[number];

/** A way to go on from the question before, with its own tests. Whole questions, as the clauses of `AskRule`. */
export type FollowUpRule = {
  readonly id: string;
  readonly does: FollowUp;
  readonly say: readonly Say[];
  readonly examples: readonly string[];
  readonly not: readonly string[];
};

/** How one of several is named by its place, from 1; -1 is the last. */
export type Ordinal = { readonly place: number; readonly say: readonly Say[] };

/** How many of an order are asked for: "top 5", 前三名. */
export type Top = { readonly count: number; readonly say: readonly Say[] };

/** How an order is asked for, and which end of it. */
export type OrderWord = { readonly order: 'most' | 'least'; readonly say: readonly Say[] };

/** How much of a thing somebody holds: anything, more than half, less than half, or all. */
export type Portion = 'part' | 'most' | 'minority' | 'all';

/** How a claim says that something is not so, which is another thing than to ask whether it is not: "isn't it listed", 不是上市了吗. */
export type DeniedWords = {
  readonly say: readonly Say[];
  readonly unless: readonly Say[];
  /** The words that deny it: a statement need not hold them. */
  readonly words: readonly Say[];
};

/** Words that ask and are dropped, how the rest must go on to be a claim, how it must not, and what makes a claim of it. */
export type GrantedWords = Readonly<Record<'asking' | 'rest' | 'unless', readonly Say[]>> & { readonly ending: string };

/** How "did it pay more than 8 billion dollars for it" is turned into the question for what it paid. */
export type AmountWords = {
  /** What asks for an amount, and for a share. */
  readonly asked: Readonly<Record<'amount' | 'percent', string>>;
  /** Whether these words open the question, or stand where the amount stood. */
  readonly place: 'front' | 'there';
  /** What makes a claim of a question, and stands in none that asks for an amount: 吗, "right". */
  readonly claiming: readonly Say[];
};

/** The grammar of a language: all that reading a question needs beside names, dates and the words of the field. */
export interface QuestionGrammar {
  /** Kinds, the first that fits counts. */
  readonly rules: readonly AskRule[];
  readonly questionWords: readonly QuestionWord[];
  readonly orders: readonly OrderWord[];
  readonly tops: readonly Top[];
  /** Words that compare by time: who was first, who was last. */
  readonly inTime: Readonly<Record<'early' | 'late', readonly Say[]>>;
  /** What people say before the question itself: "do you know", 请问. Cut off in turn. */
  readonly openers: readonly Say[];
  /** What may stand between two things that are asked for. */
  readonly joints: readonly Say[];
  /** What holds the words of a joint and is none: 还有多少 asks what is left. */
  readonly notJoints: readonly Say[];
  /** Words that point at what the conversation was about: "it", 它, 呢. */
  readonly pointers: readonly Say[];
  /** Those of them that point at a person: "he", 她. */
  readonly persons: readonly Say[];
  /** Messages that only change the question before: "add Baidu", 只看2021年. */
  readonly followUps: readonly FollowUpRule[];
  readonly ordinals: readonly Ordinal[];
  /** Words that pick one of several, in a longer question: "the second one", 第二家. */
  readonly picks: readonly Say[];
  /** Words of time that say which of several: the one now, the latest, the first, the one before. */
  readonly focus: Readonly<Record<'now' | 'latest' | 'first' | 'before' | 'next', readonly Say[]>>;
  /** Words for a listing that only the first one is: "IPO". */
  readonly flotations: readonly Say[];
  /** Words of a text for what something was at the beginning: "started as", 起家. */
  readonly beginnings: readonly Say[];
  /** Words for the time up to a listing: "before its ipo", 上市前. */
  readonly beforeListing: readonly Say[];
  /** Words that begin a time with an event, and on which side of it they stand: before it in "since its ipo", after it in 上市以来. */
  readonly since: { readonly side: 'before' | 'after'; readonly say: readonly Say[] };
  /** "Still", 还: a claim about today. */
  readonly still: readonly Say[];
  /** Words that claim that something was so at some time, that it lost money, and that an amount is over or under another. */
  readonly once: readonly Say[];
  /** Words by which a record of any time is asked for: "ever", 史上. */
  readonly ever: readonly Say[];
  readonly loss: readonly Say[];
  /** Words that hold one for a loss and claim a profit: 扭亏, "out of the red". */
  readonly recovery: readonly Say[];
  readonly bounds: Readonly<Record<'near' | 'over' | 'under', readonly Say[]>>;
  /** How an amount is asked for in place of one that is claimed. */
  readonly amounts: AmountWords;
  /** Clauses with slots that claim that something is not so: "{company} never listed, right", {company}没上市吧. */
  readonly denied: DeniedWords;
  /** What a question takes for granted: "when did it list" that it did. */
  readonly granted: GrantedWords;
  /** Words behind which stands what something is set beside: "more than", 比. */
  readonly than: readonly Say[];
  /** Words that make a claim a narrower one, or its contrary: "all", "only", "never", 全部. */
  readonly limits: readonly Say[];
  /** Words by which a claim says more than that something happened, in groups that mean the same: "only", "won", 胜诉. A statement must hold one of each. */
  readonly beyond: readonly Say[];
  /** Words by which a claim says how much of a thing is held: a part, more than half, less than half, or all of it. */
  readonly portions: Readonly<Record<Portion, readonly Say[]>>;
  /** Clauses with slots in which the second that is named did to the first what is claimed: "bought by", "belongs to", 被. */
  readonly doneBy: readonly Say[];
  /** Clauses with slots in which the first did it to the second, one of whom no card knows: `{asked}` is what was done, `{unknown}` who. */
  readonly didTo: readonly Say[];
  /** How a text denies what it tells of: "not disclosed", 尚未. */
  readonly denials: readonly Say[];
  /** A cause that a question names, with the words before it: 因为造假. What is wanted is the cause that is known. */
  readonly causes: readonly Say[];
  /** Words that ask for one stage of a deal or a plan: agreed, come to pass, or come to nothing. */
  readonly stages: Readonly<Record<'open' | 'done' | 'failed', readonly Say[]>>;
  /** Words that mark growth or decline: a claim about two figures. */
  readonly change: Readonly<Record<'up' | 'down', readonly Say[]>>;
  /** Words by which a figure is said to have become a multiple or a part of itself, and that it nearly did: 翻倍, "almost". */
  readonly degrees: readonly Degree[];
  readonly nearly: Say;
  /** Words that claim a plan, and not that it came to pass: "filed to list", 申请上市. */
  readonly plans: Say;
  /** Words that ask for what is expected or aimed at, and not for what was so. */
  readonly expected: readonly Say[];
  /** Words that ask how big something is: of what happened, its amount of money. */
  readonly sizes: readonly Say[];
  /** Words that ask for each of several things that are named in a row: "respectively", 分别. */
  readonly each: readonly Say[];
  /** Words that ask for all of a series: the figure of each year or quarter, or everybody who held an office. */
  readonly series: Readonly<Record<'year' | 'quarter' | 'holder', readonly Say[]>>;
  /** Words that ask for the figure of a quarter without saying of which: "the latest quarter", 最新一季. */
  readonly quarter: readonly Say[];
  /** Words for the latest report on what a company earned, whose newest figures are meant: "in its latest results", 最新一期财报. */
  readonly reports: readonly Say[];
  /** Words for a part of what is named beside them, which a statement on that part need not use: "its US business", 美国业务. */
  readonly parts: readonly Say[];
  /** Words for what belongs to a company: "subsidiaries of", 旗下有哪些公司. */
  readonly owned: readonly Say[];
  /** What may stand between a company and a business of it that is named: "cloud at Baidu", 百度的云. */
  readonly belonging: readonly Say[];
  /** What stands before or after a name that is left out: "besides", 除了; 以外. */
  readonly leavingOut: Readonly<Record<'before' | 'after', readonly Say[]>>;
  /** What stands before or after a place where another one is asked for: "after London fell through"; 伦敦上市不成. */
  readonly leftPlaces: Readonly<Record<'before' | 'after', readonly Say[]>>;
  /** Somebody's family, with slots: "{person}'s daughter", {person}的女儿; and the words by which a text tells of family. */
  readonly kin: Readonly<Record<'asked' | 'told', readonly Say[]>>;
  /** Words by which an office is said to have changed hands: "replaced", 换. */
  readonly replaced: readonly Say[];
  /** Clauses in which the first person held an office before the second, or after; words by which nobody did between: "replaced", 接替. */
  readonly succession: Readonly<Record<'earlier' | 'later' | 'direct', readonly Say[]>>;
  /** What stands before an office that somebody held once, what looks like it (目前), and what comes between the office and whose it is. */
  readonly former: { readonly say: Say; readonly unless: Say; readonly of: Say };
  /** Words by which somebody is said to have given up an office: "has stepped down", 卸任了. */
  readonly givenUp: readonly Say[];
  /** Words that ask for the figure of a whole year, whichever: "annual", 一年. */
  readonly wholeYear: Say;
  /** Words that ask for the figure of the first year, or of the first time that something was held: "its first year", 首届. */
  readonly firstYear: Say;
  /** Words that say which of a thing's users are counted: "monthly", 日活. */
  readonly sortsOfUsers: Say;
  /** Words for those that something is sold to: "customers", 客户. */
  readonly customers: Say;
  /** Words that speak of money beside something that is counted: "how much do its couriers earn", 骑手送一单多少钱. */
  readonly money: Say;
  /** Words that ask for all of something together: "in total", 累计. */
  readonly totals: readonly Say[];
  /** Words by which something is said to be the greatest of its kind, those that mean the same in one entry; what makes less of it: "one of". */
  readonly ranks: Readonly<Record<'said' | 'before' | 'behind', readonly Say[]>>;
  /** Words that put two events in an order: between them, or behind the second, which `opens` begins (在B之前A); `nothing` names no event. */
  readonly orderOfTwo: {
    readonly joints: Readonly<Record<'either' | 'first' | 'last', readonly Say[]>>;
    readonly behind: Readonly<Record<'either' | 'first' | 'last', readonly Say[]>>;
    readonly opens: readonly Say[];
    readonly nothing: readonly Say[];
  };
  /** Words by which a claim says that something came to pass: "did it buy", 收购了吗. */
  readonly cameToPass: readonly Say[];
  /** Words for what is still to come: "will it list", 还会上市吗. */
  readonly future: readonly Say[];
  /** Words that say that money came in, and not whether it is profit or revenue: "made", 赚了. */
  readonly earned: readonly Say[];
  /** Words for one month of what adds up: "in a single month", 单月. */
  readonly month: readonly Say[];
  /** Words before "business" by which all of it is meant: "main", 主营. */
  readonly allBusiness: readonly Say[];
  /** Words that ask for what is held as a whole, and those by which a statement says so: "fully", 全资. */
  readonly wholly: Readonly<Record<'asked' | 'told', readonly Say[]>>;
  /** A question for what a word means, which names nothing that the library knows: "what is a dark store", 前置仓是啥. */
  readonly meanings: readonly Say[];
  /** Words for those that belong to a company and are listed: "listed companies of", 上市公司有哪些. */
  readonly listedOnes: readonly Say[];
  /** Words for coming into an office, beside those for the office: "who was named CEO in 2023", 出任. */
  readonly takingOffice: readonly Say[];
  /** Words by which a statement tells that somebody was told to do something: "ordered", 责令. */
  readonly bidding: readonly Say[];
  /** Words by which a statement tells how shares moved: "its shares fell", 股价上涨. */
  readonly moves: readonly Say[];
  /**
   * Words by which one thing is asked to have gone past another in a clause with slots, and those by which a statement tells that it did;
   * behind `aims` these tell of a plan, and with `passive` the other one went past. `words` are those that another word may stand for.
   */
  readonly overtaking: Readonly<Record<'asked' | 'words' | 'told' | 'aims' | 'passive', readonly Say[]>>;
  /** Who is asked to have said something stands between `before` and `behind`, save `anybody`; a statement has them before `verbs`, not after `others`, or after `by`. */
  readonly saying: Readonly<Record<'before' | 'behind' | 'anybody' | 'verbs' | 'ends' | 'by' | 'others', Say>>;
  /** Where a word stands that can be a name only. */
  readonly unknownNames: UnknownNames;
  /** Words for those who make what stands before them: "makers", 厂商. */
  readonly makers: readonly Say[];
  /** Words by which a statement says itself that something is the greatest, and by which it says so of an owner. */
  readonly greatest: Readonly<Record<'any' | 'owner', readonly Say[]>>;
  /** What stands between two years of which all between are meant ("2020 to 2024"), or before them ("between 2020 and 2024"). */
  readonly through: Readonly<Record<'between' | 'before', readonly Say[]>>;
  /** What stands between two names of which one thing is claimed: "did Huya and DouYu both list". */
  readonly pairing: readonly Say[];
  /** What stands between two things of which either is meant: "was it summoned or fined". */
  readonly either: readonly Say[];
  /** Words by which the same is said of each of two: "both", 都. */
  readonly both: readonly Say[];
  /** Words that claim that two are one: "the same person", 同一个人. */
  readonly sameness: readonly Say[];
  /** Ends of what is only guessed behind a question: "who runs it, some Apple guy right", 对吧. */
  readonly guesses: readonly Say[];
  /** Words that hold one for something that is asked for, and ask for nothing: "its own" asks for no share. */
  readonly unasked: readonly Say[];
  /** Words that put a question and carry no content: "in total", 到底. */
  readonly fillers: readonly Say[];
}
