import { type Dialect, Kysely } from 'kysely';
import type { WendaError } from '../errors.ts';
import { AnyText } from './any-text.ts';
import type { Notices } from './notices.ts';
import { createSeal } from './seal.ts';
import { migrate } from './sql/migrations.ts';
import type { Schema } from './sql/schema.ts';
import { POSTGRES_SIZE, type Sizing, SQLITE_SIZE } from './sql/sql-size.ts';
import { createSqlStore } from './sql/sql-store.ts';
import { openSqlite, roomAt } from './sql/sqlite.ts';
import type { Millis, Store } from './store.ts';

export type StoreOptions = {
  /** 32 bytes, of `readKey`. */
  readonly key: Uint8Array;
  readonly clock: () => Millis;
  /** Told of what goes wrong without failing a call: work that can't be opened, a lost idle connection. */
  readonly onProblem: (problem: WendaError) => void;
  /** See `Store`. */
  readonly room?: Store['room'];
  readonly notices?: Notices;
  readonly sizing?: Sizing;
};

export type OpenStoreOptions = Omit<StoreOptions, 'room' | 'notices' | 'sizing'> & {
  /** `postgresql://user:password@host:port/database`; without it the store is the SQLite file. */
  readonly databaseUrl?: string | undefined;
  /** The SQLite file, or `:memory:`. */
  readonly file: string;
};

/**
 * Opens the store and brings its tables up to date. Throws EnvironmentError `store-unreachable` when the database
 * can't be reached, UsageError `database-url` when its address is none.
 */
export async function openStore({ databaseUrl, file, ...options }: OpenStoreOptions): Promise<Store> {
  if (databaseUrl === undefined) {
    const room = () => roomAt(file);
    return openStoreOver(openSqlite({ file }), {
      ...options,
      sizing: SQLITE_SIZE,
      ...(file !== ':memory:' && { room }),
    });
  }
  const { onProblem } = options;
  // Its library is loaded where it is needed only: the start waits for it.
  const { describeUrl, openPostgres } = await import('./sql/postgres.ts');
  const { openPostgresNotices } = await import('./sql/postgres-notices.ts');
  const dialect = openPostgres({ url: databaseUrl, onProblem });
  const notices = openPostgresNotices({ url: databaseUrl, name: describeUrl(databaseUrl), onProblem });
  return openStoreOver(dialect, { ...options, notices, sizing: POSTGRES_SIZE });
}

/** The same over any database of Kysely's. */
export async function openStoreOver(dialect: Dialect, { key, ...options }: StoreOptions): Promise<Store> {
  const seal = createSeal(key);
  const db = new Kysely<Schema>({ dialect, plugins: [new AnyText()] });
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return createSqlStore({ ...options, db, seal });
}
