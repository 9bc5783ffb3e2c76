import type { Chat } from '../../../chat/chat.ts';
import type { Settings } from '../../../chat/memory/settings.ts';
import type { PageOf } from '../../article-path.ts';
import type { Address, Workspace } from '../app/address.ts';
import type { Clients } from '../app/clients.ts';
import type { People } from '../app/people.ts';
import type { SlackLog } from '../app/slack-log.ts';
import type { Post } from '../send/post.ts';
import type { Status } from '../send/status.ts';
import type { Threads } from '../send/threads.ts';
import type { Pending } from './pending.ts';

/** What everything that listens to Slack works with. */
export type Desk = {
  readonly chat: Chat;
  readonly clients: Clients;
  readonly people: People;
  readonly post: Post;
  readonly status: Status;
  readonly threads: Threads;
  readonly pending: Pending;
  /** Where a source is read on the bot's own page. */
  readonly pageOf: PageOf;
  readonly log: SlackLog;
  readonly clock: () => number;
};

/** The door's name, in the store and in figures. */
export const DOOR = 'slack';
/** The one command that Slack has of us; each of ours is a word behind it. */
export const COMMAND = '/wenda';

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
