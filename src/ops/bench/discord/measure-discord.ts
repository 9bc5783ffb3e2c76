import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createAnswers } from '../answers.ts';
import { type AskOptions, askInParallel, type BotLoad } from '../askers.ts';
import type { BotRow } from '../report-bots.ts';
import { createDiscordAsker } from './asker.ts';
import { openDiscordApi } from './discord-api.ts';
import { type Bot, type Memory, startDoor, startEchoBot } from './start-bots.ts';

export type DiscordTask = {
  readonly questions: readonly string[];
  /** Mentions that are measured, for each bot; before them up to 500 that are not. */
  readonly events: number;
  /** Guilds for the memory. */
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
type Ask = (how: Pick<AskOptions, 'asked'>) => Promise<BotLoad>;

const ASKERS = 20;
const WARM_UP = 500;
const LOOKS = 5;

/** A bare discord.js bot and the Discord door, one after the other: speed under the same load, and memory with the same guilds. */
export async function measureDiscord(task: DiscordTask): Promise<DiscordMeasured> {
  const { guilds, progress } = task;
  const folder = await mkdtemp(join(tmpdir(), 'wenda-bench-'));
  const starts = {
    'discord.js, an echo': startEchoBot,
    'Wenda, SQLite': (apiUrl: string) => startDoor(apiUrl, join(folder, 'bench.db')),
  };
  try {
    const bots: BotRow[] = [];
    const memory: MemoryRow[] = [];
    for (const [bot, start] of Object.entries(starts)) {
      progress(bot);
      const { load, memory: one } = await measureOne(start, task);
      bots.push({ bot, load });
      progress(`${bot}, ${guilds} guilds`);
      memory.push({ bot, one, many: await memoryOf(start, task) });
    }
    return { bots, guilds, memory };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function measureOne(start: Start, task: DiscordTask) {
  return withBot(start, { ...task, guilds: 1 }, async (bot, ask) => {
    await ask({ asked: ASKERS });
    const memory = await leastOf(bot);
    await ask({ asked: Math.min(WARM_UP, task.events) });
    return { memory, load: await ask({ asked: task.events }) };
  });
}

function memoryOf(start: Start, task: DiscordTask): Promise<Memory> {
  return withBot(start, task, async (bot, ask) => {
    await ask({ asked: ASKERS });
    return leastOf(bot);
  });
}

/** Runs a bot against an API of its own while it is measured. */
async function withBot<T>(
  start: Start,
  { questions, guilds }: Pick<DiscordTask, 'questions' | 'guilds'>,
  measure: (bot: Bot, ask: Ask) => Promise<T>,
): Promise<T> {
  const answers = createAnswers();
  const api = await openDiscordApi({ guilds, onAnswer: answers.arrived });
  try {
    const bot = await start(api.url);
    const ask = createDiscordAsker({ api, questions, answers });
    try {
      return await measure(bot, ({ asked }) => askInParallel({ asked, askers: ASKERS, ask }));
    } finally {
      await bot.stop();
    }
  } finally {
    await api.close();
  }
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
