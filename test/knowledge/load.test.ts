import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EnvironmentError } from '../../src/errors.ts';
import { parseLibrary } from '../../src/knowledge/load.ts';
import { formatProblem } from '../../src/knowledge/problems/problem.ts';
import { readLibrary } from '../../src/open-library.ts';

const ARTICLE = '---\ntitle: A\npublisher: P\nurl: https://example.com/a\npublished: 2022-01-25\n---\n\nAcme opened.\n';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knowledge-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

async function load(from = folder) {
  const { library, problems } = await readLibrary(from);
  return { library, problems: problems.map(formatProblem) };
}

describe('readLibrary', () => {
  it('reads articles, cards, attributes and the glossary', async () => {
    await put('articles/2022/2022-01-25-a.md', ARTICLE);
    await put('loose.md', ARTICLE);
    await put('companies/acme.md', '---\nnames: { en: Acme }\n---\n');
    await put(
      'attributes.yaml',
      '- { id: ceo, answers: person, kind: state, labels: { en: CEO, zh: 总裁 }, asks: { en: [CEO], zh: [总裁] } }',
    );
    await put('glossary.yaml', 'subject: { en: shops, zh: 商店 }\nexamples: { en: [Who?], zh: [谁？] }');
    const { library, problems } = await load();
    expect(problems).toEqual([]);
    expect([...library.articles.keys()]).toEqual(['2022-01-25-a', 'loose']);
    expect(library.articles.get('2022-01-25-a')?.path).toBe('articles/2022/2022-01-25-a.md');
    expect([...library.companies.keys()]).toEqual(['acme']);
    expect(library.attributes.map(({ id }) => id)).toEqual(['ceo']);
    expect(library.glossary.subject.en).toBe('shops');
  });

  it('makes an empty library of an empty folder', async () => {
    const { library, problems } = await load();
    expect(problems).toEqual([]);
    expect(library.articles.size + library.companies.size).toBe(0);
  });

  it('leaves hidden files and folders, the guide, packages and other kinds of files alone', async () => {
    for (const path of ['.draft.md', '.trash/a.md', 'README.md', 'a.md~', 'node_modules/x/a.md', 'article.schema.json'])
      await put(path, 'x');
    expect(await load()).toMatchObject({ problems: [] });
  });

  it('reads other spellings of Markdown, and names what a person may take for an article', async () => {
    await put('posts/a.MD', ARTICLE);
    await put('posts/b.markdown', ARTICLE);
    await put('posts/readme.md', ARTICLE);
    await put('note.txt', 'x');
    const { library, problems } = await load();
    expect([...library.articles.keys()]).toEqual(['a', 'b', 'posts']);
    expect(problems).toEqual([
      'note.txt:1 file: is not read: articles are Markdown. Save its text as a file that ends in .md',
    ]);
    expect(library.leftOut).toEqual([]);
  });

  it('names the folder that it can not read', async () => {
    const missing = join(folder, 'nowhere');
    const error = await readLibrary(missing).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(EnvironmentError);
    expect(String(error)).toContain(`The knowledge folder ${missing} can't be read (ENOENT`);
    expect(String(error)).toContain('Name another one with KNOWLEDGE_DIR or --knowledge');
  });

  it('gives paths below the folder, however the folder is written', async () => {
    await put('articles/a.md', '# No text');
    for (const spelling of [`${folder}/`, `${folder}/articles/..`, relative(process.cwd(), folder)]) {
      expect((await load(spelling)).problems[0]).toContain('articles/a.md:1 body');
    }
  });

  it('leaves out a file that is too long, and reads the others', async () => {
    await put('a.md', ARTICLE);
    await put('dump.md', 'x'.repeat(200_001));
    const { library, problems } = await load();
    expect(library.articles.size).toBe(1);
    expect(problems).toEqual([
      'dump.md:1 file: has 201 kB, more than the 200 kB that a file may have (LARGEST_FILE_KB). Split it',
    ]);
    expect(library.leftOut.map(({ path }) => path)).toEqual(['dump.md']);
    expect((await readLibrary(folder, { largestFile: 300 })).library.leftOut[0]?.message).toContain(
      '20,000 characters',
    );
  });

  it.skipIf(process.getuid?.() === 0)('leaves out a file that it may not read, and reads the others', async () => {
    await put('a.md', ARTICLE);
    await put('secret.md', ARTICLE);
    await chmod(join(folder, 'secret.md'), 0);
    const { library, problems } = await load();
    expect(library.articles.size).toBe(1);
    expect(problems[0]).toContain("secret.md:1 file: can't be read (EACCES");
  });
});

describe('parseLibrary', () => {
  const problemsOf = (...files: { path: string; text: string }[]) => parseLibrary(files).problems.map(formatProblem);

  it('calls articles whose files have one name by their paths, all of them', () => {
    const files = [
      { path: 'articles/2021/a.md', text: ARTICLE },
      { path: 'articles/2022/a.md', text: ARTICLE },
    ];
    expect(problemsOf(...files)).toEqual([]);
    const { articles } = parseLibrary([...files, { path: 'b.md', text: ARTICLE }]).library;
    expect([...articles.keys()]).toEqual(['articles/2021/a', 'articles/2022/a', 'b']);
    expect(articles.get('articles/2022/a')?.passages[0]?.articleId).toBe('articles/2022/a');
  });

  it('keeps the first of two cards with one id and names both', () => {
    const text = '---\nnames: { en: Acme }\n---\n';
    const files = [
      { path: 'companies/acme.md', text },
      { path: 'companies/old/acme.md', text },
    ];
    expect(problemsOf(...files)).toEqual([
      'companies/old/acme.md:1 file: has the same name as companies/acme.md, and a name is an id. Rename one of them',
    ]);
  });

  it('does without attributes and glossary that are wrong, and says where', () => {
    const { library, problems } = parseLibrary([
      { path: 'attributes.yaml', text: '- id: CEO\n  answers: person' },
      { path: 'glossary.yaml', text: 'subject: [' },
    ]);
    expect(library.attributes).toEqual([]);
    expect(library.glossary.terms).toEqual([]);
    expect(problems.map(formatProblem)).toContain(
      'attributes.yaml:1 0.id: is not an id. Write lower-case letters, digits and single hyphens',
    );
    expect(problems.some(({ path, line }) => path === 'glossary.yaml' && line === 1)).toBe(true);
  });
});
