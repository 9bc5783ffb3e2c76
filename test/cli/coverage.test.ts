import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/coverage.ts';
import { readLibrary } from '../../src/open-library.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knowledge-'));
  await mkdir(join(folder, 'companies'));
  await writeFile(join(folder, 'companies/acme.md'), '---\nnames: { en: Acme, zh-Hans: 极致 }\n---\n');
});
afterEach(() => rm(folder, { recursive: true }));

async function run(): Promise<string> {
  const printed: string[] = [];
  await main(['--knowledge', folder], (text) => printed.push(text));
  return printed.join('\n');
}

describe('coverage', () => {
  it('writes the table and prints how much is missing', async () => {
    await writeFile(
      join(folder, 'coverage.yaml'),
      '- { id: listing, label: listing, listed: true }\n- { id: newest, label: newest, within: 9 }',
    );
    expect(await run()).toBe(
      `${join(folder, 'COVERAGE.md')}\n100.0 % of the cells are empty (1 of 1), 0 of them looked for and not found.`,
    );
    const table = (await readFile(join(folder, 'COVERAGE.md'), 'utf8')).split('\n').slice(-5);
    expect(table).toEqual([
      '| Company | listing | newest |',
      '| --- | :-: | :-: |',
      '| [Acme](companies/acme.md) | – | ○ |',
      '| filled | – | 0 % |',
      '',
    ]);
  });

  it('is no article of the folder', async () => {
    await writeFile(join(folder, 'coverage.yaml'), '- { id: newest, label: newest }');
    await run();
    expect((await readLibrary(folder)).problems).toEqual([]);
  });

  it('says what a folder without columns lacks', async () => {
    expect(await run()).toBe(`${folder} has no coverage.yaml. Write the columns of the table there`);
  });
});
