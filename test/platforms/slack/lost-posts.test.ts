import { describe, expect, it } from 'vitest';
import { texts, wordsOf } from './emulator/messages.ts';
import { keepOpen } from './keep-open.ts';

const QUESTION = 'Who founded Corvane Instruments?';
const { open } = keepOpen();

describe('a post whose fate is unknown', () => {
  it('is not repeated where the bot may look and finds it', async () => {
    const { people, edge, dm, mei, seen } = await open();
    edge.faults.next('chat.postMessage', { type: 'lost', carriedOut: true });
    await people.direct(QUESTION, { channel: dm, user: mei });
    await people.direct('help', { channel: dm, user: mei });
    await seen(2);
    expect(texts(edge.messages).filter((shown) => shown.includes('[1]'))).toHaveLength(1);
  });

  it('is repeated where the bot may look and does not find it', async () => {
    const { people, edge, dm, mei, seen } = await open();
    edge.faults.next('chat.postMessage', { type: 'lost', carriedOut: false });
    await people.direct(QUESTION, { channel: dm, user: mei });
    await seen(1);
    expect(texts(edge.messages)).toHaveLength(1);
    expect(texts(edge.messages)[0]).toContain('[1]');
  });

  it.each([true, false])(
    'becomes a short notice with a button where the bot may not look (posted: %s)',
    async (carriedOut) => {
      const { people, edge, deals, mei, seen } = await open();
      edge.faults.next('chat.postMessage', { type: 'lost', carriedOut });
      const ts = people.ts();
      await people.mention(QUESTION, { channel: deals, user: mei, ts });
      const before = carriedOut ? 1 : 0;
      const notice = (await seen(before + 1)).at(-1);
      expect(notice).toMatchObject({ thread: ts });
      expect(wordsOf(notice?.blocks)).toContain('I was interrupted');
      if (notice) await people.press(notice, 'show', mei);
      const shown = (await seen(before + 2)).at(-1);
      expect(shown?.to).toBe(mei);
      expect(wordsOf(shown?.blocks)).toContain('[1]');
    },
  );

  it('shows an answer that was not kept by asking again', async () => {
    const { people, edge, deals, mei, seen } = await open();
    edge.faults.next('chat.postMessage', { type: 'lost', carriedOut: false });
    await people.mention('help', { channel: deals, user: mei });
    const [notice] = await seen(1);
    if (notice) await people.press(notice, 'show', mei);
    expect(wordsOf((await seen(2))[1]?.blocks)).toContain('Commands');
  });
});
