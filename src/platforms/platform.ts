import type { Chat } from '../chat/chat.ts';

/** A door of the bot. */
export interface Platform {
  readonly name: string;
  /** Opens the door; resolves when it takes messages. Rejects with an error that says what to set right. */
  start(chat: Chat): Promise<void>;
  /** Whether messages reach the bot through it now. */
  ready(): boolean;
  /** Closes it: takes nothing new. What was accepted is answered by the inbox, which is drained before. */
  stop(): Promise<void>;
}
