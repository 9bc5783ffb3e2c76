import { z } from 'zod';
import type { Topic } from '../../answer/reading/reading.ts';
import { ANSWER_TYPES, ASK_KINDS } from '../../lang/language.ts';
import type { Entity } from '../../search/lexicon.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import type { ExpiringValues } from '../../store/store.ts';
import type { Incoming } from '../message/message.ts';
import type { PersonKeys } from './person-keys.ts';

/** What conversations are about, one topic each: nothing leaks from one to another. */
export type Conversations = {
  get(incoming: Incoming, searchable: SearchableLibrary): Promise<Topic | undefined>;
  set(incoming: Incoming, topic: Topic): Promise<void>;
};

const keptEntitySchema = z.object({ kind: z.enum(['company', 'product', 'person', 'topic']), id: z.string() });

/** A topic as it is kept: what was understood, by ids, and nothing that was typed. */
const keptTopicSchema = z.object({
  entities: z.array(keptEntitySchema),
  given: z.array(keptEntitySchema).default([]),
  qualifier: z.string().optional(),
  kind: z.enum(ASK_KINDS).optional(),
  attributes: z.array(z.string()),
  answerType: z.enum(ANSWER_TYPES),
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

function kept({ entities, given = [], attributes, qualifier, answerType, kind, time }: Topic): KeptTopic {
  const byId = (entity: Entity) => ({ kind: entity.kind, id: entity.id });
  return {
    entities: entities.map(byId),
    given: given.map(byId),
    attributes: [...attributes],
    answerType,
    ...(qualifier !== undefined && { qualifier }),
    ...(kind && { kind }),
    time: { ...(time.period && { period: time.period }), ...(time.focus && { focus: time.focus }) },
  };
}

/** The topic in terms of the library of this moment; what it no longer holds is forgotten. */
function revived(
  { entities, given, attributes, qualifier, answerType, kind, time: { period, focus } }: KeptTopic,
  { lexicon }: SearchableLibrary,
): Topic {
  const known = (kept: KeptTopic['entities']) =>
    kept.flatMap((one) => lexicon.entities.find((entity) => entity.kind === one.kind && entity.id === one.id) ?? []);
  return {
    entities: known(entities),
    given: known(given),
    attributes,
    answerType,
    ...(qualifier !== undefined && { qualifier }),
    ...(kind && { kind }),
    time: { ...(period && { period }), ...(focus && { focus }) },
  };
}
