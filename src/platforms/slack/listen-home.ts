import type { App } from '@slack/bolt';
import type { Reply } from '../../chat/message.ts';
import type { Address } from './address.ts';
import { exampleLine } from './command-lines.ts';
import { cut } from './cut.ts';
import { type Desk, DOOR, localeOf, settingsOf } from './desk.ts';
import { reasonOf } from './failure.ts';
import { homeView } from './home.ts';
import { CONTROLS } from './home-settings.ts';
import { LIMITS } from './limits.ts';
import { workspaceOf } from './listen-messages.ts';
import { type Pressed, pressedIn } from './parse-action.ts';
import { createRecent, type Recent } from './recent.ts';
import { changeIn } from './setting-change.ts';

const LAST_ANSWERS = 3;
const TEN_MINUTES = 600_000;

/** The App Home and the first look at the direct messages. */
export function listenToHome(app: App, desk: Desk): void {
  const shelf = createRecent<Reply>({ most: 20, lives: TEN_MINUTES, clock: desk.clock });
  app.event('app_home_opened', async ({ event, context }) => {
    const workspace = workspaceOf(context);
    const address: Address = { way: 'open', workspace, user: event.user, channel: event.channel };
    // Nothing is lost when this fails, and Slack would only send it again.
    await (event.tab === 'messages' ? suggest(address, desk) : publish(address, '', { desk, shelf })).catch(
      (error: unknown) => desk.log.warn(`slack app_home_opened: ${reasonOf(error)}`),
    );
  });
  app.action(/^set:/, async ({ body, context, ack }) => {
    const pressed = pressedIn(body, workspaceOf(context));
    if (pressed) await change(pressed, { desk, shelf });
    await ack();
  });
}

type HomeDesk = { readonly desk: Desk; readonly shelf: Recent<Reply> };

/** Questions to begin with (docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts); without a thread they stand at the top. */
async function suggest(address: Address, desk: Desk): Promise<void> {
  const { chat, clients } = desk;
  const isChinese = chat.languageOf(await localeOf(address, desk)) !== 'en';
  const prompts = chat.commands
    .filter(({ name }) => name !== 'help')
    .slice(0, LIMITS.prompts)
    .map((command) => exampleLine(command, isChinese))
    .map((line) => ({ title: cut(line, LIMITS.buttonLabel), message: line }));
  const client = await clients.of(address.workspace);
  await client.apiCall('assistant.threads.setSuggestedPrompts', { channel_id: address.channel, prompts });
}

async function publish(address: Address, channel: string, { desk, shelf }: HomeDesk): Promise<void> {
  const { chat, clients, people } = desk;
  const { workspace, user } = address;
  const [locale, profile, settings, last] = await Promise.all([
    localeOf(address, desk),
    people.get(workspace, user),
    chat.settings.get({ platform: DOOR, workspace: workspace.team }),
    chat.answers.latest({ platform: DOOR, workspace: workspace.team, user }, LAST_ANSWERS),
  ]);
  const language = chat.languageOf(locale);
  const view = homeView({
    words: chat.words(language),
    chinese: language !== 'en',
    commands: chat.commands,
    coverage: await shelved('sources', locale, { desk, shelf }),
    newest: await shelved('latest', locale, { desk, shelf }),
    last,
    settings,
    isAdmin: profile.isAdmin,
    ...(channel !== '' && { channel: { id: channel, settings: await settingsOf(workspace, channel, desk) } }),
  });
  const client = await clients.of(workspace);
  await client.views.publish({ user_id: user, view });
}

/** What a command says, once in a while for all: the library does not change with the person. */
async function shelved(
  name: string,
  locale: string | undefined,
  { desk, shelf }: HomeDesk,
): Promise<Reply | undefined> {
  const { chat } = desk;
  if (!chat.commands.some((command) => command.name === name)) return undefined;
  const key = `${name} ${chat.languageOf(locale)}`;
  const known = shelf.get(key);
  if (known) return known;
  const place = { platform: DOOR, workspace: 'home', conversation: 'home', user: 'home' };
  const reply = await chat.handle({
    ...place,
    text: name,
    addressed: 'command',
    ...(locale !== undefined && { locale }),
  });
  if (reply.kind === 'command') shelf.set(key, reply);
  return reply.kind === 'command' ? reply : undefined;
}

/** Only administrators change settings, whatever the view of somebody else may have shown. */
async function change(pressed: Pressed, home: HomeDesk): Promise<void> {
  const { address, user, action, chosen, metadata } = pressed;
  const { chat, people } = home.desk;
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
  await publish(address, channel, home);
}
