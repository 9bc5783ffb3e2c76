import { describe, expect, it } from 'vitest';
import { type Asked, KEPT_FOR } from '../../src/store/store.ts';
import type { Stage } from './store-stage.ts';

function asked(answerId: string, more: Partial<Asked> = {}): Asked {
  return {
    answerId,
    personKey: 'p1',
    platform: 'web',
    kind: 'answered',
    language: 'en',
    companies: ['one', 'two'],
    attributes: ['revenue'],
    topics: ['rules'],
    period: '2025-Q2',
    questionHash: 'h',
    ...more,
  };
}

export function describeFeedback(stage: Stage): void {
  describe('feedback', () => {
    it('lists what was not answered or was voted down, newest first', async () => {
      const { feedback } = await stage.open();
      for (const [id, kind] of [
        ['a1', 'unknown'],
        ['a2', 'answered'],
        ['a3', 'answered'],
        ['a4', 'unknown'],
      ] as const) {
        await feedback.asked(asked(id, { kind }));
        stage.pass(1);
      }
      await feedback.vote({ answerId: 'a2', personKey: 'p2', verdict: 'down', reason: 'out of date' });
      await feedback.vote({ answerId: 'a3', personKey: 'p2', verdict: 'up' });
      const gaps = await feedback.gaps(10);
      expect(gaps.map(({ answerId }) => answerId)).toEqual(['a4', 'a2', 'a1']);
      expect((await feedback.gaps(2)).map(({ answerId }) => answerId)).toEqual(['a4', 'a2']);
      expect(await feedback.gaps(0)).toEqual([]);
    });

    it('tells all of a gap except who asked', async () => {
      const { feedback } = await stage.open();
      const { personKey: _, ...rest } = asked('a1', { question: 'who?' });
      await feedback.asked(asked('a1', { question: 'who?' }));
      await feedback.vote({ answerId: 'a1', personKey: 'p2', verdict: 'down', reason: 'out of date' });
      expect(await feedback.gaps(1)).toEqual([{ ...rest, at: stage.now(), verdict: 'down', reason: 'out of date' }]);
    });

    it('has no question, period, verdict and reason where there are none', async () => {
      const { feedback } = await stage.open();
      const {
        personKey,
        period: _,
        ...rest
      } = asked('a1', { kind: 'unknown', companies: [], attributes: [], topics: [] });
      await feedback.asked({ personKey, ...rest });
      expect(await feedback.gaps(1)).toStrictEqual([{ ...rest, at: stage.now() }]);
    });

    it('counts the last word of a person, its reason included', async () => {
      const { feedback } = await stage.open();
      await feedback.asked(asked('a1'));
      await feedback.vote({ answerId: 'a1', personKey: 'p2', verdict: 'down', reason: 'wrong' });
      await feedback.vote({ answerId: 'a1', personKey: 'p2', verdict: 'up' });
      expect(await feedback.gaps(10)).toEqual([]);
      await feedback.vote({ answerId: 'a1', personKey: 'p2', verdict: 'down' });
      const gaps = await feedback.gaps(10);
      expect(gaps).toHaveLength(1);
      expect(gaps[0]).not.toHaveProperty('reason');
    });

    it('goes by the latest vote when several people voted, and lists an answer once', async () => {
      const { feedback } = await stage.open();
      await feedback.asked(asked('a1'));
      for (const [personKey, verdict] of [
        ['p2', 'down'],
        ['p1', 'down'],
        ['p3', 'up'],
      ] as const) {
        stage.pass(1);
        await feedback.vote({ answerId: 'a1', personKey, verdict });
      }
      expect(await feedback.gaps(10)).toEqual([]);
      stage.pass(1);
      await feedback.vote({ answerId: 'a1', personKey: 'p2', verdict: 'down', reason: 'still wrong' });
      expect(await feedback.gaps(10)).toMatchObject([{ answerId: 'a1', reason: 'still wrong' }]);
    });

    it('refuses a vote on an answer that it does not know, and on one that has expired', async () => {
      const { feedback } = await stage.open();
      expect(await feedback.vote({ answerId: 'a1', personKey: 'p1', verdict: 'up' })).toBe(false);
      await feedback.asked(asked('a1', { kind: 'unknown' }));
      stage.pass(KEPT_FOR.asked);
      expect(await feedback.vote({ answerId: 'a1', personKey: 'p1', verdict: 'up' })).toBe(false);
      expect(await feedback.gaps(10)).toEqual([]);
    });

    it('sweeps a vote together with what it was about', async () => {
      const store = await stage.open();
      await store.feedback.asked(asked('a1'));
      stage.pass(KEPT_FOR.asked - 1);
      await store.feedback.vote({ answerId: 'a1', personKey: 'p2', verdict: 'down' });
      await store.sweep();
      expect(await store.feedback.gaps(10)).toHaveLength(1);
      stage.pass(1);
      await store.sweep();
      expect(await store.forget('p1')).toBe(0);
      expect(await store.forget('p2')).toBe(0);
    });

    it('keeps one row for an answer that is noted twice', async () => {
      const { feedback } = await stage.open();
      await feedback.asked(asked('a1', { kind: 'unknown' }));
      await feedback.asked(asked('a1', { kind: 'unknown', language: 'zh-TW' }));
      expect(await feedback.gaps(10)).toMatchObject([{ language: 'zh-TW' }]);
    });

    it('loses no vote when a hundred people vote together', async () => {
      const [one, two] = [await stage.open(), await stage.open()];
      await one.feedback.asked(asked('a1'));
      const votes = Array.from({ length: 100 }, (_, i) =>
        (i % 2 === 0 ? one : two).feedback.vote({ answerId: 'a1', personKey: `voter ${i}`, verdict: 'down' }),
      );
      expect((await Promise.all(votes)).every((known) => known)).toBe(true);
      expect(await one.forget('p1')).toBe(101);
    });
  });
}
