import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startService } from './bench/service/service-process.ts';

const CANARY = 'quuxcanary';
const QUESTIONS = [
  `Who runs JD.com, ${CANARY}?`,
  `What did ${CANARY} pay JD.com for lunch?`,
  `/company JD.com ${CANARY}`,
  `/nonsense ${CANARY}`,
  `${CANARY} `.repeat(300),
  CANARY,
];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wenda-privacy-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Asks everything of a real service, directly and through the queue, and gives what it left on disk and in its log. */
async function traces(keep: 'true' | 'false'): Promise<{ readonly disk: string; readonly log: string }> {
  const place = join(folder, keep);
  let log = '';
  const service = await startService({
    settings: { STORE_FILE: join(place, 'wenda.db'), KEEP_QUESTIONS: keep, LOG_LEVEL: 'debug' },
    listen: (said) => {
      log += said;
    },
  });
  for (const [index, question] of QUESTIONS.entries())
    for (const id of [{}, { id: `canary-${index}` }]) {
      const body = JSON.stringify({ question, ...id });
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${service.url}/api/ask`, { method: 'POST', headers, body });
      expect(response.status).toBe(200);
    }
  // What is not understood at the door must not be logged either.
  await fetch(`${service.url}/api/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"${CANARY}`,
  });
  await fetch(`${service.url}/?q=${CANARY}`);
  const live = await contentsOf(place);
  expect(await service.stop()).toBe(0);
  return { disk: live + (await contentsOf(place)), log };
}

async function contentsOf(place: string): Promise<string> {
  const files = await readdir(place);
  return (await Promise.all(files.map((file) => readFile(join(place, file), 'latin1')))).join('\n');
}

describe('the text of questions', () => {
  it('is neither in the log nor on disk', async () => {
    const { disk, log } = await traces('false');
    expect(disk.length).toBeGreaterThan(10_000);
    expect(log).toContain('"platform":"web"');
    expect(disk).not.toContain(CANARY);
    expect(log).not.toContain(CANARY);
  }, 60_000);

  it('is on disk, and still not in the log, where it is to be kept', async () => {
    const { disk, log } = await traces('true');
    expect(disk).toContain(CANARY);
    expect(log).not.toContain(CANARY);
  }, 60_000);
});
