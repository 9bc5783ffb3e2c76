import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadAround } from '../../src/knowledge/load-around.ts';
import type { SourceFile } from '../../src/knowledge/parse/front-matter.ts';
import { ACME, article, card, statement } from './checks/sample.ts';

const made = (at: string) =>
  statement('Acme made it with Wu Di.', '极致。', `attribute: revenue, value: 5, at: ${at}, by: best`);
const topic = (id: string, name: string): SourceFile => ({
  path: `topics/${id}.md`,
  text: `---\nnames: { en: ${name} }\nkind: rule\n---\n`,
});

const FILES: readonly SourceFile[] = [
  ACME,
  card('best', '{ en: Better Goods }'),
  card('other', '{ en: Other }', 'people: [{ id: wu-di, names: { en: Wu Di, zh-Hans: 吴迪 } }]'),
  card('stranger', '{ en: Stranger, zh-Hans: 陌生 }'),
  card('wu', '{ en: WU }'),
  card('ade', '{ en: ADE }'),
  topic('curfew', 'Gaming Curfew'),
  topic('hours', 'Opening Hours'),
  { path: 'attributes.yaml', text: '[]' },
  article({
    id: 'wanted',
    companies: '[acme]',
    body: `${made('2021')}\n- { attribute: rule, of: curfew, value: { en: x, zh: x } }`,
  }),
  article({ id: 'same', companies: '[acme]', body: made('2021') }),
  article({ id: 'another-year', companies: '[acme]', body: made('2020') }),
  article({ id: 'another-company', companies: '[other]', body: made('2021') }),
  article({ id: 'same-address', companies: '[]', url: 'http://www.example.com/wanted/#top' }),
];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knowledge-'));
  for (const { path, text } of [...FILES, { ...article({ id: 'wanted' }), path: 'articles/2020/wanted.md' }]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
});
afterAll(() => rm(folder, { recursive: true }));

describe('loadAround', () => {
  it('loads an article with the cards that it names and the articles that it may clash with', async () => {
    const { library } = await loadAround(folder, ['articles/2022/wanted.md']);
    expect([...library.articles.keys()].sort()).toEqual([
      'articles/2020/wanted',
      'articles/2022/wanted',
      'same',
      'same-address',
    ]);
    expect([...library.companies.keys()].sort()).toEqual(['acme', 'best', 'other', 'wu']);
    expect([...library.topics.keys()]).toEqual(['curfew']);
  });

  it('loads a card with every other card and no article', async () => {
    const { library } = await loadAround(folder, ['companies/acme.md']);
    expect([library.companies.size, library.topics.size, library.articles.size]).toEqual([6, 2, 0]);
  });

  it('loads everything for a YAML file', async () => {
    const { library } = await loadAround(folder, ['attributes.yaml']);
    expect(library.articles.size).toBe(6);
  });
});
