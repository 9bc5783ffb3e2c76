import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { createFaults, type Fault, type Faults } from './faults.ts';
import type { Block, Seen } from './messages.ts';
import { callProblems, messageProblems } from './payload-check.ts';
import { BOT, type Workspace } from './workspace.ts';

export type Call = { readonly method: string; readonly body: Readonly<Record<string, unknown>> };

export type WebApi = {
  readonly faults: Faults;
  readonly calls: Call[];
  readonly messages: Seen[];
  /** What did not keep to Slack's types or limits: a test fails on any. */
  readonly violations: string[];
  /** People's locales, and channels shared with another organisation. */
  readonly locales: Map<string, string>;
  readonly external: Set<string>;
  /** Methods that this Slack does not have. */
  readonly missing: Set<string>;
  /** Makes an address on which the bot may answer five times. */
  responseUrl(place: { readonly channel: string; readonly user: string; readonly original?: string }): string;
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
};

/** Methods that the emulator has and the bot may call. */
const FORWARDED = new Set([
  'auth.test',
  'chat.postMessage',
  'chat.postEphemeral',
  'conversations.info',
  'conversations.replies',
  'users.info',
  'views.publish',
  'views.open',
  'oauth.v2.access',
]);
const OWN = new Set([
  'apps.connections.open',
  'agents.sessions.setStatus',
  'assistant.threads.setStatus',
  'assistant.threads.setSuggestedPrompts',
]);
const USES = 5;
/** What a refresh token brings. */
const RENEWED = {
  ok: true,
  access_token: BOT.token,
  refresh_token: 'xoxe-next',
  expires_in: 43_200,
  token_type: 'bot',
};

type Url = { readonly channel: string; readonly user: string; readonly original?: string; left: number };

