import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
/** A program that says where it runs, with what, and what stands beside it. */
const PROGRAM = `import { readFileSync } from 'node:fs';
import { greeting } from '../commands/greeting.ts';
const note = readFileSync(new URL('note.txt', import.meta.url), 'utf8');
console.log(JSON.stringify({ greeting, note, self: process.argv[1] === import.meta.filename, args: process.argv.slice(2) }));
`;
let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'built-'));
  for (const path of ['package.json', 'tsconfig.json', 'src/built', 'src/cache/code-version.ts'])
    await cp(join(ROOT, path), join(root, path), { recursive: true });
  for (const folder of ['commands', 'src/knowledge', 'src/lang', 'src/search'])
    await mkdir(join(root, folder), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  await writeFile(join(root, 'src/program.ts'), PROGRAM);
  await writeFile(join(root, 'src/note.txt'), 'beside');
  await greet('hello');
});
afterEach(() => rm(root, { recursive: true, force: true }));

function greet(text: string): Promise<void> {
  return writeFile(join(root, 'commands/greeting.ts'), `export const greeting: string = '${text}';\n`);
}

async function run(...args: readonly string[]) {
  const { stdout, stderr } = await promisify(execFile)('node', ['src/built/run.js', 'program', ...args], { cwd: root });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

async function builds(): Promise<readonly string[]> {
  return (await readdir(join(root, 'dist'))).filter((name) => /^[0-9a-f]{16}$/.test(name));
}

describe('a program that is run from its build', () => {
  it('is itself, with its arguments and the files beside it', async () => {
    expect(await run('who?', '--json')).toEqual({
      greeting: 'hello',
      note: 'beside',
      self: true,
      args: ['who?', '--json'],
    });
  });

  it('is in few files where people wait for it, and knows where its modules were', async () => {
    await mkdir(join(root, 'src/cli/deep'), { recursive: true });
    const shared =
      "export const place = import.meta.dirname;\nexport const beside = new URL('note.txt', import.meta.url).pathname;\n";
    await writeFile(join(root, 'src/cli/deep/place.ts'), shared);
    const program = (from: string) =>
      `import { z } from 'zod';\nimport { beside, place } from '${from}';\nconsole.log(JSON.stringify({ place, beside, self: process.argv[1] === new URL(import.meta.url).pathname, seven: z.number().parse(7) }));\n`;
    await writeFile(join(root, 'src/main.ts'), program('./cli/deep/place.ts'));
    await writeFile(join(root, 'src/cli/ask.ts'), program('./deep/place.ts'));
    for (const name of ['main', 'cli/ask']) {
      const { stdout } = await promisify(execFile)('node', ['src/built/run.js', name], { cwd: root });
      const [built = ''] = await builds();
      const place = join(root, 'dist', built, 'src/cli/deep');
      expect(JSON.parse(stdout)).toEqual({ place, beside: join(place, 'note.txt'), self: true, seven: 7 });
      expect(await readFile(join(root, 'dist', built, `src/${name}.js`), 'utf8')).not.toContain("from 'zod'");
    }
    expect(await readdir(join(root, 'dist', (await builds())[0] ?? '', 'src/parts'))).not.toEqual([]);
  });

  it('is built once, and again when a source has changed', async () => {
    await run();
    const first = await builds();
    expect(await builds()).toHaveLength(1);
    await run();
    expect(await builds()).toEqual(first);
    await greet('good day');
    expect((await run()).greeting).toBe('good day');
    expect(await builds()).toHaveLength(2);
  });

  it('is found again without reading its sources, once they have been left alone for a while', async () => {
    await run();
    await setTimeout(3_500);
    const { greeting } = await run();
    expect(JSON.parse(await readFile(join(root, 'dist/seen.json'), 'utf8')).name).toBe((await builds())[0]);
    expect((await run()).greeting).toBe(greeting);
    await greet('hallo');
    expect((await run()).greeting).toBe('hallo');
  });

  it('leaves no more than three builds', async () => {
    for (const text of ['one', 'two', 'three', 'four', 'five']) {
      await greet(text);
      expect((await run()).greeting).toBe(text);
    }
    expect(await builds()).toHaveLength(3);
  }, 120_000);

  it('may be started several times at once', async () => {
    const all = await Promise.all([run(), run(), run()]);
    expect(all.map(({ greeting }) => greeting)).toEqual(['hello', 'hello', 'hello']);
    expect(await builds()).toHaveLength(1);
  });

  it('knows the version of its sources, as they would tell it', async () => {
    await run();
    const [built = ''] = await builds();
    const { versionOfSources } = await import('../../src/cache/code-version.ts');
    expect(await readFile(join(root, 'dist', built, 'code-version'), 'utf8')).toBe(versionOfSources(root));
  });

  it('runs from its sources where no build can be kept', async () => {
    await writeFile(join(root, 'dist'), 'in the way');
    expect(await run('x')).toEqual({ greeting: 'hello', note: 'beside', self: true, args: ['x'] });
  });
});
