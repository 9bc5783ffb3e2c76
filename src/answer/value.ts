import type { Localized } from '../lang/text.ts';
import type { Entity } from '../search/lexicon.ts';

/**
 * A value that an answer shows. Data only: the chat puts it into words.
 * - `entity`: a company, person, product or topic, shown by its name
 * - `figure`: `amount` is the number itself (18 228 000 000; 12.5 with `percent`), `unit` what it counts (`CNY`, `users`)
 * - `date`: the notation of `parsePeriod` (`2021-02-05`, `2025-Q2`, `FY2025`)
 * - `words`: a text as the fact has it
 */
export type ShownValue =
  | { readonly kind: 'entity'; readonly entity: Entity }
  | { readonly kind: 'figure'; readonly amount: number; readonly percent: boolean; readonly unit?: string }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'words'; readonly text: Localized };

/** When a value holds: a state's span (`from`, `until`), or the day or period of an event or a figure (`at`). */
export type ShownTime = { readonly from?: string; readonly until?: string; readonly at?: string };

/**
 * What a row says beside the others of its finding.
 * - `value`: the answer · `before`, `next`: who or what was there before and after · `nearest`: of another period, metric or kind than
 *   the one asked for · `event`: a line of a timeline · `part`: a part of the same event (a price beside a listing)
 */
export type RowRole = 'value' | 'before' | 'next' | 'nearest' | 'event' | 'part';

/** One value with the marks of the statements that hold it. */
export type Row = {
  readonly role: RowRole;
  /** Whose it is, where a finding is on several companies. */
  readonly subject?: Entity;
  /** An id of `attributes.yaml`, with the qualifier whose value is shown (`fine`, `by`). */
  readonly attribute?: string;
  readonly qualifier?: string;
  /** Set where the question does not say what is counted, and the attribute has to: "how many people use it". */
  readonly labelled?: true;
  /** What it is narrowed to: an exchange, a business, a product. */
  readonly about?: ShownValue;
  readonly value?: ShownValue;
  readonly time?: ShownTime;
  /** `forecast`, `estimate`, `net`, ... as the fact marks it. */
  readonly basis?: ShownValue;
  /** How far a plan, a deal or a case had come: `suspended`, `agreed`. */
  readonly stage?: ShownValue;
  /** Growth that the statement gives, such as `8%`. */
  readonly change?: ShownValue;
  /** Numbers of the citations that hold it, from 1. */
  readonly n: readonly number[];
};

/** What was asked for and is not held. */
export type Missing = {
  /** A name that nothing in the library has, as typed: nothing else is said to be missing. */
  readonly unknownName?: string;
  /** The part of the question that asked for it, where nothing else says what it is. */
  readonly words?: string;
  readonly subjects: readonly Entity[];
  readonly attribute?: string;
  readonly qualifier?: string;
  readonly about?: ShownValue;
  /** As it was typed or read: `2025`, `2025-Q2`; `quarter` where that of any quarter was asked for. */
  readonly period?: string;
  /** Set where a loss is missing, and a profit is held. */
  readonly loss?: true;
  /** Set where a target or a forecast is missing, and what came of it may be held. */
  readonly expected?: true;
  /** Set where the sum of all is missing, and some of them are held. */
  readonly total?: true;
  /** Set where some are held and it is not known which of them is the greatest, or the least. */
  readonly order?: 'most' | 'least';
  /** Who held an office before or after or holds it now, or since when the one who is held did. */
  readonly side?: 'before' | 'next' | 'now' | 'start' | 'first';
  /** A name that a claim asserts: "did Tencent buy ByteDance" misses a purchase of it. */
  readonly claim?: readonly ShownValue[];
  /** Set where some were given already, and others are missing: "who else". */
  readonly besides?: true;
  /** Set where what came after that which was told is missing: "what happened next". */
  readonly later?: true;
  /** Facts of the attribute are held of each subject, and none of them answers. */
  readonly heldOther?: true;
};

/** What was found for one thing that was asked. */
export type Finding = {
  readonly kind:
    | 'fact'
    | 'verdict'
    | 'comparison'
    | 'list'
    | 'superlative'
    | 'profile'
    | 'timeline'
    | 'reason'
    | 'definition'
    | 'text';
  /** What was asked for, for labels: shown where an answer holds several findings. */
  readonly asked: {
    readonly attribute?: string;
    readonly qualifier?: string;
    readonly subjects: readonly Entity[];
    /** Set where those are asked for who were there before. */
    readonly before?: true;
  };
  /** `unknown`: the library holds neither that it is so nor that it is not. */
  readonly verdict?: 'yes' | 'no' | 'unknown';
  readonly rows: readonly Row[];
  /** Rows beyond those that are shown. */
  readonly more: number;
  /** How many values were compared: of a superlative, and of a comparison whose rows are in the order asked for, the winner first. */
  readonly among?: number;
  /** What keeps compared figures from being set against each other: then there is no order among them. */
  readonly unlike?: readonly ('period' | 'part' | 'unit')[];
  /** Set where something else is shown than was asked for, or nothing at all. */
  readonly missing?: Missing;
};
