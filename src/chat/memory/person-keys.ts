import { conversationParts } from '../message/conversation-parts.ts';
import type { Incoming } from '../message/message.ts';
import type { Person } from './answers.ts';

/** Keys under which rows are kept: keyed hashes that say nothing of who asked where. */
export type PersonKeys = {
  person(person: Pick<Person, 'user'>): string;
  conversation(incoming: Incoming): string;
  /** The id of the answer to a message; the same when the message is delivered again. */
  answer(incoming: Pick<Incoming, 'platform' | 'workspace' | 'id'>): string | undefined;
  question(text: string): string;
  scope(parts: readonly string[]): string;
};

/** `keyed` is a keyed hash (HMAC) of a text. */
export function createPersonKeys(keyed: (text: string) => string): PersonKeys {
  const of = (...parts: readonly string[]) => keyed(JSON.stringify(parts));
  return {
    // By the platform's own id alone, which is unique there: it is what `npm run forget` is given.
    person: ({ user }) => of('person', user),
    conversation: (incoming) => of('conversation', ...conversationParts(incoming)),
    answer: ({ platform, workspace, id }) => (id === undefined ? undefined : of('answer', platform, workspace, id)),
    question: (text) => of('question', text.trim().toLowerCase()),
    scope: (parts) => of('scope', ...parts),
  };
}
