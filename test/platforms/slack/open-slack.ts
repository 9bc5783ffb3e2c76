import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { Chat } from '../../../src/chat/chat.ts';
import { OPTIONAL_SCOPES, REQUIRED_SCOPES } from '../../../src/platforms/slack/app/scopes.ts';
import { createSlack, type SlackDoor, type SlackOptions } from '../../../src/platforms/slack/connect.ts';
import { type OpenBot, openBot } from '../../chat/open-bot.ts';
import { type Edge, openEdge } from './emulator/edge.ts';
import { type Seen, wordsOf } from './emulator/messages.ts';
import { createPeople, type People } from './emulator/people.ts';
import { BOT, openWorkspace, SIGNING_SECRET, type Workspace } from './emulator/workspace.ts';

export type Mode = 'http' | 'socket';

/** Milliseconds after which a test gives up; a busy machine takes long. */
const LONGEST_WAIT = 30_000;

export type Stage = {
  readonly door: SlackDoor;
  readonly edge: Edge;
  readonly people: People;
  readonly workspace: Workspace;
  /** Ids of the people and places of the workspace. */
  readonly mei: string;
  readonly tom: string;
  readonly boss: string;
  readonly deals: string;
  readonly secret: string;
  /** The direct messages between the bot and Mei. */
  readonly dm: string;
  /** Lines that the door has logged. */
  readonly log: readonly string[];
  /** Where the door's pages are. */
  url(): string;
  /** What the door keeps of installations. */
  readonly kept: ReadonlyMap<string, string>;
  /** Resolves when the test is true; fails when it stays false. */
  until(what: string, test: () => boolean): Promise<void>;
  /** Resolves with the first `count` messages in a place once they are there. */
  seen(count: number, where?: (seen: Seen) => boolean): Promise<readonly Seen[]>;
  shown(): string;
  /** Opens another process's door on the same Slack. */
  another(chat: Chat, options?: Partial<SlackOptions>): Promise<SlackDoor>;
  close(): Promise<void>;
};

export type StageOptions = {
  readonly mode: Mode;
  readonly scopes?: readonly string[];
  readonly options?: Partial<SlackOptions>;
};

/** A workspace, Slack's edge in front of it, and a door that is not started. */
export async function openStage({
  mode,
  scopes = [...REQUIRED_SCOPES, 'im:write'],
  options = {},
}: StageOptions): Promise<Stage> {
  const workspace = await openWorkspace(scopes);
  const edge = await openEdge(workspace);
  const log: string[] = [];
  const kept = new Map<string, string>();
  const servers: Server[] = [];
  const doors: SlackDoor[] = [];
  const make = async (extra: Partial<SlackOptions>) => {
    const door = createSlack({ ...basics({ mode, origin: edge.origin, log, kept }), ...options, ...extra });
    doors.push(door);
    if (door.router || door.pages) {
      const server = await serve(door);
      servers.push(server);
      if (mode === 'http') edge.target(`${addressOf(server)}/slack/events`);
    }
    return door;
  };
  const door = await make({});
  const idOf = (names: ReadonlyMap<string, string>, name: string) => names.get(name) ?? '';
  const mei = idOf(workspace.users, 'mei');
  const until = async (what: string, test: () => boolean) => {
    const end = Date.now() + LONGEST_WAIT;
    while (!test()) {
      if (Date.now() > end)
        throw new Error(`waited in vain for ${what}; shown: ${shownIn(edge)}; log: ${log.join('\n')}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  return {
    door,
    edge,
    people: createPeople(edge),
    workspace,
    mei,
    tom: idOf(workspace.users, 'tom'),
    boss: idOf(workspace.users, 'boss'),
    deals: idOf(workspace.channels, 'deals'),
    secret: idOf(workspace.channels, 'secret'),
    dm: workspace.direct(mei),
    log,
    kept,
    url: () => servers.map(addressOf)[0] ?? '',
    until,
    seen: async (count, where = () => true) => {
      await until(`${count} messages`, () => edge.messages.filter(where).length >= count);
      return edge.messages.filter(where);
    },
    shown: () => shownIn(edge),
    another: async (chat, extra = {}) => {
      const next = await make(extra);
      await next.start(chat);
      return next;
    },
    close: async () => {
      for (const one of doors) await one.stop();
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
      await edge.close();
      await workspace.close();
      if (edge.violations.length > 0) throw new Error(`Slack would have refused:\n${edge.violations.join('\n')}`);
    },
  };
}

/** A stage with the real chat on the fixture library behind a door that is open. */
export async function openStarted(options: StageOptions, chat?: OpenBot): Promise<Stage & { readonly chat: OpenBot }> {
  const stage = await openStage(options);
  const bot = chat ?? (await openBot({ observer: QUIET }));
  await stage.door.start(bot);
  return { ...stage, chat: bot };
}

/** What Mei alone is answered when she asks by the command. */
export async function privateAnswer(stage: Stage, question = 'Who founded Corvane Instruments?'): Promise<Seen> {
  const before = stage.edge.messages.length;
  await stage.people.command(question, { channel: stage.deals, user: stage.mei });
  const answer = (await stage.seen(before + 1)).at(-1);
  if (!answer) throw new Error('no answer');
  return answer;
}

/** Failures that a test makes on purpose are no failures of the test. */
export const QUIET = { answered: () => {}, accepted: () => {}, duplicate: () => {}, failed: () => {} };

export const ALL_SCOPES = [...REQUIRED_SCOPES, ...OPTIONAL_SCOPES, 'im:write'];

type Basics = {
  readonly mode: Mode;
  readonly origin: string;
  readonly log: string[];
  readonly kept: Map<string, string>;
};

export function basics({ mode, origin, log, kept }: Basics): SlackOptions {
  const note = (line: string) => void log.push(line);
  return {
    botToken: BOT.token,
    ...(mode === 'http' ? { signingSecret: SIGNING_SECRET } : { appToken: 'xapp-1-emulated' }),
    apiUrl: `${origin}/api/`,
    log: { info: note, warn: note, error: note },
    clock: Date.now,
    pause: shortened,
    installations: {
      get: async (key) => kept.get(key),
      set: async (key, value) => void kept.set(key, value),
      delete: async (key) => void kept.delete(key),
      mayRenew: async () => true,
      mayUse: async () => true,
    },
    statusAfter: 60_000,
  };
}

/** Waits of seconds become moments, in the same order; a minute never ends. */
function shortened(ms: number): Promise<void> {
  if (ms >= 60_000) return new Promise(() => {});
  return new Promise((resolve) => setTimeout(resolve, ms < 800 ? Math.min(ms, 20) : 320).unref());
}

async function serve({ router, pages }: SlackDoor): Promise<Server> {
  const app = express();
  if (router) app.use(router);
  app.use(express.json());
  if (pages) app.use(pages);
  app.get('/', (_request, response) => void response.send('the page'));
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function addressOf(server: Server): string {
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

function shownIn({ messages }: Edge): string {
  return messages.map(({ blocks }) => wordsOf(blocks)).join('\n');
}
