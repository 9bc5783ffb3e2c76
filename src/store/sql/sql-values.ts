import type { Kysely } from 'kysely';
import type { Seal } from '../seal.ts';
import type { Values } from '../store.ts';
import type { Schema } from './schema.ts';

/** Values of one table, as they are. */
export function createSqlValues(db: Kysely<Schema>, table: 'settings' | 'installations'): Values {
  const getAll: Values['getAll'] = async (keys) => {
    const rows = await db.selectFrom(table).select(['key', 'value']).where('key', 'in', keys).execute();
    const values = new Map(rows.map(({ key, value }) => [key, value]));
    return keys.map((key) => values.get(key));
  };
  return {
    getAll,
    get: async (key) => (await getAll([key]))[0],
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
  const opened = (key: string, sealed: string | undefined) =>
    sealed === undefined ? undefined : seal.open(sealed, contextOf(key));
  return {
    get: async (key) => opened(key, await values.get(key)),
    getAll: async (keys) => {
      const all = await values.getAll(keys);
      return keys.map((key, index) => opened(key, all[index]));
    },
    set: (key, value) => values.set(key, seal.seal(value, contextOf(key))),
    delete: (key) => values.delete(key),
  };
}
