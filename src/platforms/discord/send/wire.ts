import { createHash } from 'node:crypto';
import { MessageFlags, type REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { Attempt } from '../../../chat/inbox.ts';
import type { Aside, Gates } from '../../gates.ts';
import type { ChartPainter } from '../../web/chart/png.ts';
import { failureOf } from '../app/failure.ts';
import { LIMITS } from '../render/limits.ts';
import { type MessageBody, NO_PINGS } from '../render/message-body.ts';
import { type Payload, withPictures } from './pictures.ts';

/** What is sent to Discord. Its limits are waited out; its failures are tried again three times by discord.js. */
export type Wire = {
  /** `id` makes the message the same when it is sent again within minutes: Discord then posts it once. */
  post(channel: string, body: MessageBody, options: PostOptions): Promise<void>;
  editOriginal(at: InteractionAddress, body: MessageBody, aside?: Aside): Promise<void>;
  followUp(at: InteractionAddress, body: MessageBody, aside?: Aside): Promise<void>;
  /** The channel of direct messages with a person. */
  directChannel(user: string, aside?: Aside): Promise<string>;
  typing(channel: string): Promise<void>;
  /** A message as Discord has it. */
  message(channel: string, id: string): Promise<unknown>;
  /** The newest 100 messages, or those after a message; oldest last. */
  recent(channel: string, after?: string): Promise<readonly Posted[]>;
};

export type InteractionAddress = { readonly application: string; readonly token: string };

export type PostOptions = {
  readonly id: string;
  /** The message that it answers; refused when that was deleted. */
  readonly replyTo?: string | undefined;
  /** How limits are waited out. */
  readonly aside?: Aside | undefined;
};

const postedSchema = z.object({
  id: z.string(),
  author: z.object({ id: z.string() }),
  message_reference: z.object({ message_id: z.string().optional() }).nullish(),
  components: z.array(z.unknown()).default([]),
});

/** A message that is there already. */
export type Posted = z.output<typeof postedSchema>;

export type WireParts = {
  readonly rest: REST;
  readonly gates: Gates;
  /** Draws charts; made when the first one is sent. */
  readonly painter: () => Promise<ChartPainter>;
};

export function createWire({ rest, gates, painter }: WireParts): Wire {
  /** Where the bot may not attach files, a message goes without its pictures. */
  const sent = async (message: MessageBody, send: (payload: Payload) => Promise<void>): Promise<void> => {
    const payload = await withPictures(message, painter);
    try {
      await send(payload);
    } catch (error) {
      if (payload.files.length === 0 || failureOf(error) !== 'forbidden') throw error;
      await send(await withPictures({ ...message, charts: [] }, painter));
    }
  };
  return {
    post: (channel, message, { id, replyTo, aside }) =>
      sent(message, async ({ body, files }) => {
        const reference = replyTo === undefined ? {} : { message_reference: { message_id: replyTo } };
        const whole = { ...body, ...reference, nonce: nonceOf(id), enforce_nonce: true };
        const route = Routes.channelMessages(channel);
        await gates.pass(channel, () => rest.post(route, { body: whole, files: [...files] }), aside);
      }),
    editOriginal: ({ application, token }, message, aside) =>
      sent(message, async ({ body: { components }, files }) => {
        // Whether it is private was settled when it was promised. Pictures of the page before are not kept.
        const attachments = files.map(({ name }, place) => ({ id: String(place), filename: name }));
        const body = { flags: MessageFlags.IsComponentsV2, components, allowed_mentions: NO_PINGS, attachments };
        const route = Routes.webhookMessage(application, token);
        await gates.pass(token, () => rest.patch(route, { body, files: [...files], auth: false }), aside);
      }),
    followUp: ({ application, token }, message, aside) =>
      sent(message, async ({ body, files }) => {
        const route = Routes.webhook(application, token);
        await gates.pass(token, () => rest.post(route, { body, files: [...files], auth: false }), aside);
      }),
    directChannel: async (user, aside) => {
      const open = () => rest.post(Routes.userChannels(), { body: { recipient_id: user } });
      return z.object({ id: z.string() }).parse(await gates.pass('direct channels', open, aside)).id;
    },
    typing: async (channel) => {
      await rest.post(Routes.channelTyping(channel));
    },
    message: (channel, id) => rest.get(Routes.channelMessage(channel, id)),
    recent: async (channel, after) => {
      const query = new URLSearchParams({ limit: '100', ...(after !== undefined && { after }) });
      return z.array(postedSchema).parse(await rest.get(Routes.channelMessages(channel), { query }));
    },
  };
}

/** The same for the same id; Discord takes at most 25 characters. */
export function nonceOf(id: string): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, LIMITS.nonce);
}

/** Once the first part of an answer is out, its question can't be put in other words. */
export function asideOf(part: number, aside: Attempt['aside']): Attempt['aside'] {
  return part === 0 ? aside : (wait) => aside(wait, true);
}
