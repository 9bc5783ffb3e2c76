import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';

const SCRIPT = resolve(import.meta.dirname, 'write-lines.ts');

/** The process with its standard error wherever it is wanted. */
function start(stderr: number | 'pipe', ...args: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, ...args], { stdio: ['ignore', 'pipe', stderr] });
  if (!child.stdout) throw new Error('no standard output');
  return { child, lost: text(child.stdout).then(Number), ended: once(child, 'exit').then(([code]) => code) };
}

const linesIn = (log: string) =>
  log
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('a log', () => {
  it('is written whole and in order while it can be', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wenda-log-'));
    const file = join(folder, 'log');
    const fd = openSync(file, 'a');
    const { lost, ended } = start(fd, '2000');
    closeSync(fd);
    expect([await lost, await ended]).toEqual([0, 0]);
    expect(linesIn(readFileSync(file, 'utf8')).map(({ line }) => line)).toEqual(
      Array.from({ length: 2000 }, (_, n) => n),
    );
    rmSync(folder, { recursive: true });
  });

  it('whose reader stands still costs lines and nothing else, neither the end of the process', async () => {
    const { child, lost, ended } = start('pipe', '100000');
    expect(await ended).toBe(0);
    expect(await lost).toBeGreaterThan(50_000);
    child.stderr?.destroy();
  });

  it('whose reader is gone costs lines and nothing else', async () => {
    const { child, lost, ended } = start('pipe', '1000', '5');
    child.stderr?.destroy();
    expect(await ended).toBe(0);
    expect(await lost).toBeGreaterThan(0);
  });

  it('tells how many lines were lost once there is room again', async () => {
    const { child, lost, ended } = start('pipe', '30000', '5');
    const log = child.stderr ? await text(child.stderr) : '';
    expect(await ended).toBe(0);
    const lines = linesIn(log);
    const told = lines.filter(({ msg }) => msg === 'log lines were lost');
    const written = lines.length - told.length;
    expect(written + (await lost)).toBe(150_000);
    expect(told.reduce((sum, { lines: count }) => sum + count, 0)).toBeLessThanOrEqual(await lost);
  });

  it.skipIf(!existsSync('/dev/full'))('on a full disk costs lines and nothing else', async () => {
    const fd = openSync('/dev/full', 'w');
    const { lost, ended } = start(fd, '100', '3');
    closeSync(fd);
    expect([await lost, await ended]).toEqual([300, 0]);
  });
});
