import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EACH_ANOTHER } from '../askers.ts';
import { startBare } from '../bare-process.ts';
import { freePort } from './free-port.ts';
import { type Load, underLoad } from './load.ts';
import { type MemoryMeasured, measureMemory } from './measure-memory.ts';
import { type ServiceProcess, startService } from './service-process.ts';

export type ServiceTask = {
  /** Few questions, each of which is asked again and again. */
  readonly questions: readonly string[];
  /** Many, no two of which are the same. */
  readonly different: readonly string[];
  /** The texts that the library holds. */
  readonly texts: readonly string[];
  /** How many are asked for the memory. */
  readonly asked: number;
  /** A PostgreSQL for the replicas; without it they are left out. */
  readonly databaseUrl?: string | undefined;
  readonly knowledge: string;
  readonly progress: (text: string) => void;
};

export type ServiceMeasured = {
  readonly starts: readonly number[];
  readonly memory: MemoryMeasured;
  readonly loads: readonly { readonly server: string; readonly load: Load }[];
};

export const BARE_ROUTE = 'Express, a constant';
const ASKERS = 20;
const STARTS = 3;
const WARM_UP = 500;
/** Questions for each speed. */
const FOR_SPEED = 4_000;

/** The service beside a route that does nothing, under the same load from the same askers. */
export async function measureService(task: ServiceTask): Promise<ServiceMeasured> {
  const folder = await mkdtemp(join(tmpdir(), 'wenda-bench-'));
  const file = { STORE_FILE: join(folder, 'bench.db') };
  try {
    const starts = await measureStarts(task, file);
    const loads = [{ server: BARE_ROUTE, load: await loadBareRoute(task) }];
    const knowledge = join(folder, 'knowledge');
    await cp(task.knowledge, knowledge, { recursive: true });
    const service = await startService({ settings: { ...file, KNOWLEDGE_DIR: knowledge } });
    await load([service], task, { asked: WARM_UP });
    for (const [server, how] of WAYS)
      loads.push({ server, load: await load([service], task, { ...how, say: server }) });
    const texts = join(folder, 'texts.json');
    await writeFile(texts, JSON.stringify(task.texts));
    const { asked, different: questions, progress } = task;
    const memory = await measureMemory(service, { knowledge, texts }, { questions, asked, askers: ASKERS, progress });
    await service.stop();
    loads.push(...(await loadReplicas(task)));
    return { starts, memory, loads };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureStarts({ progress }: ServiceTask, settings: Readonly<Record<string, string>>) {
  progress('starting');
  const starts: number[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    const service = await startService({ settings });
    starts.push(service.readyAfter);
    await service.stop();
  }
  return starts;
}

type LoadHow = {
  readonly asked?: number;
  readonly withIds?: boolean;
  readonly isDifferent?: boolean;
  readonly say?: string;
};

/** Where a question comes again it may be answered from memory. */
const WAYS: readonly (readonly [string, LoadHow])[] = [
  ['SQLite', {}],
  [`SQLite, ${EACH_ANOTHER}`, { isDifferent: true }],
  ['SQLite, through the queue', { withIds: true }],
  [`SQLite, through the queue, ${EACH_ANOTHER}`, { withIds: true, isDifferent: true }],
];

function load(services: readonly Pick<ServiceProcess, 'url'>[], task: ServiceTask, how: LoadHow): Promise<Load> {
  const { asked = FOR_SPEED, withIds = false, isDifferent = false, say } = how;
  if (say) task.progress(say);
  const urls = services.map(({ url }) => url);
  const questions = isDifferent ? task.different : task.questions;
  return underLoad({ urls, questions, asked, askers: ASKERS, withIds });
}

async function loadBareRoute(task: ServiceTask): Promise<Load> {
  const port = await freePort();
  const script = new URL('./constant-route.ts', import.meta.url);
  const { stop } = await startBare({ script, args: [String(port)] });
  const bare = [{ url: `http://127.0.0.1:${port}` }];
  await load(bare, task, { asked: WARM_UP });
  const measured = await load(bare, task, { say: BARE_ROUTE });
  await stop();
  return measured;
}

async function loadReplicas(task: ServiceTask): Promise<ServiceMeasured['loads']> {
  const { databaseUrl } = task;
  if (databaseUrl === undefined) return [];
  const settings = { DATABASE_URL: databaseUrl, ENCRYPTION_KEY: Buffer.alloc(32, 1).toString('base64') };
  const first = await startService({ settings });
  await load([first], task, { asked: WARM_UP });
  const one = await load([first], task, { withIds: true, say: 'PostgreSQL, one process' });
  const second = await startService({ settings });
  await load([second], task, { asked: WARM_UP });
  const two = await load([first, second], task, { withIds: true, say: 'PostgreSQL, two replicas' });
  await Promise.all([first.stop(), second.stop()]);
  return [
    { server: 'PostgreSQL, one process, through the queue', load: one },
    { server: 'PostgreSQL, two replicas, through the queue', load: two },
  ];
}
