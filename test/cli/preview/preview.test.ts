import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runPreview } from '../../../src/cli/preview.ts';
import { withKept } from '../../../src/cli/shell/open-kept.ts';
import { parseConfig } from '../../../src/config.ts';
import { finishedPart } from '../../../src/knowledge/parse/draft.ts';
import { articleFile } from '../../fixtures/articles.ts';
import { fixtureFiles, NOW } from '../../fixtures/library.ts';
import { asked } from '../kept.ts';

const DRAFT = articleFile({
  id: '2026-02-03-halden-new-chief',
  title: '{ en: Halden Optics changes hands, zh: 哈尔登光学换帅 }',
  companies: 'halden',
  body: `
Halden Optics named Marta Lind its chief executive on 1 February 2026, Mirror Weekly reported on 3 February 2026.
《镜面周刊》2026年2月3日报道，哈尔登光学2026年2月1日任命玛尔塔·林德为首席执行官。

- { attribute: chief-executive, value: { en: Marta Lind, zh: 玛尔塔·林德 }, from: 2026-02-01 }
- asks:
  - who runs halden optics now
  - 哈尔登光学现在谁是首席执行官

TODO: [2] In your own English
TODO: [2] 中文

- { attribute: revenue, value: 7, unit: EUR }

<!-- SOURCE: the text
Nobody may see this.
-->`,
});

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preview-'));
  for (const file of [...fixtureFiles(), DRAFT]) await write(file);
});
afterEach(() => rm(folder, { recursive: true }));

async function write({ path, text }: { readonly path: string; readonly text: string }): Promise<void> {
  await mkdir(join(folder, 'knowledge', dirname(path)), { recursive: true });
  await writeFile(join(folder, 'knowledge', path), text);
}

async function preview(environment: Readonly<Record<string, string>> = {}, file = DRAFT.path) {
  const lines: string[] = [];
  const warned: string[] = [];
  const place = { STORE_FILE: join(folder, 'wenda.db'), CACHE_DIR: 'off', ...environment };
  const args = [join(folder, 'knowledge', file), '--knowledge', join(folder, 'knowledge'), '--now', NOW];
  await runPreview(args, place, { write: (line) => lines.push(line), warn: (line) => warned.push(line) });
  return { text: lines.join('\n'), warned };
}

describe('npm run preview', () => {
  it('tells facts that are new and that end, and the answers that change, of what is written', async () => {
    const { text } = await preview();
    expect(text).toContain('  new       Halden Optics · chief executive · Marta Lind, since 1 February 2026');
    expect(text).toMatch(/ {2}ended {5}Halden Optics · chief executive · .+–/);
    expect(text).toContain('Questions answered differently: 2 of 2\n  who runs halden optics now  [its own]');
    expect(text).toMatch(/ {4}after {3}.*Marta Lind.*\(2026-02-03-halden-new-chief\)/);
    expect(text).toMatch(/How the answers look\n> who runs halden optics now\n {2}Marta Lind/);
    expect(text).not.toMatch(/Nobody may see|· revenue/);
  });

  it('asks what people asked in vain, where that is kept', async () => {
    const environment = { STORE_FILE: join(folder, 'wenda.db'), KEEP_QUESTIONS: 'true' };
    const gap = asked({ answerId: '1', question: 'Who has been CEO of Halden since February 2026?' });
    await withKept(
      parseConfig(environment),
      () => undefined,
      ({ store }) => store.feedback.asked(gap),
    );
    const { text } = await preview(environment);
    expect(text).toContain('Who has been CEO of Halden since February 2026?  [gap]');
    expect(text).toContain('of 3');
  });

  it('compares a file with what was committed of it', async () => {
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args]);
    const finished = { ...DRAFT, text: finishedPart(DRAFT.text) };
    await write(finished);
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '-m', 'First');
    expect((await preview()).text).toContain('none: nothing that it says is a fact of the library');
    await write({ ...finished, text: finished.text.replaceAll('Marta Lind', 'Marta Berg') });
    const { text } = await preview();
    expect(text).toContain('  new       Halden Optics · chief executive · Marta Berg');
    expect(text).toContain('  gone      Halden Optics · chief executive · Marta Lind');
  });

  it('says what the checks will say, and what is wrong with its arguments', async () => {
    await write({ ...DRAFT, text: DRAFT.text.replace('companies: [halden]', 'companies: [haldenn]') });
    expect((await preview()).text).toMatch(/^To set right\n {2}error articles\/2026\/.*haldenn/);
    await expect(preview({}, 'nowhere.md')).rejects.toThrow("can't be read");
    await expect(preview({}, 'places.yaml')).rejects.toThrow('is no article or card');
    await expect(runPreview([], {}, { write: () => {}, warn: () => {} })).rejects.toThrow('Give one file.');
  });
});
