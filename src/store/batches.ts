/** What is asked for while one batch runs goes together in the next one. */
export type Batches<Item, Result> = {
  /** Resolves with the item's own result; rejects when its whole batch fails. */
  add(item: Item): Promise<Result>;
};

export type BatchesParts<Item, Result> = {
  /** A result for each item, in their order. */
  readonly run: (items: readonly Item[]) => Promise<readonly Result[]>;
  readonly most: number;
};

type Waiting<Item, Result> = {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
};

/** Group commit: of many callers at the same time none waits for each of the others. */
export function createBatches<Item, Result>({ run, most }: BatchesParts<Item, Result>): Batches<Item, Result> {
  const waiting: Waiting<Item, Result>[] = [];
  let isRunning = false;

  const runNext = async () => {
    const batch = waiting.splice(0, most);
    try {
      const results = await run(batch.map(({ item }) => item));
      for (const [index, { resolve }] of batch.entries()) resolve(results[index] as Result);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  };
  const runAll = async () => {
    isRunning = true;
    // Whoever comes in the same turn of the event loop comes along.
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.length > 0) await runNext();
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
