// Runs a program that is one script, and keeps what V8 made of it for the next start: to read and to compile the source of a program
// takes longer than to run most of them. Plain JavaScript, as it is what nothing has translated yet.
import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

/** How the file of a program's script ends. */
export const SCRIPT = '.script.js';
/** What a script is a function of: its build's address, which ends with a slash, and how libraries are found. */
export const WRAPPER = ['(function (module, require, __here, __resolve) {', '})'];
/** A service is kept what it has compiled by now, as nobody knows how it will end. Milliseconds. */
const SETTLED = 20_000;
const CHECKSUM = 4;

export function runScript(path, folder) {
  // V8 takes what another version of it made for nothing, and each would write over the other's.
  const kept = `${path}.${process.version}.compiled`;
  const cachedData = readKept(kept);
  const script = new Script(readFileSync(path, 'utf8'), {
    filename: path,
    cachedData,
  });
  const run = script.runInThisContext();
  run({ exports: {} }, createRequire(path), pathToFileURL(`${folder}/`).href, (name) => import.meta.resolve(name));
  if (cachedData === undefined || script.cachedDataRejected) keepOnce(script, kept);
}

function readKept(path) {
  try {
    const file = readFileSync(path);
    const content = file.subarray(CHECKSUM);
    return checksumOf(content).equals(file.subarray(0, CHECKSUM)) ? content : undefined;
  } catch {
    return undefined;
  }
}

/** Later, since a function is compiled when it is first called. */
function keepOnce(script, path) {
  let isKept = false;
  const keep = () => {
    if (!isKept) write(path, script.createCachedData());
    isKept = true;
  };
  process.once('exit', keep);
  setTimeout(keep, SETTLED).unref();
}

/** Another process may write it too: each writes its own file, and the last one to rename it stays. */
function write(path, content) {
  const unfinished = `${path}.${randomUUID()}`;
  try {
    writeFileSync(unfinished, Buffer.concat([checksumOf(content), content]));
    renameSync(unfinished, path);
  } catch {
    // Where nothing can be written, all is compiled each time.
    rmSync(unfinished, { force: true });
  }
}

function checksumOf(content) {
  const checksum = Buffer.alloc(CHECKSUM);
  checksum.writeUInt32BE(crc32(content));
  return checksum;
}
