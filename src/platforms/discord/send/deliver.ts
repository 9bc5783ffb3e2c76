import type { Chat } from '../../../chat/chat.ts';
import type { Attempt, Deliver } from '../../../chat/inbox.ts';
import type { Delivery } from '../../../chat/message/delivery.ts';
import type { Reply } from '../../../chat/message/message.ts';
import { EnvironmentError, WendaError } from '../../../errors.ts';
import type { PageOf } from '../../article-path.ts';
import { type Address, parseAddress } from '../app/address.ts';
import { failureOf, shownError } from '../app/failure.ts';
import { neededNames } from '../app/permissions.ts';
import { askedLine } from '../render/asked-line.ts';
import { type MessageBody, notice } from '../render/message-body.ts';
import { isPaged, renderForDiscord, renderPage } from '../render/render.ts';
import { shareAnswer } from './deliver-share.ts';
import { type HintParts, permissionHint, sendPrivately } from './hint.ts';
import { asideOf, type Posted } from './wire.ts';

export type DeliverParts = HintParts & {
  readonly chat: Pick<Chat, 'words'>;
  /** Our own id. */
  readonly self: string;
  /** Where answers that could not be shared are noted. */
  readonly unshared: Set<string>;
  /** Where a source is read on the bot's own page. */
  readonly pageOf: PageOf;
  /** Told when a delivery begins to be posted: from then on it can't be taken back. */
  readonly onPosting: (id: string) => void;
};

/** An answer on its way: where to, what, and whether an earlier attempt may have posted it. */
export type Parcel<To extends Address['to'] = Address['to']> = {
  readonly id: string;
  readonly address: Extract<Address, { to: To }>;
  readonly reply: Reply;
  readonly question: string | undefined;
  readonly uncertain: boolean;
  /** How limits are waited out. */
  readonly aside: Attempt['aside'];
};

/** Posts the answers of this door. */
export function createDeliver(parts: DeliverParts): Deliver {
  return async (delivery, reply, attempt) => {
    parts.onPosting(delivery.id);
    const address = addressOf(delivery);
    // Work of an older version that says otherwise where it belongs can't be posted by any attempt.
    if (address) await deliver({ delivery, address, reply, attempt }, parts).catch(rethrowClean);
  };
}

/**
 * News goes to all in the channel where following was asked for, whatever way that was answered; what a person suggested, to that person
 * alone.
 */
function addressOf({ task, address: kept }: Delivery): Address | undefined {
  const address = parseAddress(kept);
  if (!address || task.type === 'ask' || task.type === 'share') return address;
  return { to: task.type === 'news' ? 'channel' : 'person', channel: address.channel, user: address.user };
}

/** discord.js puts the whole request into its errors: an answer's text, and addresses with tokens. Nothing of it may be logged. */
function rethrowClean(error: unknown): never {
  if (error instanceof WendaError) throw error;
  throw new EnvironmentError('discord-post', `Discord did not take an answer: ${JSON.stringify(shownError(error))}`);
}

type Job = {
  readonly delivery: Delivery;
  readonly address: Address;
  readonly reply: Reply | undefined;
  readonly attempt: Attempt;
};

async function deliver({ delivery: { id, task }, address, reply, attempt }: Job, parts: DeliverParts): Promise<void> {
  const { uncertain, aside } = attempt;
  if (address.to === 'share') return shareAnswer({ id, address, reply, uncertain, aside }, parts);
  if (reply === undefined) return;
  const question = task.type === 'ask' ? task.incoming.text : undefined;
  if (task.type === 'suggested')
    return void (await sendPrivately(
      { user: address.user, id, aside },
      publicBodies(reply, address.user, parts),
      parts,
    ));
  const rest = { id, reply, question, uncertain, aside };
  switch (address.to) {
    case 'message':
      return answerMessage({ ...rest, address }, parts);
    case 'interaction':
      return answerInteraction({ ...rest, address }, parts);
    case 'person':
      return answerPerson({ ...rest, address }, parts);
    case 'channel':
      return postNews({ ...rest, address }, parts);
  }
}

