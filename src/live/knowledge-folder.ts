import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadingCache } from '../cache/reading-cache.ts';
import { listFolder } from '../knowledge/folder/list-folder.ts';
import { type ReadOptions, readKnowledgeFile } from '../knowledge/folder/read-file.ts';
import type { SourceFile } from '../knowledge/parse/front-matter.ts';
import { isBroken, type ParsedFile, unreadFile } from '../knowledge/parse/parsed-file.ts';
import type { Problem } from '../knowledge/problems/problem.ts';
import type { Progress } from '../knowledge/progress.ts';
import type { Pacer } from './pacer.ts';

/** A knowledge folder that is read again and again: only what has changed is parsed. */
export type KnowledgeFolder = {
  /**
   * All its files as they are now, and how many were added, changed or deleted since the last time. A file that can't be used
   * any more keeps the content that it had, with its problems. Throws EnvironmentError `knowledge-folder`.
   */
  read(): Promise<{ readonly files: readonly ParsedFile[]; readonly changes: number }>;
};

type Known = { readonly signature: string; readonly file: ParsedFile };

export type FolderParts = ReadOptions & {
  readonly folder: string;
  readonly cache: ReadingCache;
  readonly pacer: Pacer;
  readonly progress: Progress;
};

export function createKnowledgeFolder(parts: FolderParts): KnowledgeFolder {
  const { folder, cache, pacer, progress } = parts;
  let known: ReadonlyMap<string, Known> = new Map();
  return {
    read: async () => {
      const { paths, problems } = await listFolder(folder);
      const signatures = await Promise.all(paths.map((path) => signatureOf(join(folder, path))));
      const now = new Map<string, Known>();
      const changed: Changed[] = [];
      for (const [place, path] of paths.entries()) {
        const [signature, before] = [signatures[place], known.get(path)];
        if (signature === undefined) continue;
        if (before?.signature === signature) {
          now.set(path, before);
          continue;
        }
        changed.push({ signature, read: readKnowledgeFile(folder, path, parts), before: before?.file });
        await pacer.breathe();
      }
      if (known.size === 0) await cache.open(changed.flatMap(({ read }) => ('text' in read ? [read] : [])));
      for (const [done, { signature, read, before }] of changed.entries()) {
        progress('reading the articles', done, changed.length);
        now.set(read.path, { signature, file: await parseOrKeep(read, before, cache) });
        await pacer.breathe();
      }
      let changes = changed.length;
      for (const problem of problems) {
        const before = known.get(problem.path);
        if (before?.signature !== problem.message) changes += 1;
        now.set(problem.path, { signature: problem.message, file: unreadFile(problem) });
      }
      for (const path of known.keys()) if (!now.has(path)) changes += 1;
      known = now;
      return { files: Array.from(now.values(), ({ file }) => file), changes };
    },
  };
}

type Changed = {
  readonly signature: string;
  readonly read: SourceFile | Problem;
  readonly before: ParsedFile | undefined;
};

async function parseOrKeep(
  read: SourceFile | Problem,
  before: ParsedFile | undefined,
  cache: ReadingCache,
): Promise<ParsedFile> {
  const parsed = 'text' in read ? await cache.parse(read) : unreadFile(read);
  return isBroken(parsed) && before ? { ...parsed, content: before.content } : parsed;
}

/** What tells one state of a file from another; undefined where it has gone meanwhile. */
async function signatureOf(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found && `${found.mtimeMs} ${found.ctimeMs} ${found.size} ${found.ino}`;
}
