import type { Client } from 'discord.js';
import type { Settings } from '../../../chat/memory/settings.ts';
import type { Delivery } from '../../../chat/message/delivery.ts';
import type { Address } from '../app/address.ts';
import { failureOf } from '../app/failure.ts';
import { notice } from '../render/message-body.ts';
import { sendPrivately } from '../send/hint.ts';
import type { Typing } from '../send/typing.ts';
import { conversationOf, type Desk, DOOR, isAllowed, type Spot, scopeOf, workspaceOf } from './desk.ts';
import { askedIn, type GatewayMessage, messageSchema, type Self, wayIn } from './incoming-message.ts';

export type MessagesParts = Desk & {
  readonly client: Client<true>;
  readonly typing: Typing;
};

/** Questions whose edits are looked at. */
const MOST_ASKED = 5_000;

/** What is done with messages that the gateway tells of. */
export type Messages = {
  created(data: unknown): Promise<void>;
  /** A question that was edited before it was answered is answered as it reads now. */
  updated(data: unknown): Promise<void>;
  /** A question that was deleted before it was answered is not answered. */
  deleted(channel: string, message: string): Promise<void>;
};

export function createMessages(parts: MessagesParts): Messages {
  const asked = createLast(MOST_ASKED);
  /** Messages that are being accepted: what is told of them meanwhile has to wait, or it would find nothing to change. */
  const arriving = new Map<string, Promise<void>>();
  const accept = async (message: GatewayMessage, id: string) => {
    if (await receive(message, { id }, parts)) asked.add(id);
  };
  return {
    created: async (data) => {
      const message = messageSchema.safeParse(data).data;
      if (!message) return;
      const id = deliveryId(message.channel_id, message.id);
      const arrival = accept(message, id).finally(() => arriving.delete(id));
      arriving.set(id, arrival);
      await arrival;
    },
    updated: async (data) => {
      const message = messageSchema.safeParse(data).data;
      // Discord tells of link previews in the same way; only a person's edit has a time.
      if (!message?.edited_timestamp) return;
      const id = deliveryId(message.channel_id, message.id);
      await arriving.get(id)?.catch(() => {});
      // Words that no longer speak to us take the question back. Edits of what was never asked cost nothing.
      if (!wayIn(message, selfIn(message, parts.client), { follows: parts.followThreads })) {
        if (asked.has(id)) await withdraw(id, parts);
        return;
      }
      await receive(message, { id: `${id}:${Date.parse(message.edited_timestamp)}`, revises: id }, parts);
    },
    deleted: async (channel, message) => {
      const id = deliveryId(channel, message);
      await arriving.get(id)?.catch(() => {});
      await withdraw(id, parts);
    },
  };
}

/** The same in every process and for every delivery of the same message. */
export function deliveryId(channel: string, message: string): string {
  return `${DOOR}:${channel}:${message}`;
}

/** The delivery of a message; of one that was edited, beside the delivery that it is put in the place of. */
type Ids = { readonly id: string; readonly revises?: string };

/** True when it was for us. */
async function receive(message: GatewayMessage, { id, revises }: Ids, parts: MessagesParts): Promise<boolean> {
  const self = selfIn(message, parts.client);
  // Most messages are nobody's question: they should cost neither a request nor the store.
  if (!wayIn(message, self, { follows: parts.followThreads })) return false;
  const { channel_id, guild_id, author } = message;
  const { spot, joined } = await spotOf(message, parts);
  if (!wayIn(message, self, { follows: joined })) return false;
  const accept = async () => {
    const settings = await parts.chat.settings.get(scopeOf(spot));
    const follows = parts.followThreads && settings.followThreads && joined;
    const way = wayIn(message, self, { follows });
    if (!way) return;
    if (!isAllowed(settings, spot))
      return way === 'mention' ? hint(message, parts, (words) => words.notHere) : undefined;
    const address: Address = { to: 'message', channel: channel_id, message: message.id, user: author.id };
    const incoming = {
      id: message.id,
      platform: DOOR,
      workspace: workspaceOf(spot),
      ...conversationOf(spot, true),
      user: author.id,
      text: askedIn(message, self, namesIn(guild_id, parts.client)),
      ...localeIn(guild_id, settings, parts.client),
      addressed: way,
    };
    const delivery: Delivery = { id, door: DOOR, task: { type: 'ask', incoming }, address };
    const { inbox } = parts.chat;
    const isTaken = await (revises === undefined ? inbox.accept(delivery) : inbox.revise(revises, delivery));
    if (isTaken && revises !== undefined) parts.typing.withdrawn(revises);
    if (isTaken) parts.typing.begin(id, channel_id);
  };
  await parts.intake.take(accept, () => tellLost(message, id, parts));
  return true;
}

