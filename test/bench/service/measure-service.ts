import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startBare } from '../bare-process.ts';
import { freePort } from './free-port.ts';
import { type Load, underLoad } from './load.ts';
import { reloadOften } from './reload-often.ts';
import { type ServiceProcess, startService } from './service-process.ts';

export type ServiceTask = {
  readonly questions: readonly string[];
  /** How many are asked for the memory. */
  readonly asked: number;
  /** A PostgreSQL for the replicas; without it they are left out. */
  readonly databaseUrl?: string | undefined;
  readonly knowledge: string;
  readonly progress: (text: string) => void;
};

/** Bytes. */
export type Memory = { readonly resident: number; readonly heap: number };

export type ServiceMeasured = {
  readonly starts: readonly number[];
  readonly memory: {
    readonly atRest: Memory;
    readonly after: Memory;
    readonly asked: number;
    /** After further changes of the knowledge. */
    readonly reloaded: Memory;
    readonly reloads: number;
  };
  readonly loads: readonly { readonly server: string; readonly load: Load }[];
};

export const BARE_ROUTE = 'Express, a constant';
const ASKERS = 20;
const STARTS = 3;
const WARM_UP = 500;
/** Changes of the knowledge for the memory. */
const RELOADS = 60;
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
    for (const [server, withIds] of [
      ['SQLite', false],
      ['SQLite, each question through the queue', true],
    ] as const)
      loads.push({ server, load: await load([service], task, { withIds, say: server }) });
    const memory = await measureMemory(service, task, knowledge);
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

type LoadHow = { readonly asked?: number; readonly withIds?: boolean; readonly say?: string };

function load(services: readonly Pick<ServiceProcess, 'url'>[], task: ServiceTask, how: LoadHow): Promise<Load> {
  const { asked = FOR_SPEED, withIds = false, say } = how;
  if (say) task.progress(say);
  const urls = services.map(({ url }) => url);
  return underLoad({ urls, questions: task.questions, asked, askers: ASKERS, withIds });
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

async function measureMemory(
  service: ServiceProcess,
  task: ServiceTask,
  knowledge: string,
): Promise<ServiceMeasured['memory']> {
  const atRest = await memoryOf(service);
  const { asked } = await load([service], task, { asked: task.asked, say: `memory, ${task.asked} questions` });
  const after = await memoryOf(service);
  task.progress(`memory, ${RELOADS} reloads`);
  await reloadOften({ service, knowledge, times: RELOADS });
  return { atRest, after, asked, reloaded: await memoryOf(service), reloads: RELOADS };
}

/** The least of several looks: what garbage collection leaves. */
async function memoryOf(service: ServiceProcess): Promise<Memory> {
  const resident: number[] = [];
  const heap: number[] = [];
  for (let look = 0; look < 10; look += 1) {
    await sleep(300);
    resident.push(await service.metric('process_resident_memory_bytes'));
    heap.push(await service.metric('nodejs_heap_size_used_bytes'));
  }
  return { resident: Math.min(...resident), heap: Math.min(...heap) };
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
