import { describe, expect, it } from 'vitest';
import type { Steps } from '../../src/knowledge/steps.ts';
import { createPacer, doInSlices } from '../../src/live/pacer.ts';

/** Five steps of 3 ms each on a clock of its own. */
function work() {
  let [time, ways] = [0, 0];
  function* steps(): Steps<string> {
    for (let step = 0; step < 5; step += 1) {
      time += 3;
      yield;
    }
    return 'done';
  }
  const giveWay = async () => {
    ways += 1;
  };
  const pacer = (slice: number) => createPacer({ clock: () => time, giveWay, slice });
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
});
