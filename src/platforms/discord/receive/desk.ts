import type { Chat } from '../../../chat/chat.ts';
import type { Scope, Settings } from '../../../chat/memory/settings.ts';
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

/** Where a message belongs, as the chat knows it: the channel, and the thread in it. */
export function conversationOf({ channel, parent }: Spot): { readonly conversation: string; readonly thread?: string } {
  return parent ? { conversation: parent, thread: channel } : { conversation: channel };
}

export function scopeOf(spot: Spot): Scope {
  return { platform: DOOR, workspace: workspaceOf(spot), conversation: conversationOf(spot).conversation };
}

/** Whether the bot may answer there. */
export function isAllowed({ channels }: Settings, { guild, channel, parent }: Spot): boolean {
  if (!guild || channels.length === 0) return true;
  return channels.includes(channel) || (parent ? channels.includes(parent) : false);
}
