import type { Kysely } from 'kysely';
import type { WendaError } from '../../errors.ts';
import { openIfPossible, type Seal } from '../seal.ts';
import type { Followed, Follows, Millis } from '../store.ts';
import type { Schema } from './schema.ts';

export type FollowsOptions = {
  readonly db: Kysely<Schema>;
  readonly seal: Seal;
  readonly clock: () => Millis;
  /** Told of addresses that can't be opened: their places are left out. */
  readonly onProblem: (problem: WendaError) => void;
};

/** Values in one statement. */
const MOST_AT_ONCE = 200;

/** Who follows what, and since when each article is there, in SQL. Addresses are sealed. */
export function createSqlFollows(options: FollowsOptions): Follows {
  const { db, seal, clock } = options;
  return {
    async add({ place, subject, personKey, door, address, language }) {
      const added = await db
        .insertInto('follows')
        .values({
          place,
          subject,
          person_key: personKey,
          door,
          address: seal.seal(address, place),
          language,
          told_at: clock(),
          told_on: null,
        })
        .onConflict((conflict) => conflict.columns(['place', 'subject']).doNothing())
        .returning('subject')
        .execute();
      return added.length > 0;
    },
    async remove(place, subject) {
      const gone = await db
        .deleteFrom('follows')
        .where('place', '=', place)
        .where('subject', '=', subject)
        .returning('subject')
        .execute();
      return gone.length > 0;
    },
    async of(place) {
      const rows = await db
        .selectFrom('follows')
        .select('subject')
        .where('place', '=', place)
        .orderBy('subject')
        .execute();
      return rows.map(({ subject }) => subject);
    },
    async by(personKey) {
      const rows = await db
        .selectFrom('follows')
        .select('subject')
        .distinct()
        .where('person_key', '=', personKey)
        .orderBy('subject')
        .execute();
      return rows.map(({ subject }) => subject);
    },
    async due(day) {
      const told = db.selectFrom('follows').select('place').where('told_on', '>=', day);
      const rows = await db.selectFrom('follows').selectAll().where('place', 'not in', told).orderBy('place').execute();
      return rows.flatMap((row): readonly Followed[] => {
        const address = openIfPossible(options, row.address, row.place);
        if (address === undefined) return [];
        const { place, subject, person_key: personKey, door, language, told_at: toldAt } = row;
        return [{ place, subject, personKey, door, address, language, toldAt }];
      });
    },
    async claim(place, day, toldAt) {
      const mine = await db
        .updateTable('follows')
        .set({ told_on: day, told_at: toldAt })
        .where('place', '=', place)
        .where((is) => is.or([is('told_on', 'is', null), is('told_on', '<', day)]))
        .returning('subject')
        .execute();
      return mine.length > 0;
    },
    noteArticles: (ids) => noteArticles(db, ids, clock()),
    async articlesSince(at) {
      const rows = await db.selectFrom('articles_seen').selectAll().where('seen_at', '>', at).orderBy('id').execute();
      return rows.map(({ id, seen_at: seenAt }) => ({ id, seenAt }));
    },
  };
}

/** When articles were seen that are news to nobody: before any moment that `articlesSince` is asked for. */
const BEFORE_ALL: Millis = 0;

/** What is there when articles are noted for the first time is not new to anybody. */
function noteArticles(db: Kysely<Schema>, ids: readonly string[], now: Millis): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    const notedBefore = await transaction.selectFrom('articles_seen').select('id').limit(1).executeTakeFirst();
    const seen_at = notedBefore ? now : BEFORE_ALL;
    for (let first = 0; first < ids.length; first += MOST_AT_ONCE) {
      const rows = ids.slice(first, first + MOST_AT_ONCE).map((id) => ({ id, seen_at }));
      await transaction
        .insertInto('articles_seen')
        .values(rows)
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute();
    }
  });
}
