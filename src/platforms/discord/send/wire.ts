import { createHash } from 'node:crypto';
import { MessageFlags, type REST, Routes } from 'discord.js';
import { z } from 'zod';
import { LIMITS } from '../render/limits.ts';
import { type MessageBody, NO_PINGS } from '../render/message-body.ts';

/** What is sent to Discord. Discord's limits are waited out and its failures tried again three times by discord.js. */
export type Wire = {
  /** `id` makes the message the same when it is sent again within minutes: Discord then posts it once. */
  post(channel: string, body: MessageBody, options: PostOptions): Promise<void>;
  editOriginal(at: InteractionAddress, body: MessageBody): Promise<void>;
  followUp(at: InteractionAddress, body: MessageBody): Promise<void>;
  /** The channel of direct messages with a person. */
  directChannel(user: string): Promise<string>;
  typing(channel: string): Promise<void>;
  /** The newest 100 messages, or those after a message; oldest last. */
  recent(channel: string, after?: string): Promise<readonly Posted[]>;
};

export type InteractionAddress = { readonly application: string; readonly token: string };

export type PostOptions = {
  readonly id: string;
  /** The message that it answers; refused when that was deleted. */
  readonly replyTo?: string | undefined;
};

const postedSchema = z.object({
  id: z.string(),
  author: z.object({ id: z.string() }),
  message_reference: z.object({ message_id: z.string().optional() }).nullish(),
  components: z.array(z.unknown()).default([]),
});

/** A message that is there already. */
export type Posted = z.output<typeof postedSchema>;

export function createWire(rest: REST): Wire {
  return {
    post: async (channel, body, { id, replyTo }) => {
      const reference = replyTo === undefined ? {} : { message_reference: { message_id: replyTo } };
      await rest.post(Routes.channelMessages(channel), {
        body: { ...body, ...reference, nonce: nonceOf(id), enforce_nonce: true },
      });
    },
    editOriginal: async ({ application, token }, { components }) => {
      // Whether it is private was settled when it was promised.
      await rest.patch(Routes.webhookMessage(application, token), {
        body: { flags: MessageFlags.IsComponentsV2, components, allowed_mentions: NO_PINGS },
        auth: false,
      });
    },
    followUp: async ({ application, token }, body) => {
      await rest.post(Routes.webhook(application, token), { body, auth: false });
    },
    directChannel: async (user) => {
      const channel = await rest.post(Routes.userChannels(), { body: { recipient_id: user } });
      return z.object({ id: z.string() }).parse(channel).id;
    },
    typing: async (channel) => {
      await rest.post(Routes.channelTyping(channel));
    },
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