async function answerMessage(parcel: Parcel<'message'>, parts: DeliverParts): Promise<void> {
  const { id, address, reply, uncertain, aside } = parcel;
  const { channel, message, user } = address;
  const bodies = publicBodies(reply, user, parts);
  const done = uncertain ? await repliesThere(address, parts) : 0;
  try {
    for (const [index, body] of bodies.entries())
      if (index >= done)
        await postReply({ channel, message, body, id: `${id}:${index}`, aside: asideOf(index, aside) }, parts);
  } catch (error) {
    const failure = failureOf(error);
    if (failure === 'gone') return;
    if (failure !== 'forbidden') throw error;
    const hint = permissionHint(reply.language, neededNames(), parts);
    await sendPrivately({ user, id, aside }, [hint, ...bodies], parts);
  }
}

type ReplyPost = {
  readonly channel: string;
  readonly message: string;
  readonly body: MessageBody;
  readonly id: string;
  readonly aside: Attempt['aside'];
};

/** Replying needs the permission to read the history; an answer without the reply's line above it does not. */
async function postReply({ channel, message, body, id, aside }: ReplyPost, { wire }: DeliverParts): Promise<void> {
  try {
    await wire.post(channel, body, { id, replyTo: message, aside });
  } catch (error) {
    if (failureOf(error) !== 'no-history') throw error;
    await wire.post(channel, body, { id, aside });
  }
}

/** How many messages of an answer are there already. Where we may not look, Discord's own check of the nonce has to do. */
async function repliesThere(
  { channel, message }: Extract<Address, { to: 'message' }>,
  parts: DeliverParts,
): Promise<number> {
  const isReply = ({ author, message_reference }: Posted) =>
    author.id === parts.self && message_reference?.message_id === message;
  try {
    return (await parts.wire.recent(channel, message)).filter(isReply).length;
  } catch (error) {
    if (failureOf(error) === 'other') throw error;
    return 0;
  }
}

/** What all may see: lists page by page, everything else whole. */
function publicBodies(reply: Reply, asker: string, { chat, pageOf }: DeliverParts): readonly MessageBody[] {
  const options = { words: chat.words(reply.language), asker, ephemeral: false, share: false, pageOf };
  return isPaged(reply, options) ? [renderPage(reply, 0, options)] : renderForDiscord(reply, options);
}

async function answerInteraction(parcel: Parcel<'interaction'>, parts: DeliverParts): Promise<void> {
  const { address, reply, question, uncertain, id, aside } = parcel;
  const { ephemeral, share, user, channel } = address;
  const asked = ephemeral ? askedLine(question) : undefined;
  const options = {
    words: parts.chat.words(reply.language),
    asker: user,
    ephemeral,
    share,
    question,
    asked,
    pageOf: parts.pageOf,
  };
  const [first = notice('…'), ...rest] = isPaged(reply, options)
    ? [renderPage(reply, 0, options)]
    : renderForDiscord(reply, options);
  try {
    await parts.wire.editOriginal(address, first, aside);
    // Follow-ups can't be looked for; only uncited answers are longer than one message here.
    if (!uncertain) for (const body of rest) await parts.wire.followUp(address, body, asideOf(1, aside));
  } catch (error) {
    const failure = failureOf(error);
    if (failure === 'gone') return;
    if (failure === 'other') throw error;
    await answerPerson({ ...parcel, address: { to: 'person', channel, user }, id }, parts);
  }
}

/** In the channel; to who follows where it may not be posted there. */
async function postNews({ id, address, reply, aside }: Parcel<'channel'>, parts: DeliverParts): Promise<void> {
  const { channel, user } = address;
  const bodies = publicBodies(reply, user, parts);
  try {
    for (const [index, body] of bodies.entries())
      await parts.wire.post(channel, body, { id: `${id}:${index}`, aside: asideOf(index, aside) });
  } catch (error) {
    const failure = failureOf(error);
    if (failure === 'gone') return;
    if (failure !== 'forbidden') throw error;
    await sendPrivately({ user, id, aside }, [permissionHint(reply.language, neededNames(), parts), ...bodies], parts);
  }
}

/** Privately; in the channel where the person takes no direct messages. */
async function answerPerson(parcel: Parcel<'person'>, parts: DeliverParts): Promise<void> {
  const { id, address, reply, aside } = parcel;
  const bodies = publicBodies(reply, address.user, parts);
  if (await sendPrivately({ user: address.user, id, aside }, bodies, parts)) return;
  try {
    for (const [index, body] of bodies.entries())
      await parts.wire.post(address.channel, body, { id: `${id}:${index}`, aside: asideOf(index, aside) });
  } catch (error) {
    if (failureOf(error) === 'other') throw error;
  }
}
