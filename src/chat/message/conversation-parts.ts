import type { Incoming } from './message.ts';

/**
 * What one conversation is told from all others by: the thread, where all can read it, whoever writes; the person, in direct
 * messages; else the person in the thread or channel.
 */
export function conversationParts({
  platform,
  workspace,
  conversation,
  thread = '',
  user,
  audience,
}: Incoming): readonly string[] {
  if (audience === 'all') return [platform, workspace, conversation, thread];
  return [platform, workspace, conversation, audience === 'person' ? '' : thread, user];
}
