import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFairSlots, type Leave } from '../../src/chat/fair-slots.ts';

const MOST = [3, 2, 1] as const;

/** Slots and who is in, in the order of entering. */
function open(most: readonly number[] = MOST) {
  const slots = createFairSlots(most);
  const inside = new Map<string, Leave>();
  const entered: string[] = [];
  const enter = (name: string, path: readonly string[]) =>
    void slots.enter(path).then((leave) => {
      entered.push(name);
      inside.set(name, leave);
    });
  const leave = async (name: string) => {
    inside.get(name)?.();
    inside.delete(name);
    await settle();
  };
  return { enter, leave, entered, inside };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('fair slots', () => {
  it('keep room for the other doors, workspaces and channels', async () => {
    const { enter, entered } = open([20, 10, 5]);
    for (let n = 0; n < 60; n += 1) enter('stuck', ['slack', 'T1', 'C1']);
    for (let n = 0; n < 60; n += 1) enter('busy', ['slack', 'T1', `C${n + 2}`]);
    enter('other workspace', ['slack', 'T2', 'C1']);
    enter('other door', ['discord', 'G1', 'C1']);
    await settle();
    expect(entered.filter((name) => name === 'stuck')).toHaveLength(5);
    expect(entered.filter((name) => name === 'busy')).toHaveLength(5);
    expect(entered.slice(-2)).toEqual(['other workspace', 'other door']);
  });

  it('go round those that have work, and keep the order within each', async () => {
    const { enter, leave, entered } = open([1, 1, 1]);
    enter('first', ['door', 'A', '1']);
    for (const name of ['a1', 'a2', 'a3']) enter(name, ['door', 'A', '1']);
    enter('a9', ['door', 'A', '9']);
    for (const name of ['b1', 'b2']) enter(name, ['door', 'B', '1']);
    await settle();
    while (entered.length < 7) await leave(entered.at(-1) ?? '');
    expect(entered).toEqual(['first', 'a1', 'b1', 'a9', 'b2', 'a2', 'a3']);
  });

  it('let everybody in, never too many at once, whatever the order of leaving', async () => {
    const path = fc.tuple(fc.constantFrom('s', 'd'), fc.constantFrom('T', 'U'), fc.constantFrom('1', '2', '3'));
    await fc.assert(
      fc.asyncProperty(fc.array(path, { maxLength: 40 }), fc.infiniteStream(fc.nat()), async (paths, chance) => {
        const { enter, leave, entered, inside } = open();
        for (const [n, one] of paths.entries()) enter(`${one.join('/')} ${n}`, one);
        await settle();
        while (inside.size > 0) {
          for (const [depth, most] of MOST.entries()) {
            const parts = [...inside.keys()].map((name) =>
              name
                .split(' ')[0]
                ?.split('/')
                .slice(0, depth + 1)
                .join('/'),
            );
            for (const part of parts) expect(parts.filter((one) => one === part).length).toBeLessThanOrEqual(most);
          }
          const names = [...inside.keys()];
          await leave(names[(chance.next().value ?? 0) % names.length] ?? '');
        }
        expect(entered).toHaveLength(paths.length);
      }),
    );
  });
});
