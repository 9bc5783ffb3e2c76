import type { App } from '@slack/bolt';
import type { Address } from '../app/address.ts';
import { reasonOf } from '../app/failure.ts';
import { noticeOf } from '../render/notices.ts';
import { finish } from './ask.ts';
import { type Desk, DOOR, localeOf } from './desk.ts';
import { workspaceOf } from './listen-messages.ts';

/** The Stop button of an agent's session: what is not answered yet is given up. */
export function listenToSessions(app: App, desk: Desk): void {
  app.event('agent_session_stopped', async ({ event, context }) => {
    const { channel, user, thread_ts: thread } = event;
    const workspace = workspaceOf(context);
    const address: Address = { way: 'open', workspace, user, channel, thread };
    // Another replica may hold the question that opened the thread.
    const ids = new Set([...desk.pending.in(address), `${DOOR}:${workspace.team}:${channel}:${thread}`]);
    const withdrawn = await Promise.all([...ids].map((id) => desk.chat.inbox.withdraw(id)));
    for (const id of ids) finish(id, address, desk);
    await desk.status.stopped(address);
    if (withdrawn.includes(true)) await sayStopped(address, desk);
  });
}

async function sayStopped(address: Address, desk: Desk): Promise<void> {
  const words = desk.chat.words(desk.chat.languageOf(await localeOf(address, desk)));
  await desk.post
    .open(address, noticeOf(words.stopped))
    .catch((error: unknown) => desk.log.warn(`slack: could not say that it stopped: ${reasonOf(error)}`));
}
