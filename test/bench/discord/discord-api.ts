import type { IncomingMessage, ServerResponse } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { type LimitOf, NO_LIMITS, openLocalServer, readBody, sendJson, sendLimited } from '../local-server.ts';
import { BOT, guildId, guildPayload } from './guild.ts';

export type DiscordApi = {
  /** For discord.js's `rest.api`. */
  readonly url: string;
  /** Tells every process of the bot of an event; false when none is connected. */
  dispatch(type: string, data: object): boolean;
  /** The bot, which is in the first guild since it logged in, becomes a member of others, until they are so many. */
  growTo(guilds: number): void;
  close(): Promise<void>;
};

export type DiscordApiOptions = {
  /** Told the id of the message that the bot has answered. */
  readonly onAnswer: (question: string, body: string) => void;
  readonly limitOf?: LimitOf;
};

/** Opcodes: https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway */
const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  invalidSession: 9,
  hello: 10,
  heartbeatAck: 11,
} as const;

/** Discord's gateway and REST API as far as measuring needs them: takes everything that no limit keeps out, and checks nothing. */
export async function openDiscordApi(options: DiscordApiOptions): Promise<DiscordApi> {
  const { server, host, close } = await openLocalServer((request, response) =>
    answer(request, response, host, options),
  );
  const sockets = new WebSocketServer({ server });
  const bots = new Set<WebSocket>();
  let sequence = 0;
  const dispatch = (t: string, d: object): boolean => {
    sequence += 1;
    for (const bot of bots) send(bot, { op: OP.dispatch, t, s: sequence, d });
    return bots.size > 0;
  };
  sockets.on('connection', (socket) => {
    send(socket, { op: OP.hello, d: { heartbeat_interval: 41_250 } });
    socket.on('message', (data) => {
      const op = opIn(String(data));
      if (op === OP.heartbeat) send(socket, { op: OP.heartbeatAck });
      if (op === OP.resume) send(socket, { op: OP.invalidSession, d: false });
      if (op !== OP.identify) return;
      for (const [t, d] of [
        ['READY', ready(host)],
        ['GUILD_CREATE', guildPayload(0)],
      ] as const) {
        sequence += 1;
        send(socket, { op: OP.dispatch, t, s: sequence, d });
      }
      bots.add(socket);
    });
    socket.on('close', () => bots.delete(socket));
  });
  return {
    url: `http://${host}/api`,
    dispatch,
    growTo: (guilds) => {
      for (let guild = 1; guild < guilds; guild += 1) dispatch('GUILD_CREATE', guildPayload(guild));
    },
    close: async () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
      await close();
    },
  };
}

function send(socket: WebSocket, packet: object): void {
  socket.send(JSON.stringify(packet));
}

function opIn(packet: string): number | undefined {
  const parsed: unknown = JSON.parse(packet);
  return typeof parsed === 'object' && parsed !== null && 'op' in parsed ? Number(parsed.op) : undefined;
}

function ready(host: string): object {
  return {
    v: 10,
    user: BOT,
    session_id: 'bench',
    session_type: 'normal',
    resume_gateway_url: `ws://${host}`,
    guilds: [{ id: guildId(0), unavailable: true }],
    application: { id: BOT.id, flags: 0 },
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  host: string,
  { onAnswer, limitOf = NO_LIMITS }: DiscordApiOptions,
): void {
  const { url = '', method } = request;
  readBody(request, (body) => {
    if (url.endsWith('/gateway/bot')) return sendJson(response, gatewayBot(host));
    const channel = /\/channels\/(\d+)\/messages$/.exec(url)?.[1];
    if (method !== 'POST' || channel === undefined) return sendJson(response, {});
    const wait = limitOf(channel);
    if (wait !== undefined)
      return sendLimited(response, wait, { message: 'You are being rate limited.', retry_after: wait, global: false });
    onAnswer(/"message_id":"(\d+)"/.exec(body)?.[1] ?? '', body);
    return sendJson(response, posted(channel));
  });
}

function gatewayBot(host: string): object {
  const session_start_limit = { total: 1000, remaining: 1000, reset_after: 3_600_000, max_concurrency: 1 };
  return { url: `ws://${host}`, shards: 1, session_start_limit };
}

function posted(channel_id: string): object {
  return { id: '800000000000000001', channel_id, author: BOT };
}
