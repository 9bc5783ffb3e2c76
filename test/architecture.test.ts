import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

type Import = { readonly from: string; readonly to: string; readonly typeOnly: boolean };

function sourcesBelow(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => join(folder, path));
}

const FILES = [...sourcesBelow('src'), ...sourcesBelow('commands')];

function importsOf(path: string): readonly Import[] {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const pattern = /^(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s+from\s+)?'([^']+)'/gm;
  const later = [...text.matchAll(/\bimport\('([^']+)'\)/g)].map(([, to = '']) => toOf(path, to));
  const loaded = later.map((to): Import => ({ from: path, to, typeOnly: false }));
  const atOnce = [...text.matchAll(pattern)].map(([, typed, names = '', to = '']) => {
    const members = names
      .replace(/[{}]/g, '')
      .split(',')
      .filter((name) => name.trim() !== '');
    const typeOnly =
      typed !== undefined || (members.length > 0 && members.every((name) => name.trim().startsWith('type ')));
    return { from: path, to: toOf(path, to), typeOnly };
  });
  return [...atOnce, ...loaded];
}

function toOf(path: string, to: string): string {
  return to.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(path), to)) : to;
}

const IMPORTS = FILES.flatMap(importsOf);

/** The room of a file: the folder below `src`, the file's own name for those directly in it, or the folder beside `src`. */
function roomOf(path: string): string {
  if (!path.startsWith('src/')) return path.split('/')[0] ?? '';
  const parts = path.split('/');
  return parts.length === 2 ? (parts[1] ?? '').replace('.ts', '') : (parts[1] ?? '');
}

/** Who may import whom; `types:` allows types only. Anything not listed is forbidden. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  main: [
    'service',
    'doors',
    'platforms',
    'chat',
    'config',
    'monitoring',
    'shutdown',
    'errors',
    'log',
    'log-stream',
    'proxy',
    'heap',
    'npm-commands',
  ],
  service: [
    'commands',
    'cache',
    'chat',
    'knowledge',
    'live',
    'monitoring',
    'store',
    'types:config',
    'types:shutdown',
    'types:log',
    'today',
  ],
  doors: ['platforms', 'types:config', 'errors', 'types:log', 'types:store'],
  cli: [
    'platforms',
    'commands',
    'chat',
    'answer',
    'search',
    'knowledge',
    'lang',
    'store',
    'cli',
    'cache',
    'config',
    'open-library',
    'live',
    'monitoring',
    'shutdown',
    'errors',
    'log',
    'proxy',
    'today',
  ],
  platforms: ['types:chat', 'platforms', 'lang', 'errors', 'host-names', 'bounds'],
  commands: ['chat', 'commands', 'answer', 'search', 'knowledge', 'lang'],
  chat: ['types:store', 'answer', 'search', 'knowledge', 'lang', 'chat', 'errors', 'bounds'],
  answer: ['answer', 'search', 'knowledge', 'lang', 'bounds'],
  search: ['search', 'knowledge', 'lang'],
  knowledge: ['knowledge', 'lang', 'errors'],
  lang: ['lang'],
  store: ['store', 'errors'],
  cache: ['cache', 'search', 'knowledge', 'lang'],
  live: ['live', 'types:cache', 'search', 'knowledge', 'errors'],
  'open-library': ['cache', 'search', 'knowledge'],
  config: ['errors'],
  monitoring: ['monitoring', 'types:chat', 'types:log', 'errors', 'host-names'],
  shutdown: ['types:log'],
  proxy: [],
  heap: [],
  'npm-commands': [],
  today: ['types:config'],
  errors: [],
  bounds: [],
  'host-names': [],
  log: [],
  'log-stream': [],
};

/** Words of the pages are made with the chat's words; nothing else in a door may use more of the chat than types. */
function isWording({ from, to }: Import): boolean {
  return from.startsWith('src/platforms/web/words/') && to.startsWith('src/chat/words/');
}

function isAllowed({ from, to, typeOnly }: Import): boolean {
  if (!/^(src|commands|test)\//.test(to) || isWording({ from, to, typeOnly })) return true;
  const allowed = ALLOWED[roomOf(from)] ?? [];
  return allowed.includes(roomOf(to)) || (typeOnly && allowed.includes(`types:${roomOf(to)}`));
}

/** The same within a room, types included: its folders, and which others each may import. Files beside them may import all. */
const WITHIN: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'src/chat': {
    message: [],
    words: ['message'],
    catalogue: ['message', 'words'],
    command: ['catalogue', 'message', 'words'],
    respond: ['catalogue', 'command', 'message', 'words'],
    memory: ['respond', 'command', 'message', 'words'],
  },
  'src/platforms/slack': {
    app: [],
    render: [],
    send: ['app', 'render'],
    receive: ['app', 'render', 'send'],
    settings: ['app', 'render', 'receive'],
    manifest: ['app', 'render', 'receive'],
  },
  'src/platforms/discord': {
    app: [],
    render: [],
    send: ['app', 'render'],
    receive: ['app', 'render', 'send'],
    settings: ['render', 'receive'],
    register: ['render'],
  },
};

