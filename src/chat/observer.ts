import type { Reply } from './message/message.ts';

/** One question, for logs and figures: ids, kinds and times, never its text. */
export type Answered = {
  readonly platform: string;
  readonly workspace: string;
  readonly kind: Reply['kind'];
  readonly language: Reply['language'];
  readonly answerId?: string;
  /** Time spent on answering, in milliseconds. */
  readonly ms: number;
};

/** Told what happens in the chat. Implementations must not fail. */
export interface Observer {
  answered(event: Answered): void;
  /** Work was accepted: `ms` from its arrival until it was safe to acknowledge. */
  accepted(door: string, ms: number): void;
  /** The platform delivered something again. */
  duplicate(door: string): void;
  /** Something failed; `context` says where, with ids and no texts. */
  failed(error: unknown, context: Readonly<Record<string, string | number>>): void;
}
