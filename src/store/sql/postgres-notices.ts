import pg from 'pg';
import type { WendaError } from '../../errors.ts';
import type { Notices } from '../notices.ts';
import { unreachable } from '../unreachable.ts';

export type PostgresNoticesOptions = {
  /** `postgresql://user:password@host:port/database`. */
  readonly url: string;
  /** What errors call the database. */
  readonly name: string;
  /** Told once when the connection breaks; it comes back by itself. */
  readonly onProblem: (problem: WendaError) => void;
};

/** Milliseconds until a connection that broke is opened again. */
const AGAIN = 5_000;

/** LISTEN needs a connection of its own, which is opened with the first listener. Channels are names in the code, never input. */
export function openPostgresNotices({ url, name, onProblem }: PostgresNoticesOptions): Notices {
  const listeners = new Map<string, (() => void)[]>();
  let client: pg.Client | undefined;
  let again: NodeJS.Timeout | undefined;
  let isClosed = false;

  const lose = (lost: pg.Client, error?: unknown) => {
    if (client !== lost || isClosed) return;
    client = undefined;
    if (error !== undefined) onProblem(unreachable(name, error));
    again = setTimeout(connect, AGAIN).unref();
    void lost.end().catch(() => {});
  };
  const connect = () => {
    const fresh = new pg.Client({ connectionString: url, application_name: 'wenda', keepAlive: true });
    client = fresh;
    fresh.on('error', (error) => lose(fresh, error));
    fresh.on('end', () => lose(fresh));
    fresh.on('notification', ({ channel }) => {
      for (const told of listeners.get(channel) ?? []) told();
    });
    const open = async () => {
      await fresh.connect();
      for (const channel of listeners.keys()) await fresh.query(`listen ${channel}`);
    };
    open().catch((error: unknown) => lose(fresh, error));
  };

  return {
    listen: (channel, told) => {
      const isNew = !listeners.has(channel);
      listeners.set(channel, [...(listeners.get(channel) ?? []), told]);
      if (!client && again === undefined) connect();
      else if (isNew) void client?.query(`listen ${channel}`).catch(() => {});
    },
    async close() {
      isClosed = true;
      clearTimeout(again);
      await client?.end().catch(() => {});
    },
  };
}
