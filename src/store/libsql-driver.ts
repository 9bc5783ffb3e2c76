import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, type InStatement, LibsqlError, type ResultSet, type Transaction } from '@libsql/client';
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely';
import { createMutex } from './mutex.ts';
import type { Millis } from './store.ts';
import { unreachable } from './unreachable.ts';

export type LibsqlOptions = {
  readonly open: () => Client;
  /** What errors call the database. */
  readonly name: string;
  /** How long a statement waits for another writer. */
  readonly patience: Millis;
};

/**
 * Kysely's statements over one connection of libSQL, one caller at a time: a statement can never land in
 * another caller's transaction, nor wait for one that waits for it.
 */
export class LibsqlDriver implements Driver {
  readonly #options: LibsqlOptions;
  readonly #mutex = createMutex();
  #client: Client | undefined;
  #unlock = () => {};

  constructor(options: LibsqlOptions) {
    this.#options = options;
  }

  async init(): Promise<void> {
    const { open, name, patience } = this.#options;
    const client = await outlastingWriters(async () => open(), { name, patience });
    this.#client = client;
    // `secure_delete` overwrites what is deleted: a person's forgotten rows must not stay readable in free pages.
    for (const pragma of ['journal_mode = wal', 'synchronous = normal', 'secure_delete = on']) {
      await outlastingWriters(() => client.execute(`pragma ${pragma}`), { name, patience });
    }
  }

  async acquireConnection(): Promise<LibsqlConnection> {
    const unlock = await this.#mutex.lock();
    if (this.#client === undefined) {
      unlock();
      throw unreachable(this.#options.name, 'it is closed');
    }
    this.#unlock = unlock;
    return new LibsqlConnection(this.#client, this.#options);
  }

  beginTransaction(connection: LibsqlConnection): Promise<void> {
    return connection.begin();
  }

  commitTransaction(connection: LibsqlConnection): Promise<void> {
    return connection.commit();
  }

  rollbackTransaction(connection: LibsqlConnection): Promise<void> {
    return connection.rollback();
  }

  async releaseConnection(): Promise<void> {
    this.#unlock();
  }

  /** Waits for who is at work. */
  async destroy(): Promise<void> {
    const unlock = await this.#mutex.lock();
    this.#client?.close();
    this.#client = undefined;
    unlock();
  }
}

type Waiting = { readonly name: string; readonly patience: Millis };

class LibsqlConnection implements DatabaseConnection {
  readonly #client: Client;
  readonly #waiting: Waiting;
  #transaction: Transaction | undefined;

  constructor(client: Client, waiting: Waiting) {
    this.#client = client;
    this.#waiting = waiting;
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    // Kysely types parameters as unknown; the tables of `schema.ts` hold texts, numbers and null.
    const statement = { sql, args: [...parameters] } as InStatement;
    const result = await outlastingWriters(() => (this.#transaction ?? this.#client).execute(statement), this.#waiting);
    return { rows: rowsOf<R>(result), numAffectedRows: BigInt(result.rowsAffected) };
  }

  // biome-ignore lint/correctness/useYield: Kysely asks for the method; no table here is large enough to stream.
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('This driver does not stream');
  }

  /** `begin immediate`: a transaction that can't write waits before it has read anything. */
  async begin(): Promise<void> {
    this.#transaction = await outlastingWriters(() => this.#client.transaction('write'), this.#waiting);
  }

  async commit(): Promise<void> {
    const transaction = this.#transaction;
    this.#transaction = undefined;
    await outlastingWriters(async () => transaction?.commit(), this.#waiting);
  }

  async rollback(): Promise<void> {
    const transaction = this.#transaction;
    this.#transaction = undefined;
    transaction?.close();
  }
}

function rowsOf<R>({ rows }: ResultSet): R[] {
  // The shape of a row is what Kysely compiled the statement for.
  return rows.map((row) => ({ ...row }) as R);
}

const POLITE_WAIT: Millis = 2;

/**
 * Runs a statement again while another connection writes. SQLite's own busy timeout would block the event loop,
 * and with it a transaction of this very process that it waits for.
 */
async function outlastingWriters<T>(statement: () => Promise<T>, { name, patience }: Waiting): Promise<T> {
  for (let waited = 0; ; ) {
    try {
      return await statement();
    } catch (error) {
      if (!isBusy(error) || waited >= patience) throw isUnreachable(error) ? unreachable(name, error) : error;
      const pause = POLITE_WAIT * (0.5 + Math.random());
      waited += pause;
      await sleep(pause);
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof LibsqlError && error.code === 'SQLITE_BUSY';
}

/** Not the statement's fault: the file is locked, gone, damaged or not writable, or the disk is full. */
function isUnreachable(error: unknown): boolean {
  if (error instanceof LibsqlError) return UNREACHABLE.has(error.code);
  return error instanceof Error && 'syscall' in error;
}

const UNREACHABLE: ReadonlySet<string> = new Set(
  'BUSY LOCKED READONLY IOERR CORRUPT FULL CANTOPEN PROTOCOL NOTADB PERM NOLFS'
    .split(' ')
    .map((one) => `SQLITE_${one}`),
);
