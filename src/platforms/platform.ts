import type { Incoming, Reply } from '../chat/message.ts';

export type Handle = (incoming: Incoming) => Reply;

/** A door of the bot. */
export interface Platform {
  readonly name: string;
  /** Opens the door; resolves when it takes messages. */
  start(handle: Handle): Promise<void>;
  /** Closes it; what was accepted is answered first. */
  stop(): Promise<void>;
}
