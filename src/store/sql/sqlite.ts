import { closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Client, createClient } from '@libsql/client/sqlite3';
import { type Dialect, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { Millis } from '../store.ts';
import { syncToDisk } from './disk-sync.ts';
import { LibsqlDriver } from './libsql-driver.ts';

export type SqliteOptions = {
  /** The database file, made with its folder when missing; `:memory:` for none. */
  readonly file: string;
  /** How long a call waits while another process writes. */
  readonly patience?: Millis;
};

/** Five would save more commits, and slow each answer down by more than that. */
const GATHER: Millis = 2;

/** SQLite for Kysely. A file that can't be made or read shows in the first query, as EnvironmentError `store-unreachable`. */
export function openSqlite({ file, patience = 5_000 }: SqliteOptions): Dialect {
  return {
    createAdapter: () => new TransactionalAdapter(),
    createDriver: () =>
      new LibsqlDriver({
        open: () => openClient(file),
        identity: () => identityOf(file),
        name: file,
        patience,
        // What is in memory waits for no disk.
        ...(file === ':memory:'
          ? { gather: 0, sync: async () => {} }
          : { gather: GATHER, sync: () => syncToDisk(file) }),
      }),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** Migrations run in `begin immediate`: of two processes that start at once, the second sees what the first has done. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** How long one try waits for another process's write, which takes far less; the event loop stands still meanwhile. */
const BLOCKED_AT_MOST: Millis = 20;

/** One connection, because a write transaction excludes every other one anyway, and so that the pragmas hold for all. */
function openClient(file: string): Client {
  if (file === ':memory:') return createClient({ url: file });
  const path = resolve(file);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  // SQLite gives its side files the mode of the database.
  closeSync(openSync(path, 'a', 0o600));
  return createClient({ url: pathToFileURL(path).href, concurrency: 1, timeout: BLOCKED_AT_MOST });
}

/** Tells the file from another one in its place; undefined where there is none. */
function identityOf(file: string): string | undefined {
  if (file === ':memory:') return file;
  try {
    const found = statSync(file, { throwIfNoEntry: false });
    return found && `${found.dev} ${found.ino}`;
  } catch {
    return undefined;
  }
}

/** Bytes that are left on the disk of a file. */
export async function roomAt(file: string): Promise<number> {
  const { bavail, bsize } = await statfs(dirname(resolve(file)));
  return bavail * bsize;
}
