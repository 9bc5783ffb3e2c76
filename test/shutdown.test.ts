import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** A process with three things to close, which says `open` when it runs. */
const PROGRAM = (body: string) => `
  import { createLog } from '${join(ROOT, 'src/log.ts')}';
  import { installShutdown } from '${join(ROOT, 'src/shutdown.ts')}';
  import { openLogStream } from '${join(ROOT, 'src/log-stream.ts')}';
  const lines = openLogStream(2);
  const log = createLog({ level: 'info', destination: lines });
  const shutdown = installShutdown({ log, deadline: 600, flush: () => lines.flush(500) });
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  setInterval(() => {}, 1000);
  const close = (name, ms = 0) => shutdown.onClose(name, async () => { await pause(ms); console.log(name); });
  ${body}
  console.log('open');
`;

type Ended = { readonly code: number | null; readonly output: readonly string[]; readonly errors: string };

async function run(body: string, act: (child: ChildProcess) => void = () => {}): Promise<Ended> {
  const args = ['--import', 'tsx', '--input-type=module', '-e', PROGRAM(body)];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'close');
  const output = text(child.stdout);
  const errors = text(child.stderr);
  child.stdout.once('data', () => act(child));
  const [code] = await ended;
  return { code, output: (await output).trim().split('\n'), errors: await errors };
}

const terminate = (child: ChildProcess) => void child.kill('SIGTERM');

describe('a process', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'closes on %s what it opened, the last first, and ends with 0',
    async (signal) => {
      const { code, output, errors } = await run(
        "close('store'); close('door', 20); close('inbox', 50);",
        (child) => void child.kill(signal),
      );
      expect([code, output]).toEqual([0, ['open', 'inbox', 'door', 'store']]);
      expect(errors).toMatch(/"signal":"SIG\w+","msg":"closing"[\s\S]*"msg":"closed"/);
    },
  );

  it('closes the rest where one thing can not be closed, says which, and ends with 1', async () => {
    const { code, output, errors } = await run(
      "close('store'); shutdown.onClose('door', async () => { throw new Error('stuck'); });",
      terminate,
    );
    expect([code, output]).toEqual([1, ['open', 'store']]);
    expect(errors).toMatch(/stuck[\s\S]*"step":"door","msg":"could not be closed"/);
  });

  it.each([
    ['an exception', "setTimeout(() => { throw new Error('broken'); }, 20);", 'uncaughtException'],
    ['a rejection', "setTimeout(() => void Promise.reject(new Error('broken')), 20);", 'unhandledRejection'],
    ['a rejection with nothing', 'setTimeout(() => void Promise.reject(), 20);', 'unhandledRejection'],
  ])('logs %s that nobody caught, closes in order and ends with 1', async (_, body, kind) => {
    const { code, output, errors } = await run(`close('store'); close('inbox', 30); ${body}`);
    expect([code, output]).toEqual([1, ['open', 'inbox', 'store']]);
    expect(errors).toContain(`"kind":"${kind}","whileClosing":false,"msg":"an error that nobody caught`);
    if (body.includes('broken')) expect(errors).toMatch(/"message":"broken","stack":"Error: broken/);
  });

  it('finishes closing when an error comes in between, and ends with 1', async () => {
    const { code, output, errors } = await run(
      "close('store', 50); shutdown.onClose('door', async () => void setTimeout(() => { throw new Error('late'); }, 10));",
      terminate,
    );
    expect([code, output]).toEqual([1, ['open', 'store']]);
    expect(errors).toContain('"whileClosing":true');
  });

  it('ends with 1 at the deadline, and says what it was closing', async () => {
    const { code, output, errors } = await run("close('store'); close('inbox', 60000);", terminate);
    expect([code, output]).toEqual([1, ['open']]);
    expect(errors).toContain('not closed within 600 ms: ended while closing inbox');
  });

  it('ends at once with 1 at a second signal', async () => {
    const { code, output, errors } = await run("close('store'); close('inbox', 60000);", (child) => {
      terminate(child);
      child.stderr?.once('data', () => void child.kill('SIGINT'));
    });
    expect([code, output]).toEqual([1, ['open']]);
    expect(errors).toContain('second SIGINT: ended without closing inbox');
  });

  it('ends with 0 when it closes itself', async () => {
    const { code, output } = await run("close('store'); setTimeout(() => shutdown.close(), 20);");
    expect([code, output]).toEqual([0, ['open', 'store']]);
  });
});
