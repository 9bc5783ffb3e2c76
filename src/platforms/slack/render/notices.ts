import type { types } from '@slack/bolt';
import type { Delivery } from '../../../chat/message/delivery.ts';
import type { Reply } from '../../../chat/message/message.ts';
import type { DoorWords } from '../../../chat/words/door-words.ts';
import { ACTIONS, button, type ShowValue } from './buttons.ts';
import { escaped, shown } from './plain-text.ts';
import type { SlackMessage } from './render.ts';
import { section } from './rich-text.ts';

/** A word of the bot's own, with buttons below it if there are any. */
export function noticeOf(words: string, buttons: readonly types.Button[] = []): SlackMessage {
  const text: types.RichTextBlock = { type: 'rich_text', elements: [section([{ type: 'text', text: shown(words) }])] };
  const actions: types.ActionsBlock = { type: 'actions', elements: [...buttons] };
  return { text: escaped(shown(words)), blocks: buttons.length === 0 ? [text] : [text, actions] };
}

/** The answer may be there or not: the asker can see, and gets it by a button. */
export function interruptedNotice(words: DoorWords, reply: Reply | undefined, { task }: Delivery): SlackMessage {
  const value = valueFor(reply, task);
  const show = value && button({ action: ACTIONS.show, label: words.showAnswer, value: JSON.stringify(value) });
  return noticeOf(words.interrupted, show ? [show] : []);
}

/** By the answer's id where it is kept, else by its question. */
function valueFor(reply: Reply | undefined, task: Delivery['task']): ShowValue | undefined {
  if (reply?.id !== undefined) return { answer: reply.id };
  return task.type === 'ask' ? { question: task.incoming.text } : undefined;
}

/** Thanks for a vote, with a way to say more where something was wrong. */
export function thanksFor(words: DoorWords, answer: string, verdict: 'up' | 'down'): SlackMessage {
  const tell = verdict === 'down' ? button({ action: ACTIONS.tell, label: words.tellMore, value: answer }) : undefined;
  return noticeOf(words.thanksForVote, tell ? [tell] : []);
}
