import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient } from '@libsql/client/sqlite3';
import { afterEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../src/store/open-store.ts';
import { KEPT_FOR } from '../../../src/store/store.ts';
import { openBot } from '../../chat/open-bot.ts';
import { wordsOf } from './emulator/messages.ts';
import { openStage, QUIET } from './open-slack.ts';

const QUESTION = 'Who founded Corvane Instruments?';
const undo: (() => unknown)[] = [];

afterEach(async () => {
  for (const act of undo.splice(0).reverse()) await act();
});

/** A stage with a child process behind the door, and the same store for a second process after it. */
async function openWithChild() {
  const folder = await mkdtemp(join(tmpdir(), 'wenda-'));
  undo.push(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'store.db');
  const stage = await openStage({ mode: 'socket' });
  undo.push(stage.close);
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', resolve(import.meta.dirname, 'crash-child.ts'), stage.edge.origin, file],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  undo.push(() => child.kill('SIGKILL'));
  await new Promise((ready) => child.stdout.once('data', ready));
  return {
    ...stage,
    child,
    resting: (count: number) => untilResting(file, count),
    restart: () => startAgain(stage.door.start, file),
  };
}

/** Resolves when so much work is kept of which nothing is being posted. */
async function untilResting(file: string, count: number): Promise<void> {
  const database = createClient({ url: pathToFileURL(file).href });
  for (let found = 0; found < count; ) {
    const { rows } = await database.execute('select count(*) as found from work where posting = 0 and attempt = 1');
    found = Number(rows[0]?.['found']);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  database.close();
}

async function startAgain(
  start: (chat: Awaited<ReturnType<typeof openBot>>) => Promise<void>,
  file: string,
): Promise<void> {
  // As late as the hold of the process that is gone takes to run out.
  const clock = () => Date.now() + KEPT_FOR.hold + 1_000;
  const store = await openStore({ file, key: new Uint8Array(32).fill(7), clock, onProblem: () => {} });
  undo.push(() => store.close());
  await start(await openBot({ store, newId: () => 'second', observer: QUIET }));
}

function killed(child: ChildProcess): Promise<unknown> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  return gone;
}

describe('a process that is killed in the middle of posting', () => {
  it('leaves a question that is answered once, when Slack had taken the answer', async () => {
    const { people, edge, dm, mei, seen, child, restart } = await openWithChild();
    let release = () => {};
    edge.faults.next('chat.postMessage', { type: 'slow', until: new Promise<void>((resolve) => (release = resolve)) });
    expect(await people.direct(QUESTION, { channel: dm, user: mei })).toMatchObject({ acknowledged: true });
    await seen(1);
    await killed(child);
    release();
    await restart();
    await people.direct('help', { channel: dm, user: mei });
    await seen(2);
    expect(edge.messages.filter(({ blocks }) => wordsOf(blocks).includes('[1]'))).toHaveLength(1);
    expect(edge.messages).toHaveLength(2);
  });

  it('leaves a question that is answered once, when Slack had asked to wait', async () => {
    const { people, edge, deals, dm, mei, seen, until, child, resting, restart } = await openWithChild();
    edge.faults.always('chat.postMessage', { type: 'limited', seconds: 60 });
    await people.direct(QUESTION, { channel: dm, user: mei });
    await people.mention(QUESTION, { channel: deals, user: mei });
    await until('two posts', () => edge.calls.filter(({ method }) => method === 'chat.postMessage').length === 2);
    await resting(2);
    await killed(child);
    edge.faults.always('chat.postMessage', undefined);
    await restart();
    const answers = await seen(2);
    const shown = (channel: string) =>
      answers.filter((one) => one.channel === channel).map(({ blocks }) => wordsOf(blocks));
    // Nothing was taken for certain: nobody needs to look, nor the asker to decide.
    expect(shown(dm)[0]).toContain('[1]');
    expect(shown(deals)[0]).toContain('[1]');
    expect(edge.messages).toHaveLength(2);
  });
});
