import { z } from 'zod';
import { attachedWords, beside } from './shown-words.ts';

const messageSchema = z.object({
  channel: z.string(),
  ts: z.string(),
  thread_ts: z.string().optional(),
  channel_type: z.string().optional(),
  user: z.string().optional(),
  bot_id: z.string().optional(),
  app_id: z.string().optional(),
  subtype: z.string().optional(),
  hidden: z.boolean().optional(),
  text: z.string().default(''),
  attachments: beside.attachments,
});

const innerSchema = messageSchema.omit({ channel: true, channel_type: true }).extend({
  edited: z.object({ ts: z.string() }).optional(),
});

const changeSchema = z.object({
  subtype: z.literal('message_changed'),
  channel: z.string(),
  channel_type: z.string().optional(),
  message: innerSchema,
  previous_message: innerSchema,
});

const deletionSchema = z.object({
  subtype: z.literal('message_deleted'),
  channel: z.string(),
  deleted_ts: z.string(),
  previous_message: z.object({ thread_ts: z.string().optional(), user: z.string().optional() }).optional(),
});

/** What a person said in a channel or a direct message. */
export type Said = {
  readonly channel: string;
  readonly ts: string;
  /** The thread's first message: an answer goes below it. */
  readonly root: string;
  readonly inThread: boolean;
  readonly direct: boolean;
  readonly user: string;
  /** With Slack's markup. */
  readonly markup: string;
  /** What it shows below its own words, such as a forwarded message; with Slack's markup. */
  readonly attached: string;
};

/** Subtypes of messages that are a person's words all the same. */
const WORDS = new Set([undefined, 'file_share', 'thread_broadcast']);

/** A person's message; undefined for what bots, apps and Slack itself write. */
export function saidIn(event: unknown, botUserId: string | undefined): Said | undefined {
  const message = messageSchema.safeParse(event).data;
  if (!message || !WORDS.has(message.subtype) || message.hidden) return undefined;
  const { channel, ts, thread_ts, channel_type, user, bot_id, text } = message;
  const isPerson = user !== undefined && bot_id === undefined && user !== botUserId && user !== 'USLACKBOT';
  if (!isPerson) return undefined;
  return {
    channel,
    ts,
    root: thread_ts ?? ts,
    inThread: thread_ts !== undefined && thread_ts !== ts,
    direct: channel_type === 'im',
    user,
    markup: text,
    attached: attachedWords(message),
  };
}

type Edit = {
  readonly said: Said;
  readonly before: Pick<Said, 'markup'>;
  /** Tells one edit from another. */
  readonly at: string;
};

/** A message with other words than before; previews that Slack adds to a message are no edits. */
export function editIn(event: unknown, botUserId: string | undefined): Edit | undefined {
  const change = changeSchema.safeParse(event).data;
  if (!change || change.message.text === change.previous_message.text) return undefined;
  const { channel, channel_type, message } = change;
  const said = saidIn({ ...message, channel, channel_type }, botUserId);
  const before = { markup: change.previous_message.text };
  return said && { said, before, at: message.edited?.ts ?? message.ts };
}

/** The message that was deleted. */
export function deletionIn(
  event: unknown,
): { readonly channel: string; readonly ts: string; readonly root: string } | undefined {
  const deletion = deletionSchema.safeParse(event).data;
  if (!deletion) return undefined;
  const { channel, deleted_ts: ts, previous_message } = deletion;
  return { channel, ts, root: previous_message?.thread_ts ?? ts };
}

const envelopeSchema = z.object({ is_ext_shared_channel: z.boolean().default(false) });

/** Whether people of another organisation are in the channel of an event (Slack Connect). */
export function isExternal(body: unknown): boolean {
  return envelopeSchema.safeParse(body).data?.is_ext_shared_channel === true;
}
