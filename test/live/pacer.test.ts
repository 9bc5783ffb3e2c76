import { describe, expect, it } from 'vitest';
import type { Steps } from '../../src/knowledge/steps.ts';
import { createPacer, doInSlices } from '../../src/live/pacer.ts';

/** Steps of 3 ms each on a clock of its own; everything else takes so many milliseconds each time that it has its turn. */
function work({ count = 5, others = 0 } = {}) {
  let [time, ways] = [0, 0];
  function* steps(): Steps<string> {
    for (let step = 0; step < count; step += 1) {
      time += 3;
      yield;
    }
    return 'done';
  }
  const giveWay = async () => {
    ways += 1;
    time += others;
  };
  const pacer = (slice: number, longest = slice) => createPacer({ clock: () => time, giveWay, slice, longest });
  return { steps, pacer, ways: () => ways };
}

describe('doInSlices', () => {
  it('gives way each time that a slice is used up', async () => {
    const { steps, pacer, ways } = work();
    expect(await doInSlices(steps(), pacer(6))).toBe('done');
    expect(ways()).toBe(2);
  });

  it('does not give way within a slice', async () => {
    const { steps, pacer, ways } = work();
    expect(await doInSlices(steps(), pacer(100))).toBe('done');
    expect(ways()).toBe(0);
  });

  it('takes every other stretch of time, however much else there is to do', async () => {
    const { steps, pacer, ways } = work({ count: 1_000, others: 30 });
    await doInSlices(steps(), pacer(6, 60));
    // 3,000 ms of work in stretches of 30 ms, after a first one of 6.
    expect(ways()).toBe(100);
  });

  it('never goes on for longer than the longest stretch', async () => {
    const { steps, pacer, ways } = work({ count: 1_000, others: 5_000 });
    await doInSlices(steps(), pacer(6, 60));
    expect(ways()).toBe(50);
  });
});
