import type { Topic } from '../answer/understand.ts';
import type { Incoming } from './message.ts';

/** What conversations are about, one topic a person and thread: nothing leaks from one to another. */
export type Conversations = {
  get(incoming: Incoming): Topic | undefined;
  set(incoming: Incoming, topic: Topic): void;
};

const MOST_CONVERSATIONS = 10_000;

/** Kept in memory; the longest unused one goes first. */
export function createConversations(most = MOST_CONVERSATIONS): Conversations {
  const topics = new Map<string, Topic>();
  return {
    get: (incoming) => {
      const key = keyOf(incoming);
      const topic = topics.get(key);
      if (topic) {
        topics.delete(key);
        topics.set(key, topic);
      }
      return topic;
    },
    set: (incoming, topic) => {
      const key = keyOf(incoming);
      topics.delete(key);
      topics.set(key, topic);
      const oldest = topics.keys().next().value;
      if (topics.size > most && oldest !== undefined) topics.delete(oldest);
    },
  };
}

function keyOf({ platform, workspace, conversation, thread, user }: Incoming): string {
  return JSON.stringify([platform, workspace, conversation, thread ?? '', user]);
}
