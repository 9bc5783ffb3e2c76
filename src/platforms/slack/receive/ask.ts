import type { Delivery } from '../../../chat/message/delivery.ts';
import type { Incoming } from '../../../chat/message/message.ts';
import { type Address, isChannel } from '../app/address.ts';
import { COMMAND, type Desk, DOOR, localeOf } from './desk.ts';

/** A question on its way to the inbox. */
export type Question = {
  /** The same for every delivery of the same thing. */
  readonly id: string;
  readonly text: string;
  readonly addressed: Incoming['addressed'];
  readonly address: Address;
  /** Where a conversation goes on: the thread, or the channel for private answers. */
  readonly thread?: string;
  /** Where either id was seen before, it is the same thing again. */
  readonly alike?: string;
  /** The question that it is put in the place of, if that is not answered yet. */
  readonly revises?: string;
};

/** Resolves when the question is kept, so that Slack may be told that it arrived; rejects when it is not. That is all that Slack waits for. */
export async function ask(question: Question, desk: Desk): Promise<void> {
  const { id, alike, text, addressed, thread, revises, address } = question;
  const { workspace, channel, user } = address;
  const incoming: Incoming = {
    id,
    platform: DOOR,
    workspace: workspace.team,
    conversation: channel,
    user,
    text,
    addressed,
    ...audienceOf(address),
    commandPrefix: `${COMMAND} `,
    ...(thread !== undefined && { thread }),
  };
  const isFirst = address.way === 'open' && !desk.pending.has(id, address);
  if (isFirst) begin(id, address, desk);
  try {
    const task = { type: 'ask', incoming } as const;
    const delivery: Delivery = { id, door: DOOR, task, address, ...(alike !== undefined && { alike }) };
    const { inbox } = desk.chat;
    const isNew = await (revises === undefined ? inbox.accept(delivery) : inbox.revise(revises, delivery));
    if (!isNew && isFirst) finish(id, address, desk);
    if (isNew && revises !== undefined) finishOthers(revises, { id, address }, desk);
  } catch (error) {
    if (isFirst) finish(id, address, desk);
    throw error;
  }
}

/** In direct messages each question opens a thread of its own, and the talk goes on all the same. */
function audienceOf({ way, channel, thread }: Address): Pick<Incoming, 'audience'> {
  if (!isChannel(channel)) return { audience: 'person' };
  return way === 'open' && thread !== undefined ? { audience: 'all' } : {};
}

/** Before the work is handed over, as it may be done before that call returns. */
function begin(id: string, address: Address, desk: Desk): void {
  const { chat, pending, status } = desk;
  pending.add(id, address);
  status.begin(id, address, async () => chat.words(chat.languageOf(await localeOf(address, desk))).working);
}

/** The answer is out, or there will be none. */
export function finish(id: string, address: Address, { pending, status }: Pick<Desk, 'pending' | 'status'>): void {
  pending.done(id, address);
  void status.end(id, address);
}

/** A question, in whatever words, is not to be answered: only what is `id` stays. */
export function finishOthers(
  question: string,
  { id, address }: { readonly id?: string; readonly address: Address },
  desk: Pick<Desk, 'pending' | 'status'>,
): void {
  for (const one of desk.pending.in(address))
    if (one !== id && (one === question || one.startsWith(`${question}:`))) finish(one, address, desk);
}
