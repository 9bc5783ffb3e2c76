import type { Chat } from '../../chat/chat.ts';
import type { Settings } from '../../chat/memory/settings.ts';
import type { Address, Workspace } from './address.ts';
import type { Clients } from './clients.ts';
import type { Pending } from './pending.ts';
import type { People } from './people.ts';
import type { Post } from './post.ts';
import type { SlackLog } from './slack-log.ts';
import type { Status } from './status.ts';
import type { Threads } from './threads.ts';

/** What everything that listens to Slack works with. */
export type Desk = {
  readonly chat: Chat;
  readonly clients: Clients;
  readonly people: People;
  readonly post: Post;
  readonly status: Status;
  readonly threads: Threads;
  readonly pending: Pending;
  readonly log: SlackLog;
  readonly clock: () => number;
};

/** The door's name, in the store and in figures. */
export const DOOR = 'slack';

export function settingsOf(workspace: Workspace, channel: string, { chat }: Desk): Promise<Settings> {
  return chat.settings.get({ platform: DOOR, workspace: workspace.team, conversation: channel });
}

/** The person's locale, or the language that administrators have set where they have. */
export async function localeOf(address: Address, desk: Desk, known?: Settings): Promise<string | undefined> {
  const { workspace, channel, user } = address;
  const [{ language }, { locale }] = await Promise.all([
    known ?? settingsOf(workspace, channel, desk),
    desk.people.get(workspace, user),
  ]);
  return language === 'auto' ? locale : language;
}
