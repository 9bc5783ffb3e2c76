import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createTurns } from '../../src/chat/turns.ts';

/** Turns that note what happens, on a clock that the test moves. */
function open() {
  const happened: string[] = [];
  const pauses: (() => void)[] = [];
  let now = 0;
  const turns = createTurns({
    giveWay: async () => void happened.push('breath'),
    pause: () => new Promise((resolve) => void pauses.push(resolve)),
    clock: () => now,
  });
  const answer = async (name: string, ms: number) => {
    await turns.take();
    happened.push(name);
    now += ms;
  };
  const pass = async (ms: number) => {
    now += ms;
    for (const end of pauses.splice(0)) end();
    await sleep(0);
  };
  return { turns, happened, answer, pass };
}

describe('turns', () => {
  it('give way once a slice of time is used up, and keep the order', async () => {
    const { happened, answer } = open();
    await Promise.all([3, 3, 3, 20, 1].map((ms, index) => answer(`answer ${index}`, ms)));
    expect(happened).toEqual([
      ...['breath', 'answer 0', 'answer 1', 'answer 2'],
      ...['breath', 'answer 3', 'breath', 'answer 4'],
    ]);
  });

  it('hold back until all that has arrived is dealt with', async () => {
    const { turns, happened, answer } = open();
    const ends = [turns.arriving(), turns.arriving()];
    const answered = answer('answer', 1);
    for (const end of ends) {
      await sleep(0);
      expect(happened).not.toContain('answer');
      end();
    }
    await answered;
  });

  it('go on all the same when things keep arriving, if slowly', async () => {
    const { turns, happened, answer, pass } = open();
    turns.arriving();
    const both = Promise.all([answer('one', 1), answer('two', 1)]);
    const flood = async () => {
      for (let ms = 0; ms < 1_040; ms += 40) {
        turns.arriving();
        await pass(40);
      }
    };
    await flood();
    expect([happened.includes('one'), happened.includes('two')]).toEqual([true, false]);
    await flood();
    await both;
  });

  it('wait for nothing that waits for something else itself', async () => {
    const { turns, answer, pass } = open();
    turns.arriving();
    const answered = answer('answer', 1);
    await sleep(0);
    await pass(50);
    await answered;
  });
});
