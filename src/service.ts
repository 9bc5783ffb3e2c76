import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { commands } from '../commands/index.ts';
import { createReadingCache } from './cache/reading-cache.ts';
import { createChat, type RunningChat } from './chat/create-chat.ts';
import type { RunningInbox } from './chat/inbox.ts';
import type { Limits } from './chat/limits.ts';
import type { Lend } from './chat/memory/lent-suggestions.ts';
import type { Config } from './config.ts';
import { adviceSum, problemSums } from './knowledge/problems/problem-sums.ts';
import { createProgress } from './knowledge/progress.ts';
import { createLiveLibrary, type LiveLibrary } from './live/live-library.ts';
import type { Log } from './log.ts';
import type { Metrics, MetricsParts } from './monitoring/metrics.ts';
import { createLogObserver, observers } from './monitoring/observers.ts';
import type { Shutdown } from './shutdown.ts';
import { markKey } from './store/check-key.ts';
import { readKey } from './store/key.ts';
import { lendStore } from './store/lend-store.ts';
import { openStore } from './store/open-store.ts';
import { createSeal } from './store/seal.ts';
import { createSizeKeeper, type SizeKeeper } from './store/size-keeper.ts';
import { KEPT_FOR, type Store } from './store/store.ts';
import { createToday } from './today.ts';

/** Everything behind the doors, running. */
export type Service = {
  readonly chat: RunningChat;
  readonly library: LiveLibrary;
  readonly store: Store;
  readonly metrics: Metrics;
  readonly newId: () => string;
  readonly keyed: (text: string) => string;
  /** Rejects when the signal is aborted. */
  readonly pause: (ms: number, signal?: AbortSignal) => Promise<void>;
};

