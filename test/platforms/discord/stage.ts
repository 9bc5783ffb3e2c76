import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Chat } from '../../../src/chat/chat.ts';
import type { ChatParts } from '../../../src/chat/create-chat.ts';
import { createDiscord, type DiscordOptions } from '../../../src/platforms/discord/connect.ts';
import type { Platform } from '../../../src/platforms/platform.ts';
import type { Store } from '../../../src/store/store.ts';
import { type OpenBot, openBot } from '../../chat/open-bot.ts';
import { flatten, parseBody, textOf } from './server/check-message.ts';
import { type DiscordServer, openDiscordServer } from './server/discord-server.ts';
import type { StoredInteraction, StoredMessage } from './server/state.ts';
import { IDS, TOKEN } from './server/world.ts';

export type Stage = {
  readonly server: DiscordServer;
  readonly bot: OpenBot;
  readonly platform: Platform;
  /** What the door has logged. */
  readonly logged: readonly string[];
  /** What the chat has reported as failed. */
  readonly failed: readonly unknown[];
  /** Another door with the same token, as a second process has: on the same store, or on another of the same database. */
  another(store?: Store): Promise<Platform>;
  close(): Promise<void>;
};

export type StageOptions = {
  readonly chat?: Partial<ChatParts>;
  readonly discord?: Partial<DiscordOptions>;
  readonly locale?: string;
  /** Stands between the door and the chat. */
  readonly around?: (chat: Chat) => Chat;
  /** Ends with problems on the server's list. */
  readonly start?: boolean;
};

/** The real door with discord.js's real client, the real chat and store, and Discord's server on 127.0.0.1. */
export async function openStage({ chat, discord, locale, around, start = true }: StageOptions = {}): Promise<Stage> {
  const server = await openDiscordServer(locale);
  const failed: unknown[] = [];
  const logged: string[] = [];
  const keep = (data: object, message: string) => {
    logged.push(`${message} ${JSON.stringify(data)}`);
  };
  const parts = {
    keyed: (text: string) => createHash('sha256').update(text).digest('base64url'),
    observer: {
      answered: () => {},
      accepted: () => {},
      duplicate: () => {},
      failed: (error: unknown) => {
        failed.push(error);
      },
    },
    ...chat,
  };
  const bot = await openBot(parts);
  const open = () =>
    createDiscord({
      token: TOKEN,
      followThreads: false,
      apiUrl: server.url,
      log: { info: keep, warn: keep, error: keep },
      pause: () => wait(1),
      ...discord,
    });
  // What the libraries call outdated is ours to change.
  const onWarning = ({ name, message }: Error) => {
    if (name === 'DeprecationWarning' || /deprecat/i.test(message)) server.state.problems.push(message);
  };
  process.on('warning', onWarning);
  const doors = [open()];
  const [platform = open()] = doors;
  if (start) await platform.start(around ? around(bot) : bot);
  return {
    server,
    bot,
    platform,
    logged,
    failed,
    another: async (store = bot.store) => {
      const door = open();
      doors.push(door);
      await door.start(await openBot({ ...parts, store, newId: () => 'another process' }));
      return door;
    },
    close: async () => {
      await bot.inbox.drain(1_000);
      for (const door of doors) await door.stop();
      await bot.store.close();
      await server.close();
      process.off('warning', onWarning);
      expect(server.state.problems).toEqual([]);
    },
  };
}

/** Runs a test on a stage and closes it; what Discord would have refused fails the test. */
export async function onStage(options: StageOptions, act: (stage: Stage) => Promise<void>): Promise<void> {
  const stage = await openStage(options);
  try {
    await act(stage);
  } finally {
    await stage.close();
  }
}

/** Waits until something holds, ten seconds at most. */
export async function until(holds: () => boolean | Promise<boolean>, what = 'what was expected'): Promise<void> {
  for (let time = 0; time < 2_000; time += 1) {
    if (await holds()) return;
    await wait(5);
  }
  throw new Error(`${what} did not come`);
}

/** Long enough for something that must not happen to have happened. */
export function settle(): Promise<void> {
  return wait(80);
}

/** How a message is posted, in whatever channel. */
export const POST = /^POST \/channels\/\d+\/messages$/;

/** What was posted in reply to a message. */
export function answered({ server }: Stage, id: string): readonly StoredMessage[] {
  return server.posted().filter(({ reference }) => reference === id);
}

/** Whether no work is left. */
export async function isDone({ bot }: Stage): Promise<boolean> {
  return (await bot.store.work.count()) === 0;
}

/** What an interaction was answered with, once it is. */
export async function answerOf({ state }: DiscordServer, interaction: StoredInteraction): Promise<StoredMessage> {
  const find = () =>
    state.messages.find(
      ({ token, body }) => token === interaction.token && flatten(parseBody(body).components).length > 0,
    );
  await until(() => find() !== undefined, 'the answer to an interaction');
  const found = find();
  if (!found) throw new Error('unreachable');
  return found;
}

/** The text of a message. */
export function shown({ body }: StoredMessage): string {
  return textOf(body);
}

/** The ids of all buttons and selects of a message. */
export function idsOn({ body }: StoredMessage): readonly string[] {
  return flatten(parseBody(body).components).flatMap(({ custom_id }) => custom_id ?? []);
}

/** The id of the button or select that begins so. */
export function idOn(message: StoredMessage, beginning: string): string {
  const found = idsOn(message).find((id) => id.startsWith(beginning));
  if (found === undefined) throw new Error(`nothing begins with ${beginning} among ${idsOn(message).join(' ')}`);
  return found;
}

/** The values of all options of a message's selects. */
export function valuesOn({ body }: StoredMessage): readonly string[] {
  return flatten(parseBody(body).components).flatMap(({ options = [] }) => options.map(({ value }) => value));
}

/** A message of ours that an earlier process posted. */
export function postedByHand(server: DiscordServer): readonly [StoredMessage] {
  const message: StoredMessage = {
    ...{ id: server.state.nextId(), channel_id: IDS.channel, author: IDS.application },
    ...{ body: { flags: 1 << 15, components: [] }, ephemeral: false },
  };
  return [message];
}
