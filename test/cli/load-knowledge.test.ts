import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { loadKnowledge } from '../../src/cli/shell/load-knowledge.ts';
import { main } from '../../src/cli/stale.ts';
import { openLibrary } from '../../src/open-library.ts';

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

it('takes what a start has kept of files that are the same, and reads the others', async () => {
  folder = await mkdtemp(join(tmpdir(), 'load-knowledge-'));
  const [articles, cache] = [join(folder, 'articles'), join(folder, 'cache')];
  await mkdir(articles);
  for (let day = 10; day < 70; day += 1)
    await writeFile(join(articles, `${day}.md`), `---\ntitle: ${day}\npublished: 2025-01-02\n---\n\nRain fell.\n`);
  await openLibrary(articles, { cache });
  await writeFile(join(articles, '10.md'), '---\ntitle: [\n---\n\nDew fell.\n');
  const kept = await loadKnowledge(articles, { LARGEST_FILE_KB: 10, CACHE_DIR: cache });
  const fresh = await loadKnowledge(articles, { LARGEST_FILE_KB: 10 });
  expect(kept.problems.map(({ path }) => path)).toContain('10.md');
  expect([kept.library, kept.problems]).toEqual([fresh.library, fresh.problems]);
});

it('tells a command that the setting is no number', async () => {
  vi.stubEnv('LARGEST_FILE_KB', 'much');
  await expect(main(['--knowledge', folder], '2026-01-01', () => {})).rejects.toThrow('LARGEST_FILE_KB');
});
