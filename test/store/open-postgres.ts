import { randomBytes } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import type { Notices } from '../../src/store/notices.ts';
import { openStore, openStoreOver } from '../../src/store/open-store.ts';
import type { TestDatabase } from '../contracts/store-stage.ts';
import { shareOf } from './pglite-dialect.ts';

/** Address of a PostgreSQL server whose user may create databases; unset, an embedded one stands in. */
export const TEST_DATABASE_URL = process.env['TEST_DATABASE_URL'] || undefined;

type Rows = (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;

/** A fresh PostgreSQL database for one suite: on the server of TEST_DATABASE_URL, else embedded (PGlite), and says which. */
export function createPostgresDatabase(): Promise<TestDatabase> {
  if (TEST_DATABASE_URL !== undefined) return createOnServer(TEST_DATABASE_URL);
  console.info('TEST_DATABASE_URL is not set: PGlite stands in for a PostgreSQL server.');
  return createEmbedded();
}

async function createEmbedded(): Promise<TestDatabase> {
  const database = await PGlite.create();
  const dialect = shareOf(database);
  const rows: Rows = async (sql) => (await database.query<Record<string, unknown>>(sql)).rows;
  return {
    open: (options) => openStoreOver(dialect(), { ...options, notices: noticesOf(database) }),
    contents: () => contentsOf(rows),
    reset: () => emptyWith(rows),
    drop: () => database.close(),
  };
}

/** PGlite has LISTEN and NOTIFY too. */
function noticesOf(database: PGlite): Notices {
  const ends: Promise<() => Promise<void>>[] = [];
  return {
    listen: (channel, told) => void ends.push(database.listen(channel, told)),
    close: async () => {
      for (const end of ends.splice(0)) await (await end)();
    },
  };
}

async function createOnServer(url: string): Promise<TestDatabase> {
  const { url: databaseUrl, drop } = await createServerDatabase(url);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const rows: Rows = async (sql) => (await client.query(sql)).rows;
  return {
    open: (options) => openStore({ ...options, databaseUrl, file: ':memory:' }),
    contents: () => contentsOf(rows),
    reset: () => emptyWith(rows),
    async drop() {
      await client.end();
      await drop();
    },
  };
}

/** Makes an empty database on a server; `url` is its address. */
export async function createServerDatabase(server: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `wenda_test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(server, `drop database ${name} with (force)`) };
}

async function onServer(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

async function contentsOf(rows: Rows): Promise<string> {
  const tables = await rows(`select table_name from information_schema.tables where table_schema = 'public'`);
  const texts: string[] = [];
  for (const { table_name: table } of tables) {
    for (const row of await rows(`select t::text as line from "${table}" t`)) texts.push(String(row['line']));
  }
  return texts.join('\n');
}

async function emptyWith(rows: Rows): Promise<void> {
  await rows('drop schema public cascade');
  await rows('create schema public');
}
