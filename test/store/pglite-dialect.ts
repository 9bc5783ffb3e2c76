import type { PGlite } from '@electric-sql/pglite';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import { createMutex, type Mutex } from '../../src/store/mutex.ts';

/** Makes dialects that share one embedded PostgreSQL: it has a single connection, so each waits for the other's transaction. */
export function shareOf(database: PGlite): () => Dialect {
  const mutex = createMutex();
  return () => ({
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new PgliteDriver(database, mutex),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  });
}

class PgliteDriver implements Driver {
  readonly #connection: PgliteConnection;
  readonly #mutex: Mutex;
  #unlock = () => {};

  constructor(database: PGlite, mutex: Mutex) {
    this.#connection = new PgliteConnection(database);
    this.#mutex = mutex;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<PgliteConnection> {
    this.#unlock = await this.#mutex.lock();
    return this.#connection;
  }

  async beginTransaction(connection: PgliteConnection): Promise<void> {
    await connection.run('begin');
  }

  async commitTransaction(connection: PgliteConnection): Promise<void> {
    await connection.run('commit');
  }

  async rollbackTransaction(connection: PgliteConnection): Promise<void> {
    await connection.run('rollback');
  }

  async releaseConnection(): Promise<void> {
    this.#unlock();
  }

  /** The database outlives its stores, as a server does. */
  async destroy(): Promise<void> {}
}

class PgliteConnection implements DatabaseConnection {
  readonly #database: PGlite;

  constructor(database: PGlite) {
    this.#database = database;
  }

  async run(sql: string): Promise<void> {
    await this.#database.query(sql);
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, affectedRows = 0 } = await this.#database.query<R>(sql, [...parameters]);
    return { rows, numAffectedRows: BigInt(affectedRows) };
  }

  // biome-ignore lint/correctness/useYield: Kysely asks for the method; the store does not stream.
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('This driver does not stream');
  }
}
