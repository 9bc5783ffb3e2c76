import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/** Entries by key in a folder that anyone may delete at any time. Nothing in it is needed, so nothing about it ever fails. */
export type CacheFolder = {
  /** The entry of this key, or else the one used last whose key begins with `family`. */
  read(key: string, family: string): Promise<Entry | undefined>;
  /** Writes an entry and takes away those that were used least recently. */
  write(key: string, content: Uint8Array): Promise<void>;
};

export type Entry = { readonly isExact: boolean; readonly content: Uint8Array };

const ENDING = '.cache';
/** Entries that are kept: a few folders, or states of one. */
const MOST = 4;
/** An unfinished entry this old was left behind by a process that ended. Milliseconds. */
const LEFT_BEHIND = 3_600_000;
const CHECKSUM = 4;

export function createCacheFolder(folder: string, clock: () => number): CacheFolder {
  return {
    read: async (key, family) => {
      const exact = await readChecked(join(folder, key + ENDING));
      if (exact) {
        await markUsed(join(folder, key + ENDING), clock());
        return { isExact: true, content: exact };
      }
      const [last] = (await entriesOf(folder)).filter(({ name }) => name.startsWith(family) && isEntry(name));
      const content = last && (await readChecked(join(folder, last.name)));
      return content && { isExact: false, content };
    },
    write: async (key, content) => {
      try {
        await mkdir(folder, { recursive: true });
        // Another process may write the same entry: each writes its own file, and the last one to rename it stays.
        const unfinished = join(folder, `${randomUUID()}.new`);
        await writeFile(unfinished, [checksumOf(content), content]);
        await rename(unfinished, join(folder, key + ENDING));
        await takeAway(folder, clock());
      } catch {
        // A full disk or a folder that can't be written costs the next start its head start, nothing else.
      }
    },
  };
}

function isEntry(name: string): boolean {
  return name.endsWith(ENDING);
}

async function readChecked(path: string): Promise<Uint8Array | undefined> {
  const file = await readFile(path).catch(() => undefined);
  if (!file || file.length < CHECKSUM) return undefined;
  const content = file.subarray(CHECKSUM);
  return checksumOf(content).equals(file.subarray(0, CHECKSUM)) ? content : undefined;
}

function checksumOf(content: Uint8Array): Buffer {
  const checksum = Buffer.alloc(CHECKSUM);
  checksum.writeUInt32BE(crc32(content));
  return checksum;
}

async function markUsed(path: string, now: number): Promise<void> {
  await utimes(path, now / 1000, now / 1000).catch(() => {});
}

type Dated = { readonly name: string; readonly used: number };

/** The files of the folder, the one that was used last first. */
async function entriesOf(folder: string): Promise<readonly Dated[]> {
  const names = await readdir(folder).catch(() => []);
  const dated = await Promise.all(
    names.map(async (name) => {
      const found = await stat(join(folder, name)).catch(() => undefined);
      return found?.isFile() ? [{ name, used: found.mtimeMs }] : [];
    }),
  );
  return dated.flat().sort((a, b) => b.used - a.used || (a.name < b.name ? -1 : 1));
}

async function takeAway(folder: string, now: number): Promise<void> {
  const all = await entriesOf(folder);
  const old = all.filter(({ name }) => isEntry(name)).slice(MOST);
  const left = all.filter(({ name, used }) => name.endsWith('.new') && now - used > LEFT_BEHIND);
  for (const { name } of [...old, ...left]) await rm(join(folder, name), { force: true });
}
