import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../commands/index.ts';
import { scopesTable } from '../src/cli/slack-manifest.ts';

const ROOT = resolve(import.meta.dirname, '..');
const DOCUMENTS = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'knowledge/README.md', 'docs/mcp.md'];
const SHORTHANDS = new Set(['test', 'start']);

const read = (path: string) => (existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), 'utf8') : '');
const manifest: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(read('package.json'));
const scripts = new Set(Object.keys(manifest.scripts));

describe.each(DOCUMENTS)('%s', (path) => {
  const text = read(path);

  it('exists', () => {
    expect(text.trim()).not.toBe('');
  });

  it('names only scripts that there are', () => {
    const named = [...text.matchAll(/\bnpm (?:--prefix \S+ )?(?:run )?(?:--?s(?:ilent)? )*([a-z][a-z:-]*)/g)]
      .filter(([whole, name = '']) => whole.includes(' run ') || SHORTHANDS.has(name))
      .map(([, name = '']) => name);
    expect(named.filter((name) => !scripts.has(name))).toEqual([]);
  });

  it('links only to files and headings that there are', () => {
    const targets = [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    expect(
      targets.filter((target) => !/^(https?|mailto):/.test(target)).filter((target) => !leads(path, target)),
    ).toEqual([]);
  });
});

describe('the table of commands in README.md', () => {
  const [, table = ''] = /^(\| Command[\s\S]*?)\n\n/m.exec(read('README.md')) ?? [];
  const rows = table.split('\n').filter((line) => /^\|\s*`\//.test(line));

  it('has a row for every command and no other', () => {
    expect(rows.map((row) => /^\|\s*`\/([a-z]+)/.exec(row)?.[1]).sort()).toEqual(
      commands.map(({ name }) => name).sort(),
    );
  });
});

describe('the table of Slack and Discord side by side in README.md', () => {
  const [, table = ''] = /^\| what \| Slack \| Discord [^\n]*\n[^\n]*\n([\s\S]*?)\n\n/m.exec(read('README.md')) ?? [];
  const rows = table.split('\n').map((row) => row.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));

  it('has a test behind each row for each platform', () => {
    expect(rows.length).toBeGreaterThan(20);
    const missing = rows.flatMap(([what, , , slack = '', discord = '']) =>
      [`slack/${slack}`, `discord/${discord}`].filter((test) => !hasTest(test)).map((test) => `${what}: ${test}`),
    );
    expect(missing).toEqual([]);
  });
});

/** `slack/delivery: the beginning of a test's name` */
function hasTest(named: string): boolean {
  const [, file = '', name = ''] = /^([^:]+): (.+)$/.exec(named) ?? [];
  return name !== '' && read(`test/platforms/${file}.test.ts`).includes(name);
}

describe('the table of scopes in README.md', () => {
  it('is what npm run slack:manifest -- --scopes prints', () => {
    expect(read('README.md')).toContain(scopesTable().trim());
  });
});

function leads(from: string, target: string): boolean {
  const [path = '', heading] = target.split('#');
  const file = path === '' ? from : join(dirname(from), decodeURIComponent(path));
  if (!existsSync(join(ROOT, file))) return false;
  return heading === undefined || !file.endsWith('.md') || headingsOf(read(file)).includes(decodeURIComponent(heading));
}

/** The anchors that a Markdown file's headings get. */
function headingsOf(text: string): readonly string[] {
  return [...withoutCode(text).matchAll(/^#+\s+(.+?)\s*$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}

function withoutCode(text: string): string {
  return text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, 'code');
}
