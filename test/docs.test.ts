import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../commands/index.ts';
import { scopesTable } from '../src/cli/slack-manifest.ts';

interface Manifest {
  readonly version: string;
  readonly engines: { readonly node: string };
  readonly scripts: Readonly<Record<string, string>>;
}

const ROOT = resolve(import.meta.dirname, '..');
const PAGES = readdirSync(join(ROOT, 'docs'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);
const READMES = ['README.md', 'README.zh.md'];
const DOCUMENTS = [...READMES, 'CHANGELOG.md', 'CONTRIBUTING.md', 'knowledge/README.md', ...PAGES];
const SHORTHANDS = new Set(['test', 'start']);

const read = (path: string) => (existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), 'utf8') : '');
const manifest: Manifest = JSON.parse(read('package.json'));
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
    expect(linksOf(text).filter((target) => !leads(path, target))).toEqual([]);
  });
});

describe.each(READMES)('%s', (path) => {
  const targets = linksOf(read(path)).map((target) => target.replace(/#.*/, ''));

  it('leads to every page of docs', () => {
    expect(PAGES.filter((page) => !targets.includes(page))).toEqual([]);
  });
});

describe('README.zh.md', () => {
  const [english = '', chinese = ''] = READMES.map(read);
  const pages = (text: string) => linksOf(text).filter((target) => !/^README|\.png$/.test(target));
  const commandsOf = (text: string) => [...text.matchAll(/`?(npm (?:run|ci|start|test)[^`#\n]*?)(?:`|\s*#|\n)/g)];
  const figuresOf = (text: string) =>
    text
      .split('\n')
      .filter((line) => /^\|.*`npm run/.test(line))
      .map(digitsOf);

  it('leads where README.md leads', () => {
    expect(pages(chinese)).toEqual(pages(english));
  });

  it('names the same commands and figures', () => {
    const named = (text: string) => new Set(commandsOf(text).map(([, command]) => command));
    expect(named(chinese)).toEqual(named(english));
    expect(figuresOf(english).length).toBeGreaterThan(3);
    expect(figuresOf(chinese)).toEqual(figuresOf(english));
  });
});

describe('CHANGELOG.md', () => {
  it('has the version of package.json with its day', () => {
    expect(read('CHANGELOG.md')).toMatch(
      new RegExp(`^## ${manifest.version.replaceAll('.', '\\.')} – \\d{4}-\\d\\d-\\d\\d$`, 'm'),
    );
  });
});

describe('the workflow', () => {
  const workflow = read('.github/workflows/ci.yml');

  it('runs the script of .ci on the oldest Node.js that package.json promises', () => {
    expect(workflow).toMatch(/^ +- run: \.ci\/run$/m);
    const [, oldest = ''] = /node: \["([^"]+)"/.exec(workflow) ?? [];
    expect(manifest.engines.node).toBe(`>=${oldest}`);
  });
});

describe('the table of commands in docs/parity.md', () => {
  const [, table = ''] = /^(\| Command[\s\S]*?)\n\n/m.exec(read('docs/parity.md')) ?? [];
  const rows = table.split('\n').filter((line) => /^\|\s*`\//.test(line));

  it('has a row for every command and no other', () => {
    expect(rows.map((row) => /^\|\s*`\/([a-z]+)/.exec(row)?.[1]).sort()).toEqual(
      commands.map(({ name }) => name).sort(),
    );
  });
});

describe('the table of Slack and Discord side by side in docs/parity.md', () => {
  const [, table = ''] = /^\| what \| Slack \| Discord .*\n.*\n((?:\|.*\n)+)/m.exec(read('docs/parity.md')) ?? [];
  const rows = table
    .trimEnd()
    .split('\n')
    .map((row) => row.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));

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

describe('the table of scopes in docs/slack.md', () => {
  it('is what npm run slack:manifest -- --scopes prints', () => {
    expect(read('docs/slack.md')).toContain(scopesTable().trim());
  });
});

function leads(from: string, target: string): boolean {
  const [path = '', heading] = target.split('#');
  const file = path === '' ? from : join(dirname(from), decodeURIComponent(path));
  if (!existsSync(join(ROOT, file))) return false;
  return heading === undefined || !file.endsWith('.md') || headingsOf(read(file)).includes(decodeURIComponent(heading));
}

/** The anchors that a Markdown file's headings get: `the-api`, and `the-api-1` for the second of the same words. */
function headingsOf(text: string): readonly string[] {
  const times = new Map<string, number>();
  return [...withoutBlocks(text).matchAll(/^#+\s+(.+?)\s*$/gm)].map(([, title = '']) => {
    const words = title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-');
    const before = times.get(words) ?? 0;
    times.set(words, before + 1);
    return before === 0 ? words : `${words}-${before}`;
  });
}

/** Where the links and pictures of a Markdown file lead inside the repository. */
function linksOf(text: string): readonly string[] {
  const prose = withoutBlocks(text).replace(/`[^`\n]*`/g, 'code');
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return targets.filter((target) => !/^(https?|mailto):/.test(target));
}

/** The numbers of a line: `English 79.5 %, Chinese 76.2 %` has 79.5 and 76.2. */
function digitsOf(line: string): readonly string[] {
  return line.match(/\d[\d.,]*/g) ?? [];
}

function withoutBlocks(text: string): string {
  return text.replace(/```[\s\S]*?```/g, '');
}
