import type { Attempt } from '../../../chat/inbox.ts';
import type { Reply } from '../../../chat/message/message.ts';
import type { PageOf } from '../../article-path.ts';
import { type Address, shareId } from '../app/address.ts';
import { failureOf, shownError } from '../app/failure.ts';
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

export type ShareParts = HintParts & {
  readonly self: string;
  readonly unshared: Set<string>;
  readonly pageOf: PageOf;
};

/** Posts a stored answer for all to see, under the name of who shared it, and only then tells that person that it is shared. */
export async function shareAnswer(parcel: SharedParcel, parts: ShareParts): Promise<void> {
  const { id, address, reply, uncertain, aside } = parcel;
  const { wire, chat } = parts;
  const words = chat.words(address.language);
  if (reply === undefined) {
    await tell(address, notice(words.expired), parts);
    return;
  }
  const bodies = bodiesOf(reply, address, parts);
  const there = uncertain ? await textsThere(address.channel, parts) : [];
  try {
    for (const [index, body] of bodies.entries())
      if (!there.includes(textsIn(body.components)))
        await wire.post(address.channel, body, { id: `${id}:${index}`, aside: asideOf(index, aside) });
  } catch (error) {
    const failure = failureOf(error);
    if (failure === 'other') throw error;
    if (!(await shareAsFollowUp(parcel, bodies, parts))) return;
  }
  await tell(address, notice(words.shared), parts);
}

/** Where the bot is no member the person's own interaction may still speak for it; false where that is refused as well, and said so. */
async function shareAsFollowUp(
  { id, address, reply }: SharedParcel,
  bodies: readonly MessageBody[],
  parts: ShareParts,
): Promise<boolean> {
  // The first follow-up would take the place of the private promise, and be private too.
  await tell(address, notice(parts.chat.words(address.language).sharing), parts);
  try {
    for (const body of bodies) await parts.wire.followUp(address, body);
    return true;
  } catch (error) {
    if (failureOf(error) === 'other') throw error;
    parts.unshared.add(shareId(address.channel, reply?.id ?? ''));
    const hint = permissionHint(reply?.language ?? address.language, neededNames(), parts);
    if (!(await tell(address, hint, parts))) await sendPrivately({ user: address.user, id }, [hint], parts);
    return false;
  }
}

/** Only the asker saw it, so whoever shares it has asked. */
function bodiesOf(
  reply: Reply,
  { user, asked }: SharedParcel['address'],
  { chat, pageOf }: ShareParts,
): readonly MessageBody[] {
  const words = chat.words(reply.language);
  const sharedBy = words.sharedBy(`<@${user}>`);
  const options = { words, asker: user, ephemeral: false, share: false, sharedBy, asked, pageOf };
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

/** Tells the person who pressed, where Discord still takes an answer to that; the share itself never fails for it. */
async function tell(address: SharedParcel['address'], body: MessageBody, { wire, log }: ShareParts): Promise<boolean> {
  try {
    await wire.editOriginal(address, body);
    return true;
  } catch (error) {
    log.warn(shownError(error), 'nobody could be told whether an answer was shared');
    return false;
  }
}
