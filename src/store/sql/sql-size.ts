import { type Kysely, sql } from 'kysely';
import type { Schema } from './schema.ts';

/** How much a database holds, in bytes, and whether that goes down when rows are deleted. */
export type Sizing = { readonly bytes: (db: Kysely<Schema>) => Promise<number>; readonly shrinks: boolean };

/** The pages that are in use: what is deleted frees its pages at once, for whatever comes next. */
export const SQLITE_SIZE: Sizing = {
  bytes: async (db) => {
    const used = sql<{ bytes: number }>`
      select (page_count - freelist_count) * page_size as bytes
      from pragma_page_count(), pragma_freelist_count(), pragma_page_size()`;
    return Number((await used.execute(db)).rows[0]?.bytes ?? 0);
  },
  shrinks: true,
};

/** PostgreSQL keeps the room of deleted rows until it vacuums, so that deleting would never seem enough. */
export const POSTGRES_SIZE: Sizing = {
  bytes: async (db) => {
    const { rows } = await sql<{ bytes: string }>`select pg_database_size(current_database()) as bytes`.execute(db);
    return Number(rows[0]?.bytes ?? 0);
  },
  shrinks: false,
};

/** Share of the rows that go at once. */
const A_TENTH = 10;

/** Deletes the oldest tenth of answers, of what they were about and what was said of them, and of conversations; says how many rows. */
export async function dropOldest(db: Kysely<Schema>): Promise<number> {
  let rows = 0;
  for (const table of ['answers', 'turns', 'asked', 'votes', 'suggestions'] as const) {
    const { all } = await db
      .selectFrom(table)
      .select((is) => is.fn.countAll<number>().as('all'))
      .executeTakeFirstOrThrow();
    const last = await db
      .selectFrom(table)
      .select('expires_at')
      .orderBy('expires_at')
      .limit(1)
      .offset(Math.floor(Number(all) / A_TENTH))
      .executeTakeFirst();
    if (!last) continue;
    const gone = await db.deleteFrom(table).where('expires_at', '<=', last.expires_at).executeTakeFirst();
    rows += Number(gone.numDeletedRows);
  }
  return rows;
}
