// Runs a program of this folder from its build: `node src/built/run.js cli/ask "Who runs JD.com?"`; with --build it only builds.
// Plain JavaScript, as it is what nothing has translated yet. A build is found by the hash of all sources, so it is never out
// of date, and is made where there is none. Without the compiler (an installation for production), or in a folder that can't
// be written, tsx translates the sources as they are loaded.
import { existsSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BUILDS, buildFolder, ROOT } from './sources.js';

const program = process.argv[2] ?? '';
const built = await findOrBuild();
if (program !== '--build') await run(program);
else if (built === undefined) {
  console.error(
    'There is no build: the compiler is missing or dist/ can not be written. Run npm ci, and see who owns dist/.',
  );
  process.exitCode = 1;
}

/** The folder of the build of the sources as they are; undefined where none can be made. */
async function findOrBuild() {
  const folder = buildFolder();
  if (existsSync(folder)) return folder;
  const { build } = await import('./build.js');
  return build(folder);
}

async function run(name) {
  const path = built === undefined ? join(ROOT, 'src', `${name}.ts`) : join(built, 'src', `${name}.js`);
  if (built === undefined) (await import('tsx/esm/api')).register();
  // From Node.js 22 on, what was compiled is kept too.
  else module.enableCompileCache?.(join(BUILDS, 'compiled'));
  // A program is to find itself where it would be if it had been started without us.
  process.argv.splice(1, 2, path);
  await import(pathToFileURL(path).href);
}
