import { setTimeout as sleep } from 'node:timers/promises';
import { Kysely, sql } from 'kysely';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WendaError } from '../../src/errors.ts';
import { openStore, openStoreOver } from '../../src/store/open-store.ts';
import { openPostgres } from '../../src/store/sql/postgres.ts';
import type { Store } from '../../src/store/store.ts';
import { freePort } from '../bench/service/free-port.ts';
import { describeStore } from '../contracts/store-contract.ts';
import { KEY } from '../contracts/store-stage.ts';
import { createPostgresDatabase, createServerDatabase, TEST_DATABASE_URL } from './open-postgres.ts';
import { startTcpProxy, type TcpProxy } from './tcp-proxy.ts';

const server = TEST_DATABASE_URL ?? '';

describeStore(server === '' ? 'PostgreSQL (embedded)' : 'PostgreSQL', createPostgresDatabase);

const AWAY = { name: 'EnvironmentError', code: 'store-unreachable' };

describe('PostgreSQL', () => {
  it('tells every process at once that work was given back', async () => {
    const database = await createPostgresDatabase();
    const open = () => database.open({ key: KEY, clock: Date.now, onProblem: () => {} });
    const [one, two] = [await open(), await open()];
    let told = 0;
    two.work.onRelease(() => {
      told += 1;
    });
    // LISTEN takes effect a moment later; what is given back before it is found by looking.
    for (let id = 0; told === 0; id += 1) {
      await one.work.accept({ id: `m${id}`, door: 'web', payload: 'p' }, 'one');
      await one.work.release('one');
      await sleep(20);
    }
    expect(told).toBeGreaterThan(0);
    await one.work.release('nobody');
    await Promise.all([one.close(), two.close()]);
    await database.drop();
  }, 60_000);

  it('names host and database when there is no server, and never the password', async () => {
    const port = await freePort();
    const open = openStore({
      key: KEY,
      clock: Date.now,
      onProblem: () => {},
      file: ':memory:',
      databaseUrl: `postgresql://user:s3cret@127.0.0.1:${port}/wenda`,
    });
    const error = await open.then(() => undefined).catch((refused: unknown) => refused);
    expect(error).toMatchObject({ ...AWAY, message: expect.stringContaining(`127.0.0.1:${port}/wenda`) });
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error)) + String(error)).not.toContain('s3cret');
  });

  it.each(['mysql://u:s3cret@host/d', 'not an address s3cret', 'postgresql://u:s3cret@[/d'])(
    'refuses an address that is none, without repeating it',
    (url) => {
      const open = () => openPostgres({ url, onProblem: () => {} });
      expect(open).toThrow(expect.objectContaining({ name: 'UsageError', code: 'database-url' }));
      expect(open).not.toThrow(/s3cret/);
    },
  );
});

describe.skipIf(server === '')('PostgreSQL that goes away (needs TEST_DATABASE_URL)', () => {
  const problems: WendaError[] = [];
  let database: Awaited<ReturnType<typeof createServerDatabase>>;
  let proxy: TcpProxy;
  let store: Store;

  beforeEach(async () => {
    problems.length = 0;
    database = await createServerDatabase(server);
    const { hostname, port } = new URL(database.url);
    proxy = await startTcpProxy({ host: hostname, port: Number(port || 5432) });
    const url = new URL(database.url);
    url.host = `127.0.0.1:${proxy.port}`;
    const onProblem = (problem: WendaError) => problems.push(problem);
    const dialect = openPostgres({ url: url.href, onProblem, patience: 400 });
    store = await openStoreOver(dialect, { key: KEY, clock: Date.now, onProblem });
  });

  afterEach(async () => {
    await store.close();
    await proxy.close();
    await database.drop();
  });

  it('fails calls while it is away and answers them when it is back', async () => {
    await store.settings.set('k', 'v');
    await proxy.drop();
    await expect(store.ping()).rejects.toMatchObject(AWAY);
    await expect(store.settings.get('k')).rejects.toMatchObject(AWAY);
    await expect(store.work.accept({ id: 'm', door: 'web', payload: 'p' }, 'one')).rejects.toMatchObject(AWAY);
    await proxy.restore();
    expect(await store.settings.get('k')).toBe('v');
    expect(problems.every(({ code }) => code === 'store-unreachable')).toBe(true);
  });

  it('reports an idle connection that the server closed, and opens another', async () => {
    await store.ping();
    await terminateOthers(database.url);
    await expect.poll(() => problems).toMatchObject([AWAY]);
    await store.ping();
  });

  it('survives a connection that breaks between two statements of a transaction', async () => {
    const db = new Kysely({ dialect: openPostgres({ url: database.url, onProblem: () => {} }) });
    const transaction = db.transaction().execute(async (open) => {
      await sql`select 1`.execute(open);
      await terminateOthers(database.url);
      await sleep(50);
      await sql`select 1`.execute(open);
    });
    await expect(transaction).rejects.toMatchObject(AWAY);
    await sql`select 1`.execute(db);
    await db.destroy();
  });

  it('accepts whole or not at all when it goes away in the middle', async () => {
    const deliver = (i: number) => store.work.accept({ id: `m${i}`, door: 'web', payload: `p${i}` }, 'one');
    const ids = Array.from({ length: 60 }, (_, i) => i);
    // One after the other, so that they make many batches.
    const first = ids.map((i) => sleep(2 * i).then(() => deliver(i)));
    await Promise.race(first);
    await proxy.drop();
    const outcomes = await Promise.allSettled(first);
    const failed = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(failed.length).toBeGreaterThan(0);
    for (const { reason } of failed) expect(reason).toMatchObject(AWAY);
    await proxy.restore();
    for (const i of ids) await deliver(i);
    await store.work.release('one');
    const taken = await store.work.take('web', 'two', 100);
    expect(taken.map(({ id }) => id).sort()).toEqual(ids.map((i) => `m${i}`).sort());
  });

  it('does not wait for ever for a server that says nothing, and drops that connection', async () => {
    await store.settings.set('k', 'v');
    proxy.stall();
    await expect(store.settings.get('k')).rejects.toMatchObject(AWAY);
    expect(await store.settings.get('k')).toBe('v');
  });
});

/** What a server does to its clients when it shuts down. */
async function terminateOthers(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );
  await client.end();
}
