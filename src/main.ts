import { parseArgs } from 'node:util';
import supportsHyperlinks from 'supports-hyperlinks';
import { greeting } from './chat/words/greeting.ts';
import { type Config, parseConfig, readEnvironment } from './config.ts';
import { createDoors, type Doors, opensOtherDoors } from './doors.ts';
import { UsageError, WendaError } from './errors.ts';
import { keepHeapSmall } from './heap.ts';
import { createLog, type Log, secretsIn } from './log.ts';
import { openLogStream } from './log-stream.ts';
import { readyChecks } from './monitoring/ready-checks.ts';
import { npmCommandLines } from './npm-commands.ts';
import { createTerminal } from './platforms/terminal/connect.ts';
import { followProxy } from './proxy.ts';
import { openService, type Service } from './service.ts';
import { installShutdown, type Shutdown } from './shutdown.ts';

const HELP = `Wenda answers questions from a folder of dated articles and cites a source for every statement.

Usage: npm start [-- options]

  --knowledge DIR   folder with the articles (default: KNOWLEDGE_DIR, or knowledge)
  --mcp             a server for an assistant: the Model Context Protocol on standard input and output, and nothing else there
  --serve           a service without the chat in the terminal; so it is too when a Slack or Discord token is set
  --help            this text

Type a question in English or Chinese, or /help. Ctrl-D, Ctrl-C or /exit leaves. The web page is served beside it.
When the input is not a terminal every line is a question:  echo "a question" | npm start --silent
Settings are in .env; .env.example lists them. A command explains itself with:  npm run NAME -- --help

${npmCommandLines().join('\n')}`;

/** How long accepted questions may take to be answered when the process is to end, in milliseconds. */
const DRAIN = 10_000;
const DEADLINE = 15_000;
/** How long a slow reader of the log may keep the process from ending, in milliseconds. */
const LAST_LINES = 1_000;

/**
 * `pipe`: answers the lines of the input and ends. `chat`: a person at the terminal, the web page beside it. `service`: doors only.
 * `mcp`: one assistant on standard input and output.
 */
type Mode = 'pipe' | 'chat' | 'service' | 'mcp';

async function main(): Promise<void> {
  const { help, knowledge, serve, mcp } = readArguments(process.argv.slice(2));
  if (help) {
    console.log(HELP);
    return;
  }
  const environment = readEnvironment();
  const config = parseConfig({ ...environment, ...(knowledge !== undefined && { KNOWLEDGE_DIR: knowledge }) });
  const mode = mcp === true ? 'mcp' : modeOf(config, serve === true);
  // What is merely informative would disturb the chat.
  const level = mode === 'service' || environment['LOG_LEVEL'] ? config.LOG_LEVEL : 'warn';
  // Standard output belongs to the chat in the terminal, or to the protocol.
  const lines = openLogStream(2);
  const log = createLog({ level, secrets: secretsIn(config), destination: lines });
  const shutdown = installShutdown({
    log,
    deadline: DEADLINE,
    flush: () => lines.flush(LAST_LINES),
    ...(isRunByNpm(environment) && { parent: () => process.ppid }),
  });
  if (mode !== 'pipe') keepHeapSmall();
  const proxy = await followProxy(environment);
  const service = await openService({
    config,
    log,
    shutdown,
    passing: mode === 'pipe' || mode === 'mcp',
    brief: mode === 'pipe',
    lostLines: lines.lost,
  });
  const run = { config, log, shutdown, service, mode, proxy };
  if (mode === 'mcp') return openMcp(run);
  const doors = mode === 'pipe' ? undefined : await openDoors(run);
  if (mode !== 'service') await openTerminal(run, doors);
}

/** As npm's script the bot ends with npm; started in other ways it may outlive the shell that started it. */
function isRunByNpm({ npm_lifecycle_event }: Readonly<Record<string, string | undefined>>): boolean {
  return npm_lifecycle_event === 'start' || npm_lifecycle_event === 'serve' || npm_lifecycle_event === 'mcp';
}

