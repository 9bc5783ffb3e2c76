import { cp, mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { createReadingCache } from '../../src/cache/reading-cache.ts';
import { formatProblem } from '../../src/knowledge/problems/problem.ts';
import { createLiveLibrary, type LiveLibrary, type Reload } from '../../src/live/live-library.ts';

let folder = '';
let live: LiveLibrary | undefined;
let reloads: Reload[] = [];
let failures: unknown[] = [];

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'live-')), 'knowledge');
  [reloads, failures] = [[], []];
  await put('companies/acme.md', '---\nnames: { en: Acme, zh-Hans: 极致 }\n---\n');
  await put('articles/a.md', article('Acme opened a bakery in Lisbon in 2021.'));
});
afterEach(async () => {
  await live?.close();
  await rm(dirname(folder), { recursive: true, force: true });
});

function article(text: string): string {
  return `---\ntitle: A\npublisher: P\nurl: https://example.com/a\npublished: 2022-01-25\ncompanies: [acme]\n---\n\n${text}\n`;
}

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

async function open(): Promise<LiveLibrary> {
  live = await createLiveLibrary({
    folder,
    cache: createReadingCache({ folder: undefined, clock: Date.now }),
    clock: () => performance.now(),
    onReload: (reload) => reloads.push(reload),
    onFailure: (error) => failures.push(error),
  });
  return live;
}

function ids({ current }: LiveLibrary): readonly string[] {
  return [...current().library.articles.keys()];
}

function textsOf({ current }: LiveLibrary): readonly string[] {
  return current().index.documents.map(({ text }) => text);
}

const eventually = (check: () => void) => vi.waitFor(check, { timeout: 8_000, interval: 20 });

