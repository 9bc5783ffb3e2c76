import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { guildPayload, IDS, TOKEN, USERS } from './world.ts';

const packetSchema = z.object({
  op: z.number(),
  d: z
    .object({
      token: z.string().optional(),
      intents: z.number().optional(),
      session_id: z.string().optional(),
      seq: z.number().optional(),
    })
    .nullish()
    .catch(null),
});

type Session = { readonly id: string; sequence: number; readonly sent: string[]; socket: WebSocket | undefined };

/** A gateway as far as discord.js needs one. https://docs.discord.com/developers/events/gateway */
export type Gateway = {
  /** Tells every session of an event; one whose socket is gone hears it when it resumes. */
  dispatch(type: string, data: object, times?: number): void;
  /** Sockets that are identified or resumed now. */
  connected(): number;
  identified(): number;
  resumed(): number;
  intents(): number;
  /** Ends all sockets without a word. */
  drop(): void;
  /** Opcode 7. */
  askToReconnect(): void;
  /** Opcode 9. */
  invalidate(canResume: boolean): void;
  /** Closes every identification with this code; 0 takes them again. */
  refuseWith(code: number): void;
  closeWith(code: number): void;
  close(): void;
};

export function openGateway(server: Server, locale: string): Gateway {
  const sockets = new WebSocketServer({ server });
  const sessions = new Map<string, Session>();
  const counts = { identified: 0, resumed: 0, intents: 0, refuse: 0 };

  const send = (socket: WebSocket | undefined, packet: object) => socket?.send(JSON.stringify(packet));
  const tell = (session: Session, t: string, d: object, times = 1) => {
    session.sequence += 1;
    const packet = JSON.stringify({ op: 0, t, s: session.sequence, d });
    session.sent.push(packet);
    for (let time = 0; time < times; time += 1) session.socket?.send(packet);
  };
  const identify = (socket: WebSocket, token: string | undefined, intents = 0) => {
    counts.identified += 1;
    counts.intents = intents;
    if (token !== TOKEN) return socket.close(4004, 'Authentication failed.');
    if (counts.refuse > 0) return socket.close(counts.refuse, 'refused');
    const session: Session = { id: `session-${counts.identified}`, sequence: 0, sent: [], socket };
    sessions.set(session.id, session);
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    tell(session, 'READY', {
      v: 10,
      user: USERS[IDS.application],
      session_id: session.id,
      session_type: 'normal',
      resume_gateway_url: `ws://127.0.0.1:${port}/gateway/`,
      guilds: [{ id: IDS.guild, unavailable: true }],
      application: { id: IDS.application, flags: 0 },
    });
    tell(session, 'GUILD_CREATE', guildPayload(locale));
  };
  const resume = (socket: WebSocket, id = '', seq = 0) => {
    const session = sessions.get(id);
    if (!session) return send(socket, { op: 9, d: false });
    counts.resumed += 1;
    session.socket = socket;
    for (const packet of session.sent.slice(seq)) socket.send(packet);
    tell(session, 'RESUMED', {});
  };

  sockets.on('connection', (socket) => {
    send(socket, { op: 10, d: { heartbeat_interval: 41_250 } });
    socket.on('message', (data) => {
      const { op, d } = packetSchema.parse(JSON.parse(String(data)));
      if (op === 1) send(socket, { op: 11 });
      if (op === 2) identify(socket, d?.token, d?.intents);
      if (op === 6) resume(socket, d?.session_id, d?.seq);
    });
    socket.on('close', () => {
      for (const session of sessions.values()) if (session.socket === socket) session.socket = undefined;
    });
  });

  const live = () => [...sessions.values()].flatMap(({ socket }) => socket ?? []);
  return {
    dispatch: (type, data, times = 1) => {
      for (const session of sessions.values()) tell(session, type, data, times);
    },
    connected: () => live().length,
    identified: () => counts.identified,
    resumed: () => counts.resumed,
    intents: () => counts.intents,
    drop: () => {
      for (const socket of live()) socket.terminate();
    },
    askToReconnect: () => {
      for (const socket of live()) send(socket, { op: 7, d: null });
    },
    invalidate: (canResume) => {
      for (const socket of live()) send(socket, { op: 9, d: canResume });
      if (!canResume) sessions.clear();
    },
    refuseWith: (code) => {
      counts.refuse = code;
    },
    closeWith: (code) => {
      for (const socket of live()) socket.close(code);
    },
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}
