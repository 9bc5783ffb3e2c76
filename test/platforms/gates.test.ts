import { describe, expect, it } from 'vitest';
import { createGates } from '../../src/platforms/gates.ts';

class Limited extends Error {}

/** Gates whose waits end when the test says so, and a limit that refuses so many calls. */
function open(refused: number) {
  const waits: (() => void)[] = [];
  const calls: string[] = [];
  let now = 0;
  let left = refused;
  const gates = createGates({
    waitAsked: (error) => (error instanceof Limited ? 1_000 : undefined),
    pause: () => new Promise((resolve) => waits.push(resolve)),
    clock: () => now,
  });
  const call = (name: string) => async () => {
    calls.push(name);
    left -= 1;
    if (left >= 0) throw new Limited(name);
    return name;
  };
  const endWait = async () => {
    waits.shift()?.();
    await settle();
  };
  return { gates, call, calls, waits, endWait, pass: (ms: number) => (now += ms) };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('a limit', () => {
  it('is tried by one call after each wait, whoever waits for it', async () => {
    const { gates, call, calls, waits, endWait } = open(3);
    const first = gates.pass('C1', call('0'));
    await settle();
    const others = Array.from({ length: 59 }, (_, n) => gates.pass('C1', call(String(n + 1))));
    await settle();
    expect([calls, waits.length]).toEqual([['0'], 1]);
    await endWait();
    await endWait();
    expect([calls, waits.length]).toEqual([['0', '0', '0'], 1]);
    await endWait();
    expect(await Promise.all([first, ...others])).toEqual(Array.from({ length: 60 }, (_, n) => String(n)));
    expect(calls).toHaveLength(63);
    expect(waits).toHaveLength(0);
  });

  it('is one wait for all whose calls were under way when it was met', async () => {
    const { gates, call, calls, waits, endWait } = open(5);
    const all = Array.from({ length: 5 }, (_, n) => gates.pass('C1', call(String(n))));
    await settle();
    expect([calls.length, waits.length]).toEqual([5, 1]);
    await endWait();
    await Promise.all(all);
    expect(calls).toEqual(['0', '1', '2', '3', '4', '0', '1', '2', '3', '4']);
  });

  it('keeps nobody waiting who comes to another one', async () => {
    const { gates, call } = open(1);
    void gates.pass('C1', call('stuck'));
    await settle();
    expect(await gates.pass('C2', call('free'))).toBe('free');
  });

  it('goes on to the next when one fails, or is no longer wanted', async () => {
    const { gates, call, endWait } = open(1);
    const first = gates.pass('C1', call('first'));
    await settle();
    const failing = gates.pass('C1', () => Promise.reject(new Error('no')));
    const unwanted = gates.pass('C1', call('unwanted'), async (wait) => {
      await wait();
      throw new Error('withdrawn');
    });
    const early = gates.pass('C1', call('early'), () => Promise.reject(new Error('withdrawn')));
    const last = gates.pass('C1', call('last'));
    const ends = Promise.allSettled([failing, unwanted, early]);
    await endWait();
    expect([await first, await last]).toEqual(['first', 'last']);
    expect((await ends).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  });

  it('that stays for longer than anybody waits is told, and the rest of the line is not asked for it', async () => {
    const { gates, call, calls, endWait, pass } = open(100);
    const first = gates.pass('C1', call('first'));
    await settle();
    const second = gates.pass('C1', call('second'));
    const told = expect(first).rejects.toThrow(Limited);
    pass(600_001);
    await endWait();
    await told;
    expect(calls).toEqual(['first', 'first']);
    const secondTold = expect(second).rejects.toThrow(Limited);
    await endWait();
    await secondTold;
    expect(calls).toEqual(['first', 'first', 'second']);
  });
});
