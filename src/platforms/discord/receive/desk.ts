import type { Chat } from '../../../chat/chat.ts';
import type { Scope, Settings } from '../../../chat/memory/settings.ts';
import type { Incoming } from '../../../chat/message/message.ts';
import type { PageOf } from '../../article-path.ts';
import type { Log } from '../app/log.ts';
import type { Wire } from '../send/wire.ts';
import type { Intake } from './intake.ts';

/** The door's name, in messages and in the store. */
export const DOOR = 'discord';

/** Everything that an event of Discord's is handled with. */
export type Desk = {
  readonly chat: Chat;
  readonly wire: Wire;
  readonly intake: Intake;
  readonly log: Log;
  /** Whether the door was opened with the intent that following threads needs. */
  readonly followThreads: boolean;
  /** Ids of answers that could not be shared where somebody wanted them. */
  readonly unshared: Set<string>;
  /** Where a source is read on the bot's own page. */
  readonly pageOf: PageOf;
};

/** Where something was said. */
export type Spot = {
  readonly guild: string | null | undefined;
  readonly channel: string;
  /** The channel that a thread belongs to. */
  readonly parent?: string | null | undefined;
};

/** A server is a workspace; each direct conversation is one of its own. */
export function workspaceOf({ guild, channel }: Spot): string {
  return guild ?? `direct:${channel}`;
}

/** Where a message belongs, as the chat knows it: the channel, and the thread in it, which is one conversation for all who read it. */
export function conversationOf(
  { guild, channel, parent }: Spot,
  isSeenByAll: boolean,
): Pick<Incoming, 'conversation' | 'thread' | 'audience'> {
  if (!guild) return { conversation: channel, audience: 'person' };
  if (!parent) return { conversation: channel };
  return { conversation: parent, thread: channel, ...(isSeenByAll && { audience: 'all' }) };
}

export function scopeOf(spot: Spot): Scope {
  const { conversation } = conversationOf(spot, true);
  return { platform: DOOR, workspace: workspaceOf(spot), conversation };
}

/** Whether the bot may answer there. */
export function isAllowed({ channels }: Settings, { guild, channel, parent }: Spot): boolean {
  if (!guild || channels.length === 0) return true;
  return channels.includes(channel) || (parent ? channels.includes(parent) : false);
}
