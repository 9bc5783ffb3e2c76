import { LONGEST } from '../../bounds.ts';
import { writtenOf } from '../../lang/dates/written-date.ts';
import type { Asked, Store } from '../../store/store.ts';
import type { Incoming, Reply } from '../message/message.ts';
import { type KeptReply, keptJson, parseKept } from '../message/reply-schema.ts';
import type { Response } from '../respond/responder.ts';
import type { Answers, Person, Vote } from './answers.ts';
import type { PersonKeys } from './person-keys.ts';

/** What is kept of answers. */
export type Records = Answers & {
  /** Keeps an answer that has sources and what it was about, and of a refusal only that; gives the id under which it is found. */
  keep(incoming: Incoming, response: Response): Promise<Pick<Reply, 'id' | 'gap'>>;
};

export type RecordsParts = {
  readonly store: Pick<Store, 'answers' | 'feedback'>;
  readonly keys: PersonKeys;
  /** A new id for the answer to a message that has none. */
  readonly newId: () => string;
  /** Today, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Keep questions in the clear, for curators. */
  readonly keepQuestions: boolean;
};

export function createRecords(parts: RecordsParts): Records {
  const { store, keys } = parts;
  return {
    keep: (incoming, response) => keep(incoming, response, parts),
    find: async (id) => shown(id, await store.answers.get(id))?.reply,
    kept: async (id) => shown(id, await store.answers.get(id)),
    to: async (message) => {
      const id = keys.answer(message);
      return id === undefined ? undefined : shown(id, await store.answers.get(id))?.reply;
    },
    latest: async (person: Person, most: number) => {
      const rows = await store.answers.latest(keys.person(person), most);
      return rows.flatMap(({ key, value }) => shown(key, value)?.reply ?? []);
    },
    vote: ({ answerId, person, verdict, reason }: Vote) => {
      const personKey = keys.person(person);
      const said = reason?.trim().slice(0, LONGEST.reason);
      return store.feedback.vote({ answerId, personKey, verdict, ...(said && { reason: said }) });
    },
  };
}

/** Only what has sources is kept: nothing else is worth sharing, and a refusal may repeat what was typed. */
async function keep(incoming: Incoming, response: Response, parts: RecordsParts): Promise<Pick<Reply, 'id' | 'gap'>> {
  const { store, keys, newId, keepQuestions, today } = parts;
  const { reply, again } = response;
  const isCited = reply.blocks.some(({ type }) => type === 'citations');
  if (!isCited && reply.kind !== 'unknown') return {};
  const id = keys.answer(incoming) ?? newId();
  const personKey = keys.person(incoming);
  const asked = store.feedback.asked({
    answerId: id,
    personKey,
    platform: incoming.platform,
    kind: reply.kind,
    language: reply.language,
    ...aboutOf(response),
    questionHash: keys.question(incoming.text),
    ...(keepQuestions && { question: incoming.text }),
  });
  const kept = isCited && keptJson({ reply, on: today(), ...(again !== undefined && { again }) });
  // Together they are one write.
  await Promise.all([asked, kept && store.answers.set(id, kept, personKey)]);
  if (!isCited) return { gap: id };
  return { id };
}

/** What was asked, by ids: of what is not held that attribute, of an answer those that the question may have meant. */
function aboutOf({
  answer,
  topic = answer?.topic,
}: Response): Pick<Asked, 'companies' | 'attributes' | 'topics' | 'period'> {
  const entities = topic?.entities ?? [];
  const missing = answer?.kind === 'unknown' ? answer.missing.flatMap(({ attribute }) => attribute ?? []) : [];
  const period = topic?.time.period;
  return {
    companies: [...new Set(entities.flatMap(({ companyIds }) => companyIds))],
    attributes: missing.length > 0 ? [...new Set(missing)] : (topic?.attributes ?? []),
    topics: entities.flatMap(({ kind, id }) => (kind === 'topic' ? [id] : [])),
    ...(period && { period: writtenOf(period) }),
  };
}

function shown(id: string, json: string | undefined): KeptReply | undefined {
  const kept = json === undefined ? undefined : parseKept(json);
  return kept && { ...kept, reply: { ...kept.reply, id } };
}
