import type { Engine } from './baseline.ts';
import type { Cost, Speed } from './measured.ts';
import { percentile } from './percentile.ts';

const WARM_UP = 50;
const MOST_ROUNDS = 3;
/** Milliseconds after which the warm-up ends, and after which no further round of questions begins. */
const WARM_ENOUGH = 2000;
const LONG_ENOUGH = 10_000;

export type Timed<T> = { readonly value: T; readonly time: number; readonly heap: number };

/** Makes something and measures the milliseconds and the growth of the heap, which needs `--expose-gc`. */
export async function timed<T>(make: () => T | Promise<T>): Promise<Timed<T>> {
  const before = heapUsed();
  const start = performance.now();
  const value = await make();
  const time = performance.now() - start;
  return { value, time, heap: heapUsed() - before };
}

function heapUsed(): number {
  for (let pass = 0; pass < 2; pass += 1) globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** What an engine costs that took so long to make and holds so much. */
export async function costOf(
  engine: Pick<Engine, 'snapshot' | 'reload'>,
  made: Omit<Timed<unknown>, 'value'>,
): Promise<Cost> {
  const json = JSON.stringify(engine.snapshot());
  const start = performance.now();
  engine.reload(json);
  const reload = performance.now() - start;
  return { index: made.time, heap: made.heap, snapshot: Buffer.byteLength(json), reload };
}

type Tally = { readonly find: Engine['find']; readonly times: number[]; found: number };

/** Asks every engine the same questions in turn, so that whatever else the machine does slows them alike. */
export function race(questions: readonly string[], finds: readonly Engine['find'][]): readonly Speed[] {
  warmUp(questions, finds);
  const tallies = finds.map((find): Tally => ({ find, times: [], found: 0 }));
  const start = performance.now();
  for (let round = 0; round < MOST_ROUNDS && performance.now() - start < LONG_ENOUGH; round += 1) {
    for (const question of questions) for (const tally of tallies) askOnce(question, tally);
  }
  return tallies.map(({ times, found }) => ({
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    found: found / times.length,
  }));
}

function warmUp(questions: readonly string[], finds: readonly Engine['find'][]): void {
  const start = performance.now();
  for (const question of questions.slice(0, WARM_UP)) {
    if (performance.now() - start > WARM_ENOUGH) return;
    for (const find of finds) find(question);
  }
}

function askOnce(question: string, tally: Tally): void {
  const start = performance.now();
  const found = tally.find(question);
  tally.times.push(performance.now() - start);
  if (found) tally.found += 1;
}
