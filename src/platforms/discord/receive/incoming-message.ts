import { MessageType } from 'discord.js';
import { z } from 'zod';
import { questionIn } from '../../../lang/wrapping.ts';
import { attached, attachedWords } from './attached-words.ts';

const user = z.object({
  id: z.string(),
  username: z.string().default(''),
  global_name: z.string().nullish(),
  bot: z.boolean().default(false),
});

/** A message as the gateway sends it, as far as we need it. https://docs.discord.com/developers/resources/message */
export const messageSchema = z.object({
  id: z.string(),
  channel_id: z.string(),
  guild_id: z.string().optional(),
  author: user,
  webhook_id: z.string().nullish(),
  type: z.number(),
  content: z.string(),
  mentions: z.array(user).default([]),
  mention_roles: z.array(z.string()).default([]),
  referenced_message: z.object({ author: z.object({ id: z.string() }) }).nullish(),
  edited_timestamp: z.string().nullish(),
  ...attached,
});

export type GatewayMessage = z.output<typeof messageSchema>;

/** Who we are where the message was said. */
export type Self = {
  readonly id: string;
  /** Our own role in the guild: a mention of it is one of us. */
  readonly role?: string | undefined;
};

/** What the place allows. */
export type Place = {
  /** A thread in which the bot takes part, where it follows threads. */
  readonly follows: boolean;
};

/** How a message reaches the bot; undefined when it is none of its business: bots, webhooks, itself, talk among others. */
export function wayIn(
  message: GatewayMessage,
  self: Self,
  { follows }: Place,
): 'direct' | 'mention' | 'thread' | undefined {
  const { author, webhook_id, type, guild_id, mentions, mention_roles, referenced_message } = message;
  if (author.bot || author.id === self.id || (webhook_id ?? undefined) !== undefined) return undefined;
  if (type !== MessageType.Default && type !== MessageType.Reply) return undefined;
  if (guild_id === undefined) return 'direct';
  const isOurs =
    mentions.some(({ id }) => id === self.id) || (self.role !== undefined && mention_roles.includes(self.role));
  const repliesToUs = referenced_message?.author.id === self.id;
  // Without the privileged intent, the text of a reply that does not ping us stays hidden.
  if (isOurs || (repliesToUs && message.content !== '')) return 'mention';
  const isForOthers =
    mentions.length > 0 || mention_roles.length > 0 || (referenced_message ?? undefined) !== undefined;
  return follows && !isForOthers && message.content !== '' ? 'thread' : undefined;
}

/** Names of what a text may mention by id. */
export type Names = {
  readonly role: (id: string) => string | undefined;
  readonly channel: (id: string) => string | undefined;
};

/** What a message asks: its own words, or those of what it forwards or shows. */
export function askedIn(message: GatewayMessage, self: Self, names: Names): string {
  const spoken = (content: string) => spokenText({ content, mentions: message.mentions }, self, names);
  return questionIn(spoken(message.content), spoken(attachedWords(message)));
}

/** The text as a person reads it: without our own mention, others by their names, emoji by theirs. */
export function spokenText(
  { content, mentions }: Pick<GatewayMessage, 'content' | 'mentions'>,
  self: Self,
  names: Names,
): string {
  const userName = (id: string) => {
    const found = mentions.find((one) => one.id === id);
    // A no-break space keeps the parts of a name together.
    return found && `@${(found.global_name ?? found.username).trim().replace(/\s+/g, '\u00a0')}`;
  };
  return content
    .replace(/<@!?(\d+)>/g, (_, id: string) => (id === self.id ? ' ' : (userName(id) ?? ' ')))
    .replace(/<@&(\d+)>/g, (_, id: string) => (id === self.role ? ' ' : `@${names.role(id) ?? ''}`))
    .replace(/<#(\d+)>/g, (_, id: string) => `#${names.channel(id) ?? ''}`)
    .replace(/<a?:(\w+):\d+>/g, ':$1:')
    .trim();
}
