import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Millis } from './store.ts';

/** What is asked for while one batch runs goes together in the next one. */
export type Batches<Item, Result> = {
  /** Resolves with the item's own result; rejects when its whole batch fails. */
  add(item: Item): Promise<Result>;
};

export type BatchesParts<Item, Result> = {
  /** A result for each item, in their order. */
  readonly run: (items: readonly Item[]) => Promise<readonly Result[]>;
  readonly most: number;
  /** Where the batch before was of several, this one waits so long for more: each costs the same, however many go together. 0 unless told. */
  readonly gather?: Millis;
};

type Waiting<Item, Result> = {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
};

/** Group commit: of many callers at the same time none waits for each of the others. */
export function createBatches<Item, Result>({
  run,
  most,
  gather = 0,
}: BatchesParts<Item, Result>): Batches<Item, Result> {
  const waiting: Waiting<Item, Result>[] = [];
  let isRunning = false;
  let before = 1;

  /** Whoever comes in the same turn of the event loop comes along, and where many come, whoever comes a little later. */
  const company = async () => {
    if (before > 1 && gather > 0 && waiting.length < most) await setTimeout(gather);
    else await setImmediate();
  };
  const runNext = async () => {
    const batch = waiting.splice(0, most);
    before = batch.length;
    try {
      const results = await run(batch.map(({ item }) => item));
      for (const [index, { resolve }] of batch.entries()) resolve(results[index] as Result);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  };
  const runAll = async () => {
    isRunning = true;
    while (waiting.length > 0) {
      await company();
      await runNext();
    }
    isRunning = false;
  };

  return {
    add: (item) =>
      new Promise((resolve, reject) => {
        waiting.push({ item, resolve, reject });
        if (!isRunning) void runAll();
      }),
  };
}
