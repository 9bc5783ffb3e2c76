import type { App } from '@slack/bolt';
import type { Address } from '../app/address.ts';
import { reasonOf } from '../app/failure.ts';
import { type Desk, DOOR, localeOf, settingsOf } from '../receive/desk.ts';
import { exampleLine } from '../receive/example-line.ts';
import { workspaceOf } from '../receive/listen-messages.ts';
import { type Pressed, pressedIn } from '../receive/parse-action.ts';
import { cut } from '../render/cut.ts';
import { LIMITS } from '../render/limits.ts';
import { homeView } from './home.ts';
import { CONTROLS } from './home-settings.ts';
import { changeIn } from './setting-change.ts';

const LAST_ANSWERS = 3;

/** The App Home and the first look at the direct messages. */
export function listenToHome(app: App, desk: Desk): void {
  app.event('app_home_opened', async ({ event, context }) => {
    const workspace = workspaceOf(context);
    const address: Address = { way: 'open', workspace, user: event.user, channel: event.channel };
    // Nothing is lost when this fails, and Slack would only send it again.
    await (event.tab === 'messages' ? suggest(address, desk) : publish(address, '', desk)).catch((error: unknown) =>
      desk.log.warn(`slack app_home_opened: ${reasonOf(error)}`),
    );
  });
  app.action(/^set:/, async ({ body, context, ack }) => {
    const pressed = pressedIn(body, workspaceOf(context));
    if (pressed) await change(pressed, desk);
    await ack();
  });
}

/** Questions to begin with (docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts); without a thread they stand at the top. */
async function suggest(address: Address, desk: Desk): Promise<void> {
  const language = desk.chat.languageOf(await localeOf(address, desk));
  const prompts = examplesIn(language, desk)
    .slice(0, LIMITS.prompts)
    .map((line) => ({ title: cut(line, LIMITS.promptTitle), message: line }));
  const client = await desk.clients.of(address.workspace);
  await client.apiCall('assistant.threads.setSuggestedPrompts', { channel_id: address.channel, prompts });
}

/** The library's own questions, then a line for each command. */
function examplesIn(language: ReturnType<Desk['chat']['languageOf']>, { chat }: Desk): readonly string[] {
  const lines = chat.commands.map((command) => exampleLine(command, language !== 'en'));
  return [...new Set([...chat.catalogue.subject(language).examples, ...lines])];
}

async function publish(address: Address, channel: string, desk: Desk): Promise<void> {
  const { chat, clients, people } = desk;
  const { workspace, user } = address;
  const [locale, profile, settings, last] = await Promise.all([
    localeOf(address, desk),
    people.get(workspace, user),
    chat.settings.get({ platform: DOOR, workspace: workspace.team }),
    chat.answers.latest({ platform: DOOR, workspace: workspace.team, user }, LAST_ANSWERS),
  ]);
  const language = chat.languageOf(locale);
  const followed = await chat.following.by({ platform: DOOR, workspace: workspace.team, user }, language);
  const view = homeView({
    words: chat.words(language),
    examples: examplesIn(language, desk),
    coverage: chat.catalogue.coverage(language),
    newest: chat.catalogue.browse({}, language).articles,
    last,
    followed,
    pageOf: desk.pageOf,
    settings,
    isAdmin: profile.isAdmin,
    ...(channel !== '' && { channel: { id: channel, settings: await settingsOf(workspace, channel, desk) } }),
  });
  const client = await clients.of(workspace);
  await client.views.publish({ user_id: user, view });
}

/** Only administrators change settings, whatever the view of somebody else may have shown. */
async function change(pressed: Pressed, desk: Desk): Promise<void> {
  const { address, user, action, chosen, metadata } = pressed;
  const { chat, people } = desk;
  const { workspace } = address;
  const wanted = changeIn(pressed);
  const { isAdmin } = await people.get(workspace, user);
  if (wanted && isAdmin) {
    const scope = { platform: DOOR, workspace: workspace.team };
    await chat.settings.change(
      wanted.channel === undefined ? scope : { ...scope, conversation: wanted.channel },
      wanted.change,
    );
  }
  const channel = action === CONTROLS.channel ? (chosen[0] ?? '') : metadata;
  await publish(address, channel, desk);
}
