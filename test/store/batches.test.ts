import { describe, expect, it } from 'vitest';
import { createBatches } from '../../src/store/batches.ts';

describe('batches', () => {
  it('take along whoever comes at the same time or meanwhile, and no more than they may', async () => {
    const runs: (readonly number[])[] = [];
    const batches = createBatches<number, number>({
      most: 4,
      run: async (items) => {
        runs.push(items);
        await new Promise((resolve) => setImmediate(resolve));
        return items.map((item) => item * 2);
      },
    });
    const first = batches.add(1);
    const more = [2, 3, 4, 5, 6].map(batches.add);
    expect(await first).toBe(2);
    const late = batches.add(7);
    expect(await Promise.all([...more, late])).toEqual([4, 6, 8, 10, 12, 14]);
    expect(runs).toEqual([
      [1, 2, 3, 4],
      [5, 6, 7],
    ]);
  });

  it('wait a little for more where many come, and not for one alone', async () => {
    const sizes: number[] = [];
    const batches = createBatches<number, number>({
      most: 10,
      gather: 40,
      run: async (items) => {
        sizes.push(items.length);
        return items;
      },
    });
    const soon = (item: number) => new Promise((resolve) => setTimeout(resolve, 5)).then(() => batches.add(item));
    await batches.add(1);
    await Promise.all([batches.add(2), batches.add(3)]);
    await Promise.all([batches.add(4), soon(5)]);
    await Promise.all([batches.add(6), soon(7)]);
    expect(sizes).toEqual([1, 2, 2, 2]);
  });

  it('tell all of a batch when it fails, and go on', async () => {
    const batches = createBatches<string, string>({
      most: 2,
      run: async (items) => {
        if (items.includes('bad')) throw new Error('no');
        return items;
      },
    });
    const ends = await Promise.allSettled(['a', 'bad', 'b'].map(batches.add));
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
  });
});
