import { createClient } from '@libsql/client/sqlite3';
import { Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, sql } from 'kysely';
import { afterEach, expect, it } from 'vitest';
import { LibsqlDriver } from '../../src/store/sql/libsql-driver.ts';

/** Longer than anything else here takes. Milliseconds. */
const GATHER = 700;

const db = new Kysely<{ numbers: { value: number } }>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () =>
      new LibsqlDriver({
        open: () => createClient({ url: ':memory:' }),
        identity: () => 'in memory',
        name: ':memory:',
        patience: 1_000,
        gather: GATHER,
      }),
    createIntrospector: (of) => new SqliteIntrospector(of),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

afterEach(() => db.destroy());

it('lets writes wait for each other where many come, and reads for nobody', async () => {
  const write = (value: number) => db.insertInto('numbers').values({ value }).execute();
  const read = () => db.selectFrom('numbers').select('value').orderBy('value').execute();
  await sql`create table numbers (value integer)`.execute(db);
  await Promise.all([write(1), write(2)]);
  const written = write(3).then(() => 'written');
  const first = await Promise.race([written, read()]);
  expect(first).toEqual([{ value: 1 }, { value: 2 }]);
  await written;
  expect(await read()).toHaveLength(3);
});
