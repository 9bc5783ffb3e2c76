import type { Kysely } from 'kysely';
import type { WendaError } from '../../errors.ts';
import { openIfPossible, type Seal } from '../seal.ts';
import { KEPT_FOR, type KeptSuggestion, type Millis, type Suggestion, type Suggestions } from '../store.ts';
import type { Schema } from './schema.ts';

export type SuggestionsOptions = {
  readonly db: Kysely<Schema>;
  readonly seal: Seal;
  readonly clock: () => Millis;
  /** Told of addresses that can't be opened: nobody is told there. */
  readonly onProblem: (problem: WendaError) => void;
};

/** Sources that people suggest, in SQL. Addresses are sealed. */
export function createSqlSuggestions(options: SuggestionsOptions): Suggestions {
  const { db, seal, clock } = options;
  const kept = () => withAsked(db).where('suggestions.expires_at', '>', clock());
  return {
    add: (suggestion) => add(suggestion, options),
    async count(personKey, within) {
      const { all } = await db
        .selectFrom('suggestions')
        .select((is) => is.fn.countAll<number>().as('all'))
        .where('person_key', '=', personKey)
        .where('at', '>=', clock() - within)
        .executeTakeFirstOrThrow();
      return Number(all);
    },
    async wish(personKey, { door, address }, within) {
      const newest = await db
        .selectFrom('suggestions')
        .select('id')
        .where('person_key', '=', personKey)
        .where('at', '>=', clock() - within)
        .orderBy('at', 'desc')
        .orderBy('id')
        .limit(1)
        .executeTakeFirst();
      if (!newest) return false;
      const wish = { door, address: seal.seal(address, newest.id) };
      await db.updateTable('suggestions').set(wish).where('id', '=', newest.id).execute();
      return true;
    },
    async open(most) {
      const rows = await kept()
        .where('suggestions.aside', '=', 0)
        .orderBy('suggestions.at', 'desc')
        .orderBy('suggestions.id')
        .limit(most)
        .execute();
      return rows.map((row) => keptOf(row, options));
    },
    putAside: (id) => set(db, id, { aside: 1 }),
    async drafted(id, url) {
      await set(db, id, { drafted_as: url });
    },
    async waiting(personKey) {
      const wished = kept().where('suggestions.door', 'is not', null).where('suggestions.told', '=', 0);
      const rows = await (personKey === undefined ? wished : wished.where('suggestions.person_key', '=', personKey))
        .orderBy('suggestions.at')
        .orderBy('suggestions.id')
        .execute();
      return rows.map((row) => keptOf(row, options)).filter(({ wish }) => wish !== undefined);
    },
    async told(id) {
      const mine = await db
        .updateTable('suggestions')
        .set({ told: 1 })
        .where('id', '=', id)
        .where('told', '=', 0)
        .returning('id')
        .execute();
      return mine.length > 0;
    },
  };
}

async function add(suggestion: Suggestion, { db, seal, clock }: SuggestionsOptions): Promise<void> {
  const { id, personKey, answerId, url, note, question, language, wish } = suggestion;
  const row = {
    person_key: personKey,
    answer_id: answerId ?? null,
    url,
    note: note ?? null,
    question: question ?? null,
    language,
    door: wish?.door ?? null,
    address: wish ? seal.seal(wish.address, id) : null,
    aside: 0,
    at: clock(),
    expires_at: clock() + KEPT_FOR.asked,
  };
  await db
    .insertInto('suggestions')
    .values({ id, ...row, drafted_as: null, told: 0 })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

async function set(
  db: Kysely<Schema>,
  id: string,
  value: { readonly aside: number } | { readonly drafted_as: string },
): Promise<boolean> {
  const rows = await db.updateTable('suggestions').set(value).where('id', '=', id).returning('id').execute();
  return rows.length > 0;
}

function withAsked(db: Kysely<Schema>) {
  return db
    .selectFrom('suggestions')
    .leftJoin('asked', 'asked.answer_id', 'suggestions.answer_id')
    .selectAll('suggestions')
    .select(['asked.companies', 'asked.attributes', 'asked.topics', 'asked.period', 'asked.question as asked_as']);
}

type Row = Awaited<ReturnType<ReturnType<typeof withAsked>['execute']>>[number];

function keptOf(row: Row, options: SuggestionsOptions): KeptSuggestion {
  const { id, door, url, language, at } = row;
  const address = row.address === null ? undefined : openIfPossible(options, row.address, id);
  const asked = askedOf(row);
  return {
    id,
    personKey: row.person_key,
    url,
    language,
    at,
    ...(row.answer_id !== null && { answerId: row.answer_id }),
    ...(row.note !== null && { note: row.note }),
    ...(row.question !== null && { question: row.question }),
    ...(row.drafted_as !== null && { draftedAs: row.drafted_as }),
    ...(door !== null && address !== undefined && { wish: { door, address } }),
    ...(asked && { asked }),
  };
}

function askedOf({ companies, attributes, topics, period, asked_as }: Row): KeptSuggestion['asked'] {
  if (companies === null || attributes === null || topics === null) return undefined;
  return {
    companies: JSON.parse(companies),
    attributes: JSON.parse(attributes),
    topics: JSON.parse(topics),
    ...(period !== null && { period }),
    ...(asked_as !== null && { question: asked_as }),
  };
}
