import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { createReadingCache } from '../../src/cache/reading-cache.ts';
import { readKnowledge } from '../../src/knowledge/folder/read-knowledge.ts';
import type { SourceFile } from '../../src/knowledge/parse/front-matter.ts';
import { openLibrary } from '../../src/open-library.ts';
import { BILINGUAL } from '../fixtures/articles.ts';
import { CARDS } from '../fixtures/cards.ts';
import { NOW } from '../fixtures/library.ts';
import { withTerms } from '../fixtures/with-terms.ts';

const [first, short] = BILINGUAL as readonly [SourceFile, SourceFile];
/** So many that keeping them is worth it. */
const FILES: readonly SourceFile[] = [
  ...CARDS,
  ...BILINGUAL,
  ...Array.from({ length: 50 }, (_, place) => ({
    path: `articles/more-${place}.md`,
    text: short.text.replace(/^title:.*$/m, `title: { en: "Note ${place}", zh: "札记${place}" }`),
  })),
];
let root = '';
const [knowledge, cache] = [() => join(root, 'knowledge'), () => join(root, 'cache')];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'reading-cache-'));
  for (const { path, text } of FILES) await put(path, text);
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function put(path: string, text: string, folder = knowledge()): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

const open = (folder = knowledge()) => openLibrary(folder, { cache: cache() });
const openFresh = (folder = knowledge()) => openLibrary(folder);

/** What is kept of the folder as it is. */
async function keptOf(folder = knowledge()) {
  const one = createReadingCache({ folder: cache(), clock: Date.now });
  await one.open((await readKnowledge(folder)).files);
  return one.kept();
}

/** Two openings have read the same, and answer the same. */
function expectSame(
  { searchable: a, problems }: Awaited<ReturnType<typeof open>>,
  { searchable: b, problems: others }: Awaited<ReturnType<typeof open>>,
): void {
  expect(a.library).toEqual(b.library);
  expect(problems).toEqual(others);
  expect(a.index.documents.map(withTerms)).toEqual(b.index.documents.map(withTerms));
  expect(a.index.counts).toEqual(b.index.counts);
  expect(a.facts).toEqual(b.facts);
  expect(a.lexicon.keys).toEqual(b.lexicon.keys);
  expect(a.phraseTerms).toEqual(b.phraseTerms);
  expect(a.phrases).toEqual(b.phrases);
  expect(JSON.stringify(a.index.toJSON()) === JSON.stringify(b.index.toJSON())).toBe(true);
  expect([...a.documentsOn]).toEqual([...b.documentsOn]);
  for (const term of ['=company:halden', 'opticz', '光学', '@2023-07'])
    expect(a.index.documentFrequency(term)).toBe(b.index.documentFrequency(term));
  for (const question of ['who runs Halden Optics?', '哈尔登光学的首席执行官是谁？', 'Haldn Optics latest news'])
    expect(ask(question, {}, a, NOW)).toEqual(ask(question, {}, b, NOW));
}

describe('what was read of a folder', () => {
  it('is not kept where there is too little of it to take time', async () => {
    for (const { path } of FILES.slice(40)) await rm(join(knowledge(), path));
    await open();
    expect(await readdir(cache()).catch(() => [])).toEqual([]);
  });

  it('is taken from the cache when nothing has changed, and is the same', async () => {
    const first = await open();
    expect((await keptOf())?.library).toBeDefined();
    expectSame(await open(), first);
    expectSame(await open(), await openFresh());
  });

  it('is taken where it still holds when a file has changed', async () => {
    const { searchable } = await open();
    const named = searchable.index.documents.map(({ text }) => text).filter((text) => text.includes('Ingrid Vale'));
    const isKnown = async (text: string) => (await keptOf())?.texts.get(text) !== undefined;
    await put(first.path, first.text.replaceAll('Ingrid Vale', 'Ingrid Holm'));
    expect((await keptOf())?.library).toBeUndefined();
    expect(await isKnown('Note 7')).toBe(true);
    expect(await isKnown(named[0] ?? '')).toBe(true);
    expectSame(await open(), await openFresh());
    expect((await keptOf())?.library).toBeDefined();
    expect(await isKnown('Note 7')).toBe(true);
    // What is in no file any more is not kept further.
    expect(await isKnown(named[0] ?? '')).toBe(false);
  });

  it('is forgotten with a file that was deleted', async () => {
    await open();
    await rm(join(knowledge(), first.path));
    expectSame(await open(), await openFresh());
  });

  it('serves another folder with the same files', async () => {
    await open();
    const twin = join(root, 'twin');
    for (const { path, text } of FILES) await put(path, text, twin);
    expect((await keptOf(twin))?.library).toBeDefined();
  });

  it('keeps what is wrong with a file', async () => {
    await put('articles/broken.md', '---\ntitle: [\n---\n\nNo.\n');
    const { problems } = await open();
    expect(problems.length).toBeGreaterThan(0);
    expect((await open()).problems).toEqual(problems);
  });

  it.each([
    ['cut', (content: Buffer) => content.subarray(0, content.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    [
      'of other bytes',
      (content: Buffer) => Buffer.from(content.map((byte, place) => (place === 5_000 ? byte ^ 1 : byte))),
    ],
  ])('is read anew when the entry is %s', async (_, damage) => {
    await open();
    const [name = ''] = await readdir(cache());
    await writeFile(join(cache(), name), damage(await readFile(join(cache(), name))));
    const kept = await keptOf();
    expect([kept?.library, kept?.texts.get('Note 7')]).toEqual([undefined, undefined]);
    expectSame(await open(), await openFresh());
  });

  it('is read anew when the folder of the cache was deleted or is a file', async () => {
    await open();
    await rm(cache(), { recursive: true });
    expectSame(await open(), await openFresh());
    await rm(cache(), { recursive: true });
    await writeFile(cache(), 'in the way');
    expectSame(await open(), await openFresh());
  });

  it('may be written by several at the same time', async () => {
    const all = await Promise.all(Array.from({ length: 4 }, () => open()));
    for (const one of all) expectSame(one, all[0] ?? one);
    expect((await readdir(cache())).filter((name) => name.endsWith('.new'))).toEqual([]);
    expect((await keptOf())?.library).toBeDefined();
  });

  it('takes up little room: four entries, and none that was left unfinished', async () => {
    await mkdir(cache(), { recursive: true });
    await writeFile(join(cache(), 'left.new'), '');
    await utimes(join(cache(), 'left.new'), 0, 0);
    for (let edit = 0; edit < 6; edit += 1) {
      await put(first.path, `${first.text}\n<!-- Edit ${edit} -->\n`);
      await open();
    }
    expect((await readdir(cache())).length).toBe(4);
    expect((await keptOf())?.library).toBeDefined();
  });
});
