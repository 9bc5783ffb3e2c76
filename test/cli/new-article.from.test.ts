import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main as checkKnowledge } from '../../src/cli/check-knowledge.ts';
import { main } from '../../src/cli/new-article.ts';
import type { FetchOptions } from '../../src/cli/page/fetch-page.ts';
import { exitCodeOf } from '../../src/cli/shell/command-line.ts';
import { readLibrary } from '../../src/open-library.ts';
import { fixtureFiles } from '../fixtures/library.ts';
import { openPages } from './page/local-site.ts';
import { linkedData, newsPage } from './page/pages.ts';

const TODAY = '2026-03-01';
const OPEN: Partial<FetchOptions> = { isRefused: (address) => address !== '127.0.0.1' };
const PAGE = newsPage({
  title: 'Halden Optics doubles its sales',
  head: linkedData({
    headline: 'Halden Optics doubles its sales',
    datePublished: '2025-06-03',
    publisher: { name: 'Mirror Weekly' },
  }),
  body: '<p>Halden Optics had revenue of 80 million euros in 2024.</p><p>Nothing ends --> this comment.</p>',
});
const FILE = 'articles/2025/2025-06-03-halden-optics-doubles-its-sales.md';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knowledge-'));
  for (const { path, text } of fixtureFiles()) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  }
});
afterEach(() => rm(folder, { recursive: true }));

async function create(args: readonly string[], network: Partial<FetchOptions> = OPEN) {
  const printed: string[] = [];
  const print = (text: string) => printed.push(text);
  const command = () => main(['--knowledge', folder, ...args], { print }, TODAY, network);
  const code = await exitCodeOf(command, (message) => print(String(message)));
  return { code, printed: printed.join('\n') };
}

const written = () => readFile(join(folder, FILE), 'utf8');

describe('new:article --from', () => {
  it('writes a draft from a page, with its own words in a comment alone', async () => {
    const site = await openPages({ '/sales': PAGE });
    const { code, printed } = await create(['--from', `${site}/sales`]);
    expect(code, printed).toBe(0);
    expect(printed).toContain(`${join(folder, FILE)}\nAbout halden. Proposed: 1 facts for 1 statements.`);
    const text = await written();
    expect(text).toContain(`title:
  en: Halden Optics doubles its sales
  # zh: the same in Chinese
publisher: Mirror Weekly
url: ${site}/sales
published: 2025-06-03
companies: [halden]`);
    expect(text).toContain('- { attribute: revenue, value: 80 million, unit: EUR, at: 2024 }');
    const [before = '', comment = ''] = text.split('<!-- SOURCE');
    expect(before).not.toContain('had revenue');
    expect(comment).toContain('[1] Halden Optics had revenue of 80 million euros in 2024.');
    expect(comment.indexOf('-->')).toBe(comment.trimEnd().length - 3);
  });

  it('is refused by the checks and is no part of the library until it is written', async () => {
    const site = await openPages({ '/sales': PAGE });
    await create(['--from', `${site}/sales`]);
    const lines: string[] = [];
    expect(await checkKnowledge(['--knowledge', folder, join(folder, FILE)], TODAY, (text) => lines.push(text))).toBe(
      1,
    );
    expect(lines.join('\n')).toContain("still holds the source's own text");
    const { library } = await readLibrary(folder);
    expect([...library.articles.values()].map(({ path }) => path)).not.toContain(FILE);
  });

  it('reads a saved page, and takes what was given by hand before what it says', async () => {
    const saved = join(folder, 'saved.html');
    await writeFile(saved, PAGE);
    expect(await create(['--from', saved])).toMatchObject({
      code: 2,
      printed: expect.stringContaining('--url: is empty'),
    });
    const { code } = await create([
      '--from',
      saved,
      '--url',
      'https://mirror.example/1',
      '--publisher',
      'The Mirror',
      '--title-zh',
      '哈尔登',
    ]);
    expect(code).toBe(0);
    expect(await written()).toContain('  zh: 哈尔登\npublisher: The Mirror\nurl: https://mirror.example/1');
  });

  it('writes the publisher as the library does', async () => {
    const saved = join(folder, 'saved.html');
    await writeFile(saved, PAGE.replace('"Mirror Weekly"', '"MIRROR"'));
    await create(['--from', saved, '--url', 'https://news.example/sales']);
    expect(await written()).toContain('publisher: Mirror Weekly\n');
  });

  it('takes a folder whose articles name no address', async () => {
    const saved = join(folder, 'saved.html');
    await writeFile(saved, PAGE);
    await writeFile(join(folder, 'articles/note.md'), 'Halden Optics makes lenses.\n');
    expect(await create(['--from', saved, '--url', 'https://mirror.example/1'])).toMatchObject({ code: 0 });
  });

  it('refuses what is held already, what is private, and a page without a day', async () => {
    const saved = join(folder, 'saved.html');
    await writeFile(saved, newsPage());
    const held = [
      '--from',
      saved,
      '--url',
      'https://news.example/2019-04-02-halden-history',
      '--published',
      '2019-04-02',
    ];
    expect(await create(held)).toMatchObject({
      code: 2,
      printed: expect.stringContaining('is held already: articles/2019/'),
    });
    expect((await create(['--from', saved, '--url', 'https://news.example/x'])).printed).toContain(
      '--published: is empty',
    );
    const site = await openPages({ '/': PAGE });
    expect((await create(['--from', site], {})).printed).toContain('add --private');
    expect((await create(['--from', site, '--private'], {})).code).toBe(0);
  });

  it('says what is wrong with a file that is not there', async () => {
    expect(await create(['--from', join(folder, 'nowhere.html')])).toMatchObject({
      code: 2,
      printed: expect.stringContaining('Give an address that starts with https://, or a saved page'),
    });
  });
});
