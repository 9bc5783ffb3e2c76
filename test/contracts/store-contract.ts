import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { describeFeedback } from './store-feedback-contract.ts';
import { describeFollows } from './store-follows-contract.ts';
import { AWKWARD_TEXTS, createStage, type Stage, type TestDatabase } from './store-stage.ts';
import { describeSuggestions } from './store-suggestions-contract.ts';
import { describeCounts, describeExpiringValues, describeValues } from './store-values-contract.ts';
import { describeWork } from './store-work-contract.ts';

const SLOW_START = 60_000;

/** What every store keeps, whatever database is beneath. `createDatabase` makes a fresh one for the suite. */
export function describeStore(name: string, createDatabase: () => Promise<TestDatabase>): void {
  describe(`${name}, as a store`, () => {
    let database: TestDatabase;
    const stage = createStage(() => database);
    beforeAll(async () => {
      database = await createDatabase();
    }, SLOW_START);
    afterEach(() => stage.clear());
    afterAll(() => database.drop());

    describeWork(stage);
    describeExpiringValues(stage, 'turns');
    describeExpiringValues(stage, 'answers');
    describeValues(stage);
    describeCounts(stage);
    describeFeedback(stage);
    describeFollows(stage);
    describeSuggestions(stage);
    describeWhole(stage);
  });
}

function describeWhole(stage: Stage): void {
  describe('as a whole', () => {
    it('keeps everything over a restart', async () => {
      const before = await stage.open();
      await fill(before);
      await before.close();
      const after = await stage.open();
      expect(await after.answers.get('a1')).toBe('shown');
      expect(await after.settings.get('s')).toBe('on');
      expect(await after.feedback.gaps(5)).toMatchObject([{ answerId: 'a1', verdict: 'down' }]);
      expect(await after.work.count()).toBe(1);
    });

    it('opens twice at once on an empty database', async () => {
      const stores = await Promise.all([stage.open(), stage.open(), stage.open()]);
      await stores[0].settings.set('s', 'on');
      for (const store of stores) expect(await store.settings.get('s')).toBe('on');
    });

    it('answers a ping while open and fails it when closed', async () => {
      const store = await stage.open();
      await store.ping();
      await store.close();
      await expect(store.ping()).rejects.toThrow();
    });

    it('closes twice as well as once', async () => {
      const store = await stage.open();
      await store.close();
      await store.close();
    });

    it('gives back any text as it was, wherever it is put', async () => {
      const store = await stage.open();
      const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom(...AWKWARD_TEXTS), halves);
      await fc.assert(
        fc.asyncProperty(anyText, anyText, (key, value) => roundTrips(store, key, value)),
        { numRuns: 60 },
      );
      expect(stage.problems).toEqual([]);
    });

    it('tells awkward keys apart', async () => {
      const store = await stage.open();
      for (const key of AWKWARD_TEXTS) await store.settings.set(key, `of ${key}`);
      for (const key of AWKWARD_TEXTS) expect(await store.settings.get(key)).toBe(`of ${key}`);
    });

    it('keeps a text of a million characters', async () => {
      const store = await stage.open();
      const long = '问答 '.repeat(350_000);
      await store.answers.set('long', long, 'p1');
      expect((await store.answers.get('long')) === long).toBe(true);
    });

    it('forgets a person and nobody else', async () => {
      const store = await stage.open();
      await fill(store);
      await store.turns.set('other', 'kept', 'p2');
      await store.feedback.asked({ ...ASKED, answerId: 'a2', personKey: 'p2', kind: 'unknown' });
      await store.feedback.vote({ answerId: 'a1', personKey: 'p2', verdict: 'up' });
      await store.feedback.vote({ answerId: 'a2', personKey: 'p1', verdict: 'down', reason: 'mine' });
      expect(await store.forget('p1')).toBe(6);
      expect(await store.forget('p1')).toBe(0);
      expect(await store.turns.get('t1')).toBeUndefined();
      expect(await store.answers.get('a1')).toBeUndefined();
      expect(await store.turns.get('other')).toBe('kept');
      const left = await store.feedback.gaps(10);
      expect(left.map(({ answerId, reason }) => [answerId, reason])).toEqual([['a2', undefined]]);
      expect(await store.feedback.vote({ answerId: 'a1', personKey: 'p2', verdict: 'down' })).toBe(false);
    });

    it('leaves nothing of a forgotten person behind', async () => {
      const store = await stage.open();
      await store.turns.set('t', 'canary-turn', 'canary-person');
      await store.answers.set('a', 'canary-answer', 'canary-person');
      expect((await stage.contents()).includes('canary')).toBe(true);
      await store.forget('canary-person');
      await store.close();
      expect((await stage.contents()).includes('canary')).toBe(false);
    });
  });
}

const halves = fc
  .array(fc.integer({ min: 0xd7f0, max: 0xe010 }), { maxLength: 8 })
  .map((units) => String.fromCharCode(...units));

const ASKED = {
  answerId: 'a1',
  personKey: 'p1',
  platform: 'web',
  kind: 'answered',
  language: 'zh-CN',
  companies: ['one'],
  attributes: [],
  topics: [],
  questionHash: 'h',
} as const;

/** A row of person p1 in every table that has persons, one setting and one piece of work. */
async function fill(store: Store): Promise<void> {
  await store.work.accept({ id: 'w1', door: 'web', payload: 'canary' }, 'one');
  await store.turns.set('t1', 'about', 'p1');
  await store.answers.set('a1', 'shown', 'p1');
  await store.settings.set('s', 'on');
  await store.feedback.asked(ASKED);
  await store.feedback.vote({ answerId: 'a1', personKey: 'p1', verdict: 'down' });
}

async function roundTrips(store: Store, key: string, value: string): Promise<void> {
  await store.turns.set(key, value, key);
  expect(await store.turns.get(key)).toBe(value);
  await store.installations.set(key, value);
  expect(await store.installations.get(key)).toBe(value);
  const work = { id: key, door: value, payload: value };
  if ((await store.work.accept(work, value)) === undefined) return;
  await store.work.release(value);
  expect(await store.work.take(value, key, 1)).toEqual([{ ...work, attempt: 2, posting: false }]);
  expect(await store.work.finish(key)).toBe(true);
  const asked = { ...ASKED, answerId: key, personKey: value, kind: 'unknown', companies: [value], question: value };
  await store.feedback.asked(asked);
  await store.feedback.vote({ answerId: key, personKey: value, verdict: 'up', reason: value });
  const { personKey: _, ...gap } = asked;
  expect(await store.feedback.gaps(1_000)).toContainEqual({
    ...gap,
    at: expect.any(Number),
    verdict: 'up',
    reason: value,
  });
  await store.forget(value);
}