export type ServiceParts = {
  readonly config: Config;
  readonly log: Log;
  readonly shutdown: Pick<Shutdown, 'onClose'>;
  /** Keep nothing but suggested sources, count nobody: for questions through a pipe, or of one assistant. */
  readonly passing: boolean;
  /** The process ends with its input: it needs not follow the folder. */
  readonly brief?: boolean;
  /** Log lines that were lost. */
  readonly lostLines: () => number;
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** How often it is looked whether there is news for who follows something. */
const NEWS_EVERY = HOUR / 6;
const MB = 1_000_000;
const pause = (ms: number, signal?: AbortSignal) => sleep(ms, undefined, { ref: false, ...(signal && { signal }) });

/** Opens the store and the library and puts the chat on them. What is opened is closed by `shutdown`. */
export async function openService(parts: ServiceParts): Promise<Service> {
  const { config } = parts;
  const { store, keyed, size } = await openKept(parts);
  const { library, onReload } = await openLive(parts);
  const inbox: { current?: RunningInbox } = {};
  const metrics = await openMetrics(parts, {
    waiting: () => inbox.current?.waiting() ?? 0,
    lostLines: parts.lostLines,
    store: () => ({ bytes: size.bytes(), limit: config.STORE_LIMIT_MB * MB }),
    library: () => {
      const { articles } = library.current().library;
      return { articles: articles.size, newest: [...articles.values()].at(-1)?.published };
    },
  });
  const chat = createChat({
    commands,
    library: library.current,
    store,
    ...(parts.passing && { lend: lendOf(parts) }),
    keyed,
    newId: randomUUID,
    limits: await limitsFor(parts, { store, keyed }),
    observer: observers(createLogObserver(parts.log), metrics.observer),
    today: createToday(config),
    clock: () => performance.now(),
    pause,
    giveWay: () => new Promise((resolve) => setImmediate(resolve)),
    beat: KEPT_FOR.hold / 3,
    keepQuestions: config.KEEP_QUESTIONS,
  });
  inbox.current = chat.inbox;
  const tellNews = () => {
    // Nobody follows anything in a store that ends with the process.
    if (parts.passing) return;
    chat.tellNews().catch((error: unknown) => parts.log.warn({ err: error }, 'news could not be told'));
  };
  onReload((outcome) => {
    metrics.reloaded(outcome);
    if (outcome === 'live') tellNews();
  });
  // The first time no door is open yet: it is only noted which articles there are.
  const stopTelling = nowAndEvery(NEWS_EVERY, tellNews);
  parts.shutdown.onClose('news', async () => stopTelling());
  return { chat, library, store, metrics, newId: randomUUID, keyed, pause };
}

/** Nobody reads the metrics of a process that counts nobody: then the library for them is not loaded. */
async function openMetrics({ passing }: ServiceParts, of: MetricsParts): Promise<Metrics> {
  if (!passing) return (await import('./monitoring/metrics.ts')).createMetrics(of);
  const nothing = () => {};
  return {
    observer: { answered: nothing, accepted: nothing, duplicate: nothing, failed: nothing },
    reloaded: nothing,
    read: async () => ({ type: 'text/plain', text: '' }),
  };
}

/** Replicas count together; one process needs nobody to count with. */
async function limitsFor(
  { config, log, passing }: ServiceParts,
  { store, keyed }: Pick<Service, 'store' | 'keyed'>,
): Promise<Limits> {
  if (passing) return { take: async () => 0 };
  const { createLimits } = await import('./chat/limits.ts');
  const onProblem = (error: unknown) => log.warn({ err: error }, 'questions are counted in this process alone');
  return createLimits({
    user: config.QUESTIONS_PER_MINUTE,
    workspace: config.WORKSPACE_QUESTIONS_PER_MINUTE,
    ...(config.DATABASE_URL !== undefined && { shared: { counts: store.counts, keyed, onProblem } }),
  });
}

/** What is kept by the processes that keep something. */
function lendOf({ config, log }: ServiceParts): Lend {
  const { DATABASE_URL: databaseUrl, ENCRYPTION_KEY: given, STORE_FILE: file } = config;
  return (use) =>
    lendStore({ databaseUrl, given, file, onProblem: (problem) => log.warn({ err: problem }, 'store') }, use);
}

type Kept = Pick<Service, 'store' | 'keyed'> & { readonly size: Pick<SizeKeeper, 'bytes'> };

async function openKept({ config, log, shutdown, passing }: ServiceParts): Promise<Kept> {
  const place = passing ? { file: ':memory:' } : { file: config.STORE_FILE, databaseUrl: config.DATABASE_URL };
  const key = readKey({ ...place, given: config.ENCRYPTION_KEY });
  const onProblem = (problem: Error) => log.warn({ err: problem }, 'store');
  const store = await openStore({ ...place, key, clock: Date.now, onProblem });
  await markKey(store.installations);
  const stopSweeping = nowAndEvery(HOUR, () => void store.sweep().catch(onProblem));
  const size = keeperOf(store, { config, log });
  const stopLooking = nowAndEvery(MINUTE, () => void size.look().catch(onProblem));
  shutdown.onClose('store', () => {
    stopSweeping();
    stopLooking();
    return store.close();
  });
  return { store, keyed: createSeal(key).keyed, size };
}

/** Begins a task now and every so many milliseconds, which keeps no process alive. What it gives ends that. */
function nowAndEvery(ms: number, begin: () => void): () => void {
  begin();
  const timer = setInterval(begin, ms);
  timer.unref();
  return () => clearInterval(timer);
}

function keeperOf(store: Store, { config, log }: Pick<ServiceParts, 'config' | 'log'>): SizeKeeper {
  const { STORE_LIMIT_MB: limit } = config;
  return createSizeKeeper({
    store,
    limit: limit * MB,
    onNear: (bytes) =>
      log.warn({ mb: Math.round(bytes / MB), limit }, 'the store is nearly full; give it more with STORE_LIMIT_MB'),
    onDropped: (rows) => log.warn({ rows, limit }, 'the store is full: the oldest answers were deleted'),
  });
}

type Reloaded = (outcome: 'live' | 'kept') => void;

async function openLive({ config, log, shutdown, brief }: ServiceParts) {
  let tell: Reloaded = () => {};
  const library = await createLiveLibrary({
    folder: config.KNOWLEDGE_DIR,
    follows: !brief,
    cache: createReadingCache({ folder: config.CACHE_DIR, clock: Date.now }),
    largestFile: config.LARGEST_FILE_KB,
    progress: createProgress({ clock: () => performance.now(), tell: (line) => log.info(line) }),
    clock: () => performance.now(),
    onReload: ({ changes, ms, newProblems, searchable }) => {
      for (const line of problemSums(newProblems)) log.warn(line);
      log.info({ changes, ms: Math.round(ms), articles: searchable.library.articles.size }, 'knowledge is live');
      tell('live');
    },
    onFailure: (error) => {
      log.error({ err: error }, 'knowledge can not be read; the last good library stays');
      tell('kept');
    },
  });
  for (const line of problemSums(library.problems())) log.warn(line);
  const advice = adviceSum(library.problems());
  if (advice !== undefined) log.info(advice);
  shutdown.onClose('library', () => library.close());
  const onReload = (told: Reloaded) => {
    tell = told;
  };
  return { library, onReload };
}
