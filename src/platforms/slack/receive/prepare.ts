import type { Prepare } from '../../../chat/inbox.ts';
import type { Settings } from '../../../chat/memory/settings.ts';
import type { Delivery } from '../../../chat/message/delivery.ts';
import { type Address, isChannel, parseAddress } from '../app/address.ts';
import { reasonOf } from '../app/failure.ts';
import { noticeOf } from '../render/notices.ts';
import { finish } from './ask.ts';
import { type Desk, localeOf, settingsOf } from './desk.ts';
import { named } from './named.ts';
import { mayShowToAll } from './share-answer.ts';

/** What Slack does not wait for: whether the channel is one to answer in, or to post news in, and the asker's language. */
export function createPrepare(desk: Desk): Prepare {
  return async (delivery) => {
    const address = parseAddress(delivery.address);
    if (delivery.task.type === 'news') return withPlace(delivery, address, desk);
    if (delivery.task.type === 'suggested') return { ...delivery, address: directTo(address) };
    if (delivery.task.type !== 'ask' || address.locale !== undefined) return delivery;
    const settings = await settingsOf(address.workspace, address.channel, desk);
    const locale = await localeOf(address, desk, settings);
    const known: Address = { ...address, ...(locale !== undefined && { locale }) };
    const { incoming } = delivery.task;
    if (isAllowed(address, settings)) {
      const text = await named(incoming.text, address.workspace, desk.people);
      const told = { ...incoming, text, ...(locale !== undefined && { locale }) };
      return { ...delivery, address: known, task: { type: 'ask', incoming: told } };
    }
    finish(delivery.id, address, desk);
    // Said to the bot by its name, it deserves a word; what was merely heard does not.
    if (incoming.addressed !== 'thread') await sayNotHere(known, desk);
    return undefined;
  };
}

/** News that may not be shown to all in a channel (any more) goes to who follows there, in the direct messages. */
async function withPlace(delivery: Delivery, address: Address, desk: Desk): Promise<Delivery> {
  const { workspace, user, channel } = address;
  const isOpen = !isChannel(channel) || (await mayShowToAll(address, desk));
  const place: Address = { way: 'open', workspace, user, channel: isOpen ? channel : user };
  return { ...delivery, address: place };
}

/** The direct messages with a person. */
export function directTo({ workspace, user }: Pick<Address, 'workspace' | 'user'>): Address {
  return { way: 'open', workspace, user, channel: user };
}

/** Whatever the way in: by mention, command, menu or button. Direct messages are no channel that could be listed. */
function isAllowed({ heard, channel }: Address, { externalChannels, channels }: Settings): boolean {
  if (heard === 'outside' && !externalChannels) return false;
  return !isChannel(channel) || channels.length === 0 || channels.includes(channel);
}

async function sayNotHere(address: Address, { chat, post, log }: Desk): Promise<void> {
  const notice = noticeOf(chat.words(chat.languageOf(address.locale)).notHere);
  const said =
    address.responseUrl === undefined
      ? post.whisper(address, notice)
      : post.respond({ ...address, replaces: false }, notice, { to: 'asker' });
  await said.catch((error: unknown) => log.warn(`slack: could not say that a channel is closed: ${reasonOf(error)}`));
}
