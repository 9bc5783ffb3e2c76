import type { App } from '@slack/bolt';
import type { Address } from '../app/address.ts';
import { ACTIONS, parseShow } from '../render/buttons.ts';
import { noticeOf } from '../render/notices.ts';
import { renderForSlack } from '../render/render.ts';
import { ask } from './ask.ts';
import { type Desk, localeOf } from './desk.ts';
import { workspaceOf } from './listen-messages.ts';
import { type Pressed, pressedIn } from './parse-action.ts';
import { shareAnswer } from './share-answer.ts';

/** Suggestions, choices, Ask again, Share and Show the answer. */
export function listenToButtons(app: App, desk: Desk): void {
  const on = (action: string | RegExp, act: (pressed: Pressed, desk: Desk) => Promise<void>) =>
    app.action(action, async ({ body, context, ack }) => {
      const pressed = pressedIn(body, workspaceOf(context));
      if (pressed) await act(pressed, desk);
      await ack();
    });
  on(new RegExp(`^${ACTIONS.ask}:(?:\\d+$|note:)`), (pressed) => askPressed(pressed, desk));
  on(ACTIONS.again, askAgain);
  on(ACTIONS.share, shareAnswer);
  on(ACTIONS.show, showAnswer);
}

/** The button holds the question. In the App Home it may be a command. */
async function askPressed({ value, id, alike, address }: Pressed, desk: Desk): Promise<void> {
  if (value === undefined) return;
  const { thread, channel, user } = address;
  await ask(
    {
      id,
      alike,
      text: value,
      addressed: channel === user ? 'command' : 'direct',
      address: { ...address, shows: true },
      ...(thread !== undefined && { thread }),
    },
    desk,
  );
}

async function askAgain(pressed: Pressed, desk: Desk): Promise<void> {
  if (pressed.value !== undefined)
    await askPrivately(pressed.value, { ...pressed.address, replaces: true }, pressed, desk);
}

async function askPrivately(question: string, address: Address, { id, alike }: Pressed, desk: Desk): Promise<void> {
  const { thread } = address;
  await ask(
    {
      id,
      alike,
      text: question,
      addressed: 'command',
      address: { ...address, way: 'private' },
      ...(thread !== undefined && { thread }),
    },
    desk,
  );
}

/** After an interruption: the answer that was kept, or a new one, to the person who presses. */
async function showAnswer(pressed: Pressed, desk: Desk): Promise<void> {
  const wanted = parseShow(pressed.value);
  if (!wanted) return;
  if ('question' in wanted) return askPrivately(wanted.question, pressed.address, pressed, desk);
  const reply = await desk.chat.answers.find(wanted.answer);
  const language = reply?.language ?? desk.chat.languageOf(await localeOf(pressed.address, desk));
  const words = desk.chat.words(language);
  await desk.post.respond(
    pressed.address,
    reply ? renderForSlack(reply, { words, pageOf: desk.pageOf }) : noticeOf(words.expired),
    {
      to: 'asker',
    },
  );
}
