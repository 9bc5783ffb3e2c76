import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parseArguments, runAsk } from '../../src/cli/ask.ts';
import type { AnswerJson } from '../../src/cli/shell/ask-json.ts';
import { UsageError } from '../../src/errors.ts';
import { BILINGUAL } from '../fixtures/articles.ts';
import { CARDS } from '../fixtures/cards.ts';
import { NOW } from '../fixtures/library.ts';

let folder = '';

beforeAll(async () => {
  for (const name of ['LOCALE', 'TODAY', 'KNOWLEDGE_DIR']) vi.stubEnv(name, '');
  folder = await mkdtemp(join(tmpdir(), 'wenda-ask-'));
  for (const { path, text } of [...CARDS, ...BILINGUAL]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

async function run(args: readonly string[], input = ''): Promise<readonly string[]> {
  const lines: string[] = [];
  const streams = {
    input: Readable.from([input]),
    write: (line: string) => void lines.push(line),
    warn: (line: string) => {
      throw new Error(line);
    },
  };
  await runAsk(['--knowledge', folder, '--now', NOW, ...args], streams);
  return lines;
}

async function json(question: string, ...args: readonly string[]): Promise<AnswerJson> {
  const lines = await run([question, '--json', ...args]);
  expect(lines).toHaveLength(1);
  return JSON.parse(lines[0] ?? '');
}

const KEYS = ['kind', 'language', 'text', 'headline', 'asOf', 'citations', 'nearest'];

describe('ask --json', () => {
  it('gives an answer with its marks, date and sources', async () => {
    const answer = await json('Who runs Halden Optics?');
    expect(Object.keys(answer)).toEqual(KEYS);
    expect(answer).toMatchObject({ kind: 'answered', language: 'en', asOf: '2023-07-01', nearest: [] });
    const marks = [...answer.text.matchAll(/\[(\d+)\]/g)].map(([, n]) => Number(n));
    expect([...new Set(marks)]).toEqual(answer.citations.map(({ n }) => n));
    expect(answer.text.split('\n')).toHaveLength(1 + answer.citations.length);
    for (const { quote, n } of answer.citations) expect(answer.text).toContain(`${quote} [${n}]`);
    expect(answer.citations[0]).toEqual({
      n: 1,
      articleId: '2023-07-01-reyes-takes-over-halden',
      title: 'Tomas Reyes takes over Halden Optics',
      publisher: 'Mirror Weekly',
      published: '2023-07-01',
      url: 'https://news.example/2023-07-01-reyes-takes-over-halden',
      quote: 'Tomas Reyes became chief executive of Halden Optics on 1 July 2023, succeeding Ingrid Vale.',
    });
  });

  it.each([
    ['a year to come', "Halden's revenue in 2031", 'unknown', 'en'],
    ['a year to come in Chinese', '哈尔登2031年的营收是多少？', 'unknown', 'zh-Hans'],
    ['something else in Traditional Chinese', '企鵝吃什麼？', 'outOfScope', 'zh-Hant'],
    ['a greeting', 'hello', 'outOfScope', 'en'],
    ['100 kB of one name', 'Halden '.repeat(15_000), 'outOfScope', 'en'],
    ['300 kB of Chinese', '哈尔登的营收'.repeat(17_000), 'outOfScope', 'zh-Hans'],
  ])('refuses %s without sources', async (_, question, kind, language) => {
    const answer = await json(question);
    expect(Object.keys(answer)).toEqual(KEYS);
    expect(answer).toMatchObject({ kind, language, asOf: null, citations: [] });
    expect(answer.text).not.toMatch(/\[\d+\]|https?:/);
    expect(answer.text.length).toBeLessThan(500);
  });

  it('names the nearest articles of a refusal, without their addresses', async () => {
    const { nearest } = await json("Halden's revenue in 2031");
    expect(nearest.length).toBeGreaterThan(0);
    for (const one of nearest)
      expect(Object.keys(one).sort()).toEqual(['articleId', 'published', 'publisher', 'title']);
  });

  it('offers the choices where a name means two people', async () => {
    const answer = await json('Who is Lin Wei?');
    expect(Object.keys(answer)).toEqual([...KEYS, 'choices']);
    expect(answer.choices).toEqual(['Lin Wei (Corvane Instruments)', 'Lin Wei (Halden Optics)']);
    expect(answer).toMatchObject({ kind: 'ambiguous', citations: [], asOf: null });
  });

  it('adds the best passages before any threshold, best first and no more than asked', async () => {
    const answer = await json("Halden's revenue in 2031", '--search', '2');
    expect(Object.keys(answer)).toEqual([...KEYS, 'passages']);
    expect(answer.passages).toHaveLength(2);
    expect(answer.passages?.[0]?.articleId).toBe('2025-02-20-halden-results-2024');
    const many = (await json("Halden's revenue", '--search', '50')).passages ?? [];
    expect(many.length).toBeGreaterThan(2);
    expect(many.map(({ score }) => score)).toEqual(many.map(({ score }) => score).sort((a, b) => b - a));
  });

  it('counts from the day that is given', async () => {
    const fined = async (now: string) => (await json('How much was Halden fined last year?', '--now', now)).kind;
    expect([await fined('2022-05-05'), await fined('2026-03-01')]).toEqual(['answered', 'unknown']);
  });
});

describe('ask', () => {
  it('without --json prints the answer as the terminal does, without colours', async () => {
    const [shown = ''] = await run(['When was Halden Optics founded?']);
    expect(shown).toMatch(
      /^May 1987 \[1\]\nHalden Optics was founded in May 1987.* \[1\]\nAs of 2 April 2019\.\nSources:\n\[1\] /,
    );
    expect(shown).toContain('\n    https://news.example/2019-04-02-halden-history');
    expect(shown).not.toContain('\u001b');
  });

  it('takes words without quotation marks as one question', () => {
    expect(parseArguments(['Who', 'runs', 'Halden?'])).toEqual({
      question: 'Who runs Halden?',
      json: false,
      explain: false,
      search: 0,
    });
  });

  it('names every mistake at once, with the usage', () => {
    expect(() => parseArguments(['x', '--batch', '-', '--now', '2026-02-30', '--search', '0'])).toThrow(UsageError);
    expect(() => parseArguments(['x', '--batch', '-', '--now', '2026-02-30', '--search', '0'])).toThrow(
      /--batch brings its own questions[\s\S]*--now 2026-02-30 is not a day[\s\S]*--search 0 is not a number[\s\S]*Usage:/,
    );
  });

  it.each([
    [[], /There is no question/],
    [['  '], /There is no question/],
    [['--bogus', 'x'], /--bogus/],
    [['x', '--search', '10000'], /--search 10000/],
    [['x', '--search', 'two'], /--search two/],
    [['x', '--now', 'today'], /--now today/],
  ])('does not take %j', (args, message) => {
    expect(() => parseArguments(args)).toThrow(message);
  });
});

describe('ask --batch', () => {
  const lines = (...rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).join('\n');

  it('answers in order, each with its id, history and locale', async () => {
    const input = lines(
      { id: 'b', question: 'Who runs Halden Optics?' },
      { id: 7, question: 'and in 2022?', history: ["What was Halden's revenue in 2023?"] },
      { id: 'a', question: 'and in 2022?' },
      { id: 'c', question: '2022', history: ["What was Halden's revenue in 2023?", '那2024年呢？'] },
      { id: 'd', question: '?', locale: 'zh-TW' },
    );
    const answers = (await run(['--batch', '-'], `${input}\n\n`)).map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual(['b', 7, 'a', 'c', 'd']);
    expect(answers.map(({ kind }) => kind)).toEqual(['answered', 'answered', 'outOfScope', 'answered', 'outOfScope']);
    expect(Object.keys(answers[0])).toEqual(['id', ...KEYS]);
    for (const place of [1, 3]) expect(answers[place].text).toContain('310 million euros');
    expect(answers.map(({ language }) => language)).toEqual(['en', 'en', 'en', 'en', 'zh-Hant']);
  });

  it('reads a file, and adds passages where they are asked for', async () => {
    const path = join(folder, 'batch.jsonl');
    await writeFile(path, `${lines({ id: 1, question: 'Halden revenue' })}\r\n`);
    const [line = ''] = await run(['--batch', path, '--search', '1']);
    expect(JSON.parse(line)).toMatchObject({ id: 1, passages: [{ articleId: '2025-02-20-halden-results-2024' }] });
  });

  it('writes nothing for an empty batch', async () => {
    expect(await run(['--batch', '-'], '\n')).toEqual([]);
  });

  it('names every bad line, and answers none', async () => {
    const input = [
      'nonsense',
      lines({ id: 1, question: 'x' }),
      lines({ id: 2 }),
      'null',
      lines({ id: {}, question: 3 }),
    ];
    const failed = run(['--batch', '-'], input.join('\n'));
    await expect(failed).rejects.toThrow(UsageError);
    await expect(failed).rejects.toThrow(
      /\nline 1: .*\nline 3: question .*\nline 4: .*\nline 5: id .*; question [^\n]*$/,
    );
  });

  it('says that a file is not there', async () => {
    await expect(run(['--batch', join(folder, 'gone.jsonl')])).rejects.toThrow(/gone\.jsonl can't be read/);
  });
});
