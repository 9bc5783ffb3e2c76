import { describe, expect, it } from 'vitest';
import type { Follow } from '../../src/store/store.ts';
import type { Stage } from './store-stage.ts';

function follow(place: string, subject: string, more: Partial<Follow> = {}): Follow {
  return { place, subject, personKey: 'p1', door: 'slack', address: '{"channel":"C1"}', language: 'en', ...more };
}

export function describeFollows(stage: Stage): void {
  describe('follows', () => {
    it('are added once a place, listed by place and by person, and removed', async () => {
      const { follows } = await stage.open();
      expect(await follows.add(follow('here', 'company:b'))).toBe(true);
      expect(await follows.add(follow('here', 'company:b', { personKey: 'p2' }))).toBe(false);
      await follows.add(follow('here', 'company:a'));
      await follows.add(follow('there', 'company:a'));
      expect(await follows.of('here')).toEqual(['company:a', 'company:b']);
      expect(await follows.by('p1')).toEqual(['company:a', 'company:b']);
      expect(await follows.by('p2')).toEqual([]);
      expect(await follows.remove('here', 'company:b')).toBe(true);
      expect(await follows.remove('here', 'company:b')).toBe(false);
      expect(await follows.of('here')).toEqual(['company:a']);
    });

    it('are due until a place is told, which one process may do, once a day', async () => {
      const [one, other] = [await stage.open(), await stage.open()];
      await one.follows.add(follow('here', 'company:a'));
      await one.follows.add(follow('here', 'company:b'));
      const at = stage.now();
      expect(await other.follows.due('2026-03-01')).toEqual([
        { ...follow('here', 'company:a'), toldAt: at },
        { ...follow('here', 'company:b'), toldAt: at },
      ]);
      const claims = await Promise.all([one, other].map(({ follows }) => follows.claim('here', '2026-03-01', at + 5)));
      expect([...claims].sort()).toEqual([false, true]);
      await one.follows.add(follow('here', 'company:c'));
      expect(await one.follows.due('2026-03-01')).toEqual([]);
      expect((await one.follows.due('2026-03-02')).map(({ toldAt }) => toldAt)).toEqual([at + 5, at + 5, at]);
    });

    it('take for new what was not there when articles were noted first', async () => {
      const { follows } = await stage.open();
      await follows.noteArticles(['a', 'b']);
      expect(await follows.articlesSince(0)).toEqual([]);
      const before = stage.now();
      stage.pass(10);
      await follows.noteArticles(['a', 'b', 'c']);
      stage.pass(10);
      await follows.noteArticles(['c', 'd']);
      expect(await follows.articlesSince(before)).toEqual([
        { id: 'c', seenAt: before + 10 },
        { id: 'd', seenAt: before + 20 },
      ]);
      expect(await follows.articlesSince(before + 10)).toEqual([{ id: 'd', seenAt: before + 20 }]);
    });

    it('go with the person who set them', async () => {
      const store = await stage.open();
      await store.follows.add(follow('here', 'company:a'));
      await store.follows.add(follow('here', 'company:b', { personKey: 'p2' }));
      expect(await store.forget('p1')).toBe(1);
      expect(await store.follows.of('here')).toEqual(['company:b']);
    });
  });
}
