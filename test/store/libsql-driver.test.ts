import { EventEmitter, once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { createClient } from '@libsql/client/sqlite3';
import { Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, sql } from 'kysely';
import { afterEach, expect, it } from 'vitest';
import { LibsqlDriver, type LibsqlOptions } from '../../src/store/sql/libsql-driver.ts';

/** Longer than anything else here takes. Milliseconds. */
const GATHER = 700;

type Numbers = { numbers: { value: number } };
type Db = Kysely<Numbers>;

let db: Db;

afterEach(() => db.destroy());

async function open(options: Pick<LibsqlOptions, 'gather' | 'sync'>): Promise<void> {
  db = new Kysely<Numbers>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () =>
        new LibsqlDriver({
          open: () => createClient({ url: ':memory:' }),
          identity: () => 'in memory',
          name: ':memory:',
          patience: 1_000,
          ...options,
        }),
      createIntrospector: (of) => new SqliteIntrospector(of),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  });
  await sql`create table numbers (value integer)`.execute(db);
}

const write = (value: number, on = db) => on.insertInto('numbers').values({ value }).execute();
const read = () => db.selectFrom('numbers').select('value').orderBy('value').execute();

it('lets writes wait for each other where many come, and reads for nobody', async () => {
  await open({ gather: GATHER, sync: async () => {} });
  await Promise.all([write(1), write(2)]);
  const written = write(3).then(() => 'written');
  const first = await Promise.race([written, read()]);
  expect(first).toEqual([{ value: 1 }, { value: 2 }]);
  await written;
  expect(await read()).toHaveLength(3);
});

it.each([
  ['a statement', () => write(1)],
  ['a transaction', () => db.transaction().execute((transaction) => write(1, transaction))],
])('acknowledges %s when it is on the disk, and lets others read meanwhile', async (_, run) => {
  const disk = new EventEmitter();
  let isSlow = false;
  await open({ gather: 0, sync: async () => void (isSlow && (await once(disk, 'synced'))) });
  isSlow = true;
  const written = run().then(() => 'written');
  while ((await read()).length === 0) await setImmediate();
  expect(await Promise.race([written, read()])).toEqual([{ value: 1 }]);
  disk.emit('synced');
  expect(await written).toBe('written');
});

it.each([
  ['a statement', () => write(1)],
  ['a transaction', () => db.transaction().execute((transaction) => write(1, transaction))],
])('says of %s that the database is away when the disk fails', async (_, run) => {
  let isBroken = false;
  await open({
    gather: 0,
    sync: async () => {
      if (isBroken) throw new Error('EIO: i/o error');
    },
  });
  isBroken = true;
  await expect(run()).rejects.toMatchObject({ code: 'store-unreachable', message: expect.stringContaining('EIO') });
  isBroken = false;
  await write(2);
});