function strayWithin(room: string, folders: Readonly<Record<string, readonly string[]>>): readonly Import[] {
  const folderOf = (path: string) => /^([^/]+)\//.exec(relative(room, path))?.[1] ?? '';
  return IMPORTS.filter(({ from, to }) => from.startsWith(`${room}/`) && to.startsWith(`${room}/`))
    .filter(({ from, to }) => folderOf(from) !== folderOf(to))
    .filter(({ from, to }) => folderOf(from) !== '' && !folders[folderOf(from)]?.includes(folderOf(to)));
}

describe('architecture', () => {
  it('has no import that the house does not allow', () => {
    expect(IMPORTS.filter((one) => !isAllowed(one)).map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it.each(Object.entries(WITHIN))('lets the folders of %s lean on each other one way', (room, folders) => {
    expect(strayWithin(room, folders).map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it('keeps each library in its own room', () => {
    const owners: Readonly<Record<string, RegExp>> = {
      minisearch: /^src\/search\/postings\.ts$/,
      'discord.js': /^src\/platforms\/discord\//,
      '@slack/bolt': /^src\/platforms\/slack\//,
      chokidar: /^src\/live\//,
      'prom-client': /^src\/monitoring\//,
      pino: /^src\/log\.ts$/,
      'close-with-grace': /^src\/shutdown\.ts$/,
      dotenv: /^src\/config\.ts$/,
      kysely: /^src\/store\//,
      pg: /^src\/store\/sql\/postgres(-notices)?\.ts$/,
      '@libsql/client': /^src\/store\//,
      '@mozilla/readability': /^src\/cli\/page\//,
      linkedom: /^src\/(cli\/(page|inbox)|platforms\/web)\//,
      feedsmith: /^src\/cli\/inbox\//,
      '@modelcontextprotocol/sdk': /^src\/platforms\/mcp\//,
      '@observablehq/plot': /^src\/platforms\/web\/chart(\.ts$|\/)/,
      '@resvg/resvg-js': /^src\/platforms\/web\/chart\//,
    };
    const strays = IMPORTS.filter(({ from, to }) => owners[libraryOf(to)]?.test(from) === false);
    expect(strays.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it('has every command read its folder as the settings say', () => {
    const reads = FILES.filter((path) => path.startsWith('src/cli/')).flatMap((path) =>
      [
        ...readFileSync(join(ROOT, path), 'utf8').matchAll(
          /\b(?:readLibrary|loadAround|readKnowledge|openLibrary)\([^;]*;/g,
        ),
      ].map(([call]) => call),
    );
    expect(reads.length).toBeGreaterThan(4);
    expect(reads.filter((call) => !/\breading/.test(call))).toEqual([]);
  });

  it('reads no clock, no randomness and no file in answer, search and lang', () => {
    const impure = /\bDate\.now\(|new Date\(\)|Math\.random\(|performance\.now\(|from 'node:(?!util|module)/;
    const files = FILES.filter((path) => /^src\/(answer|search|lang)\//.test(path));
    expect(files.filter((path) => impure.test(readFileSync(join(ROOT, path), 'utf8')))).toEqual([]);
  });

  it('builds long patterns of languages from words', () => {
    const long = /(?<=[=(,:?[\s])\/(?![/*\s])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\]){101,}\/[a-z]*/;
    const files = FILES.filter((path) => /^src\/(answer|lang)\//.test(path));
    expect(files.filter((path) => long.test(withoutComments(codeOf(path))))).toEqual([]);
  });

  it('writes Chinese in the rooms of language and wording only', () => {
    const files = FILES.filter((path) => /^src\/(search|answer)\//.test(path));
    expect(files.filter((path) => /\p{Script=Han}/u.test(withoutComments(codeOf(path))))).toEqual([]);
  });

  it('keeps folders and files small enough to be taken in', () => {
    const inFolder = new Map<string, number>();
    for (const path of FILES) inFolder.set(dirname(path), (inFolder.get(dirname(path)) ?? 0) + 1);
    expect([...inFolder].filter(([, files]) => files > 20)).toEqual([]);
    const lines = FILES.map((path) => [path, readFileSync(join(ROOT, path), 'utf8').split('\n').length - 1] as const);
    expect(lines.filter(([, count]) => count > 300)).toEqual([]);
  });

  it('has no import cycle, types included', () => {
    const graph = new Map(FILES.map((path) => [path, importsOf(path).map(({ to }) => to)]));
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (path: string, trail: readonly string[]) => {
      if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
      if (done.has(path) || trail.includes(path)) return;
      for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
      done.add(path);
    };
    for (const path of FILES) visit(path, []);
    expect(cycles).toEqual([]);
  });

  it('names no company of the knowledge folder in src', () => {
    const names = readdirSync(join(ROOT, 'knowledge/companies'))
      .map((name) => name.replace('.md', ''))
      .filter((id) => id.length > 4);
    const code = FILES.map((path) => ({
      path,
      text: withoutComments(readFileSync(join(ROOT, path), 'utf8')).toLowerCase(),
    }));
    const found = code.flatMap(({ path, text }) =>
      names.filter((name) => text.includes(name)).map((name) => `${path}: ${name}`),
    );
    expect(found).toEqual([]);
  });
});

/** `@scope/name/some/part.js` -> `@scope/name` */
function libraryOf(to: string): string {
  return to
    .split('/')
    .slice(0, to.startsWith('@') ? 2 : 1)
    .join('/');
}

function codeOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
