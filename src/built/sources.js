import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');
export const BUILDS = join(ROOT, 'dist');
/** The folders that are built. */
export const FOLDERS = ['src', 'commands'];
/** What decides how they are compiled, beside themselves. */
const SETTINGS = ['tsconfig.json', 'package-lock.json'];

/** The paths of all sources below the root, in a fixed order. */
export function sources() {
  return FOLDERS.flatMap(filesIn).sort();
}

/** The paths of all files in a folder below the root. */
function filesIn(folder) {
  const entries = readdirSync(join(ROOT, folder), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesIn(path);
    return entry.isFile() ? [path] : [];
  });
}

/** Where the build of the sources as they are now belongs. */
export function buildFolder() {
  const paths = [...sources(), ...SETTINGS.filter((name) => existsSync(join(ROOT, name)))];
  const { signature, isOld } = signatureOf(paths);
  const name = (isOld && nameSeen(signature)) || nameOf(paths);
  if (isOld) keepSeen(signature, name);
  return join(BUILDS, name);
}

/** The name of a build is the hash of what all sources say. */
function nameOf(paths) {
  const hash = createHash('sha1');
  for (const path of paths)
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(ROOT, path)))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** The name that was found for sources of these signatures, which takes a tenth of the time to find again. */
const SEEN = join(BUILDS, 'seen.json');
/** What changed later than this ago may change once more within one tick of the clock of the files. Milliseconds. */
const SETTLED = 3_000;

/** What tells the files of these paths from what they were before without reading them, and whether all have been left alone for a while. */
function signatureOf(paths) {
  const hash = createHash('sha1');
  let newest = 0;
  for (const path of paths) {
    const { size, mtimeMs, ctimeMs, ino } = statSync(`${ROOT}/${path}`);
    hash.update(`${path} ${size} ${mtimeMs} ${ctimeMs} ${ino}\0`);
    newest = Math.max(newest, mtimeMs, ctimeMs);
  }
  return { signature: hash.digest('hex'), isOld: Date.now() - newest > SETTLED };
}

function nameSeen(signature) {
  try {
    const seen = JSON.parse(readFileSync(SEEN, 'utf8'));
    return seen.signature === signature && /^[0-9a-f]{16}$/.test(seen.name) ? seen.name : undefined;
  } catch {
    return undefined;
  }
}

function keepSeen(signature, name) {
  try {
    if (nameSeen(signature) === name) return;
    mkdirSync(BUILDS, { recursive: true });
    writeFileSync(SEEN, JSON.stringify({ signature, name }));
  } catch {
    // Where nothing can be written, all is read each time.
  }
}
