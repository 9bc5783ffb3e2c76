import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, type InStatement, LibsqlError, type ResultSet, type Transaction } from '@libsql/client/sqlite3';
import type { CompiledQuery } from 'kysely';
import { EnvironmentError } from '../../errors.ts';
import type { Millis } from '../store.ts';
import { unreachable } from '../unreachable.ts';

export type ConnectionOptions = {
  readonly open: () => Client;
  /** Tells the file from another one in its place; undefined where it is gone. */
  readonly identity: () => string | undefined;
  /** What errors call the database. */
  readonly name: string;
  /** How long a statement waits for another writer. */
  readonly patience: Millis;
};

/**
 * `synchronous = normal`: a commit leaves the disk to who committed, who waits for it off the event loop (`syncToDisk`).
 * `secure_delete` overwrites what is deleted: a forgotten person's rows must not stay readable in free pages.
 */
const PRAGMAS = ['pragma journal_mode = wal', 'pragma synchronous = normal', 'pragma secure_delete = on'];

/** What came of one statement among others. */
export type Outcome = { readonly result: ResultSet } | { readonly error: unknown };

/** One connection of libSQL, that follows its file and outlasts other writers. */
export class LibsqlConnection {
  readonly #client: Client;
  readonly #options: ConnectionOptions;
  #transaction: Transaction | undefined;
  #identity: string | undefined;

  static async open(options: ConnectionOptions): Promise<LibsqlConnection> {
    const connection = new LibsqlConnection(await sayUnreachable(options.name, async () => options.open()), options);
    try {
      await connection.#outlastWriters(() => connection.#setUp());
      connection.#identity = options.identity();
      return connection;
    } catch (error) {
      await connection.close();
      throw error;
    }
  }

  private constructor(client: Client, options: ConnectionOptions) {
    this.#client = client;
    this.#options = options;
  }

  /** In the transaction that was begun. */
  executeWithin(query: CompiledQuery): Promise<ResultSet> {
    return sayUnreachable(this.#options.name, async () => {
      if (!this.#transaction) throw new Error('The transaction has ended');
      return this.#transaction.execute(statementOf(query));
    });
  }

  /** Each by itself in its effect, committed together: one that fails takes none of the others along. */
  async executeAll(queries: readonly CompiledQuery[]): Promise<readonly Outcome[]> {
    await this.#stay();
    const statements = queries.map(statementOf);
    if (queries.length > 1) {
      try {
        const results = await this.#outlastWriters(() => this.#client.batch(statements, 'write'));
        return results.map((result) => ({ result }));
      } catch (error) {
        if (error instanceof EnvironmentError) throw error;
        // None of them has had an effect. Each one shows for itself what is wrong.
      }
    }
    const outcomes: Outcome[] = [];
    for (const statement of statements) outcomes.push(await this.#executeOne(statement));
    return outcomes;
  }

  /** A single one. */
  async execute(query: CompiledQuery): Promise<Outcome> {
    await this.#stay();
    return this.#executeOne(statementOf(query));
  }

  async #executeOne(statement: InStatement): Promise<Outcome> {
    try {
      return { result: await this.#outlastWriters(() => this.#client.execute(statement)) };
    } catch (error) {
      return { error };
    }
  }

  /** `begin immediate`: a transaction that can't write waits before it has read anything. */
  async begin(): Promise<void> {
    await this.#stay();
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

  /** SQLite would go on writing into a file that was deleted, and nothing of it would ever be seen again. */
  async #stay(): Promise<void> {
    const { name, identity } = this.#options;
    const now = identity();
    if (now === undefined) throw unreachable(name, 'its file is gone');
    if (now === this.#identity) return;
    await this.#outlastWriters(async () => {
      await this.#client.reconnect();
      await this.#setUp();
    });
    this.#identity = now;
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

function statementOf({ sql, parameters }: CompiledQuery): InStatement {
  // Kysely types parameters as unknown; the tables of `schema.ts` hold texts, numbers and null.
  return { sql, args: [...parameters] } as InStatement;
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
