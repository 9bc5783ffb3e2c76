import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { freePort } from './bench/service/free-port.ts';

const ROOT = resolve(import.meta.dirname, '..');
const started: ChildProcess[] = [];

afterEach(() => {
  // The whole group, in case that anything is left of it.
  for (const { pid } of started.splice(0)) if (pid !== undefined) killGroup(pid);
});

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing was left.
  }
}

/** `npm SCRIPT` as a real process with a group of its own; resolves when the service is ready. */
async function startByNpm(script: readonly string[]) {
  const [web, ops] = [await freePort(), await freePort()];
  const npm = spawn('npm', [...script], {
    cwd: ROOT,
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, PORT: String(web), OPS_PORT: String(ops), STORE_FILE: ':memory:', LOG_LEVEL: 'silent' },
  });
  started.push(npm);
  const isReady = () =>
    fetch(`http://127.0.0.1:${ops}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isReady())) {
    if (npm.exitCode !== null) throw new Error('npm ended before the service was ready');
    await sleep(50);
  }
  return { npm, ports: [web, ops] };
}

function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(false));
    server.listen(port, '127.0.0.1', () => server.close(() => done(true)));
  });
}

describe.skipIf(process.platform === 'win32')('a service that npm has started', () => {
  it.each([['npm start -- --serve'], ['npm run serve']])(
    'gives its ports back within two seconds when npm is ended: %s',
    async (line) => {
      const { npm, ports } = await startByNpm(line.split(' ').slice(1));
      const ended = once(npm, 'exit');
      npm.kill('SIGTERM');
      await ended;
      const late = performance.now() + 2_000;
      while (performance.now() < late && !(await Promise.all(ports.map(isFree))).every(Boolean)) await sleep(50);
      expect(await Promise.all(ports.map(isFree))).toEqual([true, true]);
    },
    120_000,
  );
});
