import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { EnvironmentError } from '../../errors.ts';

export type RunningServer = {
  readonly port: number;
  /** Takes no more requests, waits for those that run, and ends connections that are kept alive. */
  close(): Promise<void>;
};

export type ServerParts = {
  readonly host: string;
  readonly port: number;
  readonly listener: RequestListener;
  readonly pause: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** How long a request may take to arrive, head and body, in milliseconds. */
  readonly arrival?: number;
};

/** Who sends slower than this holds a connection for nothing. */
const LONGEST_ARRIVAL = 30_000;
/** Requests that take longer than this do not keep the server from closing, in milliseconds. */
const LONGEST_CLOSE = 10_000;

/** Rejects with an EnvironmentError that names the setting to change when the address can't be had. */
export async function listen(parts: ServerParts): Promise<RunningServer> {
  const { host, port, listener, pause, arrival = LONGEST_ARRIVAL } = parts;
  const connections = createConnections();
  const timeouts = { requestTimeout: arrival, headersTimeout: arrival, connectionsCheckingInterval: arrival / 15 };
  const server = createServer(timeouts, (request, response) => {
    connections.busy(request.socket, response);
    listener(request, response);
  });
  server.on('connection', (socket) => connections.add(socket));
  await bound(server, host, port);
  const address = server.address();
  return {
    port: isAddress(address) ? address.port : port,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      connections.endIdle();
      const patience = new AbortController();
      await Promise.race([closed, pause(LONGEST_CLOSE, patience.signal)]);
      patience.abort();
      server.closeAllConnections();
      await closed;
    },
  };
}

type Connections = {
  add(socket: Socket): void;
  /** The connection has a request until the response is over. */
  busy(socket: Socket, response: ServerResponse): void;
  /** Ends what has no request, now and from now on. Browsers open connections in advance and say nothing on them, which Node does not count as idle. */
  endIdle(): void;
};

function createConnections(): Connections {
  const requests = new Map<Socket, number>();
  let isEnding = false;
  const endIfIdle = (socket: Socket) => {
    if (isEnding && requests.get(socket) === 0) socket.destroySoon();
  };
  return {
    add: (socket) => {
      requests.set(socket, 0);
      socket.once('close', () => requests.delete(socket));
    },
    busy: (socket, response) => {
      requests.set(socket, (requests.get(socket) ?? 0) + 1);
      response.once('close', () => {
        requests.set(socket, (requests.get(socket) ?? 1) - 1);
        endIfIdle(socket);
      });
    },
    endIdle: () => {
      isEnding = true;
      for (const socket of requests.keys()) endIfIdle(socket);
    },
  };
}

function bound(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => reject(explained(cause, host, port)));
    server.listen(port, host, () => resolve());
  });
}

function explained(cause: NodeJS.ErrnoException, host: string, port: number): Error {
  const at = `${host}:${port}`;
  const say = (message: string) => new EnvironmentError('web-address', message, { value: at, cause });
  switch (cause.code) {
    case 'EADDRINUSE':
      return say(`${at} is taken by another program. End it, or set PORT to another number (0 takes a free one).`);
    case 'EACCES':
      return say(`${at} may not be opened by this user. Set PORT to a number above 1023.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return say(`${host} is no address of this machine. Set HOST to one that is, such as 127.0.0.1 or 0.0.0.0.`);
    default:
      return say(`The web page could not be opened at ${at}: ${cause.message}. Check HOST and PORT.`);
  }
}

function isAddress(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}
