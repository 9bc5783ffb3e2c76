import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { loadKnowledge } from '../../src/cli/shell/load-knowledge.ts';
import { main } from '../../src/cli/stale.ts';

let folder = '';
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

it('reads files up to the size that the settings allow', async () => {
  folder = await mkdtemp(join(tmpdir(), 'load-knowledge-'));
  await writeFile(
    join(folder, 'long.md'),
    `---\ntitle: A\npublished: 2025-01-01\n---\n\n${'Dew fell. '.repeat(200)}\n`,
  );
  await writeFile(join(folder, 'acme.md'), '---\ntitle: B\npublished: 2025-01-02\n---\n\nRain fell.\n');
  const read = async (settings?: Parameters<typeof loadKnowledge>[1]) => [
    ...(await loadKnowledge(folder, settings)).library.articles.keys(),
  ];
  expect(await read({ LARGEST_FILE_KB: 10 })).toEqual(['long', 'acme']);
  expect(await read({ LARGEST_FILE_KB: 1 })).toEqual(['acme']);
  vi.stubEnv('LARGEST_FILE_KB', '1');
  expect(await read()).toEqual(['acme']);
});

it('tells a command that the setting is no number', async () => {
  vi.stubEnv('LARGEST_FILE_KB', 'much');
  await expect(main(['--knowledge', folder], '2026-01-01', () => {})).rejects.toThrow('LARGEST_FILE_KB');
});
