import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle } from './bundle.js';
import { BUILDS, buildFolder, FOLDERS, ROOT, sources } from './sources.js';

/** Builds that are kept: a process that runs may still load a part of an older one. */
const MOST = 3;
/** An unfinished build this old was left behind by a process that ended. Milliseconds. */
const LEFT_BEHIND = 3_600_000;

/**
 * Builds the sources into this folder and gives it back; undefined where that can't be done. It gets its name when it is
 * whole, so that several processes may build at the same time.
 */
export async function build(folder) {
  const unfinished = join(BUILDS, `${randomUUID()}.new`);
  try {
    if (process.stderr.isTTY) console.error('Building, which takes a few seconds after a change of the sources …');
    mkdirSync(unfinished, { recursive: true });
    compile(unfinished);
    for (const path of sources().filter((one) => !/\.tsx?$/.test(one))) copy(path, unfinished);
    writeFileSync(join(unfinished, 'code-version'), await codeVersionIn(unfinished));
    await bundle(unfinished);
    // Sources that were changed meanwhile are built at the next start.
    if (folder === buildFolder()) renameSync(unfinished, folder);
    takeAwayOld();
  } catch {
    // Another process was quicker, or tsx has to do.
  } finally {
    takeAway(unfinished);
  }
  return existsSync(folder) ? folder : undefined;
}

/** Types are not checked here: `npm run check` does that. */
function compile(into) {
  const settings = {
    extends: join(ROOT, 'tsconfig.json'),
    compilerOptions: {
      noEmit: false,
      noCheck: true,
      rewriteRelativeImportExtensions: true,
      rootDir: ROOT,
      outDir: into,
    },
    include: FOLDERS.map((folder) => join(ROOT, folder)),
  };
  const project = join(into, 'tsconfig.json');
  writeFileSync(project, JSON.stringify(settings));
  const compiler = fileURLToPath(new URL('bin/tsc', import.meta.resolve('typescript/package.json')));
  const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', project], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout);
  rmSync(project);
}

function copy(path, into) {
  mkdirSync(dirname(join(into, path)), { recursive: true });
  cpSync(join(ROOT, path), join(into, path));
}

/** What the sources themselves would say, so that both ways to run share what was read of the articles. */
async function codeVersionIn(folder) {
  const { versionOfSources } = await import(pathToFileURL(join(folder, 'src/cache/code-version.js')).href);
  return versionOfSources(ROOT);
}

function takeAwayOld() {
  const entries = readdirSync(BUILDS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ path: join(BUILDS, name), name, made: statSync(join(BUILDS, name)).mtimeMs }))
    .sort((a, b) => b.made - a.made);
  const old = entries.filter(({ name }) => /^[0-9a-f]{16}$/.test(name)).slice(MOST);
  const left = entries.filter(({ name, made }) => name.endsWith('.new') && Date.now() - made > LEFT_BEHIND);
  for (const { path } of [...old, ...left]) takeAway(path);
}

/** What can't be taken away stays, and is tried again after the next build. */
function takeAway(path) {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // Such as a folder that belongs to somebody else.
  }
}
