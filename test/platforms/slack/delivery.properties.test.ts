import { describe, expect, it } from 'vitest';
import { runs } from '../../runs.ts';
import { keepOpen } from './keep-open.ts';

const QUESTION = 'Who founded Corvane Instruments?';
/** At the same time, and one after the other while a channel is limited. */
const [MENTIONS, QUESTIONS] = [runs(100), runs(60)];
const { open } = keepOpen();

for (const mode of ['http', 'socket'] as const)
  describe(`delivery of many over ${mode}`, () => {
    it('answers many mentions at the same time, each once and in its thread', async () => {
      const { people, edge, deals, mei, seen } = await open(mode);
      const stamps = Array.from({ length: MENTIONS }, () => people.ts());
      const taken = await Promise.all(stamps.map((ts) => people.mention(QUESTION, { channel: deals, user: mei, ts })));
      expect(taken.filter(({ acknowledged }) => !acknowledged)).toEqual([]);
      await seen(MENTIONS);
      expect(edge.messages.map(({ thread }) => thread).sort()).toEqual([...stamps].sort());
    });

    it('waits out a storm of 429s with one call after each wait, and posts everything once', async () => {
      const { people, edge, deals, mei, seen, until } = await open(mode);
      edge.faults.next(
        'chat.postMessage',
        ...Array.from({ length: 4 }, () => ({ type: 'limited' as const, seconds: 1 })),
      );
      const posts = () => edge.calls.filter(({ method }) => method === 'chat.postMessage').length;
      await people.mention(QUESTION, { channel: deals, user: mei });
      await until('a refusal', () => posts() > 0);
      for (let index = 1; index < QUESTIONS; index += 1) await people.mention(QUESTION, { channel: deals, user: mei });
      await seen(QUESTIONS);
      expect([posts(), edge.messages.length]).toEqual([QUESTIONS + 4, QUESTIONS]);
    });

    it('answers everybody else at once while a channel is limited', async () => {
      const { people, edge, deals, dm, mei, tom, seen, until } = await open(mode);
      let isLimited = true;
      edge.faults.where('chat.postMessage', (body) =>
        isLimited && body['channel'] === deals ? { type: 'limited', seconds: 1 } : undefined,
      );
      const refusals = () =>
        edge.calls.filter(({ method, body }) => method === 'chat.postMessage' && body['channel'] === deals);
      for (let index = 0; index < QUESTIONS; index += 1)
        await people.mention(QUESTION, { channel: deals, user: index % 2 ? mei : tom });
      await until('a refusal', () => refusals().length > 0);
      await people.direct(QUESTION, { channel: dm, user: mei });
      await people.command(QUESTION, { channel: deals, user: tom });
      const others = await seen(2);
      expect(others.map(({ channel, to }) => [channel, to]).sort()).toEqual(
        [
          [dm, undefined],
          [deals, tom],
        ].sort(),
      );
      // Those that were under way when the limit was met, and one call after each wait.
      expect(refusals().length).toBeLessThan(20);
      isLimited = false;
      await seen(QUESTIONS + 2);
      expect(edge.messages).toHaveLength(QUESTIONS + 2);
    });
  });
