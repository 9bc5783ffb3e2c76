import { z } from 'zod';
import type { Topic } from '../../answer/reading/reading.ts';
import { ANSWER_TYPES, ASK_KINDS } from '../../lang/language.ts';
import type { Entity } from '../../search/lexicon.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';

const keptEntitySchema = z.object({ kind: z.enum(['company', 'product', 'person', 'topic']), id: z.string() });

const keptPeriodSchema = z.object({ from: z.string(), until: z.string() });

/** A topic as it is kept: what was understood, by ids, and nothing that was typed. */
export const keptTopicSchema = z.object({
  entities: z.array(keptEntitySchema),
  given: z.array(keptEntitySchema).default([]),
  beside: z.array(keptEntitySchema).default([]),
  listed: z.array(keptEntitySchema.nullable()).default([]),
  topics: z.array(keptEntitySchema).default([]),
  without: z.array(keptEntitySchema).default([]),
  told: z.string().optional(),
  /** Ids of places, and the first English word of terms of the field. */
  places: z.array(z.string()).default([]),
  further: z.array(z.string()).default([]),
  order: z.enum(['most', 'least']).optional(),
  qualifier: z.string().optional(),
  kind: z.enum(ASK_KINDS).optional(),
  attributes: z.array(z.string()),
  answerType: z.enum(ANSWER_TYPES),
  periods: z.array(keptPeriodSchema).default([]),
  time: z.object({
    period: keptPeriodSchema.optional(),
    focus: z.enum(['latest', 'earlier']).optional(),
  }),
});

export type KeptTopic = z.output<typeof keptTopicSchema>;

/** The topic by ids, as it is kept. */
export function keptTopic(topic: Topic): KeptTopic {
  const { listed = [], places = [], further = [], periods = [], attributes, qualifier, order, kind, time } = topic;
  const byId = (entity: Entity) => ({ kind: entity.kind, id: entity.id });
  const all = (entities: readonly Entity[] = []) => entities.map(byId);
  return {
    entities: all(topic.entities),
    given: all(topic.given),
    beside: all(topic.beside),
    listed: listed.map((entity) => (entity ? byId(entity) : null)),
    topics: all(topic.topics),
    without: all(topic.without),
    ...(topic.told !== undefined && { told: topic.told }),
    places: places.map(({ id }) => id),
    further: further.flatMap(({ en: [word] }) => word ?? []),
    attributes: [...attributes],
    answerType: topic.answerType,
    ...(qualifier !== undefined && { qualifier }),
    ...(order && { order }),
    ...(kind && { kind }),
    periods: periods.map(({ from, until }) => ({ from, until })),
    time: { ...(time.period && { period: time.period }), ...(time.focus && { focus: time.focus }) },
  };
}

/** The topic in terms of the library of this moment; what it no longer holds is forgotten. */
export function revivedTopic(topic: KeptTopic, { lexicon, library }: SearchableLibrary): Topic {
  const { attributes, answerType, qualifier, order, kind, periods, time } = topic;
  const known = (one: KeptTopic['listed'][number]) =>
    lexicon.entities.find((entity) => entity.kind === one?.kind && entity.id === one.id);
  const all = (kept: KeptTopic['entities']) => kept.flatMap((one) => known(one) ?? []);
  return {
    entities: all(topic.entities),
    given: all(topic.given),
    beside: all(topic.beside),
    listed: topic.listed.map(known),
    topics: all(topic.topics),
    without: all(topic.without),
    ...(topic.told !== undefined && { told: topic.told }),
    places: topic.places.flatMap((id) => library.places.get(id) ?? []),
    further: library.glossary.terms.filter(({ en: [word] }) => topic.further.some((one) => one === word)),
    attributes,
    answerType,
    ...(qualifier !== undefined && { qualifier }),
    ...(order && { order }),
    ...(kind && { kind }),
    ...(periods.length > 1 && { periods }),
    time: { ...(time.period && { period: time.period }), ...(time.focus && { focus: time.focus }) },
  };
}
