import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Programs that people wait for: hundreds of small files take longer to load than to run. Others run as they were compiled. */
const PROGRAMS = ['src/main.js', 'src/cli/ask.js'];
/** Libraries of many files, or that every start needs. Others are loaded from where they are installed. */
const LIBRARIES = [
  'dotenv',
  'fastest-levenshtein',
  'htmlparser2',
  'kysely',
  'lru-cache',
  'mdast-util-from-markdown',
  'mdast-util-to-string',
  'minisearch',
  'wink-porter2-stemmer',
  'yaml',
  'zod',
];
/** What libraries of the older kind expect to be there, and what tells a module where it was, by names that no module has. */
const AHEAD = `import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);`;
/** The folder of the build, in which the parts of a program lie elsewhere than their modules did. */
const HERE = "import.meta.url.replace(/^(.*\\/dist\\/[^/]+\\/).*$/, '$1')";

/** Puts the modules of each program in this build into few files. Without the bundler they stay as they are. */
export async function bundle(folder) {
  const entryPoints = PROGRAMS.map((path) => join(folder, path)).filter((path) => existsSync(path));
  const esbuild = await import('esbuild').catch(() => undefined);
  if (esbuild === undefined || entryPoints.length === 0) return;
  await esbuild.build({
    entryPoints,
    outdir: folder,
    outbase: folder,
    allowOverwrite: true,
    chunkNames: 'src/parts/[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minifyWhitespace: true,
    legalComments: 'none',
    banner: { js: AHEAD },
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
      const url = `new URL(${JSON.stringify(relative(folder, path))}, ${HERE})`;
      const contents = text
        .replaceAll('import.meta.url', `${url}.href`)
        .replaceAll('import.meta.dirname', `__fileURLToPath(new URL('.', ${url})).slice(0, -1)`);
      return contents === text ? undefined : { contents, loader: 'js' };
    });
  },
});
