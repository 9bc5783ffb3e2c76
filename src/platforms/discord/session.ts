import { type Client, Events, GatewayDispatchEvents, type Interaction } from 'discord.js';
import { z } from 'zod';
import type { Chat } from '../../chat/chat.ts';
import type { PageOf } from '../article-path.ts';
import { createGates } from '../gates.ts';
import type { ChartPainter } from '../web/chart/png.ts';
import { shownError } from './app/failure.ts';
import { waitAsked } from './app/limits.ts';
import type { Log } from './app/log.ts';
import { handleInteraction } from './interactions.ts';
import { type Desk, DOOR } from './receive/desk.ts';
import { createIntake } from './receive/intake.ts';
import { createMessages } from './receive/messages.ts';
import { createDeliver } from './send/deliver.ts';
import { createTyping } from './send/typing.ts';
import { createWire } from './send/wire.ts';

export type SessionParts = {
  readonly client: Client<true>;
  readonly chat: Chat;
  readonly log: Log;
  readonly followThreads: boolean;
  readonly pageOf: PageOf;
  readonly pause: (ms: number) => Promise<void>;
  /** Draws charts; made when the first one is sent. */
  readonly painter: () => Promise<ChartPainter>;
};

/** Everything that stands behind one client that is logged in. */
export type Session = {
  /** What the gateway told; `type` is the name of the event. Never rejects. */
  dispatch(type: MessageEvent, data: unknown): Promise<void>;
  interact(interaction: Interaction): Promise<void>;
  /** Takes nothing more; resolves when what was under way is taken, or its asker told that it is not. */
  close(): Promise<void>;
};

export const MESSAGE_EVENTS = [
  GatewayDispatchEvents.MessageCreate,
  GatewayDispatchEvents.MessageUpdate,
  GatewayDispatchEvents.MessageDelete,
  GatewayDispatchEvents.MessageDeleteBulk,
] as const;

export type MessageEvent = (typeof MESSAGE_EVENTS)[number];

const deletedSchema = z.object({
  channel_id: z.string(),
  id: z.string().optional(),
  ids: z.array(z.string()).default([]),
});

export function openSession({ client, chat, log, followThreads, pageOf, pause, painter }: SessionParts): Session {
  const wire = createWire({ rest: client.rest, gates: createGates({ waitAsked, pause, clock: Date.now }), painter });
  const intake = createIntake({ pause, log });
  const typing = createTyping(wire);
  const unshared = new Set<string>();
  const desk: Desk = { chat, wire, intake, log, followThreads, unshared, pageOf };
  const messages = createMessages({ ...desk, client, typing });
  const underWay = new Set<Promise<void>>();
  let isClosed = false;
  const track = async (run: () => Promise<void>) => {
    if (isClosed) return;
    const work = run().catch((error: unknown) => log.error(shownError(error), 'an event could not be handled'));
    underWay.add(work);
    await work.finally(() => underWay.delete(work));
  };
  chat.inbox.serve(
    DOOR,
    createDeliver({ wire, chat, log, unshared, pageOf, self: client.user.id, onPosting: typing.end }),
  );
  return {
    dispatch: (type, data) =>
      track(async () => {
        if (type === GatewayDispatchEvents.MessageCreate) return messages.created(data);
        if (type === GatewayDispatchEvents.MessageUpdate) return messages.updated(data);
        const { channel_id, id, ids } = deletedSchema.parse(data);
        for (const one of id === undefined ? ids : [id]) await messages.deleted(channel_id, one);
      }),
    interact: (interaction) => track(() => handleInteraction(interaction, desk)),
    close: async () => {
      isClosed = true;
      await intake.close();
      await Promise.all(underWay);
      typing.endAll();
    },
  };
}

/** Hands a client's events on as soon as its session is open. */
export function listen(client: Client, session: Promise<Session>, log: Log): void {
  for (const type of MESSAGE_EVENTS)
    client.ws.on(type, (data: unknown) => void session.then(({ dispatch }) => dispatch(type, data)));
  client.on(Events.InteractionCreate, (interaction) => void session.then(({ interact }) => interact(interaction)));
  client.on(Events.Error, (error) => log.error(shownError(error), 'Discord client'));
  client.on(Events.Warn, (message) => log.warn({ message }, 'Discord client'));
  client.on(Events.ShardError, (error, shard) => log.warn({ ...shownError(error), shard }, 'the connection failed'));
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'reconnecting to Discord'));
  client.on(Events.ShardResume, (shard) => log.info({ shard }, 'the connection to Discord is back'));
  client.on(Events.ShardDisconnect, ({ code }, shard) =>
    log.error({ shard, code }, 'Discord closed the connection and will not take it again'),
  );
}
