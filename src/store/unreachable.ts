import { EnvironmentError } from '../errors.ts';

/** The error of a call that failed because the database is not there. The next call may work. `database` never holds a password. */
export function unreachable(database: string, cause: unknown): EnvironmentError {
  const reason = cause instanceof Error ? reasonOf(cause) : String(cause);
  return new EnvironmentError(
    'store-unreachable',
    `The database ${database} can't be reached: ${reason}. Nothing needs to be restarted once it is back; ` +
      'if it stays away, check that it runs and that its address is right.',
    { value: database, cause },
  );
}

function reasonOf(error: Error): string {
  // A connection that fails on every address of a host is an AggregateError without a message.
  const inner = error instanceof AggregateError ? error.errors.map(String).join('; ') : '';
  return error.message || inner || error.name;
}
