import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createDiscord } from '../../../src/platforms/discord/connect.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { KEPT_FOR } from '../../../src/store/store.ts';
import { openBot } from '../../chat/open-bot.ts';
import { openDiscordServer } from './server/discord-server.ts';
import { mention } from './server/people.ts';
import { TOKEN } from './server/world.ts';
import { settle, until } from './stage.ts';

it('a process that is killed (-9) while posting leaves its work to the next, and nothing is answered twice or never', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wenda-discord-'));
  const file = join(folder, 'store.db');
  const server = await openDiscordServer();
  const script = join(import.meta.dirname, 'answer-until-killed.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, server.url, file], { stdio: 'inherit' });
  await until(() => server.gateway.connected() === 1, 'the first process');

  const ids = Array.from({ length: 40 }, (_, index) => mention(server, `What was Halden's revenue in 2023? ${index}`));
  await until(() => server.posted().length >= 5, 'the first answers');
  const died = once(child, 'exit');
  child.kill('SIGKILL');
  await died;
  const before = server.posted().length;
  expect(before).toBeLessThan(ids.length);
  // The next process comes minutes later: Discord has forgotten the nonces, and the store the hold of the dead.
  server.state.nonces.clear();
  const store = await openStore({
    file,
    key: new Uint8Array(32).fill(7),
    clock: () => Date.now() + KEPT_FOR.hold + 1_000,
    onProblem: () => {},
  });
  const left = await store.work.count();
  const chat = await openBot({ store, beat: 20, newId: () => 'next' });
  const silent = { info: () => {}, warn: () => {}, error: () => {} };
  const door = createDiscord({ token: TOKEN, followThreads: false, apiUrl: server.url, log: silent });
  await door.start(chat);
  await until(async () => (await store.work.count()) === 0, 'the rest of the answers');
  await settle();

  const answers = ids.map((id) => server.posted().filter(({ reference }) => reference === id).length);
  // What had reached the store is answered; what had not was never taken, and Discord tells of it again when it resumes.
  expect(answers.filter((count) => count > 1)).toEqual([]);
  expect(answers.filter((count) => count === 1).length).toBeGreaterThanOrEqual(Math.max(before, left));
  expect(left).toBeGreaterThan(0);
  expect(server.posted().length).toBeGreaterThan(before);
  expect(server.state.problems).toEqual([]);
  await chat.inbox.drain(1_000);
  await door.stop();
  await store.close();
  await server.close();
  rmSync(folder, { recursive: true });
});
