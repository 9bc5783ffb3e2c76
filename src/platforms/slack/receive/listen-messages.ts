import type { App, Context } from '@slack/bolt';
import type { Incoming } from '../../../chat/message/message.ts';
import { questionIn } from '../../../lang/wrapping.ts';
import type { Address, Workspace } from '../app/address.ts';
import { typedText } from '../render/plain-text.ts';
import { ask, finishOthers } from './ask.ts';
import { type Desk, DOOR, settingsOf } from './desk.ts';
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
  if (said) await askAbout({ said, id: idOf(said, given.workspace) }, given, desk);
}

async function posted(given: Heard, desk: Desk): Promise<void> {
  const said = saidIn(given.event, given.botUserId);
  if (said && (await isForUs(said, given, desk)))
    await askAbout({ said, id: idOf(said, given.workspace) }, given, desk);
}

/** A direct message, a mention that also came as a message, or the next question in a thread that is followed. */
async function isForUs(said: Said, { workspace, botUserId }: Heard, desk: Desk): Promise<boolean> {
  if (said.direct || mentions(said, botUserId)) return true;
  const isToAnother = /^\s*<@/.test(said.markup);
  if (!said.inThread || isToAnother) return false;
  const { followThreads } = await settingsOf(workspace, said.channel, desk);
  return followThreads && desk.threads.takesPart(addressOf(said, workspace), botUserId);
}

type Asked = { readonly said: Said; readonly id: string; readonly revises?: string };

function askAbout({ said, ...ids }: Asked, { workspace, botUserId, external }: Heard, desk: Desk): Promise<void> {
  const text = questionIn(typedText(said.markup, botUserId), typedText(said.attached, botUserId));
  const addressed = addressedBy(said, botUserId);
  const address: Address = { ...addressOf(said, workspace), heard: external ? 'outside' : 'inside' };
  return ask({ ...ids, text, addressed, address, thread: said.root }, desk);
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
  const revises = idOf(edit.said, given.workspace);
  if (!(await isForUs(edit.said, given, desk))) {
    // Words that no longer speak to us take the question back.
    if (mentions(edit.before, given.botUserId)) await withdraw(revises, addressOf(edit.said, given.workspace), desk);
    return;
  }
  await askAbout({ said: edit.said, id: `${revises}:${edit.at}`, revises }, given, desk);
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
