import type { App } from '@slack/bolt';
import type { SuggestOutcome } from '../../../chat/memory/suggestions.ts';
import type { ReaderLanguage } from '../../../lang/locale.ts';
import type { Address } from '../app/address.ts';
import { ACTIONS, parseSuggest } from '../render/buttons.ts';
import { linkError, SUGGEST_VIEW, submittedIn, suggestView, toldView } from '../render/suggest-view.ts';
import { type Desk, DOOR, localeOf } from './desk.ts';
import { workspaceOf } from './listen-messages.ts';
import { type Pressed, pressedIn } from './parse-action.ts';
import { directTo } from './prepare.ts';

/** "Suggest a source" below a refusal, and the modal that it opens. */
export function listenToSuggestions(app: App, desk: Desk): void {
  app.action(ACTIONS.suggest, async ({ body, context, ack }) => {
    const pressed = pressedIn(body, workspaceOf(context));
    if (pressed) await openForm(pressed, desk);
    await ack();
  });
  app.view(SUGGEST_VIEW, async ({ body, view, context, ack }) => {
    const person = directTo({ workspace: workspaceOf(context), user: body.user.id });
    const language = await languageOf(person, desk);
    const words = desk.chat.words(language);
    const outcome = await suggest(view, { person, language }, desk);
    if (outcome === 'sourceNotLink') await ack({ response_action: 'errors', errors: linkError(words[outcome]) });
    else await ack({ response_action: 'update', view: toldView(words[outcome], words) });
  });
}

async function openForm({ value, address, trigger }: Pressed, desk: Desk): Promise<void> {
  const wanted = parseSuggest(value);
  if (!wanted || trigger === undefined) return;
  const client = await desk.clients.of(address.workspace);
  const words = desk.chat.words(await languageOf(address, desk));
  const { keepsQuestions } = desk.chat.suggestions;
  await client.views.open({ trigger_id: trigger, view: suggestView(wanted, { words, keepsQuestions }) });
}

type Suggester = { readonly person: Address; readonly language: ReaderLanguage };

function suggest(view: unknown, { person, language }: Suggester, { chat }: Desk): Promise<SuggestOutcome> {
  const { metadata, link, note, wishes, passesOn } = submittedIn(view);
  const { gap, question } = parseSuggest(metadata) ?? {};
  return chat.suggestions.add({
    person: { platform: DOOR, workspace: person.workspace.team, user: person.user },
    link,
    note,
    language,
    ...(gap !== undefined && { gap }),
    ...(passesOn && question !== undefined && { question }),
    ...(wishes && { wish: { door: DOOR, address: person } }),
  });
}

async function languageOf(address: Address, desk: Desk): Promise<ReaderLanguage> {
  return desk.chat.languageOf(await localeOf(address, desk));
}
