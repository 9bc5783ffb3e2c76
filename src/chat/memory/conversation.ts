import { z } from 'zod';
import type { Topic } from '../../answer/understand.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import type { ExpiringValues } from '../../store/store.ts';
import type { Incoming } from '../message/message.ts';
import type { PersonKeys } from './person-keys.ts';

/** What conversations are about, one topic a person and thread: nothing leaks from one to another. */
export type Conversations = {
  get(incoming: Incoming, searchable: SearchableLibrary): Promise<Topic | undefined>;
  set(incoming: Incoming, topic: Topic): Promise<void>;
};

/** A topic as it is kept: what was understood, by ids, and nothing that was typed. */
const keptTopicSchema = z.object({
  entities: z.array(z.object({ kind: z.enum(['company', 'product', 'person']), id: z.string() })),
  attributes: z.array(z.string()),
  answerType: z.enum(['person', 'date', 'money', 'percent', 'count', 'place', 'reason', 'thing']),
  time: z.object({
    period: z.object({ from: z.string(), until: z.string() }).optional(),
    focus: z.enum(['latest', 'earlier']).optional(),
  }),
});

type KeptTopic = z.output<typeof keptTopicSchema>;

export function createConversations(turns: Pick<ExpiringValues, 'get' | 'set'>, keys: PersonKeys): Conversations {
  return {
    get: async (incoming, searchable) => {
      const kept = await turns.get(keys.conversation(incoming));
      const topic = kept === undefined ? undefined : keptTopicSchema.safeParse(JSON.parse(kept));
      return topic?.success ? revived(topic.data, searchable) : undefined;
    },
    set: (incoming, topic) =>
      turns.set(keys.conversation(incoming), JSON.stringify(kept(topic)), keys.person(incoming)),
  };
}

function kept({ entities, attributes, answerType, time }: Topic): KeptTopic {
  return {
    entities: entities.map(({ kind, id }) => ({ kind, id })),
    attributes: [...attributes],
    answerType,
    time: { ...(time.period && { period: time.period }), ...(time.focus && { focus: time.focus }) },
  };
}

/** The topic in terms of the library of this moment; what it no longer holds is forgotten. */
function revived({ entities, attributes, answerType, time }: KeptTopic, { lexicon }: SearchableLibrary): Topic {
  const known = entities.flatMap(
    ({ kind, id }) => lexicon.entities.find((entity) => entity.kind === kind && entity.id === id) ?? [],
  );
  const { period, focus } = time;
  return { entities: known, attributes, answerType, time: { ...(period && { period }), ...(focus && { focus }) } };
}
