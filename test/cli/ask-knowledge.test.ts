import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runAsk } from '../../src/cli/ask.ts';
import { EnvironmentError } from '../../src/errors.ts';
import { NOW } from '../fixtures/library.ts';
import { outcomeOf } from '../outcome-of.ts';

const ROOT = resolve(import.meta.dirname, '../..');
let folder = '';

beforeEach(async () => {
  for (const name of ['LOCALE', 'TODAY', 'KNOWLEDGE_DIR']) vi.stubEnv(name, '');
  folder = await mkdtemp(join(tmpdir(), 'wenda-plain-'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

/** Writes articles that have nothing but a title, a publisher, an address, a day and a text. */
async function writePlain(): Promise<void> {
  await writeArticle(
    'coast/lighthouse.md',
    'The lighthouse at Brevik',
    'The lighthouse at Brevik was painted red in 2020. Its lamp is visible for nineteen miles.',
  );
  await writeArticle(
    'coast/bridge.md',
    'A bridge over the Lund',
    'The new bridge over the Lund is four hundred metres long. It was designed by the engineer Paul Rask.',
  );
  await writeArticle(
    'bakery.md',
    'The bakery of Vik',
    'The bakery of Vik burned down in October 2022. Its owner Nora Lie rebuilt it within six months.',
  );
  await writeArticle('ferry.md', '白沙渡口', '白沙渡口的渡轮每天运送三百名乘客。渡轮由木匠陈山建造。');
}

async function writeArticle(path: string, title: string, body: string): Promise<void> {
  const front = `---\ntitle: ${title}\npublisher: Harbour Post\nurl: https://news.example/${path}\npublished: 2023-05-04\n---\n`;
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), `${front}\n${body}\n`);
}

/** Asks the folder, all at once so that it is read once. */
async function ask(...questions: readonly string[]) {
  const [lines, warnings]: [string[], string[]] = [[], []];
  const batch = questions.map((question, id) => JSON.stringify({ id, question })).join('\n');
  await runAsk(['--batch', '-', '--knowledge', folder, '--now', NOW], {
    input: Readable.from([batch]),
    write: (line) => void lines.push(line),
    warn: (line) => void warnings.push(line),
  });
  return { answers: lines.map((line) => JSON.parse(line)), warnings };
}

describe('ask --knowledge on a folder of plain articles', () => {
  it('answers in the language of the question, and refuses what it does not hold', async () => {
    await writePlain();
    const wanted: readonly (readonly [string, string, string, string])[] = [
      [
        'When was the lighthouse at Brevik painted?',
        'en',
        'The lighthouse at Brevik was painted red in 2020. [1]',
        'lighthouse',
      ],
      [
        'How long is the bridge over the Lund?',
        'en',
        'The new bridge over the Lund is four hundred metres long. [1]',
        'bridge',
      ],
      ['When did the bakery of Vik burn down?', 'en', 'The bakery of Vik burned down in October 2022. [1]', 'bakery'],
      ['渡轮由谁建造？', 'zh-Hans', '渡轮由木匠陈山建造。 [1]', 'ferry'],
      ['渡輪由誰建造？', 'zh-Hant', '渡輪由木匠陳山建造。 [1]', 'ferry'],
    ];
    const unheld = ['Who is the president of France?', '总统是谁？'];
    const { answers, warnings } = await ask(...wanted.map(([question]) => question), ...unheld);
    expect(warnings).toEqual([]);
    wanted.forEach(([, language, shown, articleId], place) => {
      const answer = { kind: 'answered', language, text: shown, asOf: '2023-05-04' };
      expect(answers[place]).toMatchObject({ ...answer, citations: [{ n: 1, articleId }] });
    });
    for (const refusal of answers.slice(wanted.length)) expect(refusal).toMatchObject({ citations: [], asOf: null });
  });

  it('leaves out what it cannot use, names each with its place and what to do, and answers from the rest', async () => {
    await writePlain();
    await writeFile(join(folder, 'broken.md'), '---\ntitle: [\n---\nNobody reads this.\n');
    await writeFile(
      join(folder, 'unclosed.md'),
      '---\ntitle: Unclosed\npublisher: P\nurl: https://news.example/u\nText.\n',
    );
    const { answers, warnings } = await ask('When was the lighthouse at Brevik painted?');
    expect(answers).toMatchObject([{ kind: 'answered' }]);
    expect(warnings).toHaveLength(2);
    for (const warning of warnings) expect(warning).toMatch(/^left out: \S+\.md:\d+ [^:]+: .{10,}/);
    expect(warnings.join('\n')).toMatch(/broken\.md:/);
    expect(warnings.join('\n')).toMatch(/unclosed\.md:1 file: begins a front matter that does not end/);
  });

  it('refuses everything from an empty folder', async () => {
    const { answers, warnings } = await ask('Who runs Halden Optics?', '谁？', '?', 'hello');
    expect(answers).toHaveLength(4);
    for (const answer of answers) {
      expect(['unknown', 'outOfScope']).toContain(answer.kind);
      expect(answer).toMatchObject({ citations: [], asOf: null, nearest: [] });
    }
    expect(warnings).toEqual([]);
  });

  it('says that a folder is not there and how to name another', async () => {
    const missing = join(folder, 'gone');
    const failed = runAsk(['x', '--knowledge', missing], { input: Readable.from([]), write: () => {}, warn: () => {} });
    await expect(failed).rejects.toThrow(EnvironmentError);
    await expect(failed).rejects.toThrow(/gone can't be read.*--knowledge/);
  });
});

describe('the process', () => {
  it('exits with 0 after an answer or a refusal, and with 2 and the usage after a mistake', async () => {
    await writePlain();
    const [asked, mistaken] = await Promise.all([
      start(['--json', '渡轮由谁建造？', '--knowledge', folder]),
      start(['--json', '--bogus']),
    ]);
    expect(JSON.parse(asked.output)).toMatchObject({ kind: 'answered' });
    expect([asked.errors, asked.code]).toEqual(['', 0]);
    expect([mistaken.output, mistaken.code]).toEqual(['', 2]);
    expect(mistaken.errors).toMatch(/--bogus[\s\S]*Usage:/);
  });
});

function start(args: readonly string[]) {
  return outcomeOf(spawn(join(ROOT, 'node_modules/.bin/tsx'), ['src/cli/ask.ts', ...args], { cwd: ROOT }));
}
