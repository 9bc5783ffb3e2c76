import type { Config } from './config.ts';
import type { Log } from './log.ts';
import type { Platform } from './platforms/platform.ts';
import { createWeb, type Web } from './platforms/web/connect.ts';

/** A door that is not open, and the setting that opens it. */
export type ClosedDoor = { readonly name: string; readonly variable: string };

export type Doors = {
  readonly web: Web;
  /** In the order in which they open: the web page last, for others are mounted on it. */
  readonly platforms: readonly Platform[];
  readonly closed: readonly ClosedDoor[];
};

export type DoorParts = {
  readonly config: Config;
  readonly log: Log;
  readonly newId: () => string;
  readonly keyed: (text: string) => string;
  readonly pause: (ms: number, signal?: AbortSignal) => Promise<void>;
};

/** The doors that the settings open. Throws UsageError where settings of one door do not go together. */
export function createDoors({ config, log, newId, keyed, pause }: DoorParts): Doors {
  const web = createWeb({
    host: config.HOST,
    port: config.PORT,
    ...(config.PUBLIC_URL !== undefined && { publicUrl: config.PUBLIC_URL }),
    newId,
    keyed,
    pause,
    onError: (error, context) => log.error({ err: error, ...context }, 'web'),
  });
  return {
    web,
    platforms: [web],
    closed: [
      { name: 'Slack', variable: 'SLACK_BOT_TOKEN' },
      { name: 'Discord', variable: 'DISCORD_TOKEN' },
    ],
  };
}