export function createWebApi(workspace: Workspace, origin: () => string): WebApi {
  const faults = createFaults();
  const urls = new Map<string, Url>();
  let ids = 0;
  const api: WebApi = {
    faults,
    calls: [],
    messages: [],
    violations: [],
    locales: new Map(),
    external: new Set(),
    missing: new Set(),
    responseUrl: (place) => {
      ids += 1;
      urls.set(String(ids), { ...place, left: USES });
      return `${origin()}/response/${ids}`;
    },
    handle: async (request, response) => {
      const path = new URL(request.url ?? '/', origin()).pathname;
      const raw = await bodyOf(request);
      if (path.startsWith('/response/')) return respond(path.slice('/response/'.length), raw, response);
      const method = path.slice('/api/'.length);
      const body = decoded(raw);
      api.calls.push({ method, body });
      api.violations.push(...callProblems(method, body).map((problem) => `${method}: ${problem}`));
      const fault = faults.take(method, body);
      if (await failsAtOnce(fault, response)) return;
      const given = await carryOut(method, body, raw, request);
      await afterwards(fault);
      if (fault?.type === 'lost') return void response.destroy();
      send(response, 200, given);
    },
  };

  const carryOut = async (
    method: string,
    body: Call['body'],
    raw: string,
    request: IncomingMessage,
  ): Promise<unknown> => {
    const known = FORWARDED.has(method) || OWN.has(method);
    if (!known || api.missing.has(method)) return { ok: false, error: 'unknown_method' };
    if (method === 'apps.connections.open') return { ok: true, url: `${origin().replace('http', 'ws')}/socket` };
    if (OWN.has(method)) return { ok: true };
    if (body['grant_type'] === 'refresh_token') return RENEWED;
    const given = await forward(method, raw, request);
    if (given['ok'] === true) note(method, body, given);
    return given['ok'] === true ? enriched(method, body, given) : given;
  };

  const forward = async (method: string, raw: string, request: IncomingMessage) => {
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: request.headers.authorization ?? '',
    };
    const answer = await workspace.fetch(
      new Request(`${origin()}/api/${method}`, { method: 'POST', headers, body: raw }),
    );
    return z.record(z.string(), z.unknown()).parse(await answer.json());
  };

  const note = (method: string, body: Call['body'], given: Readonly<Record<string, unknown>>) => {
    if (!method.startsWith('chat.post')) return;
    const ephemeral = method === 'chat.postEphemeral' ? { to: String(body['user']) } : {};
    api.messages.push({
      channel: String(given['channel'] ?? body['channel']),
      ts: String(given['ts'] ?? given['message_ts']),
      ...threadOf(body),
      ...ephemeral,
      text: String(body['text']),
      blocks: blocksOf(body),
    });
  };

  const enriched = (method: string, body: Call['body'], given: Record<string, unknown>) => {
    if (method === 'users.info')
      return { ...given, user: { ...(given['user'] as object), locale: api.locales.get(String(body['user'])) } };
    if (method !== 'conversations.info') return given;
    return {
      ...given,
      channel: { ...(given['channel'] as object), is_ext_shared: api.external.has(String(body['channel'])) },
    };
  };

  const respond = async (id: string, raw: string, response: ServerResponse) => {
    const url = urls.get(id);
    const body = z.record(z.string(), z.unknown()).parse(JSON.parse(raw));
    api.calls.push({ method: 'response_url', body });
    const fault = faults.take('response_url', {});
    if (await failsAtOnce(fault, response)) return;
    if (!url || url.left === 0) return send(response, 404, { ok: false, error: url ? 'used_url' : 'expired_url' });
    url.left -= 1;
    const isGone = body['delete_original'] === true || body['replace_original'] === true;
    const index = api.messages.findIndex(({ ts }) => ts === url.original);
    if (isGone && index >= 0) api.messages.splice(index, 1);
    if (body['delete_original'] !== true) {
      api.violations.push(...messageProblems(body).map((problem) => `response_url: ${problem}`));
      ids += 1;
      api.messages.push({
        channel: url.channel,
        ts: `1700000000.${String(ids).padStart(6, '0')}`,
        ...threadOf(body),
        ...(body['response_type'] !== 'in_channel' && { to: url.user }),
        text: String(body['text']),
        blocks: blocksOf(body),
      });
    }
    await afterwards(fault);
    if (fault?.type === 'lost') return void response.destroy();
    send(response, 200, { ok: true });
  };
  return api;
}

function threadOf(body: Readonly<Record<string, unknown>>): { readonly thread?: string } {
  return typeof body['thread_ts'] === 'string' ? { thread: body['thread_ts'] } : {};
}

function blocksOf(body: Readonly<Record<string, unknown>>): readonly Block[] {
  return z
    .array(z.looseObject({ type: z.string() }))
    .catch([])
    .parse(body['blocks']);
}

/** True when the fault keeps the call from being carried out. */
async function failsAtOnce(fault: Fault | undefined, response: ServerResponse): Promise<boolean> {
  if (fault?.type === 'limited') response.setHeader('retry-after', String(fault.seconds));
  if (fault?.type === 'limited') send(response, 429, { ok: false, error: 'ratelimited' });
  else if (fault?.type === 'status') send(response, fault.status, { ok: false });
  else if (fault?.type === 'error') send(response, 200, { ok: false, error: fault.error });
  else if (fault?.type === 'lost' && !fault.carriedOut) response.destroy();
  else return false;
  return true;
}

async function afterwards(fault: Fault | undefined): Promise<void> {
  if (fault?.type === 'slow') await fault.until;
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

export async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts).toString('utf8');
}

/** A form as Slack reads it: lists and objects come as JSON. */
function decoded(raw: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries([...new URLSearchParams(raw)].map(([key, value]) => [key, fieldOf(key, value)]));
}

function fieldOf(key: string, value: string): unknown {
  if (value === 'true' || value === 'false') return value === 'true';
  if (key === 'limit') return Number(value);
  return /^[[{]/.test(value) && ['blocks', 'metadata', 'view', 'prompts'].includes(key) ? JSON.parse(value) : value;
}
