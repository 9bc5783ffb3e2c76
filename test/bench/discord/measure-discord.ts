import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createAnswers } from '../answers.ts';
import { type AskOptions, askInParallel, EACH_ANOTHER } from '../askers.ts';
import type { BotRow } from '../report-bots.ts';
import { createDiscordAsker } from './asker.ts';
import { type DiscordApi, openDiscordApi } from './discord-api.ts';
import { type Bot, type Memory, startDoor, startEchoBot } from './start-bots.ts';

export type DiscordTask = {
  /** Few questions, each of which is asked again and again. */
  readonly questions: readonly string[];
  /** Many, no two of which are the same. */
  readonly different: readonly string[];
  /** Mentions that are measured, for each bot; before them up to 500 that are not. */
  readonly events: number;
  /** In how many guilds the bot is in the end. */
  readonly guilds: number;
  readonly progress: (text: string) => void;
};

/** A bot's memory with one guild and with many. */
export type MemoryRow = { readonly bot: string; readonly one: Memory; readonly many: Memory };

export type DiscordMeasured = {
  readonly bots: readonly BotRow[];
  readonly guilds: number;
  readonly memory: readonly MemoryRow[];
};

type Start = (apiUrl: string) => Promise<Bot>;

const ASKERS = 20;
const WARM_UP = 500;
/** Mentions before those that are measured, at most. */
const MOST_BEFORE = WARM_UP + 2 * ASKERS;
const LOOKS = 3;

/** A bare discord.js bot and the Discord door, one after the other: memory with the same guilds, and speed under the same load. */
export async function measureDiscord(task: DiscordTask): Promise<DiscordMeasured> {
  const folder = await mkdtemp(join(tmpdir(), 'wenda-bench-'));
  const starts = {
    'discord.js, an echo': startEchoBot,
    'Wenda, SQLite': (apiUrl: string) => startDoor(apiUrl, join(folder, 'bench.db')),
  };
  try {
    const bots: BotRow[] = [];
    const memory: MemoryRow[] = [];
    for (const [bot, start] of Object.entries(starts)) {
      task.progress(bot);
      const { load, ofOthers, one, many } = await measureOne(start, task);
      bots.push({ bot, load });
      if (start !== startEchoBot) bots.push({ bot: `${bot}, ${EACH_ANOTHER}`, load: ofOthers });
      memory.push({ bot, one, many });
    }
    return { bots, guilds: task.guilds, memory };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** One bot, with an API of its own. */
async function measureOne(start: Start, task: DiscordTask) {
  const answers = createAnswers();
  const api = await openDiscordApi({ onAnswer: answers.arrived });
  try {
    const bot = await start(api.url);
    const ask = createDiscordAsker({ api, questions: task.questions, answers });
    const before = MOST_BEFORE + task.events;
    const askOthers = createDiscordAsker({ api, questions: task.different, answers, before });
    try {
      const measured = await measureBot({ bot, api, ask }, task);
      const ofOthers = await askInParallel({ asked: task.events, askers: ASKERS, ask: askOthers });
      return { ...measured, ofOthers };
    } finally {
      await bot.stop();
    }
  } finally {
    await api.close();
  }
}

type Running = { readonly bot: Bot; readonly api: DiscordApi; readonly ask: AskOptions['ask'] };

async function measureBot({ bot, api, ask }: Running, { events, guilds }: DiscordTask) {
  const load = (asked: number) => askInParallel({ asked, askers: ASKERS, ask });
  await load(ASKERS);
  const one = await leastOf(bot);
  api.growTo(guilds);
  // Answered behind the guilds, so that these are all taken in.
  await load(ASKERS);
  const many = await leastOf(bot);
  await load(Math.min(WARM_UP, events));
  return { one, many, load: await load(events) };
}

/** What stays when everything has settled. */
async function leastOf(bot: Bot): Promise<Memory> {
  const looks: Memory[] = [];
  for (let look = 0; look < LOOKS; look += 1) {
    await sleep(300);
    looks.push(await bot.memory());
  }
  return {
    resident: Math.min(...looks.map(({ resident }) => resident)),
    heap: Math.min(...looks.map(({ heap }) => heap)),
  };
}
