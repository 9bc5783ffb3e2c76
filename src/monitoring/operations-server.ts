import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type IntervalHistogram, monitorEventLoopDelay } from 'node:perf_hooks';
import { EnvironmentError } from '../errors.ts';
import { isLocalName, isLoopback, nameIn } from '../host-names.ts';
import type { Metrics } from './metrics.ts';

/** One thing that must be so before questions can be answered. Says what is wrong, or nothing. Must not fail. */
export type ReadyCheck = { readonly name: string; readonly fault: () => Promise<string | undefined> };

export type OperationsParts = {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Where the web page is reached from outside. */
  readonly publicUrl?: string | undefined;
  readonly metrics: Pick<Metrics, 'read'>;
  readonly checks: readonly ReadyCheck[];
};

export type OperationsServer = {
  /** `http://host:port` */
  readonly url: string;
  close(): Promise<void>;
};

/** Milliseconds between two measurements, which each of them includes. */
const RESOLUTION = 20;

/** How long a request may take to arrive, in milliseconds. */
const TIMEOUTS = { requestTimeout: 30_000, headersTimeout: 30_000, connectionsCheckingInterval: 2_000 };

type Response = { readonly status: number; readonly type: string; readonly body: string };

/**
 * Serves /healthz (the process is alive), /readyz (questions can be answered; says what is not so) and /metrics. Throws
 * EnvironmentError `operations-address` where the address can't be taken.
 */
export async function startOperationsServer(parts: OperationsParts): Promise<OperationsServer> {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  delay.enable();
  const server = createServer(TIMEOUTS, (request, response) => {
    answer(request, parts, delay)
      .catch((error: unknown) => json(500, { status: 'failed', why: String(error) }))
      .then((found) => send(response, found));
  });
  await listen(server, parts);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : parts.port;
  return {
    url: `http://${parts.host.includes(':') ? `[${parts.host}]` : parts.host}:${port}`,
    close: () => {
      delay.disable();
      return closed(server);
    },
  };
}

async function answer(
  { method, url = '/', headers }: IncomingMessage,
  parts: OperationsParts,
  delay: IntervalHistogram,
): Promise<Response> {
  const { metrics, checks } = parts;
  if (!isOwnHost(headers.host ?? '', parts)) return json(403, { status: 'refused for its host' });
  if (method !== 'GET' && method !== 'HEAD') return json(405, { status: 'only GET' });
  const path = url.split('?')[0];
  if (path === '/healthz') return json(200, health(delay));
  if (path === '/readyz') return readiness(checks);
  if (path === '/metrics') {
    const { type, text } = await metrics.read();
    return { status: 200, type, body: text };
  }
  return json(404, { status: 'not found', paths: ['/healthz', '/readyz', '/metrics'] });
}

/** No page elsewhere may read the figures under a name that it has pointed here (DNS rebinding). */
function isOwnHost(asked: string, { host, publicUrl }: OperationsParts): boolean {
  const name = nameIn(asked);
  if (isLoopback(host)) return isLoopback(name);
  return publicUrl === undefined || isLocalName(name) || asked.toLowerCase() === new URL(publicUrl).host;
}

/** The longest hold-up of the event loop since it was last asked. */
function health(delay: IntervalHistogram) {
  const longest = Math.max(0, Math.round(delay.max / 1e6) - RESOLUTION);
  delay.reset();
  return { status: 'alive', uptimeSeconds: Math.round(process.uptime()), eventLoopDelayMs: longest };
}

async function readiness(checks: readonly ReadyCheck[]): Promise<Response> {
  const found = await Promise.all(checks.map(async ({ name, fault }) => ({ name, fault: await fault() })));
  const isReady = found.every(({ fault }) => fault === undefined);
  const said = Object.fromEntries(found.map(({ name, fault }) => [name, fault ?? 'ok']));
  return json(isReady ? 200 : 503, { status: isReady ? 'ready' : 'not ready', checks: said });
}

function json(status: number, body: unknown): Response {
  return { status, type: 'application/json', body: `${JSON.stringify(body)}\n` };
}

function send(response: ServerResponse, { status, type, body }: Response): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

function listen(server: Server, { host, port }: OperationsParts): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(refused(host, port, cause)));
    server.listen(port, host, resolve);
  });
}

function refused(host: string, port: number, cause: NodeJS.ErrnoException): EnvironmentError {
  const why = cause.code === 'EADDRINUSE' ? 'another program has it' : cause.message;
  return new EnvironmentError(
    'operations-address',
    `The address ${host}:${port} of /healthz and /metrics can't be taken: ${why}. Give another one with OPS_PORT (0 takes a free one) or OPS_HOST`,
    { value: port, cause },
  );
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
