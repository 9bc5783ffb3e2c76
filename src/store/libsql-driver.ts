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

/** `secure_delete` overwrites what is deleted: a forgotten person's rows must not stay readable in free pages. */
const PRAGMAS = ['pragma journal_mode = wal', 'pragma synchronous = normal', 'pragma secure_delete = on'];

/**
 * Kysely's statements over one connection of libSQL, one caller at a time: a statement can never land in
 * another caller's transaction, nor wait for one that waits for it.
 */
export class LibsqlDriver implements Driver {
  readonly #options: LibsqlOptions;
  readonly #mutex = createMutex();
  #connection: LibsqlConnection | undefined;
  #unlock = () => {};

  constructor(options: LibsqlOptions) {
    this.#options = options;
  }

  async init(): Promise<void> {
    this.#connection = await LibsqlConnection.open(this.#options);
  }

  async acquireConnection(): Promise<LibsqlConnection> {
    const unlock = await this.#mutex.lock();
    if (this.#connection === undefined) {
      unlock();
      throw unreachable(this.#options.name, 'it is closed');
    }
    this.#unlock = unlock;
    return this.#connection;
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
    await this.#connection?.close();
    this.#connection = undefined;
    unlock();
  }
}

class LibsqlConnection implements DatabaseConnection {
  readonly #client: Client;
  readonly #options: LibsqlOptions;
  #transaction: Transaction | undefined;

  static async open(options: LibsqlOptions): Promise<LibsqlConnection> {
    const connection = new LibsqlConnection(await sayUnreachable(options.name, async () => options.open()), options);
    try {
      await connection.#outlastWriters(() => connection.#setUp());
      return connection;
    } catch (error) {
      await connection.close();
      throw error;
    }
  }

  private constructor(client: Client, options: LibsqlOptions) {
    this.#client = client;
    this.#options = options;
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    // Kysely types parameters as unknown; the tables of `schema.ts` hold texts, numbers and null.
    const statement = { sql, args: [...parameters] } as InStatement;
    const transaction = this.#transaction;
    const result =
      transaction === undefined
        ? await this.#outlastWriters(() => this.#client.execute(statement))
        : await sayUnreachable(this.#options.name, () => transaction.execute(statement));
    return { rows: rowsOf<R>(result), numAffectedRows: BigInt(result.rowsAffected) };
  }

  // biome-ignore lint/correctness/useYield: Kysely asks for the method; no table here is large enough to stream.
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('This driver does not stream');
  }

  /** `begin immediate`: a transaction that can't write waits before it has read anything. */
  async begin(): Promise<void> {
    this.#transaction = await this.#outlastWriters(() => this.#client.transaction('write'));
  }

  async commit(): Promise<void> {
    const transaction = this.#transaction;
    this.#transaction = undefined;
    await sayUnreachable(this.#options.name, async () => transaction?.commit());
  }

  async rollback(): Promise<void> {
    const transaction = this.#transaction;
    this.#transaction = undefined;
    transaction?.close();
  }

  /** Empties the log into the file first, where it can: what was deleted stays readable in the log until then. */
  async close(): Promise<void> {
    await this.#client.execute('pragma wal_checkpoint(truncate)').catch(() => undefined);
    this.#client.close();
  }

  async #setUp(): Promise<void> {
    for (const pragma of PRAGMAS) await this.#client.execute(pragma);
  }

  /**
   * Tries again while another connection writes. SQLite's own busy timeout alone would not do: it blocks the event
   * loop, and with it a transaction of this very process that it may be waiting for. And libSQL leaves a statement that
   * met a lock half run, which keeps its connection from ever committing: each new try has a new connection.
   */
  async #outlastWriters<T>(statement: () => Promise<T>): Promise<T> {
    const { name, patience } = this.#options;
    const started = performance.now();
    for (let isFresh = true; ; isFresh = false) {
      try {
        if (!isFresh) await this.#setUp();
        return await statement();
      } catch (error) {
        if (!isBusy(error)) throw isUnreachable(error) ? unreachable(name, error) : error;
        await this.#client.reconnect();
        if (performance.now() - started >= patience) throw unreachable(name, error);
      }
      await sleep(1 + Math.random() * POLITE_WAIT);
    }
  }
}

function rowsOf<R>({ rows }: ResultSet): R[] {
  // The shape of a row is what Kysely compiled the statement for.
  return rows.map((row) => ({ ...row }) as R);
}

const POLITE_WAIT: Millis = 4;

async function sayUnreachable<T>(name: string, statement: () => Promise<T>): Promise<T> {
  try {
    return await statement();
  } catch (error) {
    throw isUnreachable(error) ? unreachable(name, error) : error;
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
