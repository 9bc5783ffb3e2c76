import { z } from 'zod';
import type { Address } from '../app/address.ts';
import { reasonOf } from '../app/failure.ts';
import { parseShare } from '../render/buttons.ts';
import { noticeOf } from '../render/notices.ts';
import { type Desk, DOOR, localeOf, settingsOf } from './desk.ts';
import type { Pressed } from './parse-action.ts';

const infoSchema = z.object({
  channel: z.object({
    is_ext_shared: z.boolean().default(false),
    is_pending_ext_shared: z.boolean().default(false),
  }),
});

/** Hands the stored answer to the inbox, under an id that makes it go out once in each place. */
export async function shareAnswer({ value, address: pressedIn }: Pressed, desk: Desk): Promise<void> {
  const wanted = parseShare(value);
  if (!wanted) return;
  const { thread: _, nested: __, ...place } = pressedIn;
  const locale = await localeOf(place, desk);
  const address: Address = {
    ...place,
    way: 'share',
    channel: wanted.channel,
    ...(wanted.thread !== undefined && { thread: wanted.thread }),
    ...(wanted.question !== undefined && { question: wanted.question }),
    ...(locale !== undefined && { locale }),
  };
  if (!(await mayShowToAll(address, desk))) {
    const { notShared } = desk.chat.words(desk.chat.languageOf(locale));
    return desk.post.respond({ ...pressedIn, replaces: false }, noticeOf(notShared), { to: 'asker' });
  }
  const id = `${DOOR}:${address.workspace.team}:share:${wanted.answer}:${wanted.channel}:${wanted.thread ?? ''}`;
  await desk.chat.inbox.accept({ id, door: DOOR, task: { type: 'share', answerId: wanted.answer }, address });
}

/** Whether the settings let the bot post in a channel of its own accord. What Slack does not tell counts as a channel with strangers in it. */
export async function mayShowToAll(address: Address, desk: Desk): Promise<boolean> {
  const { channels, externalChannels } = await settingsOf(address.workspace, address.channel, desk);
  if (channels.length > 0 && !channels.includes(address.channel)) return false;
  if (externalChannels) return true;
  try {
    const client = await desk.clients.of(address.workspace);
    const { channel } = infoSchema.parse(await client.conversations.info({ channel: address.channel }));
    return !channel.is_ext_shared && !channel.is_pending_ext_shared;
  } catch (error) {
    desk.log.warn(`slack conversations.info: ${reasonOf(error)}`);
    return false;
  }
}
