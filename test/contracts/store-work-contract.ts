import { describe, expect, it } from 'vitest';
import { KEPT_FOR, type TakenWork, type Work } from '../../src/store/store.ts';
import type { Stage } from './store-stage.ts';

const HOLD = KEPT_FOR.hold;

function workOf(id: string): Work {
  return { id, door: 'web', payload: `{"asks":"canary ${id}"}` };
}

function idsOf(taken: readonly TakenWork[]): readonly string[] {
  return taken.map(({ id }) => id);
}

export function describeWork(stage: Stage): void {
  describe('work', () => {
    it('accepts a delivery once', async () => {
      const { work } = await stage.open();
      expect(await work.accept(workOf('m1'), 'one')).toEqual({ ...workOf('m1'), attempt: 1, posting: false });
      expect(await work.accept(workOf('m1'), 'one')).toBeUndefined();
      expect(await work.accept(workOf('m1'), 'two')).toBeUndefined();
      expect(await work.count()).toBe(1);
    });

    it('accepts one of a hundred equal deliveries that arrive together', async () => {
      const [one, two] = [await stage.open(), await stage.open()];
      const accepted = await Promise.all(
        Array.from({ length: 100 }, (_, i) => (i % 2 === 0 ? one : two).work.accept(workOf('m1'), `owner ${i}`)),
      );
      expect(accepted.filter((taken) => taken !== undefined)).toHaveLength(1);
      expect(await one.work.count()).toBe(1);
    });

    it('accepts a hundred different deliveries that arrive together', async () => {
      const [one, two] = [await stage.open(), await stage.open()];
      const accepted = await Promise.all(
        Array.from({ length: 100 }, (_, i) => (i % 2 === 0 ? one : two).work.accept(workOf(`m${i}`), 'one')),
      );
      expect(accepted.map((taken) => taken?.id)).toEqual(Array.from({ length: 100 }, (_, i) => `m${i}`));
      expect(await two.work.count()).toBe(100);
    });

    it('accepts one of two that share an id, alone and together', async () => {
      const { work } = await stage.open();
      const press = (at: number) => ({ ...workOf(`press ${at}`), alike: `press ${at + 1}` });
      expect(await work.accept(press(1), 'one')).toBeDefined();
      expect(await work.accept(press(1), 'one')).toBeUndefined();
      expect(await work.accept(press(2), 'one')).toBeUndefined();
      expect(await work.accept(press(5), 'one')).toBeDefined();
      const together = await Promise.all([work.accept(press(8), 'one'), work.accept(press(9), 'one')]);
      expect(together.filter((taken) => taken !== undefined)).toHaveLength(1);
      expect(await work.count()).toBe(3);
    });

    it('remembers a delivery for a day after it was answered', async () => {
      const { work } = await stage.open();
      await work.accept(workOf('m1'), 'one');
      await work.finish('m1');
      stage.pass(KEPT_FOR.delivery - 1);
      expect(await work.accept(workOf('m1'), 'one')).toBeUndefined();
      stage.pass(1);
      expect(await work.accept(workOf('m1'), 'one')).toBeDefined();
    });

    it('does not accept again what still waits after a day', async () => {
      const { work } = await stage.open();
      await work.accept(workOf('m1'), 'one');
      stage.pass(KEPT_FOR.delivery);
      expect(await work.accept(workOf('m1'), 'two')).toBeUndefined();
      expect(await work.count()).toBe(1);
    });

    it('takes nothing that is held', async () => {
      const [one, two] = [await stage.open(), await stage.open()];
      await one.work.accept(workOf('m1'), 'one');
      stage.pass(HOLD - 1);
      expect(await two.work.take('web', 'two', 10)).toEqual([]);
    });

    it('takes what was not renewed, counts the attempt and hands the work on whole', async () => {
      const [one, two] = [await stage.open(), await stage.open()];
      await one.work.accept(workOf('m1'), 'one');
      stage.pass(HOLD);
      expect(await two.work.take('web', 'two', 10)).toEqual([{ ...workOf('m1'), attempt: 2, posting: false }]);
      expect(await one.work.take('web', 'one', 10)).toEqual([]);
    });

    it('tells who takes over that posting had begun', async () => {
      const { work } = await stage.open();
      await work.accept(workOf('m1'), 'one');
      await work.accept(workOf('m2'), 'one');
      expect(await work.posting('m1', 'one')).toBe(true);
      stage.pass(HOLD);
      expect(await work.take('web', 'two', 2)).toMatchObject([
        { id: 'm1', attempt: 2, posting: true },
        { id: 'm2', attempt: 2, posting: false },
      ]);
      stage.pass(HOLD);
      expect(await work.take('web', 'three', 1)).toMatchObject([{ attempt: 3, posting: true }]);
    });

    it('keeps what is renewed', async () => {
      const { work } = await stage.open();
      await work.accept(workOf('m1'), 'one');
      await work.accept(workOf('m2'), 'two');
      stage.pass(HOLD - 1);
      await work.renew('one');
      stage.pass(HOLD - 1);
      expect(idsOf(await work.take('web', 'three', 10))).toEqual(['m2']);
    });

    it('lets only the present owner post', async () => {
      const { work } = await stage.open();
      await work.accept(workOf('m1'), 'one');
      stage.pass(HOLD);
      await work.take('web', 'two', 1);
      expect(await work.posting('m1', 'one')).toBe(false);
      expect(await work.posting('m1', 'two')).toBe(true);
    });

    it('gives who begins to post the whole hold for it', async () => {
      const { work } = await stage.open();
      await work.accept(workOf('m1'), 'one');
      stage.pass(HOLD - 1);
      await work.posting('m1', 'one');
      stage.pass(HOLD - 1);
      expect(await work.take('web', 'two', 1)).toEqual([]);
    });

    it('lets nobody post what was withdrawn', async () => {
      const { work } = await stage.open();
      await work.accept(workOf('m1'), 'one');
      await work.accept(workOf('m2'), 'one');
      expect(await work.finish('m1')).toBe(true);
      expect(await work.posting('m1', 'one')).toBe(false);
      expect(await work.finish('m1')).toBe(false);
    });

    it('puts other words in the place of all that were before, unless the answer is being posted', async () => {
      const { work } = await stage.open();
      for (const id of ['m1', 'm1%', 'm10']) await work.accept(workOf(id), 'one');
      expect(await work.revise('m1', workOf('m1:1'), 'one')).toEqual({ ...workOf('m1:1'), attempt: 1, posting: false });
      expect(await work.posting('m1', 'one')).toBe(false);
      expect(await work.revise('m1', workOf('m1:1'), 'one')).toBeUndefined();
      await work.posting('m1:1', 'one');
      expect(await work.revise('m1', workOf('m1:2'), 'two')).toBe('posting');
      await work.resting('m1:1', 'two');
      expect(await work.revise('m1', workOf('m1:2'), 'two')).toBe('posting');
      expect(await work.revise('m1', workOf('m1:1'), 'two')).toBeUndefined();
      await work.resting('m1:1', 'one');
      expect(await work.revise('m1', workOf('m1:2'), 'two')).toBeDefined();
      expect(await work.count()).toBe(3);
      expect(await work.posting('m1:2', 'two')).toBe(true);
    });

    it('takes no other words for what waits no longer, and forgets nothing by trying', async () => {
      const { work } = await stage.open();
      await work.accept(workOf('m1'), 'one');
      await work.finish('m1');
      expect(await work.revise('m1', workOf('m1:1'), 'one')).toBeUndefined();
      expect(await work.accept(workOf('m1'), 'one')).toBeUndefined();
      expect(await work.count()).toBe(0);
    });

    it('withdraws a question in all its words, and no other', async () => {
      const { work } = await stage.open();
      for (const id of ['m1', 'm10', 'm_', 'm1\0']) await work.accept(workOf(id), 'one');
      await work.revise('m1', workOf('m1:1'), 'one');
      expect(await work.withdraw('m1')).toBe(true);
      expect(await work.withdraw('m1')).toBe(false);
      expect(await work.count()).toBe(3);
    });

    it('decides between posting and taking over: never both', async () => {
      const [one, two] = [await stage.open(), await stage.open()];
      for (let round = 0; round < 20; round += 1) {
        await one.work.accept(workOf(`m${round}`), 'one');
        stage.pass(HOLD);
        const [posting, taken] = await Promise.all([
          one.work.posting(`m${round}`, 'one'),
          two.work.take('web', 'two', 1),
        ]);
        // Who comes second knows of the first: the post is refused, or the taker finds nothing free.
        expect([posting, taken.length]).toSatisfy(([posts, takes]) => posts !== (takes === 1));
        await one.work.finish(`m${round}`);
      }
    });

    it('gives everything back at once on release', async () => {
      const { work } = await stage.open();
      for (const id of ['m1', 'm2', 'm3']) await work.accept(workOf(id), id === 'm3' ? 'two' : 'one');
      await work.release('one');
      expect(await work.posting('m1', 'one')).toBe(false);
      expect(idsOf(await work.take('web', 'three', 10))).toEqual(['m1', 'm2']);
    });

    it('takes the oldest first, of its own door, and no more than asked for', async () => {
      const { work } = await stage.open();
      for (const id of ['m9', 'm5', 'm7']) {
        await work.accept(workOf(id), 'one');
        stage.pass(1);
      }
      await work.accept({ ...workOf('m1'), door: 'slack' }, 'one');
      await work.release('one');
      expect(await work.take('web', 'two', 0)).toEqual([]);
      expect(idsOf(await work.take('web', 'two', 2))).toEqual(['m9', 'm5']);
      expect(idsOf(await work.take('web', 'two', 2))).toEqual(['m7']);
      expect(idsOf(await work.take('slack', 'two', 2))).toEqual(['m1']);
    });

    it('never gives the same work to two who take together', async () => {
      const stores = [await stage.open(), await stage.open()];
      const ids = Array.from({ length: 60 }, (_, i) => `m${i}`);
      for (const id of ids) await stores[0]?.work.accept(workOf(id), 'gone');
      await stores[0]?.work.release('gone');
      const takers = Array.from({ length: 8 }, (_, i) => stores[i % 2]?.work.take('web', `taker ${i}`, 10) ?? []);
      const taken = (await Promise.all(takers)).map(idsOf);
      expect(taken.flat().sort()).toEqual(ids.sort());
    });

    it('encrypts what was asked', async () => {
      const { work } = await stage.open();
      await work.accept(workOf('m1'), 'one');
      const stored = await stage.contents();
      expect(stored.includes('m1')).toBe(true);
      expect(stored.includes('canary')).toBe(false);
    });

    it('leaves out and reports what another key sealed, once, and takes the rest', async () => {
      const other = await stage.open(new Uint8Array(32).fill(9));
      await other.work.accept(workOf('m1'), 'one');
      const { work } = await stage.open();
      await work.accept(workOf('m2'), 'one');
      await work.release('one');
      expect(idsOf(await work.take('web', 'two', 2))).toEqual(['m2']);
      expect(stage.problems).toMatchObject([{ name: 'EnvironmentError', code: 'sealed-with-another-key' }]);
      await work.renew('two');
      expect(await work.take('web', 'two', 2)).toEqual([]);
      expect(stage.problems).toHaveLength(1);
      await work.release('two');
      expect(idsOf(await other.work.take('web', 'one', 1))).toEqual(['m1']);
    });

    it('sweeps deliveries of yesterday and work that nobody answered for a week', async () => {
      const store = await stage.open();
      await store.work.accept(workOf('m1'), 'one');
      stage.pass(KEPT_FOR.work - 1);
      await store.sweep();
      expect(await store.work.count()).toBe(1);
      await store.work.accept(workOf('m2'), 'one');
      stage.pass(1);
      await store.sweep();
      expect(await store.work.count()).toBe(1);
      expect(await store.work.accept(workOf('m2'), 'one')).toBeUndefined();
    });
  });
}
