import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/stale.ts';
import { ACME, article, statement } from '../knowledge/checks/sample.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knowledge-'));
  await mkdir(join(folder, 'companies'));
  const body = statement(
    'Acme made 5 million.',
    '极致收入500万。',
    'attribute: revenue, value: 5 million, unit: CNY, at: 2021',
  );
  await writeFile(join(folder, ACME.path), ACME.text);
  await writeFile(join(folder, 'a.md'), article({ body }).text);
  const attribute =
    '{ id: revenue, answers: money, kind: figure, staleAfter: 200, labels: { en: revenue, zh: 收入 }, asks: { en: [], zh: [] } }';
  await writeFile(join(folder, 'attributes.yaml'), `- ${attribute}`);
});
afterEach(() => rm(folder, { recursive: true }));

async function run(...args: readonly string[]): Promise<readonly string[]> {
  const printed: string[] = [];
  await main(['--knowledge', folder, ...args], '2023-01-25', (text) => printed.push(text));
  return printed.join('\n').split('\n');
}

describe('stale', () => {
  it('lists what needs a newer source, then the sums', async () => {
    expect(await run('--days', '100')).toEqual([
      'acme revenue: 5 million CNY 2021, reported 2022-01-25, 365 days ago (200 allowed), a#1',
      'acme: newest article 2022-01-25, 365 days ago',
      '1 figures and offices need a newer source, 1 companies have no article of the last 100 days',
    ]);
  });

  it('counts from the day that is given', async () => {
    expect(await run('--today', '2022-02-01')).toEqual([
      '0 figures and offices need a newer source, 0 companies have no article of the last 365 days',
    ]);
  });

  it('refuses a day and a number that are none', async () => {
    await expect(run('--today', 'now')).rejects.toThrow('--today "now" is not a day');
    await expect(run('--days', '0')).rejects.toThrow('--days "0" is no number of days');
    await expect(run('--weeks', '2')).rejects.toThrow("Unknown option '--weeks'");
  });
});
