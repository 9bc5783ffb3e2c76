import type { IncomingMessage, ServerResponse } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { openLocalServer, readBody, sendJson } from '../local-server.ts';
import { BOT, guildId, guildPayload } from './guild.ts';

export type DiscordApi = {
  /** For discord.js's `rest.api`. */
  readonly url: string;
  /** Tells the bot of an event; false when it is not connected. */
  dispatch(type: string, data: object): boolean;
  /** The bot, which is in the first guild since it logged in, becomes a member of others, until they are so many. */
  growTo(guilds: number): void;
  close(): Promise<void>;
};

export type DiscordApiOptions = {
  /** Told the id of the message that the bot has answered. */
  readonly onAnswer: (question: string) => void;
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

/** Discord's gateway and REST API as far as two bots that are measured need them: takes everything and checks nothing. */
export async function openDiscordApi({ onAnswer }: DiscordApiOptions): Promise<DiscordApi> {
  const { server, host, close } = await openLocalServer((request, response) =>
    answer(request, response, host, onAnswer),
  );
  const sockets = new WebSocketServer({ server });
  let bot: WebSocket | undefined;
  let sequence = 0;
  const dispatch = (t: string, d: object): boolean => {
    if (bot?.readyState !== bot?.OPEN) return false;
    sequence += 1;
    send(bot, { op: OP.dispatch, t, s: sequence, d });
    return true;
  };
  sockets.on('connection', (socket) => {
    send(socket, { op: OP.hello, d: { heartbeat_interval: 41_250 } });
    socket.on('message', (data) => {
      const op = opIn(String(data));
      if (op === OP.heartbeat) send(socket, { op: OP.heartbeatAck });
      if (op === OP.resume) send(socket, { op: OP.invalidSession, d: false });
      if (op !== OP.identify) return;
      bot = socket;
      dispatch('READY', ready(host));
      dispatch('GUILD_CREATE', guildPayload(0));
    });
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

function send(socket: WebSocket | undefined, packet: object): void {
  socket?.send(JSON.stringify(packet));
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
  onAnswer: DiscordApiOptions['onAnswer'],
): void {
  const { url = '', method } = request;
  readBody(request, (body) => {
    if (url.endsWith('/gateway/bot')) return sendJson(response, gatewayBot(host));
    const channel = /\/channels\/(\d+)\/messages$/.exec(url)?.[1];
    if (method !== 'POST' || channel === undefined) return sendJson(response, {});
    onAnswer(/"message_id":"(\d+)"/.exec(body)?.[1] ?? '');
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
