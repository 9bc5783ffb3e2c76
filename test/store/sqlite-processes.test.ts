import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { KEPT_FOR, type Store } from '../../src/store/store.ts';
import { KEY } from '../contracts/store-stage.ts';

const CHILD = join(import.meta.dirname, 'accept-until-killed.ts');

type Child = ChildProcessByStdio<null, Readable, null>;

describe('SQLite between processes', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'wenda-store-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const file = () => join(folder, 'wenda.sqlite');

  it('loses nothing that was accepted before kill -9, and gives each to one taker', async () => {
    const accepted = await killAfter(startAccepting(file(), { owner: 'killed', most: 100_000 }), 25);
    const stores = [await openLater(file()), await openLater(file())];
    const takers = stores.map(({ work }, i) => work.take('web', `taker ${i}`, 1_000_000));
    const taken = (await Promise.all(takers)).flat();
    const ids = taken.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining([...accepted]));
    expect(taken).toContainEqual({ id: 'd0', door: 'web', payload: 'question 0', attempt: 2, posting: false });
    expect(await stores[0]?.work.accept({ id: 'd0', door: 'web', payload: 'question 0' }, 'again')).toBeUndefined();
    await Promise.all(stores.map((store) => store.close()));
  });

  it('accepts each delivery once when two processes start and accept together', async () => {
    const most = 150;
    const children = ['one', 'two'].map((owner) => startAccepting(file(), { owner, most }));
    const accepted = (await Promise.all(children.map(linesOf))).flat();
    expect(accepted.sort()).toEqual(Array.from({ length: most }, (_, i) => `d${i}`).sort());
  });
});

function startAccepting(file: string, { owner, most }: { readonly owner: string; readonly most: number }): Child {
  const args = ['--import', 'tsx', CHILD, file, owner, String(most)];
  return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Kills the child as soon as it has printed so many lines; gives all that it printed. */
async function killAfter(child: Child, lines: number): Promise<readonly string[]> {
  const exit = once(child, 'exit');
  const printed: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    printed.push(line);
    if (printed.length === lines) child.kill('SIGKILL');
  }
  expect(await exit).toEqual([null, 'SIGKILL']);
  return printed;
}

async function linesOf(child: Child): Promise<readonly string[]> {
  const exit = once(child, 'exit');
  const printed: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) printed.push(line);
  expect(await exit).toEqual([0, null]);
  return printed;
}

/** A store of a process that starts after the holds have ended. */
function openLater(file: string): Promise<Store> {
  return openStore({
    file,
    key: KEY,
    clock: () => Date.now() + KEPT_FOR.hold,
    onProblem: (problem) => expect.fail(problem.message),
  });
}
