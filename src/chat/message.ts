import type { Citation } from '../answer/answer.ts';
import type { ReaderLanguage } from '../answer/understand.ts';

/** A message to the bot, the same from every door. */
export type Incoming = {
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
  /** `command`: the first word may name a command without a slash. */
  readonly addressed: 'direct' | 'mention' | 'command' | 'thread';
};

/** A stretch of a line: plain text, strong text, a link, or the mark of a citation. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong'; readonly text: string }
  | { readonly type: 'link'; readonly text: string; readonly url: string }
  | { readonly type: 'cite'; readonly n: number };

export type Line = readonly Inline[];

/** A source as it is listed below an answer. */
export type ListedCitation = Pick<
  Citation,
  'n' | 'articleId' | 'passage' | 'title' | 'publisher' | 'published' | 'url' | 'quote'
>;

export type Block =
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'paragraph'; readonly line: Line }
  | { readonly type: 'note'; readonly line: Line }
  | { readonly type: 'list'; readonly items: readonly Line[] }
  | { readonly type: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly Line[])[] }
  | { readonly type: 'citations'; readonly label: string; readonly citations: readonly ListedCitation[] }
  | {
      readonly type: 'choices';
      readonly label: string;
      readonly choices: readonly { readonly label: string; readonly text: string }[];
    };

/** What the bot says: blocks only, no marks of any platform. */
export type Reply = {
  readonly kind: 'answered' | 'ambiguous' | 'unknown' | 'outOfScope' | 'command' | 'error';
  readonly language: ReaderLanguage;
  readonly blocks: readonly Block[];
};

export function text(value: string): Inline {
  return { type: 'text', text: value };
}

export function strong(value: string): Inline {
  return { type: 'strong', text: value };
}
