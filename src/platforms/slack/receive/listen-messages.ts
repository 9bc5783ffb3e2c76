import type { App, Context } from '@slack/bolt';
import type { Settings } from '../../../chat/memory/settings.ts';
import type { Incoming } from '../../../chat/message/message.ts';
import type { Address, Workspace } from '../app/address.ts';
import { reasonOf } from '../app/failure.ts';
import { noticeOf } from '../render/notices.ts';
import { typedText } from '../render/plain-text.ts';
import { ask, finishOthers } from './ask.ts';
import { isCommandLine } from './command-lines.ts';
import { type Desk, DOOR, localeOf, settingsOf } from './desk.ts';
import { deletionIn, editIn, isExternal, type Said, saidIn } from './parse-event.ts';

/** One event with where it comes from. */
type Heard = {
  readonly event: unknown;
  readonly workspace: Workspace;
  readonly botUserId: string | undefined;
  readonly external: boolean;
};

/** Mentions, direct messages, and threads that are followed; what was edited or deleted meanwhile. */
export function listenToMessages(app: App, desk: Desk): void {
  app.event('app_mention', ({ event, context, body }) => mentioned(heard(event, context, body), desk));
  app.event('message', ({ event, context, body }) => {
    const given = heard(event, context, body);
    if (event.subtype === 'message_changed') return changed(given, desk);
    if (event.subtype === 'message_deleted') return deleted(given, desk);
    return posted(given, desk);
  });
}

function heard(event: unknown, context: Context, body: unknown): Heard {
  return { event, workspace: workspaceOf(context), botUserId: context.botUserId, external: isExternal(body) };
}

export function workspaceOf({ teamId, enterpriseId, isEnterpriseInstall }: Context): Workspace {
  return {
    team: teamId ?? enterpriseId ?? '',
    ...(enterpriseId !== undefined && { enterprise: enterpriseId }),
    ...(isEnterpriseInstall && { orgWide: true }),
  };
}

async function mentioned(given: Heard, desk: Desk): Promise<void> {
  const said = saidIn(given.event, given.botUserId);
  if (!said) return;
  const settings = await settingsOf(given.workspace, said.channel, desk);
  const id = idOf(said, given.workspace);
  if (isAllowed(said, given, settings)) return askAbout({ said, settings, id }, given, desk);
  const address = addressOf(said, given.workspace);
  const words = desk.chat.words(desk.chat.languageOf(await localeOf(address, desk, settings)));
  await desk.post
    .whisper(address, noticeOf(words.notHere))
    .catch((error: unknown) => desk.log.warn(`slack: could not say that a channel is closed: ${reasonOf(error)}`));
}

async function posted(given: Heard, desk: Desk): Promise<void> {
  const said = saidIn(given.event, given.botUserId);
  if (!said) return;
  const settings = await settingsOf(given.workspace, said.channel, desk);
  const id = idOf(said, given.workspace);
  if (await isForUs({ said, settings }, given, desk)) await askAbout({ said, settings, id }, given, desk);
}

type Place = { readonly said: Said; readonly settings: Settings };

/** A direct message, a mention that also came as a message, or the next question in a thread that is followed. */
async function isForUs({ said, settings }: Place, given: Heard, desk: Desk): Promise<boolean> {
  const { workspace, botUserId } = given;
  if (!isAllowed(said, given, settings)) return false;
  if (said.direct || mentions(said, botUserId)) return true;
  const isToAnother = /^\s*<@/.test(said.markup);
  if (!said.inThread || isToAnother || !settings.followThreads) return false;
  return desk.threads.takesPart(addressOf(said, workspace), botUserId);
}

function isAllowed(said: Said, { external }: Heard, { externalChannels, channels }: Settings): boolean {
  if (external && !externalChannels) return false;
  return said.direct || channels.length === 0 || channels.includes(said.channel);
}

type Asked = Place & { readonly id: string; readonly revises?: string };

function askAbout({ said, settings, ...ids }: Asked, { workspace, botUserId }: Heard, desk: Desk): Promise<void> {
  const text = typedText(said.markup, botUserId);
  const addressed = isCommandLine(text, desk.chat.commands) ? 'command' : addressedBy(said, botUserId);
  return ask({ ...ids, text, addressed, settings, address: addressOf(said, workspace), thread: said.root }, desk);
}

function addressedBy(said: Said, botUserId: string | undefined): Incoming['addressed'] {
  if (said.direct) return 'direct';
  return mentions(said, botUserId) ? 'mention' : 'thread';
}

function mentions({ markup }: Pick<Said, 'markup'>, botUserId: string | undefined): boolean {
  return botUserId !== undefined && markup.includes(`<@${botUserId}>`);
}

function addressOf({ channel, root, user, inThread }: Said, workspace: Workspace): Address {
  return { way: 'open', workspace, user, channel, thread: root, nested: inThread };
}

/** A mention comes as `app_mention` and as `message`, with two event ids: what tells it apart is its place and time. */
function idOf({ channel, ts }: Pick<Said, 'channel' | 'ts'>, { team }: Workspace): string {
  return `${DOOR}:${team}:${channel}:${ts}`;
}

/** Words that were put right are answered in place of the ones before, unless an answer is out or on its way. */
async function changed(given: Heard, desk: Desk): Promise<void> {
  const edit = editIn(given.event, given.botUserId);
  if (!edit) return;
  const settings = await settingsOf(given.workspace, edit.said.channel, desk);
  const revises = idOf(edit.said, given.workspace);
  if (!(await isForUs({ said: edit.said, settings }, given, desk))) {
    // Words that no longer speak to us take the question back.
    if (mentions(edit.before, given.botUserId)) await withdraw(revises, addressOf(edit.said, given.workspace), desk);
    return;
  }
  await askAbout({ said: edit.said, settings, id: `${revises}:${edit.at}`, revises }, given, desk);
}

async function deleted({ event, workspace }: Heard, desk: Desk): Promise<void> {
  const deletion = deletionIn(event);
  if (!deletion) return;
  const address: Address = { way: 'open', workspace, user: '', channel: deletion.channel, thread: deletion.root };
  await withdraw(idOf(deletion, workspace), address, desk);
}

async function withdraw(id: string, address: Address, desk: Desk): Promise<void> {
  await desk.chat.inbox.withdraw(id);
  finishOthers(id, { address }, desk);
}
