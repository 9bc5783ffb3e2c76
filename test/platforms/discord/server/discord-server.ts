import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { textOf } from './check-message.ts';
import { createFaults, type Fault, Refusal } from './fault.ts';
import { type Gateway, openGateway } from './gateway.ts';
import { answerRest, messagePayload } from './rest.ts';
import { createState, isOurs, type ServerState, type StoredMessage } from './state.ts';
import { IDS, TOKEN } from './world.ts';

/** Discord's gateway and REST API on 127.0.0.1, with everything that reaches it checked. */
export type DiscordServer = {
  /** For `apiUrl`. */
  readonly url: string;
  readonly state: ServerState;
  readonly gateway: Gateway;
  /** Lets a route fail; see `createFaults`. */
  fail(route: RegExp, fault: Fault): void;
  /** Shards that Discord recommends, and logins that it still allows. */
  readonly limits: { shards: number; sessions: number };
  /** What we have posted, in order; in one channel if it is named. */
  posted(channel?: string): readonly StoredMessage[];
  /** The texts of what we have posted. */
  texts(channel?: string): readonly string[];
  close(): Promise<void>;
};

export async function openDiscordServer(locale = 'en-US'): Promise<DiscordServer> {
  const state = createState();
  const faults = createFaults();
  const limits = { shards: 1, sessions: 1000 };
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      state.problems.push(String(error));
      send(response, 500, { message: String(error) });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const gateway = openGateway(server, locale);
  const onPosted = (message: StoredMessage) => {
    const guild = message.channel_id.startsWith('6') ? {} : { guild_id: IDS.guild };
    gateway.dispatch('MESSAGE_CREATE', { ...messagePayload(message), ...guild });
  };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const path = decodeURIComponent(url.pathname).replace(/^\/api\/v10/, '');
    const line = `${request.method} ${path}`;
    const body = await readBody(request, state);
    if (line === 'GET /gateway/bot') {
      gatewayBot(request, response);
      return;
    }
    state.requests.push(line);
    const fault = faults.take(line);
    if (fault && !fault.done) return send(response, fault.status, fault.body ?? {}, fault.headers);
    try {
      const made = answerRest(
        { method: request.method ?? '', path, query: url.searchParams, body },
        { state, onPosted },
      );
      if (fault) return send(response, fault.status, fault.body ?? {}, fault.headers);
      return send(response, made === undefined ? 204 : 200, made);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return send(response, error.status, error.body);
    }
  }

  function gatewayBot(request: IncomingMessage, response: ServerResponse): void {
    const fault = faults.take('GET /gateway/bot');
    const isKnown = request.headers.authorization === `Bot ${TOKEN}`;
    if (fault) send(response, fault.status, fault.body ?? {}, fault.headers);
    else if (!isKnown) send(response, 401, { code: 0, message: '401: Unauthorized' });
    else
      send(response, 200, {
        url: `ws://127.0.0.1:${port}/gateway`,
        shards: limits.shards,
        session_start_limit: { total: 1000, remaining: limits.sessions, reset_after: 3_600_000, max_concurrency: 16 },
      });
  }

  const posted = (channel?: string) =>
    state.messages.filter((one) => isOurs(one) && (channel === undefined || one.channel_id === channel));
  return {
    url: `http://127.0.0.1:${port}/api`,
    state,
    gateway,
    fail: faults.add,
    limits,
    posted,
    texts: (channel) => posted(channel).map(({ body }) => textOf(body)),
    close: async () => {
      gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readBody(request: IncomingMessage, { files }: ServerState): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) {
    const form = await new Response(Buffer.concat(chunks), { headers: { 'content-type': type } }).formData();
    for (const value of form.values())
      if (typeof value !== 'string') files.push({ name: value.name, type: value.type, size: value.size });
    return JSON.parse(String(form.get('payload_json')));
  }
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? undefined : JSON.parse(text);
}

function send(
  response: ServerResponse,
  status: number,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  // The client parses whatever calls itself JSON.
  response.writeHead(status, { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
