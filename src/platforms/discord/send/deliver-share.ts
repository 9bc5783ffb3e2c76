import type { Attempt } from '../../../chat/inbox.ts';
import type { Reply } from '../../../chat/message/message.ts';
import type { Address } from '../app/address.ts';
import { failureOf } from '../app/failure.ts';
import { neededNames } from '../app/permissions.ts';
import { type MessageBody, notice } from '../render/message-body.ts';
import { isPaged, renderForDiscord, renderPage } from '../render/render.ts';
import { type HintParts, permissionHint, sendPrivately } from './hint.ts';
import { asideOf } from './wire.ts';

export type SharedParcel = {
  readonly id: string;
  readonly address: Extract<Address, { to: 'share' }>;
  /** Undefined when the answer has expired. */
  readonly reply: Reply | undefined;
  readonly uncertain: boolean;
  /** How limits are waited out. */
  readonly aside: Attempt['aside'];
};

export type ShareParts = HintParts & { readonly self: string };

/** Posts a stored answer for all to see, under the name of who shared it. */
export async function shareAnswer(parcel: SharedParcel, parts: ShareParts): Promise<void> {
  const { id, address, reply, uncertain, aside } = parcel;
  const { wire, chat } = parts;
  if (reply === undefined) return tell(address, notice(chat.words(address.language).expired), parts);
  const bodies = bodiesOf(reply, address.user, parts);
  const there = uncertain ? await textsThere(address.channel, parts) : [];
  try {
    for (const [index, body] of bodies.entries())
      if (!there.includes(textsIn(body.components)))
        await wire.post(address.channel, body, { id: `${id}:${index}`, aside: asideOf(index, aside) });
  } catch (error) {
    const failure = failureOf(error);
    if (failure === 'other') throw error;
    await shareAsFollowUp(parcel, bodies, parts);
  }
}

/** Where the bot is no member the person's own interaction may still speak for it. */
async function shareAsFollowUp(
  { id, address, reply }: SharedParcel,
  bodies: readonly MessageBody[],
  parts: ShareParts,
): Promise<void> {
  try {
    for (const body of bodies) await parts.wire.followUp(address, body);
  } catch (error) {
    if (failureOf(error) === 'other') throw error;
    const hint = permissionHint(reply?.language ?? address.language, neededNames(), parts);
    await sendPrivately({ user: address.user, id }, [hint], parts);
  }
}

function bodiesOf(reply: Reply, user: string, { chat }: ShareParts): readonly MessageBody[] {
  const words = chat.words(reply.language);
  const options = { words, asker: user, ephemeral: false, share: false, sharedBy: words.sharedBy(`<@${user}>`) };
  return isPaged(reply, options) ? [renderPage(reply, 0, options)] : renderForDiscord(reply, options);
}

/** What our newest messages in a channel say. */
async function textsThere(channel: string, { wire, self }: ShareParts): Promise<readonly string[]> {
  try {
    return (await wire.recent(channel))
      .filter(({ author }) => author.id === self)
      .map(({ components }) => textsIn(components));
  } catch (error) {
    if (failureOf(error) === 'other') throw error;
    return [];
  }
}

/** All texts of a message; Discord adds fields of its own to its components, so they can't be compared whole. */
function textsIn(components: readonly unknown[]): string {
  return [...JSON.stringify(components).matchAll(/"content":"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text).join('\n');
}

async function tell(address: SharedParcel['address'], body: MessageBody, { wire }: ShareParts): Promise<void> {
  try {
    await wire.followUp(address, body);
  } catch (error) {
    if (failureOf(error) === 'other') throw error;
  }
}
