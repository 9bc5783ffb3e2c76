import { setTimeout as sleep } from 'node:timers/promises';
import { startBare } from '../bare-process.ts';
import { freePort } from './free-port.ts';
import { underLoad } from './load.ts';
import { reloadOften } from './reload-often.ts';
import type { ServiceProcess } from './service-process.ts';

/** Bytes. */
export type Memory = { readonly resident: number; readonly heap: number };

/** A server's memory after a few questions, and after as many more as were `asked`. */
export type MemoryUnderLoad = { readonly atRest: Memory; readonly after: Memory; readonly asked: number };

export type MemoryMeasured = MemoryUnderLoad & {
  /** After further changes of the knowledge. */
  readonly reloaded: Memory;
  readonly reloads: number;
  /** The same of an Express app with a MiniSearch of the same texts. */
  readonly bare: MemoryUnderLoad;
};

export type MemoryTask = {
  readonly questions: readonly string[];
  readonly asked: number;
  readonly askers: number;
  readonly progress: (text: string) => void;
};

/** Changes of the knowledge. */
const RELOADS = 60;
const WARM_UP = 500;
/** MiniSearch with its defaults takes far longer for a question, and holds no more after many. */
const FEWER = 20;

/** The service, which has answered some questions, and then a bare app. `texts` is a JSON file of the library's texts. */
export async function measureMemory(
  service: ServiceProcess,
  { knowledge, texts }: { readonly knowledge: string; readonly texts: string },
  task: MemoryTask,
): Promise<MemoryMeasured> {
  const look = async (): Promise<Memory> => ({
    resident: await service.metric('process_resident_memory_bytes'),
    heap: await service.metric('nodejs_heap_size_used_bytes'),
  });
  const ofService = await measureUnderLoad({ url: service.url, look }, task);
  task.progress(`memory, ${RELOADS} reloads`);
  await reloadOften({ service, knowledge, times: RELOADS });
  const reloaded = await leastOf(look);
  return { ...ofService, reloaded, reloads: RELOADS, bare: await measureBare(texts, task) };
}

async function measureBare(texts: string, task: MemoryTask): Promise<MemoryUnderLoad> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const script = new URL('./bare-search.js', import.meta.url);
  const { stop } = await startBare({ script, args: [String(port), texts] });
  try {
    const look = async () => (await (await fetch(`${url}/memory`)).json()) as Memory;
    await ask(url, { ...task, asked: WARM_UP });
    return await measureUnderLoad({ url, look }, { ...task, asked: Math.ceil(task.asked / FEWER) });
  } finally {
    await stop();
  }
}

type Looked = { readonly url: string; readonly look: () => Promise<Memory> };

async function measureUnderLoad({ url, look }: Looked, task: MemoryTask): Promise<MemoryUnderLoad> {
  const atRest = await leastOf(look);
  task.progress(`memory, ${task.asked} questions`);
  const { asked } = await ask(url, task);
  return { atRest, after: await leastOf(look), asked };
}

function ask(url: string, { questions, asked, askers }: MemoryTask) {
  return underLoad({ urls: [url], questions, asked, askers, withIds: false });
}

/** The least of several looks. */
async function leastOf(look: () => Promise<Memory>): Promise<Memory> {
  const looks: Memory[] = [];
  for (let time = 0; time < 10; time += 1) {
    await sleep(300);
    looks.push(await look());
  }
  return {
    resident: Math.min(...looks.map(({ resident }) => resident)),
    heap: Math.min(...looks.map(({ heap }) => heap)),
  };
}
