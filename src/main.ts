import { parseArgs } from 'node:util';
import supportsHyperlinks from 'supports-hyperlinks';
import { commands } from '../commands/index.ts';
import { createBot } from './chat/bot.ts';
import { createConversations } from './chat/conversation.ts';
import { greeting } from './chat/greeting.ts';
import { type Config, parseConfig, readEnvironment } from './config.ts';
import { UsageError, WendaError } from './errors.ts';
import { formatProblem } from './knowledge/problem.ts';
import { openLibrary } from './open-library.ts';
import { createTerminal } from './platforms/terminal/connect.ts';

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
  const today = () => config.TODAY ?? new Date().toISOString().slice(0, 10);
  const bot = createBot({
    commands,
    library: () => searchable,
    conversations: createConversations(),
    today,
    onError: (error) => console.error(error),
  });
  await openTerminal(config, bot.handle, () => greeting(searchable.library, config.LOCALE));
}

async function openTerminal(
  config: Config,
  handle: ReturnType<typeof createBot>['handle'],
  greet: () => string,
): Promise<void> {
  const colour = process.stdout.isTTY === true && process.stdout.hasColors() && !process.env['NO_COLOR'];
  const terminal = createTerminal({
    input: process.stdin,
    output: process.stdout,
    abilities: { colour, links: supportsHyperlinks.stdout },
    greeting: greet,
    onEnd: () => {},
    ...(config.LOCALE !== undefined && { locale: config.LOCALE }),
  });
  await terminal.start(handle);
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
