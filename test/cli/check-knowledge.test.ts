import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main, pathsOf, readCheckArguments, report } from '../../src/cli/check-knowledge.ts';
import { exitCodeOf } from '../../src/cli/shell/command-line.ts';
import { UsageError } from '../../src/errors.ts';
import { parseLibrary } from '../../src/knowledge/load.ts';
import { ACME, article, card, TODAY } from '../knowledge/checks/sample.ts';

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
  for (const { path, text } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

describe('readCheckArguments', () => {
  it('takes the folder knowledge and the day of the clock when nothing is said', () => {
    expect(readCheckArguments([], TODAY)).toEqual({
      knowledge: 'knowledge',
      today: TODAY,
      files: [],
      questions: false,
    });
  });

  it('takes files, a folder, a day and whether questions are asked', () => {
    const args = ['a.md', '--knowledge', 'other', '--today', '2025-01-01', '--questions'];
    expect(readCheckArguments(args, TODAY)).toEqual({
      knowledge: 'other',
      today: '2025-01-01',
      files: ['a.md'],
      questions: true,
    });
  });

  it('refuses a day that does not exist and a flag that it does not know', () => {
    expect(() => readCheckArguments(['--today', '2022-02-30'], TODAY)).toThrow(
      '--today "2022-02-30" is not a day. Write it as YYYY-MM-DD\nUsage: npm run check:knowledge -- [PATH ...] [--questions]',
    );
    expect(() => readCheckArguments(['--folder', 'x'], TODAY)).toThrow(UsageError);
    expect(() => readCheckArguments(['--today'], TODAY)).toThrow(UsageError);
  });
});

describe('check:knowledge', () => {
  it('prints the problems of loading and of the checks by path and line, then the sums, and exits with 1', async () => {
    await put(
      { path: 'articles/2022/b.md', text: '# No text' },
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
      'error articles/2022/a.md:5 published',
      'advice articles/2022/a.md:8 asks',
      'advice articles/2022/a.md:8 asks',
      '       and 1 more in this file',
      'error articles/2022/b.md:1 body',
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

describe('check:knowledge of one file', () => {
  const quarrel = (id: string, value: string) =>
    article({
      id,
      body: `Acme made ${value} in 2021.\n极致2021年收入${value}。\n\n- { attribute: revenue, value: ${value}, at: 2021 }`,
    });
  const ATTRIBUTES = {
    path: 'attributes.yaml',
    text: '- { id: revenue, answers: money, kind: figure, labels: { en: revenue, zh: 收入 }, asks: { en: [revenue], zh: [收入] } }',
  };

  it('tells all its problems and no other, whatever the file is called by', async () => {
    await put(
      ACME,
      article({ id: 'a', companies: '[]', questions: '[]', body: 'It is.\n\nIt was.' }),
      article({ id: 'b', title: 'One' }),
    );
    const path = join(folder, 'articles/2022/a.md');
    const { code, lines } = await check('--knowledge', folder, path);
    expect(code).toBe(0);
    expect(lines.filter((line) => !line.startsWith(`advice ${path}:`))).toEqual([
      '1 articles, 2 statements, 0 companies, 0 facts, 0 errors, 8 advice',
    ]);
    expect(await check('--knowledge', folder, 'articles/2022/a.md')).toEqual({ code, lines });
    expect(await check('--knowledge', folder, 'a')).toEqual({ code, lines });
  });

  it('compares it with other files', async () => {
    await put(
      ACME,
      ATTRIBUTES,
      quarrel('a', '5 million'),
      quarrel('b', '900 million'),
      article({ id: 'c', url: 'https://example.com/a' }),
    );
    const { lines } = await check('--knowledge', folder, 'b');
    expect(lines.join('\n')).toContain('"900 million" and "5 million" (a#1) are both the revenue of 2021');
    expect((await check('--knowledge', folder, 'a')).lines.join('\n')).toContain(
      'is also the address of articles/2022/a.md',
    );
  });

  it('finds no address or figure where there is none', async () => {
    await put(ACME, ATTRIBUTES, quarrel('a', '5 million'), article({ id: 'c' }));
    expect((await check('--knowledge', folder, 'a')).lines).toEqual([
      '1 articles, 1 statements, 0 companies, 1 facts, 0 errors, 0 advice',
    ]);
  });

  it('says which files it does not know', async () => {
    await put(ACME);
    await expect(pathsOf(['companies/acne.md'], folder)).rejects.toThrow(
      `companies/acne.md is no file of ${folder}. Write its path, or its name without .md`,
    );
    expect(await pathsOf(['acme'], folder)).toEqual(['companies/acme.md']);
    expect((await check('--knowledge', folder, 'nowhere.md')).code).toBe(2);
  });
});

describe('check:knowledge -- --questions', () => {
  it('also asks every question', async () => {
    const questions = '[When did Acme open a shop?, What is the capital of Peru?, 极致哪年开店？]';
    await put(ACME, article({ questions }));
    expect((await check('--knowledge', folder)).lines).toHaveLength(1);
    expect((await check('--knowledge', folder, '--questions')).lines[0]).toContain(
      'questions.1: "What is the capital of Peru?" is answered by no article',
    );
  });
});

describe('a file that is broken', () => {
  const broken = { path: 'companies/acme.md', text: '---\nname: Acme\n---\n' };

  it('gives its own problems, and none to those who refer to it', async () => {
    await put(broken, article({ id: 'a' }), article({ id: 'b' }), card('best', '{ en: Best }', 'parent: acme'));
    const { lines } = await check('--knowledge', folder);
    expect(lines.filter((line) => line.startsWith('error')).every((line) => line.includes('companies/acme.md'))).toBe(
      true,
    );
    expect(lines.at(-1)).toMatch(/ 2 errors, 0 advice$/);
  });

  it('gives three of its own, and the number of the rest', async () => {
    const list = Array.from({ length: 8 }, () => '- { attribute: revenue, at: someday }').join('\n');
    await put(ACME, article({ id: 'a', body: `Acme.\n极致。\n\n${list}` }));
    const { lines } = await check('--knowledge', folder);
    expect(lines).toHaveLength(5);
    expect(lines[3]).toBe('       and 5 more in this file');
  });

  it('holds back what is said of facts while attributes.yaml is broken', async () => {
    const body = 'Acme.\n极致。\n\n- { attribute: revenue, value: li-na }';
    await put(ACME, { path: 'attributes.yaml', text: '- { id: revenue }' }, article({ id: 'a', body }));
    const { lines } = await check('--knowledge', folder);
    expect(lines.filter((line) => /^(error|advice)/.test(line)).every((line) => line.includes('attributes.yaml'))).toBe(
      true,
    );
  });
});

describe('report', () => {
  const { library } = parseLibrary([]);
  const problem = { grade: 'advice', path: 'a.md', line: 3, field: 'title', message: 'is long. Cut it' } as const;

  it('puts the grade before the place', () => {
    expect(report({ problems: [problem], library, folder: 'knowledge' })).toBe(
      'advice knowledge/a.md:3 title: is long. Cut it\n0 articles, 0 statements, 0 companies, 0 facts, 0 errors, 1 advice',
    );
  });

  it('ends with the share of figures that facts hold, then the sums', () => {
    const lines = report({ problems: [], library, folder: 'k', figures: { stated: 5578, held: 5210 } }).split('\n');
    expect(lines[0]).toBe('figures covered by facts: 93.4 % (5,210 of 5,578)');
    expect(lines).toHaveLength(2);
  });

  it('shows errors before advice where a file has more than three problems', () => {
    const error = { ...problem, grade: 'error', line: 9 } as const;
    const figures = { stated: 0, held: 0 };
    const advice = [3, 4, 5, 6].map((line) => ({ ...problem, line }));
    const text = report({ problems: [...advice, error], library, folder: 'k', figures });
    expect(text.split('\n').map((line) => line.slice(0, 12))).toEqual([
      'advice k/a.m',
      'advice k/a.m',
      'error k/a.md',
      '       and 2',
      '0 articles, ',
    ]);
  });
});
