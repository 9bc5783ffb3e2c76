import { describe, expect, it } from 'vitest';
import { press } from './server/people.ts';
import type { StoredInteraction } from './server/state.ts';
import { IDS } from './server/world.ts';
import { answerOf, idsOn, onStage, postedByHand, type Stage, shown, until } from './stage.ts';

describe('pages', () => {
  it('are turned in place, keep what can be pressed, and say when the answer has expired', () =>
    onStage({}, async (stage) => {
      const { server, bot } = stage;
      const long = await longAnswer(bot);
      const [message] = postedByHand(server);
      server.state.messages.push(message);
      const pages = (text: string) => /^-# (\d+) \/ (\d+)$/m.exec(text)?.slice(1);
      const turn = (page: number) => press(server, message, `page:${page}:${long}`);
      const turned: StoredInteraction = turn(1);
      await until(() => server.texts(IDS.channel).join().includes('2 / '));
      expect(turned.callback?.type).toBe(6);
      expect(idsOn(message)).toEqual(expect.arrayContaining([`page:0:${long}`, `page:2:${long}`, `up:${long}`]));
      turn(0);
      await until(() => shown(message).includes('1 / '));
      const [, last = '1'] = pages(shown(message)) ?? [];
      for (let page = 0; page < Number(last); page += 1) {
        turn(page);
        await until(() => pages(shown(message))?.[0] === String(page + 1));
        const marks = [...shown(message).matchAll(/(?<!^)\\\[(\d+)\\\]/gm)].map(([, n]) => n);
        expect(marks.length).toBeGreaterThan(0);
        for (const n of marks)
          expect(shown(message)).toMatch(new RegExp(`^\\\\\\[${n}\\\\\\] \\[Article ${n}\\]`, 'm'));
      }
      const expired = await answerOf(server, press(server, message, 'page:1:gone'));
      expect([expired.ephemeral, shown(expired)]).toEqual([true, bot.words('en').expired]);
    }));
});

/** Keeps a command's answer of several pages; gives its id. */
async function longAnswer({ store }: Stage['bot']): Promise<string> {
  const citation = (n: number) => ({
    ...{ n, articleId: `a${n}`, passage: 1, title: `Article ${n}`, publisher: 'P', published: '2024-01-01' },
    ...{ url: `https://example.com/${n}`, quote: 'q' },
  });
  const numbers = Array.from({ length: 60 }, (_, index) => index + 1);
  const items = numbers.map((n) => [
    { type: 'text', text: `Event ${n}. ${'Something happened on that day. '.repeat(5)}` },
    { type: 'cite', n },
  ]);
  const reply = {
    ...{ kind: 'command', language: 'en' },
    blocks: [
      { type: 'list', items },
      { type: 'citations', label: 'Sources', citations: numbers.map(citation) },
    ],
  };
  await store.answers.set('long', JSON.stringify(reply), 'person');
  return 'long';
}
