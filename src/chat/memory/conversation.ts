import type { Topic } from '../../answer/reading/reading.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import type { ExpiringValues } from '../../store/store.ts';
import type { Incoming } from '../message/message.ts';
import { keptTopic, keptTopicSchema, revivedTopic } from './kept-topic.ts';
import type { PersonKeys } from './person-keys.ts';

/** What conversations are about, one topic each: nothing leaks from one to another. */
export type Conversations = {
  get(incoming: Incoming, searchable: SearchableLibrary): Promise<Topic | undefined>;
  set(incoming: Incoming, topic: Topic): Promise<void>;
};

export function createConversations(turns: Pick<ExpiringValues, 'get' | 'set'>, keys: PersonKeys): Conversations {
  return {
    get: async (incoming, searchable) => {
      const kept = await turns.get(keys.conversation(incoming));
      const topic = kept === undefined ? undefined : keptTopicSchema.safeParse(JSON.parse(kept));
      return topic?.success ? revivedTopic(topic.data, searchable) : undefined;
    },
    set: (incoming, topic) =>
      turns.set(keys.conversation(incoming), JSON.stringify(keptTopic(topic)), keys.person(incoming)),
  };
}
