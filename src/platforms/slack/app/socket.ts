import { type App, SocketModeReceiver, type webApi } from '@slack/bolt';
import type { Dispatcher } from 'undici';
import { isNotInstalled, reasonOf } from './failure.ts';
import { boltLogger, type SlackLog } from './slack-log.ts';

/** The door's connection to Slack in Socket Mode. */
export type Socket = {
  readonly receiver: SocketModeReceiver;
  /** Rejects when Slack does not let the app in; after that the connection is made again whenever it drops. */
  open(): Promise<void>;
  isOpen(): boolean;
  close(): Promise<void>;
};

export type SocketParts = {
  readonly appToken: string;
  readonly shared: webApi.WebClientOptions;
  readonly dispatcher: Dispatcher | undefined;
  readonly log: SlackLog;
  readonly pause: (ms: number) => Promise<void>;
};

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;
/** Slack's client waits half a minute for the other side to say goodbye. */
const GOODBYE = 2_000;

/** Bolt's own receiver, with reconnecting done here: Bolt's gives up, unheard, when a new connection is refused. */
export function createSocket({ appToken, shared, dispatcher, log, pause }: SocketParts): Socket {
  const receiver = new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    logger: boltLogger(log),
    installerOptions: { clientOptions: shared },
    ...(dispatcher && { dispatcher }),
    processEventErrorHandler: async ({ error }) => {
      log.error(`slack: an event was not taken, Slack will send it again: ${reasonOf(error)}`);
      return isNotInstalled(error);
    },
  });
  const { client } = receiver;
  let state: 'closed' | 'opening' | 'open' | 'closing' = 'closed';
  const reopen = async () => {
    for (let wait = FIRST_PAUSE; state === 'opening'; wait = Math.min(wait * 2, LONGEST_PAUSE)) {
      await pause(wait);
      if (state !== 'opening') return;
      await client.start().catch((error: unknown) => log.warn(`slack: no connection yet: ${reasonOf(error)}`));
    }
  };
  client.on('connected', () => {
    if (state === 'opening') state = 'open';
  });
  client.on('disconnected', () => {
    if (state !== 'open') return;
    state = 'opening';
    void reopen();
  });
  return {
    receiver,
    open: async () => {
      state = 'opening';
      try {
        await client.start();
      } catch (error) {
        state = 'closed';
        throw error;
      }
    },
    isOpen: () => state === 'open',
    close: async () => {
      const wasOpen = state === 'open';
      state = 'closing';
      if (wasOpen) await Promise.race([client.disconnect(), pause(GOODBYE)]);
      state = 'closed';
    },
  };
}

/**
 * Makes Bolt acknowledge an event behind its listeners instead of before them: what was not kept is not acknowledged, and
 * Slack sends it again. (Over HTTP Bolt does so itself with `processBeforeResponse`.)
 */
export function acknowledgeLast(app: App): void {
  const process = app.processEvent.bind(app);
  app.processEvent = async (event) => {
    const kept: { response: unknown }[] = [];
    await process({
      ...event,
      ack: async (response) => {
        kept.push({ response });
      },
    });
    const [first] = kept;
    if (first) await event.ack(first.response);
  };
}