async function withdraw(id: string, { chat, typing }: MessagesParts): Promise<void> {
  typing.withdrawn(id);
  await chat.inbox.withdraw(id);
}

/** The last ids that were added. */
function createLast(most: number) {
  const ids = new Set<string>();
  return {
    has: (id: string) => ids.has(id),
    add: (id: string) => {
      ids.add(id);
      const [oldest = ''] = ids;
      if (ids.size > most) ids.delete(oldest);
    },
  };
}

/** Who we are in a guild: its roles tell which one is ours. */
export function selfIn({ guild_id }: Pick<GatewayMessage, 'guild_id'>, client: Client<true>): Self {
  const guild = guild_id === undefined ? undefined : client.guilds.cache.get(guild_id);
  return { id: client.user.id, role: guild?.roles.botRoleFor(client.user)?.id };
}

type Whereabouts = { readonly spot: Spot; readonly joined: boolean };

/** The channel of a message, and whether it is a thread in which we take part. Discord is asked only where the gateway has not told. */
async function spotOf({ guild_id, channel_id }: GatewayMessage, { client }: MessagesParts): Promise<Whereabouts> {
  const spot = { guild: guild_id, channel: channel_id };
  if (guild_id === undefined) return { spot, joined: false };
  const channel = client.channels.cache.get(channel_id) ?? (await client.channels.fetch(channel_id).catch(() => null));
  return channel?.isThread()
    ? { spot: { ...spot, parent: channel.parentId }, joined: channel.joined }
    : { spot, joined: false };
}

/** Names of what a message of a guild may mention by id. */
export function namesIn(guildId: string | undefined, { guilds, channels }: Client<true>) {
  const guild = guildId === undefined ? undefined : guilds.cache.get(guildId);
  return {
    role: (id: string) => guild?.roles.cache.get(id)?.name,
    channel: (id: string) => {
      const channel = channels.cache.get(id);
      return channel && 'name' in channel ? (channel.name ?? undefined) : undefined;
    },
  };
}

/** A message has no locale of its own: what was set, else the server's. */
function localeIn(guildId: string | undefined, { language }: Settings, { guilds }: Client<true>): { locale?: string } {
  if (language !== 'auto') return { locale: language };
  const guild = guildId === undefined ? undefined : guilds.cache.get(guildId);
  return guild ? { locale: guild.preferredLocale } : {};
}

type Words = ReturnType<Desk['chat']['words']>;

async function hint(message: GatewayMessage, parts: MessagesParts, say: (words: Words) => string): Promise<void> {
  const words = parts.chat.words(languageIn(message, parts));
  await sendPrivately({ user: message.author.id, id: `hint:${message.id}` }, [notice(say(words), false)], parts);
}

/** Where a person asked, or privately where we may not post there. */
async function tellLost(message: GatewayMessage, id: string, parts: MessagesParts): Promise<void> {
  const body = notice(parts.chat.words(languageIn(message, parts)).notTaken, false);
  try {
    await parts.wire.post(message.channel_id, body, { id: `${id}:lost`, replyTo: message.id });
  } catch (error) {
    if (failureOf(error) !== 'forbidden') throw error;
    await sendPrivately({ user: message.author.id, id: `${id}:lost` }, [body], parts);
  }
}

function languageIn({ guild_id, content }: GatewayMessage, { chat, client }: MessagesParts) {
  const guild = guild_id === undefined ? undefined : client.guilds.cache.get(guild_id);
  return chat.languageOf(/\p{Script=Han}/u.test(content) ? 'zh-CN' : guild?.preferredLocale);
}
