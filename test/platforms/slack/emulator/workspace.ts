import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Store } from '@emulators/core';
import { createEmulator, defineEmulator } from 'emulate';

/** Who and what there is in the emulated workspace. */
export const TEAM = 'T000000001';
export const APP = 'A0WENDA';
export const BOT = { user: 'U0WENDA', bot: 'B0WENDA', token: 'xoxb-wenda' };
export const SIGNING_SECRET = 'emulated-signing-secret';
export const CLIENT = { id: 'client-1', secret: 'client-secret-1' };

export type Workspace = {
  /** Slack's Web API as the emulator has it, with state. */
  fetch(request: Request): Promise<Response>;
  /** Ids by name. */
  readonly users: ReadonlyMap<string, string>;
  readonly channels: ReadonlyMap<string, string>;
  /** The direct messages between the bot and a person. */
  direct(user: string): string;
  close(): Promise<void>;
};

type Row = Readonly<Record<string, unknown>>;
type Table = { all(): Row[]; insert(row: Row): Row };
type SlackService = {
  readonly slackPlugin: {
    register(app: unknown, store: Store, webhooks: unknown, baseUrl: string, tokens: Map<string, unknown>): void;
    seed(store: Store, baseUrl: string): void;
  };
  readonly seedFromConfig: (store: Store, baseUrl: string, config: unknown) => void;
  readonly getSlackStore: (store: Store) => { readonly users: Table; readonly channels: Table };
};

/** The emulator does not export its Slack service: it is the one file of its build that holds it. */
async function slackService(): Promise<SlackService> {
  const folder = resolve(import.meta.dirname, '../../../../node_modules/emulate/dist');
  const file = readdirSync(folder).find(
    (name) => /^dist-\w+\.js$/.test(name) && readFileSync(`${folder}/${name}`, 'utf8').includes('var slackPlugin'),
  );
  if (file === undefined) throw new Error('emulate has no Slack service any more');
  // The build carries no types of its service.
  return (await import(pathToFileURL(`${folder}/${file}`).href)) as SlackService;
}

/** A workspace with the bot, people and channels; `scopes` are those that it has allowed. */
export async function openWorkspace(scopes: readonly string[]): Promise<Workspace> {
  const service = await slackService();
  const store = new Store();
  const seed = {
    signing_secret: SIGNING_SECRET,
    strict_scopes: true,
    users: [{ name: 'mei' }, { name: 'tom' }, { name: 'boss', is_admin: true }],
    channels: [{ name: 'deals' }, { name: 'partners' }, { name: 'secret', is_private: true }],
    oauth_apps: [
      {
        app_id: APP,
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        name: 'Wenda',
        redirect_uris: ['http://127.0.0.1/slack/oauth_redirect'],
        scopes,
        bot_id: BOT.bot,
        bot_user_id: BOT.user,
        bot_name: 'wenda',
      },
    ],
    tokens: [
      { token: BOT.token, type: 'bot', user_id: BOT.user, scopes, app_id: APP, bot_id: BOT.bot, bot_user_id: BOT.user },
    ],
  };
  const definition = defineEmulator({
    name: 'slack',
    state: () => ({}),
    setup: ({ app, webhooks, baseUrl }) => {
      service.slackPlugin.register(app, store, webhooks, baseUrl, new Map());
      service.slackPlugin.seed(store, baseUrl);
      service.seedFromConfig(store, baseUrl, seed);
    },
  });
  const runtime = await createEmulator({ service: definition, listen: false });
  const tables = service.getSlackStore(store);
  const named = (table: Table, id: string) => new Map(table.all().map((row) => [String(row['name']), String(row[id])]));
  return {
    fetch: (request) => runtime.fetch(request),
    users: named(tables.users, 'user_id'),
    channels: named(tables.channels, 'channel_id'),
    direct: (user) => directChannel(tables.channels, user),
    close: () => runtime.close(),
  };
}

function directChannel(channels: Table, user: string): string {
  const id = `D${user.slice(1)}`;
  if (channels.all().some((row) => row['channel_id'] === id)) return id;
  channels.insert({
    channel_id: id,
    team_id: TEAM,
    name: user,
    is_channel: false,
    is_private: true,
    is_im: true,
    is_mpim: false,
    is_archived: false,
    is_open_by_user: { [BOT.user]: true },
    user,
    members: [BOT.user, user].sort(),
    topic: { value: '', creator: user, last_set: 0 },
    purpose: { value: '', creator: user, last_set: 0 },
    creator: user,
    num_members: 2,
    last_read: {},
  });
  return id;
}
