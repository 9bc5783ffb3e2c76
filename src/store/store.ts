/** A point in time: milliseconds since 1970. */
export type Millis = number;

/** Work that a door accepted and that is not answered yet. */
export type Work = {
  /** The door's own id of the delivery, such as `slack:C1:1700000000.000100`. */
  readonly id: string;
  /** Another id that is remembered with it: where either was seen before, the delivery is none. */
  readonly alike?: string;
  /** The door that answers it. */
  readonly door: string;
  /** What was asked and where the answer goes: JSON of the chat's making. Encrypted at rest. */
  readonly payload: string;
};

/** Work that one process has taken. */
export type TakenWork = Work & {
  /** How often it was taken, this time included: 1 is the first. */
  readonly attempt: number;
  /** An earlier attempt had begun to post, so the answer may be there already. */
  readonly posting: boolean;
};

/** Accepted work: written before a platform is told that its message arrived, deleted with the answer. */
export interface WorkStore {
  /** Remembers the delivery for 24 hours and takes the work for `owner`, in one transaction; undefined when the delivery was seen before. */
  accept(work: Work, owner: string): Promise<TakenWork | undefined>;
  /**
   * Takes work of a door that nobody holds: let go, or held by a process that has not renewed its hold. Oldest first.
   * What can't be opened (sealed with another key) is taken and reported, but left out: it is not taken again and again.
   */
  take(door: string, owner: string, most: number): Promise<readonly TakenWork[]>;
  /** Prolongs the hold on everything that `owner` has taken. */
  renew(owner: string): Promise<void>;
  /** Notes that posting begins, and prolongs the hold. False when the work is no longer the owner's or was withdrawn: then nothing may be posted. */
  posting(id: string, owner: string): Promise<boolean>;
  /** Notes that nothing is being posted for now, and certainly nothing was: the work may be revised. */
  resting(id: string, owner: string): Promise<void>;
  /** Deletes the work, which is answered. True when it was there. */
  finish(id: string): Promise<boolean>;
  /** Deletes the work and all revisions of it (`<id>:…`): withdrawn by its asker. True when any was there. */
  withdraw(id: string): Promise<boolean>;
  /**
   * Puts work, whose id begins with `<id>:`, in the place of the work `id` and of its earlier revisions, in one transaction;
   * undefined when nothing of them waits or when the revision was seen before, 'posting' when they are being posted just now.
   */
  revise(id: string, work: Work, owner: string): Promise<TakenWork | 'posting' | undefined>;
  /** Gives back what `owner` has not finished, so that another process may take it at once; tells the others where it can. */
  release(owner: string): Promise<void>;
  /** From now on `told` is called when a process gives work back, where the database tells of it. Left work is found in any case. */
  onRelease(told: () => void): void;
  /** How much waits or is being answered. */
  count(): Promise<number>;
}

/** Values with an age, under keys that say nothing of who asked. */
export interface ExpiringValues {
  get(key: string): Promise<string | undefined>;
  /** `personKey` is whose row it is, for `forget`. */
  set(key: string, value: string, personKey: string): Promise<void>;
  /** A person's values, newest first. */
  latest(personKey: string, most: number): Promise<readonly { readonly key: string; readonly value: string }[]>;
}

export type Feedback = {
  readonly answerId: string;
  readonly personKey: string;
  readonly verdict: 'up' | 'down';
  /** What the person wrote on purpose, if anything. */
  readonly reason?: string;
};

/** What one answer was about; never its question, unless questions are kept. */
export type Asked = {
  readonly answerId: string;
  readonly personKey: string;
  readonly platform: string;
  readonly kind: string;
  readonly language: string;
  readonly companies: readonly string[];
  readonly attributes: readonly string[];
  /** Ids of topics. */
  readonly topics: readonly string[];
  /** The time that was asked about, in the notation of dates: `2025-Q2`. */
  readonly period?: string;
  /** A keyed hash: tells that two questions were the same and nothing else. */
  readonly questionHash: string;
  readonly question?: string;
};

/** A question that was not answered, or whose answer was voted down. */
export type Gap = Omit<Asked, 'personKey'> & {
  readonly at: Millis;
  readonly verdict?: 'up' | 'down';
  readonly reason?: string;
};

export interface Feedbacks {
  /** Keeps what an answer was about, so that a vote can be understood. */
  asked(asked: Asked): Promise<void>;
  /** A person's last word on an answer counts. False when the answer is not known (any more). */
  vote(feedback: Feedback): Promise<boolean>;
  /** Kind `unknown`, or the latest vote is `down`; the newest question first. */
  gaps(most: number): Promise<readonly Gap[]>;
  /** Id of a person's newest answer of kind `unknown` that is not older than `within`. */
  lastUnanswered(personKey: string, within: Millis): Promise<string | undefined>;
}

/** Where somebody is told later, JSON in the door's own terms, encrypted at rest. */
export type Wish = { readonly door: string; readonly address: string };

/** A page that somebody names as a source of what is missing. */
export type Suggestion = {
  readonly id: string;
  readonly personKey: string;
  /** The answer of kind `unknown` that it is for. */
  readonly answerId?: string;
  readonly url: string;
  /** What the person wrote on purpose, if anything. */
  readonly note?: string;
  /** What was asked, where the person passes it on. */
  readonly question?: string;
  /** The reader's language: `en`, `zh-Hans`, `zh-Hant`. */
  readonly language: string;
  /** Set where the person wishes to be told when the article is there. */
  readonly wish?: Wish;
};

/** A suggestion with what was asked, as far as that is still kept, and where a curator has got with it. */
export type KeptSuggestion = Suggestion & {
  readonly at: Millis;
  readonly asked?: Pick<Asked, 'companies' | 'attributes' | 'topics' | 'period' | 'question'>;
  /** The address of the article that was drafted from it, where that is another one. */
  readonly draftedAs?: string;
};

