import { type Dialect, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import pg from 'pg';
import { UsageError, type WendaError } from '../../errors.ts';
import type { Millis } from '../store.ts';
import { unreachable } from '../unreachable.ts';

export type PostgresOptions = {
  /** `postgresql://user:password@host:port/database`. */
  readonly url: string;
  /** Told of idle connections that break; the next call opens another. */
  readonly onProblem: (problem: WendaError) => void;
  /** How long a connection, or an answer, may take. */
  readonly patience?: Millis;
};

const CONNECTIONS = 8;
const INT8 = 20;

/** PostgreSQL for Kysely. Nothing is connected before the first query. Throws UsageError `database-url` for what is no address. */
export function openPostgres({ url, onProblem, patience = 5_000 }: PostgresOptions): Dialect {
  const name = describeUrl(url);
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'wenda',
    max: CONNECTIONS,
    connectionTimeoutMillis: patience,
    statement_timeout: patience,
    // A server that is cut off says nothing at all, not even that the statement took too long.
    query_timeout: patience + 1_000,
    idle_in_transaction_session_timeout: patience,
    keepAlive: true,
    types: { getTypeParser },
  });
  pool.on('error', (error) => onProblem(unreachable(name, error)));
  // A connection that breaks between two statements of a transaction says so here, and in the next statement.
  pool.on('connect', (client) => client.on('error', () => {}));
  return new PostgresDialect({ pool: carefulPool(pool, name) });
}

/** Points in time are bigints, which pg gives as texts unless told otherwise; milliseconds fit a number. */
const getTypeParser: typeof pg.types.getTypeParser = (id: number, format?: 'text' | 'binary') =>
  id === INT8 && format !== 'binary' ? Number : pg.types.getTypeParser(id, format);

/** Tells a database that is not there from a statement that is wrong, and keeps no connection that broke. */
function carefulPool(pool: pg.Pool, name: string): PostgresPool {
  return {
    async connect() {
      try {
        return carefulClient(await pool.connect(), name);
      } catch (error) {
        throw unreachable(name, error);
      }
    },
    end: () => pool.end(),
  };
}

function carefulClient(client: pg.PoolClient, name: string): PostgresPoolClient {
  let broken = false;
  const query = async (sql: string, parameters: readonly unknown[]) => {
    try {
      return await client.query(sql, [...parameters]);
    } catch (error) {
      if (isFaultOfStatement(error)) throw error;
      broken = true;
      throw unreachable(name, error);
    }
  };
  // Kysely's type also has a form for cursors, which nothing here uses, and trusts the caller for the type of the rows.
  return { query: query as unknown as PostgresPoolClient['query'], release: () => client.release(broken) };
}

/**
 * True when the server answered and it was the statement. Classes of SQLSTATE that are not: 08 connection, 53 resources,
 * 57 operator (shutdown, timeout), 58 system; 25P03 is a transaction that idled too long.
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
function isFaultOfStatement(error: unknown): boolean {
  return error instanceof pg.DatabaseError && !/^(08|53|57|58|25P03)/.test(error.code ?? '');
}

/** `host:port/database`, for messages: never with the password. */
export function describeUrl(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || !/^postgres(ql)?:$/.test(parsed.protocol)) {
    throw new UsageError(
      'database-url',
      'DATABASE_URL is not the address of a PostgreSQL database. It looks like postgresql://user:password@host:5432/database; ' +
        'leave it empty to keep everything in a SQLite file.',
    );
  }
  return `${parsed.host || 'localhost'}${parsed.pathname}`;
}
