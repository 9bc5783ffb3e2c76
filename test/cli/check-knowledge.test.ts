import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstArticle, main, readCheckArguments, report } from '../../src/cli/check-knowledge.ts';
import { exitCodeOf } from '../../src/cli/command-line.ts';
import { UsageError } from '../../src/errors.ts';
import { parseLibrary } from '../../src/knowledge/load.ts';
import { createSearchableLibrary } from '../../src/search/searchable.ts';
import { ACME, article, TODAY } from '../knowledge/checks/sample.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knowledge-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function check(...args: string[]): Promise<{ code: number; lines: readonly string[] }> {
  const printed: string[] = [];
  const code = await exitCodeOf(
    () => main(args, TODAY, (text) => printed.push(text)),
    (message) => printed.push(String(message)),
  );
  return { code, lines: printed.join('\n').split('\n') };
}

async function put(...files: readonly { readonly path: string; readonly text: string }[]): Promise<void> {
  for (const { path, text } of files) await writeFile(join(folder, path.replaceAll('/', '_')), text);
}

describe('readCheckArguments', () => {
  it('takes the folder knowledge and the day of the clock when nothing is said', () => {
    expect(readCheckArguments([], TODAY)).toEqual({ knowledge: 'knowledge', today: TODAY });
  });

  it('takes a folder and a day', () => {
    const args = ['--knowledge', 'other', '--today', '2025-01-01'];
    expect(readCheckArguments(args, TODAY)).toEqual({ knowledge: 'other', today: '2025-01-01' });
  });

  it('refuses a day that does not exist and a flag that it does not know', () => {
    expect(() => readCheckArguments(['--today', '2022-02-30'], TODAY)).toThrow(
      '--today "2022-02-30" is not a day. Write it as YYYY-MM-DD\nUsage: npm run check:knowledge -- [--knowledge DIR] [--today YYYY-MM-DD]',
    );
    expect(() => readCheckArguments(['--folder', 'x'], TODAY)).toThrow(UsageError);
    expect(() => readCheckArguments(['--today'], TODAY)).toThrow(UsageError);
    expect(() => readCheckArguments(['stray'], TODAY)).toThrow(UsageError);
  });
});

describe('check:knowledge', () => {
  it('prints the problems of loading and of the checks by path and line, then the sums, and exits with 1', async () => {
    await put(
      { path: 'b.md', text: 'no front matter' },
      article({
        id: 'a',
        companies: '[]',
        body: 'It opened in 2022.\n极致2022年开店。',
        published: '2027-01-01',
        questions: '[]',
      }),
    );
    const { code, lines } = await check('--knowledge', folder);
    expect(code).toBe(1);
    expect(lines.slice(0, -1).map((line) => line.replace(`${folder}/`, '').split(': ')[0])).toEqual([
      'error articles_2022_a.md:5 published',
      'advice articles_2022_a.md:8 questions',
      'advice articles_2022_a.md:8 questions',
      'advice articles_2022_a.md:11 statement 1 (en)',
      'error b.md:1 file',
    ]);
    expect(lines.at(-1)).toBe('1 articles, 1 statements, 0 companies, 0 facts, 2 errors, 3 advice');
  });

  it('exits with 0 when there is only advice', async () => {
    await put(article({ companies: '[]', body: 'A shop opened in 2022.', questions: '[]' }));
    const { code, lines } = await check('--knowledge', folder);
    expect([code, lines.at(-1)]).toEqual([0, '1 articles, 1 statements, 0 companies, 0 facts, 0 errors, 3 advice']);
  });

  it('counts the future from the day that is given', async () => {
    await put(article({ companies: '[]' }));
    expect((await check('--knowledge', folder, '--today', '2022-01-24')).code).toBe(1);
  });

  it('exits with 0 for an empty folder', async () => {
    expect(await check('--knowledge', folder)).toEqual({
      code: 0,
      lines: ['0 articles, 0 statements, 0 companies, 0 facts, 0 errors, 0 advice'],
    });
  });

  it('exits with 2 for arguments and folders that do not exist, and says why', async () => {
    expect((await check('--bogus')).lines[0]).toContain("Unknown option '--bogus'");
    expect((await check('--bogus')).code).toBe(2);
    const { code, lines } = await check('--knowledge', join(folder, 'nowhere'));
    expect(code).toBe(2);
    expect(lines[0]).toContain("can't be read");
  });
});

describe('firstArticle', () => {
  const { library } = parseLibrary([ACME, article()]);
  const searchable = createSearchableLibrary(library);

  it('is the article that the answer cites first', () => {
    expect(firstArticle('When did Acme open a shop?', searchable, TODAY)).toBe('2022-01-25-acme');
    expect(firstArticle('极致哪年开店？', searchable, TODAY)).toBe('2022-01-25-acme');
  });

  it('is undefined when the question is not answered', () => {
    expect(firstArticle('What is the capital of Peru?', searchable, TODAY)).toBeUndefined();
  });
});

describe('report', () => {
  it('puts the grade before the place', () => {
    const { library } = parseLibrary([]);
    const problem = { grade: 'advice', path: 'a.md', line: 3, field: 'title', message: 'is long. Cut it' } as const;
    expect(report([problem], library, 'knowledge')).toBe(
      'advice knowledge/a.md:3 title: is long. Cut it\n0 articles, 0 statements, 0 companies, 0 facts, 0 errors, 1 advice',
    );
  });
});
