import { type Kysely, sql } from 'kysely';
import type { Counts, Millis } from '../store.ts';
import type { Schema } from './schema.ts';

/** Counts that several processes share: one statement each, so that no two get the same number. */
export function createSqlCounts(db: Kysely<Schema>, clock: () => Millis): Counts {
  return {
    async add(key, window) {
      const now = clock();
      const isOver = sql<boolean>`counts.until <= ${now}`;
      const { count, until } = await db
        .insertInto('counts')
        .values({ key, count: 1, until: now + window })
        .onConflict((conflict) =>
          conflict.column('key').doUpdateSet({
            count: sql<number>`case when ${isOver} then 1 else counts.count + 1 end`,
            until: sql<Millis>`case when ${isOver} then excluded.until else counts.until end`,
          }),
        )
        .returning(['count', 'until'])
        .executeTakeFirstOrThrow();
      return { count, left: until - now };
    },
  };
}
