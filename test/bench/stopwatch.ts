import type { Engine } from './baseline.ts';
import type { Cost, Speed } from './measured.ts';
import { percentile } from './percentile.ts';

const WARM_UP = 50;
const MOST_ROUNDS = 3;
/** Questions that are asked however long they take; a percentile of fewer says little. */
const LEAST_QUESTIONS = 50;
/** Milliseconds after which the warm-up ends, no second round of questions begins, and even the first one ends. */
const LIMITS = { warmUp: 2000, further: 10_000, first: 45_000 };

export type Timed<T> = { readonly value: T; readonly time: number; readonly heap: number };

/** Makes something and measures the milliseconds and the growth of the heap (with typed arrays), which needs `--expose-gc`. */
export async function timed<T>(make: () => T | Promise<T>): Promise<Timed<T>> {
  const before = memoryHeld();
  const start = performance.now();
  const value = await make();
  const time = performance.now() - start;
  return { value, time, heap: memoryHeld() - before };
}

function memoryHeld(): number {
  for (let pass = 0; pass < 2; pass += 1) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
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
  for (let asked = 0; asked < MOST_ROUNDS * questions.length; asked += 1) {
    if (isEnough(asked, questions.length, performance.now() - start)) break;
    for (const tally of tallies) askOnce(questions[asked % questions.length] ?? '', tally);
  }
  return tallies.map(({ times, found }) => ({
    asked: Math.min(times.length, questions.length),
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    found: found / times.length,
  }));
}

/** True when the time is up: early for another round, late for the first one. */
export function isEnough(asked: number, questions: number, milliseconds: number): boolean {
  if (asked < Math.min(LEAST_QUESTIONS, questions)) return false;
  return milliseconds > (asked < questions ? LIMITS.first : LIMITS.further);
}

function warmUp(questions: readonly string[], finds: readonly Engine['find'][]): void {
  const start = performance.now();
  for (const question of questions.slice(0, WARM_UP)) {
    if (performance.now() - start > LIMITS.warmUp) return;
    for (const find of finds) find(question);
  }
}

function askOnce(question: string, tally: Tally): void {
  const start = performance.now();
  const found = tally.find(question);
  tally.times.push(performance.now() - start);
  if (found) tally.found += 1;
}