describe('a live library', () => {
  it('takes a changed, an added and a deleted article', async () => {
    const library = await open();
    expect(textsOf(library)).toEqual(['Acme opened a bakery in Lisbon in 2021.']);
    await put('articles/a.md', article('Acme closed a bakery in Lisbon in 2022.'));
    await eventually(() => expect(textsOf(library)).toEqual(['Acme closed a bakery in Lisbon in 2022.']));
    await put('articles/new/b.md', article('Acme opened a dairy in 2023.'));
    await eventually(() => expect(ids(library)).toEqual(['a', 'b']));
    await rm(join(folder, 'articles/a.md'));
    await eventually(() => expect(ids(library)).toEqual(['b']));
  });

  it('takes the new state of a mounted ConfigMap, and does not look behind a link out of the folder', async () => {
    const outside = join(dirname(folder), 'outside');
    await mkdir(outside);
    await symlink(outside, join(folder, 'elsewhere'));
    await put('..one/b.md', article('Acme opened a dairy in 2023.'));
    await symlink('..one', join(folder, '..data'));
    await symlink('../..data/b.md', join(folder, 'articles/b.md'));
    const library = await open();
    expect(textsOf(library)).toContain('Acme opened a dairy in 2023.');
    await put('..two/b.md', article('Acme opened a dairy in 2024.'));
    await symlink('..two', join(folder, '..new'));
    await rename(join(folder, '..new'), join(folder, '..data'));
    await eventually(() => expect(textsOf(library)).toContain('Acme opened a dairy in 2024.'));
    await writeFile(join(outside, 'c.md'), article('Acme opened a mill in 2025.'));
    await put('articles/d.md', article('Acme opened a pub in 2025.'));
    await eventually(() => expect(textsOf(library)).toContain('Acme opened a pub in 2025.'));
    expect(textsOf(library)).not.toContain('Acme opened a mill in 2025.');
  });

  it('takes a new name from a card, in passages that did not change', async () => {
    const library = await open();
    const question = 'When did Zenith open a bakery in Lisbon?';
    expect(ask(question, {}, library.current(), '2026-01-01').kind).not.toBe('answered');
    await put('companies/acme.md', '---\nnames: { en: Acme, zh-Hans: 极致 }\naka: [Zenith]\n---\n');
    await eventually(() => expect(ask(question, {}, library.current(), '2026-01-01').kind).toBe('answered'));
  });

  it('takes attributes and the glossary', async () => {
    const library = await open();
    await put('glossary.yaml', 'subject: { en: shops, zh: 商店 }\nexamples: { en: [Who?], zh: [谁？] }');
    await eventually(() => expect(library.current().library.glossary.subject.en).toBe('shops'));
  });

  it('gives a library that was taken before the change to nobody else', async () => {
    const library = await open();
    const before = library.current();
    await put('articles/b.md', article('Acme opened a dairy in 2023.'));
    await eventually(() => expect(ids(library)).toEqual(['a', 'b']));
    expect(library.current()).not.toBe(before);
    expect([...before.library.articles.keys()]).toEqual(['a']);
  });

  it('keeps the last good version of a file that breaks, takes the other changes, and names the line', async () => {
    const library = await open();
    await put('articles/a.md', '---\ntitle: A\npublisher: P\n');
    await put('articles/b.md', article('Acme opened a dairy in 2023.'));
    await eventually(() => expect(ids(library)).toEqual(['a', 'b']));
    expect(textsOf(library)).toContain('Acme opened a bakery in Lisbon in 2021.');
    expect(library.problems().map(formatProblem)[0]).toMatch(
      /^articles\/a\.md:1 file: begins a front matter that does not end/,
    );
    expect(reloads.at(-1)?.newProblems).toHaveLength(1);
    await put('articles/c.md', article('Acme opened a mill in 2024.'));
    await eventually(() => expect(ids(library)).toEqual(['a', 'b', 'c']));
    expect([library.problems().length, reloads.at(-1)?.newProblems]).toEqual([1, []]);
    await put('articles/a.md', article('Acme sold its bakery in 2025.'));
    await eventually(() => expect(library.problems()).toEqual([]));
    expect(textsOf(library)).toContain('Acme sold its bakery in 2025.');
  });

  it('keeps the last good attributes when the new ones can not be read', async () => {
    const attribute = (id: string) =>
      `- { id: ${id}, answers: person, kind: state, labels: { en: CEO, zh: 总裁 }, asks: { en: [CEO], zh: [总裁] } }`;
    await put('attributes.yaml', attribute('ceo'));
    const library = await open();
    await put('attributes.yaml', '- { id: [');
    await eventually(() => expect(library.problems()).not.toEqual([]));
    expect(library.current().library.attributes.map(({ id }) => id)).toEqual(['ceo']);
    await put('attributes.yaml', attribute('chief'));
    await eventually(() => expect(library.current().library.attributes.map(({ id }) => id)).toEqual(['chief']));
  });

  it('takes a burst of changes in few reloads, each change once', async () => {
    const library = await open();
    const many = Array.from({ length: 200 }, (_, number) => `articles/n${number}.md`);
    await Promise.all(many.map((path) => put(path, article('Acme opened a dairy in 2023.'))));
    await eventually(() => expect(ids(library)).toHaveLength(201));
    // One on a free machine; a busy one may take longer to write them than the folder is given to be quiet.
    expect(reloads.length).toBeLessThan(10);
    expect(reloads.reduce((sum, { changes }) => sum + changes, 0)).toBe(200);
  });

  it('waits until a file is written to its end, and looks at no temporary file', async () => {
    const library = await open();
    const text = article('Acme opened a dairy in 2023.');
    for (const end of [0, 20, 60, text.length]) {
      await put('articles/b.md', text.slice(0, end));
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await put('articles/.b.md.swp', 'x');
    await put('articles/b.md~', 'x');
    await put('articles/.#b.md', 'x');
    await put('articles/b.md.tmp', text);
    await rename(join(folder, 'articles/b.md.tmp'), join(folder, 'articles/b.md'));
    await eventually(() => expect(ids(library)).toEqual(['a', 'b']));
    expect(reloads.map(({ newProblems }) => newProblems)).toEqual([[]]);
  });

  it('keeps the last good library while the folder is gone, and follows it when it is back', async () => {
    const library = await open();
    await cp(folder, `${folder}-copy`, { recursive: true });
    await rm(folder, { recursive: true });
    await eventually(() => expect(failures).toHaveLength(1));
    expect(ids(library)).toEqual(['a']);
    await rename(`${folder}-copy`, folder);
    await eventually(() => expect(reloads).toHaveLength(1));
    await put('articles/b.md', article('Acme opened a dairy in 2023.'));
    await eventually(() => expect(ids(library)).toEqual(['a', 'b']));
    expect(failures).toHaveLength(1);
  });

  it('keeps the last good library when the folder is emptied, and says so', async () => {
    const library = await open();
    await rm(join(folder, 'articles'), { recursive: true });
    await eventually(() => expect(failures).toEqual([expect.objectContaining({ code: 'knowledge-empty' })]));
    expect(ids(library)).toEqual(['a']);
  });

  it('reports a new file that is broken, and leaves the library as it is', async () => {
    const library = await open();
    const before = library.current();
    await put('articles/b.md', '---\ntitle: [\n---\n\nnothing\n');
    await eventually(() => expect(library.problems()).toHaveLength(1));
    await rm(join(folder, 'articles/b.md'));
    await eventually(() => expect(library.problems()).toEqual([]));
    expect(reloads.map(({ changes }) => changes)).toEqual([1, 1]);
    expect(library.current()).toBe(before);
  });

  it('does not open a folder that is not there', async () => {
    await rm(folder, { recursive: true });
    await expect(open()).rejects.toMatchObject({ code: 'knowledge-folder' });
  });
});
