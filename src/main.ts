import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import supportsHyperlinks from 'supports-hyperlinks';
import { commands } from '../commands/index.ts';
import type { Chat } from './chat/chat.ts';
import { createChat } from './chat/create-chat.ts';
import { greeting } from './chat/greeting.ts';
import { createLimits } from './chat/limits.ts';
import { type Config, parseConfig, readEnvironment } from './config.ts';
import { UsageError, WendaError } from './errors.ts';
import { formatProblem } from './knowledge/problem.ts';
import { openLibrary } from './open-library.ts';
import { createTerminal } from './platforms/terminal/connect.ts';
import { readKey } from './store/key.ts';
import { openStore } from './store/open-store.ts';
import { createSeal } from './store/seal.ts';
import { KEPT_FOR, type Store } from './store/store.ts';

const HELP = `Wenda answers questions from a folder of dated articles and cites a source for every statement.

Usage: npm start [-- options]

  --knowledge DIR   folder with the articles (default: KNOWLEDGE_DIR, or knowledge)
  --help            this text

Type a question in English or Chinese, or /help. Ctrl-D, Ctrl-C or /exit leaves.
When the input is not a terminal every line is a question:  echo "a question" | npm start --silent
Other commands: npm run ask, check:knowledge, new:article, evaluate, bench.`;

async function main(): Promise<void> {
  const { help, knowledge } = readArguments(process.argv.slice(2));
  if (help) {
    console.log(HELP);
    return;
  }
  const config = parseConfig({ ...readEnvironment(), ...(knowledge !== undefined && { KNOWLEDGE_DIR: knowledge }) });
  const { searchable, problems } = await openLibrary(config.KNOWLEDGE_DIR);
  for (const problem of problems) console.error(`left out: ${formatProblem(problem)}`);
  const piped = process.stdin.isTTY !== true;
  const store = await openStoreFor(config, piped);
  const chat = createChat({
    commands,
    library: () => searchable,
    store: store.store,
    keyed: store.keyed,
    newId: randomUUID,
    limits: createLimits({ user: 0, workspace: 0 }),
    observer: { answered: () => {}, accepted: () => {}, duplicate: () => {}, failed: (error) => console.error(error) },
    today: () => config.TODAY ?? new Date().toISOString().slice(0, 10),
    clock: () => performance.now(),
    pause: (ms) => sleep(ms, undefined, { ref: false }),
    beat: KEPT_FOR.hold / 3,
    keepQuestions: config.KEEP_QUESTIONS,
  });
  await openTerminal(config, chat, {
    greet: () => greeting(searchable.library, config.LOCALE),
    onEnd: () => void store.store.close(),
  });
}

/** A pipe asks and goes: nothing of it is kept. */
async function openStoreFor(
  config: Config,
  piped: boolean,
): Promise<{ store: Store; keyed: (text: string) => string }> {
  const { DATABASE_URL: databaseUrl, ENCRYPTION_KEY: given } = config;
  const file = piped ? ':memory:' : config.STORE_FILE;
  const place = piped ? { file } : { file, databaseUrl };
  const key = readKey({ ...place, given });
  const store = await openStore({
    ...place,
    key,
    clock: Date.now,
    onProblem: (problem) => console.error(problem.message),
  });
  return { store, keyed: createSeal(key).keyed };
}

type TerminalParts = { readonly greet: () => string; readonly onEnd: () => void };

async function openTerminal(config: Config, chat: Chat, { greet, onEnd }: TerminalParts): Promise<void> {
  const colour = process.stdout.isTTY === true && process.stdout.hasColors() && !process.env['NO_COLOR'];
  const terminal = createTerminal({
    input: process.stdin,
    output: process.stdout,
    abilities: { colour, links: supportsHyperlinks.stdout },
    greeting: greet,
    onEnd,
    ...(config.LOCALE !== undefined && { locale: config.LOCALE }),
  });
  await terminal.start(chat);
}

function readArguments(args: readonly string[]): {
  readonly help?: boolean | undefined;
  readonly knowledge?: string | undefined;
} {
  try {
    return parseArgs({
      args: [...args],
      options: { help: { type: 'boolean', short: 'h' }, knowledge: { type: 'string' } },
    }).values;
  } catch (cause) {
    throw new UsageError('arguments', `${(cause as Error).message}\n\n${HELP}`, { cause });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof WendaError ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
