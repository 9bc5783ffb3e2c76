import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient } from '@libsql/client/sqlite3';
import { Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, openStoreOver } from '../../src/store/open-store.ts';
import { openSqlite } from '../../src/store/sql/sqlite.ts';
import { describeStore } from '../contracts/store-contract.ts';
import { KEY, type TestDatabase } from '../contracts/store-stage.ts';

describeStore('SQLite', async () => createSqliteDatabase());

function createSqliteDatabase(): TestDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'wenda-store-'));
  const data = join(folder, 'data');
  return {
    open: (options) => openStore({ ...options, file: join(data, 'wenda.sqlite') }),
    contents: async () =>
      readdirSync(data)
        .map((name) => readFileSync(join(data, name), 'latin1'))
        .join('\n'),
    reset: async () => rmSync(data, { recursive: true, force: true }),
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

const OPTIONS = { key: KEY, clock: () => 1_800_000_000_000, onProblem: () => {} };

describe('SQLite', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'wenda-store-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('makes folder and file for nobody else to read', async () => {
    const file = join(folder, 'a #1%20? 问', 'b', 'wenda.sqlite');
    const store = await openStore({ ...OPTIONS, file });
    await store.settings.set('k', 'v');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(`${file}-wal`).mode & 0o777).toBe(0o600);
    expect(statSync(join(file, '..')).mode & 0o777).toBe(0o700);
    await store.close();
  });

  it('keeps everything in memory when told so', async () => {
    const store = await openStore({ ...OPTIONS, file: ':memory:' });
    const accepted = await Promise.all(
      Array.from({ length: 20 }, () => store.work.accept({ id: 'm', door: 'web', payload: 'p' }, 'one')),
    );
    expect(accepted.filter((taken) => taken !== undefined)).toHaveLength(1);
    await store.close();
    expect(existsSync(':memory:')).toBe(false);
  });

  it('says that the database is away while another program keeps it locked, and works afterwards', async () => {
    const file = join(folder, 'wenda.sqlite');
    const store = await openStoreOver(openSqlite({ file, patience: 60 }), OPTIONS);
    const lock = await createClient({ url: pathToFileURL(file).href }).transaction('write');
    const away = { name: 'EnvironmentError', code: 'store-unreachable', message: expect.stringContaining(file) };
    await expect(store.settings.set('k', 'v')).rejects.toMatchObject(away);
    await expect(store.work.accept({ id: 'm', door: 'web', payload: 'p' }, 'one')).rejects.toMatchObject(away);
    expect(await store.settings.get('k')).toBeUndefined();
    await lock.rollback();
    await store.settings.set('k', 'v');
    expect(await store.work.accept({ id: 'm', door: 'web', payload: 'p' }, 'one')).toBeDefined();
    expect(await store.settings.get('k')).toBe('v');
    await store.close();
  });

  it('waits for a lock that is let go in time', async () => {
    const file = join(folder, 'wenda.sqlite');
    const store = await openStore({ ...OPTIONS, file });
    const lock = await createClient({ url: pathToFileURL(file).href }).transaction('write');
    const set = store.settings.set('k', 'v');
    setTimeout(() => void lock.commit(), 80);
    await set;
    expect(await store.settings.get('k')).toBe('v');
    await store.close();
  });

  it('notices that its file is gone or another one, and works again by itself when it is back', async () => {
    const file = join(folder, 'wenda.sqlite');
    const store = await openStore({ ...OPTIONS, file });
    await store.settings.set('k', 'v');
    await store.ping();
    copyFileSync(file, join(folder, 'kept'));
    for (const suffix of ['-wal', '-shm']) copyFileSync(file + suffix, join(folder, `kept${suffix}`));
    renameSync(file, join(folder, 'gone'));
    const gone = { code: 'store-unreachable', message: expect.stringContaining('its file is gone') };
    await expect(store.ping()).rejects.toMatchObject(gone);
    await expect(store.work.accept({ id: 'm', door: 'web', payload: 'p' }, 'one')).rejects.toMatchObject(gone);
    expect(existsSync(file)).toBe(false);
    for (const suffix of ['', '-wal', '-shm']) renameSync(join(folder, `kept${suffix}`), file + suffix);
    await store.ping();
    expect(await store.settings.get('k')).toBe('v');
    await store.settings.set('k', 'new');
    const other = await openStore({ ...OPTIONS, file });
    expect(await other.settings.get('k')).toBe('new');
    await Promise.all([store.close(), other.close()]);
  });

  it('is not ready to be written where another program keeps it locked, and knows the room on its disk', async () => {
    const file = join(folder, 'wenda.sqlite');
    const store = await openStoreOver(openSqlite({ file, patience: 60 }), OPTIONS);
    const lock = await createClient({ url: pathToFileURL(file).href }).transaction('write');
    await expect(store.ping()).rejects.toMatchObject({ code: 'store-unreachable' });
    await lock.rollback();
    await store.ping();
    await store.close();
    const real = await openStore({ ...OPTIONS, file });
    expect(await real.room()).toBeGreaterThan(1_000);
    await real.close();
    const memory = await openStore({ ...OPTIONS, file: ':memory:' });
    expect(await memory.room()).toBeUndefined();
    await memory.close();
  });

  it.each([
    ['its folder is a file', (place: string) => join(place, 'file', 'wenda.sqlite')],
    ['the file holds something else', (place: string) => join(place, 'file')],
  ])('says that it is away when %s', async (_, at) => {
    writeFileSync(join(folder, 'file'), 'no database, but long enough to be looked at. '.repeat(50));
    await expect(openStore({ ...OPTIONS, file: at(folder) })).rejects.toMatchObject({
      name: 'EnvironmentError',
      code: 'store-unreachable',
      message: expect.stringContaining(folder),
    });
  });

  it('commits statements together, and lets one that fails fail alone', async () => {
    type Letters = { letters: { letter: string } };
    const db = new Kysely<Letters>({ dialect: openSqlite({ file: join(folder, 'x.sqlite') }) });
    await sql`create table letters (letter text unique)`.execute(db);
    const put = (letter: string) => db.insertInto('letters').values({ letter }).execute();
    const ends = await Promise.allSettled(['a', 'b', 'a', 'c'].map(put));
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect((await db.selectFrom('letters').selectAll().execute()).map(({ letter }) => letter)).toEqual(['a', 'b', 'c']);
    await db.destroy();
  });

  it('acknowledges nothing that is written into a log that is gone', async () => {
    const file = join(folder, 'x.sqlite');
    const store = await openStore({ ...OPTIONS, file });
    await store.settings.set('greeting', 'hello');
    rmSync(`${file}-wal`);
    await expect(store.settings.set('greeting', 'good day')).rejects.toMatchObject({ code: 'store-unreachable' });
    await store.close();
  });

  it('undoes a transaction that fails, and nothing that others did meanwhile', async () => {
    type Letters = { letters: { letter: string } };
    const db = new Kysely<Letters>({ dialect: openSqlite({ file: join(folder, 'x.sqlite') }) });
    await sql`create table letters (letter text)`.execute(db);
    const put = (on: Kysely<Letters>, letter: string) => on.insertInto('letters').values({ letter }).execute();
    const failing = db.transaction().execute(async (transaction) => {
      await put(transaction, 'undone');
      await new Promise((resolve) => setImmediate(resolve));
      throw new Error('on purpose');
    });
    await Promise.all([expect(failing).rejects.toThrow('on purpose'), put(db, 'a'), put(db, 'b')]);
    expect((await db.selectFrom('letters').selectAll().execute()).map(({ letter }) => letter)).toEqual(['a', 'b']);
    await db.destroy();
  });
});
