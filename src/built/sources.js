import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');
export const BUILDS = join(ROOT, 'dist');
/** The folders that are built. */
export const FOLDERS = ['src', 'commands'];
/** What decides how they are compiled, beside themselves. */
const SETTINGS = ['tsconfig.json', 'package-lock.json'];

/** The paths of all sources below the root, in a fixed order. */
export function sources() {
  const entries = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }),
  );
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1)).sort();
}

/** Where the build of the sources as they are now belongs. */
export function buildFolder() {
  const hash = createHash('sha1');
  const settings = SETTINGS.filter((name) => existsSync(join(ROOT, name)));
  for (const path of [...sources(), ...settings])
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(ROOT, path)))
      .update('\0');
  return join(BUILDS, hash.digest('hex').slice(0, 16));
}
