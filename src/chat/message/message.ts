import type { Citation } from '../../answer/answer.ts';
import type { ReaderLanguage } from '../../lang/locale.ts';
import type { Chart } from './chart.ts';

/** A message to the bot, the same from every door. */
export type Incoming = {
  /** The platform's own id of this message, where it has one: the same message delivered again has the same. */
  readonly id?: string;
  /** The door's name: `terminal`, `slack`, ... */
  readonly platform: string;
  readonly workspace: string;
  readonly conversation: string;
  /** Thread inside the conversation; absent where there are none. */
  readonly thread?: string;
  readonly user: string;
  readonly text: string;
  /** The person's locale, such as `zh-TW`. */
  readonly locale?: string;
  /** Its door has counted it already (`Chat.admit`). */
  readonly counted?: boolean;
  /** `command`: the first word may name a command without a slash. */
  readonly addressed: 'direct' | 'mention' | 'command' | 'thread';
  /** Who reads it: `all` in a thread, where one conversation is everybody's; `person` in direct messages, where a thread parts nothing. */
  readonly audience?: 'all' | 'person';
  /** What a command's name is typed behind where it was asked: `/wenda `; a slash where absent. */
  readonly commandPrefix?: string;
};

/** A page of the library, for doors that have pages; `articles` are those on a company. */
export type Target = { readonly page: 'article' | 'company' | 'articles' | 'topic' | 'person'; readonly id: string };

/** A stretch of a line: plain text, strong text, a link, or the mark of a citation. */
export type Inline =
  | { readonly type: 'text'; readonly text: string; readonly to?: Target }
  | { readonly type: 'strong'; readonly text: string; readonly to?: Target }
  | { readonly type: 'link'; readonly text: string; readonly url: string; readonly to?: Target }
  | { readonly type: 'cite'; readonly n: number };

export type Line = readonly Inline[];

/** A source as it is listed below an answer. */
export type ListedCitation = Pick<
  Citation,
  'n' | 'articleId' | 'passage' | 'title' | 'publisher' | 'published' | 'url' | 'quote'
>;

export type Block =
  /** The answer before its proof: a value, a name, a date or a verdict in strong text, then what belongs to it. */
  | {
      readonly type: 'headline';
      readonly verdict?: 'yes' | 'no' | 'unknown';
      /** What the line answers, its colon and space included; set where a reply answers several things. */
      readonly label?: string;
      readonly line: Line;
    }
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'paragraph'; readonly line: Line }
  /** `isOld`: it says that what is known is old. `choice`: what a button beside it asks, where its line can't lead there. */
  | {
      readonly type: 'note';
      readonly line: Line;
      readonly isOld?: true;
      readonly choice?: { readonly label: string; readonly text: string };
    }
  | { readonly type: 'list'; readonly items: readonly Line[] }
  | {
      readonly type: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly Line[])[];
      /** How long a bar each row gets where bars can be drawn, in [0, 1]: one a row, set where the rows are compared. */
      readonly bars?: readonly number[];
      /** Ids of the companies that are compared in it. */
      readonly companies?: readonly string[];
    }
  /** A figure over time as a picture where one can be shown; `rows` are its values for everywhere else. */
  | {
      readonly type: 'chart';
      readonly title: string;
      /** What the picture shows, in words: for who can't see it. */
      readonly alt: string;
      readonly chart: Chart;
      /** Under which the web door draws it: `/companies/{company}/charts/{series}.svg`, `.png`. */
      readonly company: string;
      readonly series: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly Line[])[];
    }
  | { readonly type: 'citations'; readonly label: string; readonly citations: readonly ListedCitation[] }
  | {
      readonly type: 'choices';
      readonly label: string;
      readonly choices: readonly { readonly label: string; readonly text: string }[];
    }
  /** Questions that may come next; each one is answered. */
  | { readonly type: 'suggestions'; readonly label: string; readonly questions: readonly string[] };

/** What the bot says: blocks only, no marks of any platform. */
export type Reply = {
  /** Set where the answer was kept: it can be shared and voted on under this id. */
  readonly id?: string;
  /** Set on a refusal that was noted: what a source can be suggested for. */
  readonly gap?: string;
  readonly kind: 'answered' | 'ambiguous' | 'unknown' | 'outOfScope' | 'command' | 'limited' | 'error';
  readonly language: ReaderLanguage;
  readonly blocks: readonly Block[];
};

export function text(value: string, to?: Target): Inline {
  return { type: 'text', text: value, ...(to && { to }) };
}

export function strong(value: string, to?: Target): Inline {
  return { type: 'strong', text: value, ...(to && { to }) };
}

/** What is said to one question too many, and how long to wait. */
export type Refusal = { readonly seconds: number; readonly reply: Reply };
