import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { createSizeKeeper } from '../../src/store/size-keeper.ts';
import type { Store } from '../../src/store/store.ts';
import { KEY } from '../contracts/store-stage.ts';

const ANSWER = 'x'.repeat(2_000);

/** A store in a file with so many answers, each a moment younger than the one before. */
async function openFilled(answers: number): Promise<Store> {
  const folder = mkdtempSync(join(tmpdir(), 'wenda-store-'));
  let now = 1_800_000_000_000;
  const clock = () => {
    now += 1;
    return now;
  };
  const onProblem = (problem: unknown) => {
    throw problem;
  };
  const store = await openStore({ file: join(folder, 'wenda.db'), key: KEY, clock, onProblem });
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  for (let place = 0; place < answers; place += 1) await store.answers.set(`a${place}`, ANSWER, 'p');
  return store;
}

describe('the size of the store', () => {
  it('grows with what is kept, and goes down with what is deleted', async () => {
    const store = await openFilled(200);
    const full = (await store.size()) ?? 0;
    expect(full).toBeGreaterThan(200 * ANSWER.length);
    await store.forget('p');
    expect(await store.size()).toBeLessThan(full / 2);
  });

  it('is kept below its limit by letting the oldest answers go', async () => {
    const store = await openFilled(100);
    const dropped: number[] = [];
    const limit = Math.floor(((await store.size()) ?? 0) * 0.7);
    const keeper = createSizeKeeper({ store, limit, onNear: () => {}, onDropped: (rows) => dropped.push(rows) });
    for (let look = 0; look < 8; look += 1) await keeper.look();
    expect(await store.size()).toBeLessThan(limit);
    expect(dropped.length).toBeGreaterThan(1);
    expect(await store.answers.get('a0')).toBeUndefined();
    expect(await store.answers.get('a99')).toBe(ANSWER);
  });
});

describe('the keeper', () => {
  it('says once that the limit is near, and again after it was not', async () => {
    let bytes = 50;
    const told: number[] = [];
    const keeper = createSizeKeeper({
      store: { size: async () => bytes, shrink: async () => 0 },
      limit: 100,
      onNear: (near) => told.push(near),
      onDropped: () => expect.unreachable(),
    });
    for (const size of [50, 80, 90, 70, 85]) {
      bytes = size;
      await keeper.look();
      expect(keeper.bytes()).toBe(size);
    }
    expect(told).toEqual([80, 85]);
  });

  it('keeps everything where there is no limit', async () => {
    const keeper = createSizeKeeper({
      store: { size: async () => 1e12, shrink: () => expect.unreachable() },
      limit: 0,
      onNear: () => expect.unreachable(),
      onDropped: () => expect.unreachable(),
    });
    await keeper.look();
    expect(keeper.bytes()).toBe(1e12);
  });
});
