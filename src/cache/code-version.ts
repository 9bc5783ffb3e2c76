import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder above src: of the sources, or of a build, which holds what they said when it was made. */
const ROOT = resolve(import.meta.dirname, '../..');
/** What decides how a file is read and indexed: these folders of the code, and the libraries that they use. */
const FOLDERS = ['src/knowledge', 'src/lang', 'src/search'];

/** Changes with everything that may read or index the same file in another way. */
export function codeVersion(): string {
  const { node, v8 } = process.versions;
  const code = fileIn(ROOT, 'code-version')?.toString() ?? versionOfSources(ROOT);
  return createHash('sha1').update(`${node} ${v8} ${code}`).digest('hex');
}

/** The same of the sources alone, in the folder above src. */
export function versionOfSources(root: string): string {
  const hash = createHash('sha1');
  for (const folder of FOLDERS) {
    const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort();
    for (const path of paths.filter((one) => /\.[jt]s$/.test(one)))
      hash.update(path).update(readFileSync(join(root, folder, path)));
  }
  // A bot that was installed from a package has no lock file: there a version never changes in place.
  return hash.update(fileIn(root, 'package-lock.json') ?? '').digest('hex');
}

function fileIn(folder: string, name: string): Buffer | undefined {
  try {
    return readFileSync(join(folder, name));
  } catch {
    return undefined;
  }
}
