import { describe, expect, it } from 'vitest';
import { KEPT_FOR, type Suggestion } from '../../src/store/store.ts';
import type { Stage } from './store-stage.ts';

const HOUR = 3_600_000;
const WISH = { door: 'slack', address: '{"channel":"D1"}' };

function suggestion(id: string, more: Partial<Suggestion> = {}): Suggestion {
  return { id, personKey: 'p1', url: `https://news.example/${id}`, language: 'en', ...more };
}

const ASKED = {
  answerId: 'a1',
  personKey: 'p1',
  platform: 'slack',
  kind: 'unknown',
  language: 'en',
  companies: ['halden'],
  attributes: ['founder'],
  topics: [],
  period: '2025',
  questionHash: 'h',
};

export function describeSuggestions(stage: Stage): void {
  describe('suggestions', () => {
    it('are listed with what was asked, the newest first, until they are put aside', async () => {
      const { suggestions, feedback } = await stage.open();
      await feedback.asked(ASKED);
      await suggestions.add(suggestion('s1', { answerId: 'a1', note: 'see page 2', question: 'who?' }));
      stage.pass(10);
      await suggestions.add(suggestion('s2', { answerId: 'gone' }));
      const at = stage.now();
      const { companies, attributes, topics, period } = ASKED;
      expect(await suggestions.open(9)).toEqual([
        { ...suggestion('s2', { answerId: 'gone' }), at },
        {
          ...suggestion('s1', { answerId: 'a1', note: 'see page 2', question: 'who?' }),
          at: at - 10,
          asked: { companies, attributes, topics, period },
        },
      ]);
      expect((await suggestions.open(1)).map(({ id }) => id)).toEqual(['s2']);
      expect(await suggestions.putAside('s2')).toBe(true);
      expect(await suggestions.putAside('s9')).toBe(false);
      expect((await suggestions.open(9)).map(({ id }) => id)).toEqual(['s1']);
    });

    it('tell what was asked where questions are kept', async () => {
      const { suggestions, feedback } = await stage.open();
      await feedback.asked({ ...ASKED, question: 'who founded it?' });
      await suggestions.add(suggestion('s1', { answerId: 'a1' }));
      expect(await suggestions.open(9)).toMatchObject([{ asked: { question: 'who founded it?' } }]);
    });

    it('have one who waits told once, by one process', async () => {
      const [one, other] = [await stage.open(), await stage.open()];
      await one.suggestions.add(suggestion('s1', { wish: WISH }));
      await one.suggestions.add(suggestion('s2'));
      await one.suggestions.putAside('s1');
      expect(await other.suggestions.waiting()).toMatchObject([{ id: 's1', wish: WISH }]);
      expect(await other.suggestions.waiting('p1')).toHaveLength(1);
      expect(await other.suggestions.waiting('p2')).toEqual([]);
      const told = await Promise.all([one, other].map(({ suggestions }) => suggestions.told('s1')));
      expect([...told].sort()).toEqual([false, true]);
      await one.suggestions.add(suggestion('s1', { wish: WISH }));
      expect(await one.suggestions.waiting()).toEqual([]);
    });

    it('take a wish later, and the address of what was drafted', async () => {
      const { suggestions } = await stage.open();
      expect(await suggestions.wish('p1', WISH, HOUR)).toBe(false);
      await suggestions.add(suggestion('s1'));
      stage.pass(10);
      await suggestions.add(suggestion('s2'));
      expect(await suggestions.wish('p1', WISH, HOUR)).toBe(true);
      await suggestions.drafted('s2', 'https://news.example/final');
      expect(await suggestions.waiting()).toMatchObject([{ id: 's2', draftedAs: 'https://news.example/final' }]);
      stage.pass(2 * HOUR);
      expect(await suggestions.wish('p1', WISH, HOUR)).toBe(false);
    });

    it('are counted by person, and are for the last question that was not answered', async () => {
      const { suggestions, feedback } = await stage.open();
      await feedback.asked(ASKED);
      await feedback.asked({ ...ASKED, answerId: 'a2', kind: 'answered' });
      await suggestions.add(suggestion('s1'));
      await suggestions.add(suggestion('s1'));
      await suggestions.add(suggestion('s2', { personKey: 'p2' }));
      expect(await suggestions.count('p1', HOUR)).toBe(1);
      expect(await feedback.lastUnanswered('p1', HOUR)).toBe('a1');
      expect(await feedback.lastUnanswered('p2', HOUR)).toBeUndefined();
      stage.pass(2 * HOUR);
      expect(await suggestions.count('p1', HOUR)).toBe(0);
      expect(await feedback.lastUnanswered('p1', HOUR)).toBeUndefined();
    });

    it('keep no address in the clear', async () => {
      const { suggestions } = await stage.open();
      await suggestions.add(suggestion('s1', { wish: { door: 'slack', address: '"D-secret"' } }));
      await suggestions.wish('p1', { door: 'slack', address: '"E-secret"' }, HOUR);
      expect(await stage.contents()).not.toContain('secret');
    });

    it('go with the person; what that person asked goes from those of others', async () => {
      const store = await stage.open();
      await store.feedback.asked(ASKED);
      await store.suggestions.add(suggestion('s1', { answerId: 'a1' }));
      await store.suggestions.add(suggestion('s2', { personKey: 'p2', answerId: 'a1', question: 'who?' }));
      expect(await store.forget('p1')).toBe(2);
      expect(await store.suggestions.open(9)).toEqual([
        { ...suggestion('s2', { personKey: 'p2', answerId: 'a1' }), at: stage.now() },
      ]);
    });

    it('expire, swept or not', async () => {
      const store = await stage.open();
      await store.suggestions.add(suggestion('s1', { wish: WISH }));
      stage.pass(KEPT_FOR.asked);
      expect(await store.suggestions.open(9)).toEqual([]);
      expect(await store.suggestions.waiting()).toEqual([]);
      await store.sweep();
      expect(await store.forget('p1')).toBe(0);
    });
  });
}
