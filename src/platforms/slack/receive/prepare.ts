import type { Prepare } from '../../../chat/inbox.ts';
import type { Settings } from '../../../chat/memory/settings.ts';
import type { Delivery } from '../../../chat/message/delivery.ts';
import { type Address, parseAddress } from '../app/address.ts';
import { reasonOf } from '../app/failure.ts';
import { noticeOf } from '../render/notices.ts';
import { finish } from './ask.ts';
import { type Desk, localeOf, settingsOf } from './desk.ts';

/** What Slack does not wait for: whether the channel is one to answer in, and the asker's language. */
export function createPrepare(desk: Desk): Prepare {
  return async (delivery) => {
    const address = parseAddress(delivery.address);
    if (delivery.task.type !== 'ask' || address.locale !== undefined) return delivery;
    const settings = await settingsOf(address.workspace, address.channel, desk);
    const locale = await localeOf(address, desk, settings);
    const known: Address = { ...address, ...(locale !== undefined && { locale }) };
    if (isAllowed(address, settings)) return withLocale(delivery, known);
    finish(delivery.id, address, desk);
    // Said to the bot by its name, it deserves a word; what was merely heard does not.
    if (delivery.task.incoming.addressed === 'mention') await sayNotHere(known, desk);
    return undefined;
  };
}

/** Direct messages are no channel that could be listed. */
function isAllowed({ heard, channel }: Address, { externalChannels, channels }: Settings): boolean {
  if (heard === undefined) return true;
  if (heard === 'outside' && !externalChannels) return false;
  return channel.startsWith('D') || channels.length === 0 || channels.includes(channel);
}

function withLocale(delivery: Delivery, address: Address): Delivery {
  const { locale } = address;
  if (locale === undefined || delivery.task.type !== 'ask') return delivery;
  return { ...delivery, address, task: { type: 'ask', incoming: { ...delivery.task.incoming, locale } } };
}

async function sayNotHere(address: Address, desk: Desk): Promise<void> {
  const words = desk.chat.words(desk.chat.languageOf(address.locale));
  await desk.post
    .whisper(address, noticeOf(words.notHere))
    .catch((error: unknown) => desk.log.warn(`slack: could not say that a channel is closed: ${reasonOf(error)}`));
}
