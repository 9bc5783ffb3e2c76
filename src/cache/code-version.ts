import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const SOURCES = resolve(import.meta.dirname, '..');
/** What decides how a file is read and indexed: these folders of the code, and the libraries that they use. */
const FOLDERS = ['knowledge', 'lang', 'search'];
const LOCK = resolve(SOURCES, '../package-lock.json');

/** Changes with everything that may read or index the same file in another way. */
export function codeVersion(): string {
  const hash = createHash('sha1').update(process.versions.node).update(process.versions.v8);
  for (const folder of FOLDERS) {
    const paths = readdirSync(join(SOURCES, folder), { recursive: true, encoding: 'utf8' }).sort();
    for (const path of paths.filter((one) => /\.[jt]s$/.test(one)))
      hash.update(path).update(readFileSync(join(SOURCES, folder, path)));
  }
  return hash.update(lockFile()).digest('hex');
}

/** A bot that was installed from a package has none: there a version never changes in place. */
function lockFile(): Buffer {
  try {
    return readFileSync(LOCK);
  } catch {
    return Buffer.alloc(0);
  }
}
