import type { Kysely } from 'kysely';
import type { Seal } from '../seal.ts';
import type { Values } from '../store.ts';
import type { Schema } from './schema.ts';

/** Values of one table, as they are. */
export function createSqlValues(db: Kysely<Schema>, table: 'settings' | 'installations'): Values {
  return {
    async get(key) {
      const row = await db.selectFrom(table).select('value').where('key', '=', key).executeTakeFirst();
      return row?.value;
    },
    async set(key, value) {
      await db
        .insertInto(table)
        .values({ key, value })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
        .execute();
    },
    async delete(key) {
      await db.deleteFrom(table).where('key', '=', key).execute();
    },
  };
}

/** The same values, encrypted at rest; each opens under its own key and table only. */
export function sealValues(values: Values, seal: Seal, table: string): Values {
  const contextOf = (key: string) => `${table}/${key}`;
  return {
    async get(key) {
      const sealed = await values.get(key);
      return sealed === undefined ? undefined : seal.open(sealed, contextOf(key));
    },
    set: (key, value) => values.set(key, seal.seal(value, contextOf(key))),
    delete: (key) => values.delete(key),
  };
}
