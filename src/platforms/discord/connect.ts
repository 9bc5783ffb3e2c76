import { setTimeout as wait } from 'node:timers/promises';
import { type Client, Status } from 'discord.js';
import { pagesAt } from '../article-path.ts';
import type { Platform } from '../platform.ts';
import { lazyPainter } from '../web/chart/lazy-painter.ts';
import { createClient } from './app/client.ts';
import type { Log } from './app/log.ts';
import { logIn } from './app/login.ts';
import { DOOR } from './receive/desk.ts';
import { listen, openSession, type Session } from './session.ts';

export type DiscordOptions = {
  readonly token: string;
  /** Lets the bot answer in threads without a mention where that is set; needs the Message Content intent. */
  readonly followThreads: boolean;
  /** Another address than https://discord.com/api, for tests. */
  readonly apiUrl?: string | undefined;
  /** Where others reach the web page: sources link to it. */
  readonly publicUrl?: string | undefined;
  readonly log: Log;
  readonly pause?: (ms: number) => Promise<void>;
  /** Font file for pictures of charts; else one that the system has. */
  readonly chartFont?: string | undefined;
};

/** The Discord door. `start` rejects with a UsageError or an EnvironmentError that says what to set right. */
export function createDiscord(options: DiscordOptions): Platform {
  const { log, followThreads, publicUrl, chartFont, pause = wait } = options;
  const painter = lazyPainter(chartFont);
  let client: Client<true> | undefined;
  let session: Session | undefined;
  let isClosed = false;
  return {
    name: DOOR,
    start: async (chat) => {
      isClosed = false;
      let hand: (session: Session) => void = () => {};
      const opened = new Promise<Session>((resolve) => {
        hand = resolve;
      });
      const open = () => {
        const fresh = createClient(options);
        listen(fresh, opened, log);
        return fresh;
      };
      client = await logIn({ ...options, pause, open, isClosed: () => isClosed });
      if (isClosed) return client.destroy();
      session = openSession({ client, chat, log, followThreads, pageOf: pagesAt(publicUrl), pause, painter });
      hand(session);
      log.info({ guilds: client.guilds.cache.size, shards: client.ws.shards.size }, 'the Discord door is open');
    },
    ready: () => !isClosed && client !== undefined && isConnected(client),
    stop: async () => {
      isClosed = true;
      await session?.close();
      session = undefined;
      await client?.destroy();
      client = undefined;
    },
  };
}

/** Every shard hears Discord. */
function isConnected({ ws }: Client<true>): boolean {
  return ws.shards.size > 0 && ws.shards.every(({ status }) => status === Status.Ready);
}
