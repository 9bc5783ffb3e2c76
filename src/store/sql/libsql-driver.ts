import type { ResultSet } from '@libsql/client/sqlite3';
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely';
import { type Batches, createBatches } from '../batches.ts';
import { createMutex } from '../mutex.ts';
import type { Millis } from '../store.ts';
import { unreachable } from '../unreachable.ts';
import { type ConnectionOptions, LibsqlConnection, type Outcome } from './libsql-connection.ts';

export type LibsqlOptions = ConnectionOptions & {
  /** How long statements that write wait for each other where many come. See `createBatches`. */
  readonly gather: Millis;
  /** Resolves once all that is committed by now is on the disk. */
  readonly sync: () => Promise<void>;
};

/** Statements that go together at most. */
const MOST_TOGETHER = 200;

/**
 * Kysely's statements over one connection of libSQL, one transaction at a time: a statement can never land in
 * another caller's transaction, nor wait for one that waits for it. Statements that come together without a transaction of
 * their own are committed together, since each commit waits for the disk. No reader and no other writer waits along.
 */
export class LibsqlDriver implements Driver {
  readonly #options: LibsqlOptions;
  readonly #mutex = createMutex();
  readonly #together: Batches<CompiledQuery, Outcome>;
  #connection: LibsqlConnection | undefined;

  constructor(options: LibsqlOptions) {
    this.#options = options;
    this.#together = createBatches({
      most: MOST_TOGETHER,
      gather: options.gather,
      run: async (queries) => {
        const outcomes = await this.#alone((connection) => connection.executeAll(queries));
        await this.#synced();
        return outcomes;
      },
    });
  }

  async init(): Promise<void> {
    this.#connection = await LibsqlConnection.open(this.#options);
  }

  async acquireConnection(): Promise<Caller> {
    this.#open();
    return new Caller(this.#together, (query) => this.#alone((connection) => connection.execute(query)));
  }

  async beginTransaction(caller: Caller): Promise<void> {
    const unlock = await this.#mutex.lock();
    try {
      const connection = this.#open();
      await connection.begin();
      caller.transaction = { connection, unlock };
    } catch (error) {
      unlock();
      throw error;
    }
  }

  /** Others go on while it waits for the disk. */
  async commitTransaction(caller: Caller): Promise<void> {
    await caller.end((connection) => connection.commit());
    await this.#synced();
  }

  rollbackTransaction(caller: Caller): Promise<void> {
    return caller.end((connection) => connection.rollback());
  }

  async releaseConnection(): Promise<void> {}

  /** Waits for who is at work. */
  async destroy(): Promise<void> {
    const unlock = await this.#mutex.lock();
    await this.#connection?.close();
    this.#connection = undefined;
    unlock();
  }

  #open(): LibsqlConnection {
    if (this.#connection === undefined) throw unreachable(this.#options.name, 'it is closed');
    return this.#connection;
  }

  /** What is committed but not on the disk is not acknowledged: it fails like a commit. */
  async #synced(): Promise<void> {
    const { sync, name } = this.#options;
    await sync().catch((error: unknown) => {
      throw unreachable(name, error);
    });
  }

  async #alone<T>(run: (connection: LibsqlConnection) => Promise<T>): Promise<T> {
    const unlock = await this.#mutex.lock();
    try {
      return await run(this.#open());
    } finally {
      unlock();
    }
  }
}

/** What Kysely takes for a connection: statements of one caller, with or without a transaction. */
class Caller implements DatabaseConnection {
  readonly #together: Batches<CompiledQuery, Outcome>;
  /** What only reads waits for no disk, and need not wait for others. */
  readonly #atOnce: (query: CompiledQuery) => Promise<Outcome>;
  transaction: { readonly connection: LibsqlConnection; readonly unlock: () => void } | undefined;

  constructor(together: Batches<CompiledQuery, Outcome>, atOnce: (query: CompiledQuery) => Promise<Outcome>) {
    this.#together = together;
    this.#atOnce = atOnce;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.transaction) return queryResultOf(await this.transaction.connection.executeWithin(query));
    const outcome = await (isRead(query.sql) ? this.#atOnce(query) : this.#together.add(query));
    if ('error' in outcome) throw outcome.error;
    return queryResultOf(outcome.result);
  }

  // biome-ignore lint/correctness/useYield: Kysely asks for the method; no table here is large enough to stream.
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('This driver does not stream');
  }

  async end(how: (connection: LibsqlConnection) => Promise<void>): Promise<void> {
    const { transaction } = this;
    this.transaction = undefined;
    try {
      if (transaction) await how(transaction.connection);
    } finally {
      transaction?.unlock();
    }
  }
}

function queryResultOf<R>({ rows, rowsAffected }: ResultSet): QueryResult<R> {
  // The shape of a row is what Kysely compiled the statement for.
  return { rows: rows.map((row) => ({ ...row }) as R), numAffectedRows: BigInt(rowsAffected) };
}

function isRead(sql: string): boolean {
  return /^\s*select\b/i.test(sql);
}