export interface Suggestions {
  /** Keeps it in the place of an earlier one with the same id; whoever was told of that is not told again. */
  add(suggestion: Suggestion): Promise<void>;
  /** How many of a person are not older than `within`. */
  count(personKey: string, within: Millis): Promise<number>;
  /** Sets the wish on a person's newest one that is not older than `within`; false when there is none. */
  wish(personKey: string, wish: Wish, within: Millis): Promise<boolean>;
  /** Those that were not put aside, the newest first. */
  open(most: number): Promise<readonly KeptSuggestion[]>;
  /** No longer among the open ones; who wished it is told all the same. False when there is none of that id. */
  putAside(id: string): Promise<boolean>;
  /** Notes the address of the article that was drafted from one. */
  drafted(id: string, url: string): Promise<void>;
  /** Those whose person wishes to be told and was not yet, of one person where `personKey` is given; the oldest first. */
  waiting(personKey?: string): Promise<readonly KeptSuggestion[]>;
  /** Notes that its person was told. Of all who note it one gets true. */
  told(id: string): Promise<boolean>;
}

/** Values that stay until they are changed: settings, and installations (encrypted at rest). */
export interface Values {
  get(key: string): Promise<string | undefined>;
  /** The values of one or more keys at once, in the order of the keys. */
  getAll(keys: readonly string[]): Promise<readonly (string | undefined)[]>;
  set(key: string, value: string): Promise<void>;
  delete(key: string): Promise<void>;
}

/** Somebody wants to be told, in one place, of what is new on a company or topic. */
export type Follow = {
  /** A keyed hash of the channel or the direct messages. */
  readonly place: string;
  /** `company:<id>` or `topic:<id>`. */
  readonly subject: string;
  /** Who set it, for `forget`. */
  readonly personKey: string;
  readonly door: string;
  /** Where news goes, JSON in the door's own terms. Encrypted at rest. */
  readonly address: string;
  /** The reader's language: `en`, `zh-Hans`, `zh-Hant`. */
  readonly language: string;
};

/** `toldAt`: articles seen later than this are news. */
export type Followed = Follow & { readonly toldAt: Millis };

export interface Follows {
  /** False when it was followed there already. */
  add(follow: Follow): Promise<boolean>;
  /** False when it was not followed there. */
  remove(place: string, subject: string): Promise<boolean>;
  /** The subjects that are followed in a place. */
  of(place: string): Promise<readonly string[]>;
  /** The subjects that a person has set, anywhere, each once. */
  by(personKey: string): Promise<readonly string[]>;
  /** All that is followed in places that were not told anything on this day (`YYYY-MM-DD`) or later, place by place. */
  due(day: string): Promise<readonly Followed[]>;
  /** Notes that a place is told on a day of everything seen until `toldAt`. Of all processes that try, one gets true, once a day. */
  claim(place: string, day: string, toldAt: Millis): Promise<boolean>;
  /** Notes the articles that are there: those that were not there before are seen now, all of them for the first time at no time (0). */
  noteArticles(ids: readonly string[]): Promise<void>;
  /** Articles that were first seen after a time. */
  articlesSince(at: Millis): Promise<readonly { readonly id: string; readonly seenAt: Millis }[]>;
}

/** What all processes that share the database count together. */
export interface Counts {
  /**
   * Counts one more under a key. A count begins anew when `window` has passed since its first; `left` is how long that still is.
   * Of all who count at once exactly one gets 1.
   */
  add(key: string, window: Millis): Promise<{ readonly count: number; readonly left: Millis }>;
}

/**
 * Everything that outlives a process. One implementation over two databases; `test/contracts/store-contract.ts` says what
 * it keeps. Any string goes in and comes out as it was. While the database is away every call fails with EnvironmentError
 * `store-unreachable`; the store works again by itself when it is back.
 */
export interface Store {
  readonly work: WorkStore;
  /** What a conversation is about. Each expires a day after it was last set. */
  readonly turns: ExpiringValues;
  /** Answers that were given, as they were shown. Kept for 30 days. */
  readonly answers: ExpiringValues;
  readonly feedback: Feedbacks;
  readonly settings: Values;
  readonly installations: Values;
  readonly counts: Counts;
  readonly follows: Follows;
  readonly suggestions: Suggestions;
  /** Deletes every row of a person, and what others said of that person's answers and questions; says how many rows. */
  forget(personKey: string): Promise<number>;
  /** Deletes what has expired. */
  sweep(): Promise<void>;
  /** Writes something small. Fails when the database can't be reached or can't be written, or when its file is gone. */
  ping(): Promise<void>;
  /** Bytes that are left where the store keeps its file; undefined where that is not ours to know. */
  room(): Promise<number | undefined>;
  /** How much the database holds, in bytes; undefined where that is not ours to know. */
  size(): Promise<number | undefined>;
  /** Deletes the oldest tenth of answers and conversations where that makes room; says how many rows. */
  shrink(): Promise<number>;
  close(): Promise<void>;
}

/** How long things are kept. The table of what is kept in docs/operations.md says the same. */
export const KEPT_FOR = {
  /** A hold on work that is not renewed. */
  hold: 15_000,
  delivery: 24 * 3_600_000,
  /** Work that nobody answered: its door is no longer opened, or its key was lost. */
  work: 7 * 24 * 3_600_000,
  turn: 24 * 3_600_000,
  answer: 30 * 24 * 3_600_000,
  /** What questions were about, votes, and suggested sources. */
  asked: 180 * 24 * 3_600_000,
} as const satisfies Readonly<Record<string, Millis>>;
