import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { SCRIPT, WRAPPER } from './script.js';

/** Programs that people wait for: hundreds of small files take longer to load than to run. Others run as they were compiled. */
const PROGRAMS = ['src/main.js', 'src/cli/ask.js'];
/** Libraries of many files, that every start needs, or that no script can require. Others are loaded from where they are installed. */
const LIBRARIES = [
  '@observablehq/plot',
  'chokidar',
  'dotenv',
  'fastest-levenshtein',
  'htmlparser2',
  'kysely',
  'lru-cache',
  'mdast-util-from-markdown',
  'mdast-util-to-string',
  'minisearch',
  'preact',
  'preact-render-to-string',
  'supports-hyperlinks',
  'wink-porter2-stemmer',
  'yaml',
  'zod',
];
/** What begins and ends a script. */
const [BEFORE, AFTER] = WRAPPER;
const AHEAD = `${BEFORE}const __fileURLToPath = require('node:url').fileURLToPath;`;

/** Puts the modules of each program in this build into one script, beside its module. Without the bundler there is none. */
export async function bundle(folder) {
  const entryPoints = PROGRAMS.map((path) => join(folder, path)).filter((path) => existsSync(path));
  const esbuild = await import('esbuild').catch(() => undefined);
  if (esbuild === undefined || entryPoints.length === 0) return;
  await esbuild.build({
    entryPoints,
    outdir: folder,
    outbase: folder,
    outExtension: { '.js': SCRIPT },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    // A script that was compiled before may not import.
    supported: { 'dynamic-import': false },
    minifyWhitespace: true,
    // The line of an error is shown with it.
    lineLimit: 120,
    legalComments: 'none',
    charset: 'utf8',
    banner: { js: AHEAD },
    footer: { js: AFTER },
    plugins: [librariesThatStay, oneLanguageOfMessages, modulesThatKnowWhere(folder)],
    logLevel: 'error',
  });
}

const librariesThatStay = {
  name: 'libraries that stay',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^[@a-z]/ }, ({ path, importer }) => {
      const isOurs = !importer.includes('node_modules');
      const isTakenIn = LIBRARIES.some((name) => path === name || path.startsWith(`${name}/`));
      return isOurs && !isTakenIn ? { path, external: true } : undefined;
    });
  },
};

/** zod has its messages in fifty languages; ours are in English. */
const oneLanguageOfMessages = {
  name: 'one language of messages',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
      loader: 'js',
    }));
  },
};

/** A module reads files beside itself and starts threads: it is told where it was. */
const modulesThatKnowWhere = (folder) => ({
  name: 'modules that know where they were',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.js$/ }, ({ path }) => {
      if (!path.startsWith(folder)) return undefined;
      const text = readFileSync(path, 'utf8');
      const url = `new URL(${JSON.stringify(relative(folder, path))}, __here)`;
      const contents = text
        .replaceAll('import.meta.url', `${url}.href`)
        .replaceAll('import.meta.resolve', '__resolve')
        .replaceAll('import.meta.dirname', `__fileURLToPath(new URL('.', ${url})).slice(0, -1)`);
      return contents === text ? undefined : { contents, loader: 'js' };
    });
  },
});
