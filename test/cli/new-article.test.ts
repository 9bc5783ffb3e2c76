import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main as checkKnowledge } from '../../src/cli/check-knowledge.ts';
import { main } from '../../src/cli/new-article.ts';
import { exitCodeOf } from '../../src/cli/shell/command-line.ts';

const FLAGS = {
  'title-en': 'A shop opens',
  'title-zh': '商店开业',
  publisher: 'The Paper',
  url: 'https://example.com/a',
  published: '2022-01-25',
  companies: 'acme',
};

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knowledge-'));
  await mkdir(join(folder, 'companies'));
  await writeFile(join(folder, 'companies/acme.md'), '---\nnames: { en: Acme, zh-Hans: 极致 }\n---\n');
});
afterEach(() => rm(folder, { recursive: true }));

/** Runs the command; `answers` are typed in by somebody at a terminal, in turn. */
async function create(flags: Partial<typeof FLAGS>, answers?: readonly string[]) {
  const printed: string[] = [];
  const questions: string[] = [];
  const waiting = [...(answers ?? [])];
  const ask = async (question: string) => {
    questions.push(question);
    return waiting.shift() ?? '';
  };
  const args = Object.entries(flags).flatMap(([flag, value]) => [`--${flag}`, value]);
  const print = (text: string) => printed.push(text);
  const command = () => main(['--knowledge', folder, ...args], answers ? { print, ask } : { print }, '2026-06-01');
  const code = await exitCodeOf(command, (message) => print(String(message)));
  return { code, printed: printed.join('\n'), questions };
}

const FILE = 'articles/2022/2022-01-25-a-shop-opens.md';

describe('new:article', () => {
  it('writes the file, prints its path and the next step', async () => {
    expect(await create(FLAGS)).toMatchObject({
      code: 0,
      printed: `${join(folder, FILE)}\nNext: write the statements with their facts and questions, then run npm run check:knowledge -- ${join(folder, FILE)}`,
    });
    expect(await readFile(join(folder, FILE), 'utf8')).toContain('companies: [acme]');
  });

  it('writes what the checks refuse until it is filled in', async () => {
    await create(FLAGS);
    const printed: string[] = [];
    const args = ['--knowledge', folder, join(folder, FILE)];
    expect(await checkKnowledge(args, '2026-06-01', (text) => printed.push(text))).toBe(1);
    expect(printed[0]).toContain(`${FILE}:13 draft: is still to be written`);
    expect(printed[0]).toContain(`${FILE}:14 draft: is still to be written`);
  });

  it('names every missing flag at once when nobody can be asked', async () => {
    const { code, printed } = await create({ publisher: 'The Paper', published: '2022-01-25' });
    expect(code).toBe(2);
    expect(printed).toMatch(
      /^--title-en, --title-zh, --url, --companies missing\. Give every flag, or start it in a terminal to be asked\nUsage: npm run new:article/,
    );
  });

  it('asks for what is missing, again until the answer fits', async () => {
    const { url: _, companies: __, ...flags } = FLAGS;
    const { code, questions, printed } = await create(flags, ['example', 'https://example.com/a', 'acmee', 'acme']);
    expect(code).toBe(0);
    expect(questions).toEqual([
      'Address of the original: ',
      'Address of the original: ',
      'Ids of its companies, with commas between them (may be empty): ',
      'Ids of its companies, with commas between them (may be empty): ',
    ]);
    expect(printed).toContain('"example" is not an address. Write one that starts with https://');
    expect(printed).toContain(
      'there is no companies/acmee.md. Write one of the nearest ids (acme), or add that card first',
    );
  });

  it('refuses a file that exists, and leaves it as it is', async () => {
    await create(FLAGS);
    const { code, printed } = await create({ ...FLAGS, publisher: 'Another' });
    expect(code).toBe(2);
    expect(printed).toBe(
      `${join(folder, FILE)} exists already. Edit it, or give the new article another English title or day`,
    );
    expect(await readFile(join(folder, FILE), 'utf8')).toContain('publisher: The Paper');
  });

  it('refuses a bad day, a bad address and an unknown company in one go', async () => {
    const { code, printed } = await create({ ...FLAGS, url: 'x', published: '2022-02-30', companies: 'acne' });
    expect(code).toBe(2);
    expect(printed.split('\n')).toEqual([
      '--url: "x" is not an address. Write one that starts with https://',
      '--published: "2022-02-30" is not a day. Write it as YYYY-MM-DD',
      '--companies: there is no companies/acne.md. Write one of the nearest ids (acme), or add that card first',
    ]);
  });

  it('refuses a flag that it does not know and a folder that is not there', async () => {
    const printed: string[] = [];
    const print = (text: string) => printed.push(text);
    const codeOf = (args: readonly string[]) =>
      exitCodeOf(
        () => main(args, { print }, '2026-06-01'),
        (message) => print(String(message)),
      );
    expect(await codeOf(['--titel', 'x'])).toBe(2);
    expect(printed[0]).toContain("Unknown option '--titel'");
    expect(await codeOf(['--knowledge', join(folder, 'nowhere')])).toBe(2);
    expect(printed[1]).toContain("can't be read");
  });
});
