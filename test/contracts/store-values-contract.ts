import { describe, expect, it } from 'vitest';
import { checkKey, markKey } from '../../src/store/check-key.ts';
import { KEPT_FOR } from '../../src/store/store.ts';
import { AWKWARD_TEXTS, type Stage } from './store-stage.ts';

/** Values with an age. */
export function describeExpiringValues(stage: Stage, room: 'turns' | 'answers'): void {
  const keptFor = room === 'turns' ? KEPT_FOR.turn : KEPT_FOR.answer;

  describe(room, () => {
    it('keeps the last value of a key', async () => {
      const store = await stage.open();
      await store[room].set('k', 'first', 'p1');
      await store[room].set('k', 'second', 'p1');
      expect(await store[room].get('k')).toBe('second');
      expect(await store[room].get('other')).toBeUndefined();
    });

    it('lets a value expire, counted from when it was last set', async () => {
      const store = await stage.open();
      await store[room].set('k', 'first', 'p1');
      stage.pass(keptFor - 1);
      expect(await store[room].get('k')).toBe('first');
      await store[room].set('k', 'second', 'p1');
      stage.pass(keptFor - 1);
      expect(await store[room].get('k')).toBe('second');
      stage.pass(1);
      expect(await store[room].get('k')).toBeUndefined();
    });

    it('sweeps what has expired and nothing else', async () => {
      const store = await stage.open();
      await store[room].set('old', 'canary-old', 'p1');
      stage.pass(1);
      await store[room].set('young', 'canary-young', 'p1');
      stage.pass(keptFor - 1);
      await store.sweep();
      expect(await store[room].get('young')).toBe('canary-young');
      stage.pass(-keptFor);
      expect(await store[room].get('old')).toBeUndefined();
    });

    it("lists a person's values, those set last first, expired ones left out", async () => {
      const store = await stage.open();
      await store[room].set('gone', 'v', 'p1');
      stage.pass(keptFor - 2);
      for (const key of ['a', 'b', 'c']) {
        stage.pass(1);
        await store[room].set(key, `value ${key}`, key === 'b' ? 'p2' : 'p1');
      }
      expect(await store[room].latest('p1', 5)).toEqual([
        { key: 'c', value: 'value c' },
        { key: 'a', value: 'value a' },
      ]);
      expect(await store[room].latest('p1', 1)).toHaveLength(1);
      expect(await store[room].latest('p3', 5)).toEqual([]);
    });

    it('belongs to who set it last', async () => {
      const store = await stage.open();
      await store[room].set('k', 'first', 'p1');
      await store[room].set('k', 'second', 'p2');
      expect(await store.forget('p1')).toBe(0);
      expect(await store.forget('p2')).toBe(1);
    });
  });
}

/** Values that stay. */
export function describeValues(stage: Stage): void {
  describe.each(['settings', 'installations'] as const)('%s', (room) => {
    it('sets, changes and deletes a value', async () => {
      const store = await stage.open();
      await store[room].set('k', 'first');
      await store[room].set('k', 'second');
      expect(await store[room].get('k')).toBe('second');
      await store[room].delete('k');
      await store[room].delete('k');
      expect(await store[room].get('k')).toBeUndefined();
    });

    it('gives several at once, in the order that they were asked for', async () => {
      const store = await stage.open();
      const keys = ['of b', ...AWKWARD_TEXTS, 'of a'];
      for (const key of keys) await store[room].set(key, `value ${key}`);
      const asked = [...[...keys].reverse(), 'none', 'of a'];
      const expected = asked.map((key) => (key === 'none' ? undefined : `value ${key}`));
      expect(await store[room].getAll(asked)).toEqual(expected);
    });

    it('stays for years', async () => {
      const store = await stage.open();
      await store[room].set('k', 'kept');
      stage.pass(10 * 365 * 24 * 3_600_000);
      await store.sweep();
      expect(await store[room].get('k')).toBe('kept');
    });
  });

  describe('installations', () => {
    it('are encrypted', async () => {
      const store = await stage.open();
      await store.installations.set('team', 'canary-token');
      const stored = await stage.contents();
      expect(stored.includes('team')).toBe(true);
      expect(stored.includes('canary')).toBe(false);
    });

    it('say so when another key sealed them', async () => {
      const other = await stage.open(new Uint8Array(32).fill(9));
      await other.installations.set('team', 'token');
      const store = await stage.open();
      await expect(store.installations.get('team')).rejects.toMatchObject({
        name: 'EnvironmentError',
        code: 'sealed-with-another-key',
        message: expect.stringContaining('ENCRYPTION_KEY'),
      });
    });

    it('tell at the next start, and not later, that the key is another', async () => {
      const { installations } = await stage.open();
      expect(await checkKey(installations)).toBe(false);
      await markKey(installations);
      await markKey((await stage.open()).installations);
      expect(await checkKey(installations)).toBe(true);
      const { installations: seenWithAnother } = await stage.open(new Uint8Array(32).fill(9));
      await expect(markKey(seenWithAnother)).rejects.toMatchObject({ code: 'sealed-with-another-key' });
    });
  });
}

export function describeCounts(stage: Stage): void {
  describe('counts', () => {
    it('give each of all who count at once another number, and say how long it goes on', async () => {
      const stores = [await stage.open(), await stage.open()];
      const counted = await Promise.all(Array.from({ length: 20 }, (_, n) => stores[n % 2]?.counts.add('k', 60_000)));
      expect(counted.map((one) => one?.count).sort((a = 0, b = 0) => a - b)).toEqual(
        Array.from({ length: 20 }, (_, n) => n + 1),
      );
      stage.pass(59_000);
      expect(await stores[0]?.counts.add('k', 60_000)).toEqual({ count: 21, left: 1_000 });
      expect(await stores[0]?.counts.add('other', 5_000)).toEqual({ count: 1, left: 5_000 });
    });

    it('begin anew when their time is over, swept or not', async () => {
      const { counts, sweep } = await stage.open();
      await counts.add('k', 1_000);
      await counts.add('k', 1_000);
      stage.pass(1_000);
      expect(await counts.add('k', 2_000)).toEqual({ count: 1, left: 2_000 });
      stage.pass(2_000);
      await sweep();
      expect(await counts.add('k', 2_000)).toEqual({ count: 1, left: 2_000 });
    });
  });
}