function modeOf(config: Config, serve: boolean): Mode {
  if (serve || opensOtherDoors(config)) return 'service';
  return process.stdin.isTTY ? 'chat' : 'pipe';
}

type Run = {
  readonly config: Config;
  readonly log: Log;
  readonly shutdown: Shutdown;
  readonly service: Service;
  readonly mode: Mode;
  /** What requests to others go through. */
  readonly proxy: Awaited<ReturnType<typeof followProxy>>;
};

/** Opens every door. A service ends when one can't be opened; a chat goes on without it. */
async function openDoors({ config, log, shutdown, service, mode, proxy }: Run): Promise<Doors> {
  const doors = await createDoors({
    ...service,
    installations: service.store.installations,
    counts: service.store.counts,
    config,
    log,
    proxy,
  });
  const open = async (task: Promise<unknown>) => {
    if (mode === 'service') await task;
    else await task.catch((error: unknown) => log.warn(error instanceof WendaError ? error.message : String(error)));
  };
  await open(openOperations({ config, shutdown, service }, doors));
  for (const platform of doors.platforms) {
    shutdown.onClose(platform.name, () => platform.stop());
    await open(platform.start(service.chat));
    if (platform.ready()) log.info({ door: platform.name }, 'open');
  }
  shutdown.onClose('inbox', async () => {
    if (!(await service.chat.inbox.drain(DRAIN)))
      log.warn('not all was answered in time; another process, or the next start, goes on');
  });
  if (mode === 'service') log.info({ url: doors.web.url() }, 'ready');
  return doors;
}

async function openOperations(
  { config, shutdown, service }: Pick<Run, 'config' | 'shutdown' | 'service'>,
  doors: Doors,
): Promise<void> {
  const { startOperationsServer } = await import('./monitoring/operations-server.ts');
  const server = await startOperationsServer({
    host: config.OPS_HOST,
    port: config.OPS_PORT,
    publicUrl: config.PUBLIC_URL,
    metrics: service.metrics,
    checks: readyChecks({
      isClosing: shutdown.isClosing,
      ping: service.store.ping,
      room: service.store.room,
      articles: () => service.library.current().library.articles.size,
      doors: doors.platforms,
    }),
  });
  shutdown.onClose('operations', () => server.close());
}

async function openMcp({ log, shutdown, service }: Run): Promise<void> {
  const { createMcpStdio } = await import('./platforms/mcp/stdio.ts');
  const mcp = createMcpStdio({
    input: process.stdin,
    output: process.stdout,
    newId: service.newId,
    onError: (error) => log.warn({ err: error }, 'mcp'),
    onEnd: () => void shutdown.close(),
  });
  shutdown.onClose(mcp.name, () => mcp.stop());
  await mcp.start(service.chat);
}

async function openTerminal({ config, shutdown, service }: Run, doors: Doors | undefined): Promise<void> {
  const colour = process.stdout.isTTY === true && process.stdout.hasColors() && !process.env['NO_COLOR'];
  const web = doors?.web.ready() ? doors.web.url() : undefined;
  const terminal = createTerminal({
    input: process.stdin,
    output: process.stdout,
    abilities: { colour, links: supportsHyperlinks.stdout },
    greeting: () =>
      greeting(service.library.current().library, { locale: config.LOCALE, web, closed: doors?.closed ?? [] }),
    onEnd: () => void shutdown.close(),
    ...(config.LOCALE !== undefined && { locale: config.LOCALE }),
  });
  shutdown.onClose('terminal', () => terminal.stop());
  await terminal.start(service.chat);
}

function readArguments(args: readonly string[]): {
  readonly help?: boolean | undefined;
  readonly serve?: boolean | undefined;
  readonly mcp?: boolean | undefined;
  readonly knowledge?: string | undefined;
} {
  try {
    return parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean', short: 'h' },
        serve: { type: 'boolean' },
        mcp: { type: 'boolean' },
        knowledge: { type: 'string' },
      },
    }).values;
  } catch (cause) {
    throw new UsageError('arguments', `${(cause as Error).message}\n\n${HELP}`, { cause });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof WendaError ? error.message : error);
  process.exit(error instanceof UsageError ? 2 : 1);
});
