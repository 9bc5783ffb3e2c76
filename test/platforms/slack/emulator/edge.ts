import { createHmac, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { createWebApi, type WebApi } from './web-api.ts';
import type { Workspace } from './workspace.ts';
import { SIGNING_SECRET } from './workspace.ts';

/** What Slack sends, and how it went: `acknowledged`, or a status that makes Slack send it again. */
export type Sent = { readonly acknowledged: boolean; readonly status: number; readonly payload?: unknown };

export type Envelope = {
  readonly type: 'events_api' | 'slash_commands' | 'interactive';
  readonly payload: Readonly<Record<string, unknown>>;
  /** 0 is the first time. */
  readonly retry?: number;
};

/** Slack in front of the emulator: its Web API with checks and faults, signed requests, and Socket Mode. */
export type Edge = WebApi & {
  readonly origin: string;
  /** Sends over HTTP to the bot at `target`, or over one of the bot's sockets where there is no target. */
  send(envelope: Envelope): Promise<Sent>;
  /** From now on over HTTP. */
  target(url: string): void;
  readonly sockets: ReadonlySet<WebSocket>;
  /** How long an acknowledgement is waited for, in milliseconds. */
  patience(ms: number): void;
  /** Sends over this socket while it is open. */
  prefer(socket: WebSocket): void;
  /** Slack closes every socket; `'cut'` breaks the connections instead. */
  drop(how: 'asked' | 'cut'): void;
  close(): Promise<void>;
};

/** Slack waits three seconds for an acknowledgement; a busy machine that checks everything on the way gets more. */
const PATIENCE = 20_000;

export async function openEdge(workspace: Workspace): Promise<Edge> {
  let origin = '';
  let target: string | undefined;
  const api = createWebApi(workspace, () => origin);
  const server = createServer((request, response) => {
    api.handle(request, response).catch((error: unknown) => {
      api.violations.push(`the emulator failed: ${error instanceof Error ? error.stack : error}`);
      response.destroy();
    });
  });
  const web = new WebSocketServer({ server, path: '/socket' });
  const waiting = new Map<string, (payload: unknown) => void>();
  const sockets = new Set<WebSocket>();
  web.on('connection', (socket) => {
    socket.setMaxListeners(0);
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('message', (data) => {
      const { envelope_id, payload } = JSON.parse(String(data)) as { envelope_id: string; payload?: unknown };
      waiting.get(envelope_id)?.(payload);
    });
    socket.send(
      JSON.stringify({ type: 'hello', num_connections: sockets.size, connection_info: { app_id: 'A0WENDA' } }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  let patience = PATIENCE;
  let preferred: WebSocket | undefined;
  const overSocket = ({ type, payload, retry = 0 }: Envelope): Promise<Sent> => {
    const [socket] = [preferred, ...sockets].filter((one) => one?.readyState === one?.OPEN && one !== undefined);
    if (!socket) return Promise.resolve({ acknowledged: false, status: 0 });
    const envelope_id = randomUUID();
    const envelope = { envelope_id, type, payload, accepts_response_payload: true };
    return new Promise((resolve) => {
      const done = (sent: Sent) => {
        waiting.delete(envelope_id);
        clearTimeout(timer);
        socket.off('close', onClose);
        resolve(sent);
      };
      const onClose = () => done({ acknowledged: false, status: 0 });
      const timer = setTimeout(onClose, patience);
      socket.on('close', onClose);
      waiting.set(envelope_id, (answer) => done({ acknowledged: true, status: 200, payload: answer }));
      socket.send(
        JSON.stringify(retry > 0 ? { ...envelope, retry_attempt: retry, retry_reason: 'timeout' } : envelope),
      );
    });
  };

  return {
    ...api,
    get origin() {
      return origin;
    },
    sockets,
    target: (url) => {
      target = url;
    },
    send: (envelope) => (target === undefined ? overSocket(envelope) : overHttp(target, envelope, patience)),
    patience: (ms) => {
      patience = ms;
    },
    prefer: (socket) => {
      preferred = socket;
    },
    drop: (how) => {
      for (const socket of sockets) {
        if (how === 'cut') socket.terminate();
        else socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
      }
    },
    close: async () => {
      for (const socket of sockets) socket.terminate();
      web.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function overHttp(target: string, envelope: Envelope, patience: number): Promise<Sent> {
  const { type, payload, retry = 0 } = envelope;
  const body = bodyOf(type, payload);
  const headers = {
    'content-type': type === 'events_api' ? 'application/json' : 'application/x-www-form-urlencoded',
    ...signed(body),
    ...(retry > 0 && { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': 'http_timeout' }),
  };
  try {
    const signal = AbortSignal.timeout(patience);
    const response = await fetch(target, { method: 'POST', headers, body, signal });
    return { acknowledged: response.ok, status: response.status, payload: await response.text() };
  } catch {
    return { acknowledged: false, status: 0 };
  }
}

/** Events come as JSON, commands as a form, everything else as JSON in a form. */
function bodyOf(type: Envelope['type'], payload: Envelope['payload']): string {
  if (type === 'events_api') return JSON.stringify(payload);
  if (type === 'interactive') return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  return new URLSearchParams(
    Object.fromEntries(Object.entries(payload).map(([key, value]) => [key, String(value)])),
  ).toString();
}

/** Slack's signature over version, time and body (docs.slack.dev/authentication/verifying-requests-from-slack). */
export function signed(body: string, secret = SIGNING_SECRET, age = 0): Readonly<Record<string, string>> {
  const time = Math.floor(Date.now() / 1000) - age;
  const signature = createHmac('sha256', secret).update(`v0:${time}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(time), 'x-slack-signature': `v0=${signature}` };
}
