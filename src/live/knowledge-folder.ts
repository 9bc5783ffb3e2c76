import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { knowledgePaths, readKnowledgeFile } from '../knowledge/load.ts';
import { hasContent, type ParsedFile, parseFile } from '../knowledge/parse-file.ts';
import type { Pacer } from './pacer.ts';

/** A knowledge folder that is read again and again: only what has changed is parsed. */
export type KnowledgeFolder = {
  /**
   * All its files as they are now, and how many were added, changed or deleted since the last time. A file that can't be used
   * any more keeps the content that it had, with its problems. Throws EnvironmentError `knowledge-folder`.
   */
  read(pacer: Pacer): Promise<{ readonly files: readonly ParsedFile[]; readonly changes: number }>;
};

type Known = { readonly signature: string; readonly file: ParsedFile };

export function createKnowledgeFolder(folder: string): KnowledgeFolder {
  let known: ReadonlyMap<string, Known> = new Map();
  return {
    read: async (pacer) => {
      const paths = await knowledgePaths(folder);
      const signatures = await Promise.all(paths.map((path) => signatureOf(join(folder, path))));
      const now = new Map<string, Known>();
      let changes = 0;
      for (const [place, path] of paths.entries()) {
        const [signature, before] = [signatures[place], known.get(path)];
        if (signature === undefined) continue;
        if (before?.signature === signature) {
          now.set(path, before);
          continue;
        }
        changes += 1;
        now.set(path, { signature, file: await parseOrKeep(folder, path, before?.file) });
        await pacer.breathe();
      }
      for (const path of known.keys()) if (!now.has(path)) changes += 1;
      known = now;
      return { files: Array.from(now.values(), ({ file }) => file), changes };
    },
  };
}

async function parseOrKeep(folder: string, path: string, before: ParsedFile | undefined): Promise<ParsedFile> {
  const read = await readKnowledgeFile(folder, path);
  const parsed: ParsedFile = 'text' in read ? parseFile(read) : { path, content: {}, problems: [read] };
  const isBroken = parsed.problems.length > 0 && !hasContent(parsed);
  return isBroken && before ? { ...parsed, content: before.content } : parsed;
}

/** What tells one state of a file from another; undefined where it has gone meanwhile. */
async function signatureOf(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found && `${found.mtimeMs} ${found.ctimeMs} ${found.size} ${found.ino}`;
}
