import type { App } from '@slack/bolt';
import { z } from 'zod';
import { typedText } from '../render/plain-text.ts';
import { ask } from './ask.ts';
import { COMMAND, type Desk, DOOR } from './desk.ts';
import { workspaceOf } from './listen-messages.ts';
import { beside, shownWords } from './shown-words.ts';

export const SHORTCUT = 'answer_this';

/** The slash command: a sub-command, or a bare question; nothing at all asks what there is. */
export function listenToCommands(app: App, desk: Desk): void {
  app.command(COMMAND, async ({ command, context, ack }) => {
    const { channel_id: channel, user_id: user, response_url: responseUrl, trigger_id: trigger } = command;
    const workspace = workspaceOf(context);
    const typed = typedText(command.text ?? '', context.botUserId);
    await ask(
      {
        id: `${DOOR}:${workspace.team}:command:${trigger}`,
        text: typed === '' ? helpIn(desk) : typed,
        addressed: 'command',
        address: { way: 'private', workspace, user, channel, responseUrl },
      },
      desk,
    );
    await ack();
  });
}

function helpIn({ chat }: Desk): string {
  return chat.commands.find(({ name }) => name === 'help')?.name ?? '';
}

const messageSchema = z.object({
  text: z.string().default(''),
  ts: z.string(),
  thread_ts: z.string().optional(),
  ...beside,
});

/** "Answer this message" in a message's menu: what the message asks is answered, to the person who chose it. */
export function listenToShortcut(app: App, desk: Desk): void {
  app.shortcut({ callback_id: SHORTCUT, type: 'message_action' }, async ({ shortcut, context, ack }) => {
    const workspace = workspaceOf(context);
    const message = messageSchema.parse(shortcut.message);
    const { ts, thread_ts } = message;
    const { channel, user, response_url: responseUrl, trigger_id: trigger } = shortcut;
    const thread = thread_ts ?? ts;
    const place = { channel: channel.id, thread, nested: thread_ts !== undefined };
    await ask(
      {
        id: `${DOOR}:${workspace.team}:shortcut:${trigger}`,
        text: typedText(shownWords(message), context.botUserId),
        addressed: 'direct',
        address: { way: 'private', workspace, user: user.id, responseUrl, ...place },
        thread,
      },
      desk,
    );
    await ack();
  });
}
