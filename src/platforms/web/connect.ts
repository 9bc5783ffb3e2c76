import type { RequestHandler } from 'express';
import type { Chat } from '../../chat/chat.ts';
import type { Platform } from '../platform.ts';
import type { AddressLimits } from './address-limits.ts';
import { createAsking } from './asking.ts';
import { readAssets } from './assets.ts';
import { lazyPainter } from './chart/lazy-painter.ts';
import { listen, type RunningServer } from './server.ts';
import { createSite } from './site.ts';
import { createSessions } from './visitor.ts';

export type WebOptions = {
  /**
   * Address to bind to; on a loopback one only loopback host names and the one of `publicUrl` are answered,
   * elsewhere, where `publicUrl` is given, that one and names without a dot.
   */
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Where it is reached from outside, when that is elsewhere; with https the cookie is sent over nothing else. */
  readonly publicUrl?: string;
  /** Reverse proxies whose `X-Forwarded-For` is believed: a number of them, or addresses with commas between them. */
  readonly trustProxy?: string;
  /** Mounted first and given the raw body, such as another platform's receiver. */
  readonly before?: readonly RequestHandler[];
  /** Mounted behind the guard and the parsers of bodies: other doors that share this address. */
  readonly behind?: readonly RequestHandler[];
  /** What one address may do a minute; without them there is no limit. */
  readonly limits?: AddressLimits;
  /** UUIDs: sessions and ids of forms. */
  readonly newId: () => string;
  /** A keyed hash (HMAC) of a text. */
  readonly keyed: (text: string) => string;
  /** Rejects when the signal is aborted. */
  readonly pause: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** Font file for pictures of charts; else one that the system has. */
  readonly chartFont?: string | undefined;
  /** Told of failures that are not the visitor's; `context` holds no text of theirs. */
  readonly onError: (error: unknown, context: Readonly<Record<string, string>>) => void;
};

export type Web = Platform & {
  /** Where the page is: `http://127.0.0.1:3000`. */
  url(): string;
  /** The port that was taken. */
  port(): number;
};

const NO_LIMITS: AddressLimits = { reads: 0, writes: 0 };

/** The web page and the JSON API. */
export function createWeb(options: WebOptions): Web {
  const { host, port, publicUrl, trustProxy, before = [], behind = [], limits = NO_LIMITS } = options;
  const { newId, keyed, pause, chartFont, onError } = options;
  const secure = publicUrl?.startsWith('https:') === true;
  let running: RunningServer | undefined;
  const taken = () => running?.port ?? port;
  return {
    name: 'web',
    start: async (chat: Chat) => {
      const site = createSite({
        chat,
        asking: createAsking(chat, { keyed, pause }),
        assets: readAssets(),
        newId,
        sessions: createSessions({ newId, keyed, secure }),
        secure,
        limits,
        host,
        ...(publicUrl !== undefined && { publicUrl }),
        ...(trustProxy !== undefined && { trustProxy }),
        before,
        behind,
        painter: lazyPainter(chartFont),
        onError,
      });
      running = await listen({ host, port, listener: site, pause });
    },
    ready: () => running !== undefined,
    stop: async () => {
      const server = running;
      running = undefined;
      await server?.close();
    },
    port: taken,
    url: () => `http://${nameOf(host)}:${taken()}`,
  };
}

/** A name that a browser can open. */
function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
