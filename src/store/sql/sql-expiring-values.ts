import type { Kysely } from 'kysely';
import type { ExpiringValues, Millis } from '../store.ts';
import type { Schema } from './schema.ts';

export type ExpiringOptions = {
  readonly db: Kysely<Schema>;
  readonly table: 'turns' | 'answers';
  /** How long a value stays after it was last set. */
  readonly keptFor: Millis;
  readonly clock: () => Millis;
};

/** Values of one table that are gone for readers as soon as they expire, swept or not. */
export function createSqlExpiringValues({ db, table, keptFor, clock }: ExpiringOptions): ExpiringValues {
  return {
    async get(key) {
      const row = await db
        .selectFrom(table)
        .select('value')
        .where('key', '=', key)
        .where('expires_at', '>', clock())
        .executeTakeFirst();
      return row?.value;
    },
    latest(personKey, most) {
      return db
        .selectFrom(table)
        .select(['key', 'value'])
        .where('person_key', '=', personKey)
        .where('expires_at', '>', clock())
        .orderBy('expires_at', 'desc')
        .orderBy('key')
        .limit(most)
        .execute();
    },
    async set(key, value, personKey) {
      const row = { value, person_key: personKey, expires_at: clock() + keptFor };
      await db
        .insertInto(table)
        .values({ key, ...row })
        .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
        .execute();
    },
  };
}
