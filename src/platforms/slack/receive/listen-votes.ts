import type { App, types } from '@slack/bolt';
import { z } from 'zod';
import { LONGEST } from '../../../bounds.ts';
import type { Person } from '../../../chat/memory/answers.ts';
import type { DoorWords } from '../../../chat/words/door-words.ts';
import { ACTIONS, parseVote, plain, REASON_INPUT, REASON_VIEW } from '../render/buttons.ts';
import { LIMITS } from '../render/limits.ts';
import { noticeOf, thanksFor } from '../render/notices.ts';
import { type Desk, DOOR, localeOf } from './desk.ts';
import { workspaceOf } from './listen-messages.ts';
import { type Pressed, pressedIn } from './parse-action.ts';

/** Votes below answers, the thanks for them, and the modal in which a person may say more. */
export function listenToVotes(app: App, desk: Desk): void {
  app.action(ACTIONS.vote, async ({ body, context, ack }) => {
    const pressed = pressedIn(body, workspaceOf(context));
    if (pressed) await vote(pressed, desk);
    await ack();
  });
  app.action(ACTIONS.tell, async ({ body, context, ack }) => {
    const pressed = pressedIn(body, workspaceOf(context));
    if (pressed) await openReason(pressed, desk);
    await ack();
  });
  app.view(REASON_VIEW, async ({ body, view, context, ack }) => {
    const { team } = workspaceOf(context);
    await keepReason(view, { platform: DOOR, workspace: team, user: body.user.id }, desk);
    await ack();
  });
}

async function vote({ value, address, user }: Pressed, desk: Desk): Promise<void> {
  const given = parseVote(value);
  if (!given) return;
  const words = await wordsFor(address, desk);
  const person: Person = { platform: DOOR, workspace: address.workspace.team, user };
  const isKept = await desk.chat.answers.vote({ answerId: given.answer, verdict: given.verdict, person });
  const message = isKept ? thanksFor(words, given.answer, given.verdict) : noticeOf(words.expired);
  await desk.post.respond(address, message, { to: 'asker' });
}

async function openReason({ value, address, trigger }: Pressed, desk: Desk): Promise<void> {
  if (value === undefined || trigger === undefined) return;
  const client = await desk.clients.of(address.workspace);
  await client.views.open({ trigger_id: trigger, view: reasonView(value, await wordsFor(address, desk)) });
}

function reasonView(answer: string, words: DoorWords): types.ModalView {
  return {
    type: 'modal',
    callback_id: REASON_VIEW,
    private_metadata: answer,
    title: plain(words.tellMore, LIMITS.modalTitle),
    submit: plain(words.send, LIMITS.modalTitle),
    blocks: [
      {
        type: 'input',
        block_id: REASON_INPUT,
        optional: true,
        label: plain(words.why, LIMITS.buttonValue),
        hint: plain(words.whyHint, LIMITS.buttonValue),
        element: { type: 'plain_text_input', action_id: REASON_INPUT, multiline: true, max_length: LONGEST.reason },
      },
    ],
  };
}

const stateSchema = z.object({
  private_metadata: z.string(),
  state: z.object({ values: z.record(z.string(), z.record(z.string(), z.object({ value: z.string().nullish() }))) }),
});

async function keepReason(view: unknown, person: Person, { chat }: Desk): Promise<void> {
  const { private_metadata: answerId, state } = stateSchema.parse(view);
  const reason = state.values[REASON_INPUT]?.[REASON_INPUT]?.value ?? '';
  await chat.answers.vote({ answerId, person, verdict: 'down', ...(reason.trim() !== '' && { reason }) });
}

async function wordsFor(address: Pressed['address'], desk: Desk): Promise<DoorWords> {
  return desk.chat.words(desk.chat.languageOf(await localeOf(address, desk)));
}
