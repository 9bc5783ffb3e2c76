import { describe, expect, it } from 'vitest';
import { createTurns } from '../../src/chat/turns.ts';

describe('turns', () => {
  it('give way once a slice of time is used up, and keep the order', async () => {
    const happened: string[] = [];
    let now = 0;
    const turns = createTurns({
      giveWay: async () => void happened.push('breath'),
      clock: () => now,
      slice: 8,
    });
    await Promise.all(
      [3, 3, 3, 20, 1].map(async (ms, index) => {
        await turns.take();
        happened.push(`answer ${index}`);
        now += ms;
      }),
    );
    expect(happened).toEqual([
      ...['breath', 'answer 0', 'answer 1', 'answer 2'],
      ...['breath', 'answer 3', 'breath', 'answer 4'],
    ]);
  });
});
