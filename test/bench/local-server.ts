import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';

/** A server of the loopback that stands for a remote one. */
export type LocalServer = {
  readonly server: Server;
  /** `127.0.0.1:port` */
  readonly host: string;
  close(): Promise<void>;
};

export async function openLocalServer(listener: RequestListener): Promise<LocalServer> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a listening server has no port');
  return {
    server,
    host: `127.0.0.1:${address.port}`,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Hands on a request's whole body. */
export function readBody(request: IncomingMessage, read: (body: string) => void): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => read(Buffer.concat(chunks).toString()));
}

export function sendJson(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** Seconds for which a channel takes nothing more; undefined where it takes what comes. */
export type LimitOf = (channel: string) => number | undefined;

export const NO_LIMITS: LimitOf = () => undefined;

/** Asks to come again in so many seconds, as both platforms do. */
export function sendLimited(response: ServerResponse, seconds: number, body: unknown): void {
  const headers = { 'content-type': 'application/json', 'retry-after': String(seconds) };
  response.writeHead(429, headers).end(JSON.stringify(body));
}
