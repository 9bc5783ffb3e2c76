import type { Chat } from '../../../chat/chat.ts';
import type { Attempt } from '../../../chat/inbox.ts';
import type { Reply } from '../../../chat/message/message.ts';
import { failureOf, shownError } from '../app/failure.ts';
import type { Log } from '../app/log.ts';
import { type MessageBody, notice } from '../render/message-body.ts';
import { asideOf, type Wire } from './wire.ts';

export type HintParts = { readonly wire: Wire; readonly chat: Pick<Chat, 'words'>; readonly log: Log };

/** Sends a person what could not be posted where they asked; false where they take no direct messages. */
export async function sendPrivately(
  to: { readonly user: string; readonly id: string; readonly aside?: Attempt['aside'] },
  bodies: readonly MessageBody[],
  { wire, log }: HintParts,
): Promise<boolean> {
  try {
    const channel = await wire.directChannel(to.user, to.aside);
    for (const [index, body] of bodies.entries()) {
      const aside = to.aside && asideOf(index, to.aside);
      await wire.post(channel, body, { id: `${to.id}:private:${index}`, aside });
    }
    return true;
  } catch (error) {
    if (failureOf(error) === 'other') throw error;
    log.warn(shownError(error), 'an answer could be posted neither where it was asked nor privately');
    return false;
  }
}

/** Why nothing was posted where it was asked. */
export function permissionHint(language: Reply['language'], names: string, { chat }: HintParts): MessageBody {
  const words = chat.words(language);
  return notice(`${words.notPosted} ${words.missingPermissions(names)}`, false);
}
