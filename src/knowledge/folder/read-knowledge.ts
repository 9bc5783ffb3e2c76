import type { SourceFile } from '../parse/front-matter.ts';
import { type ParsedFile, unreadFile } from '../parse/parsed-file.ts';
import { listFolder } from './list-folder.ts';
import { type ReadOptions, readKnowledgeFile } from './read-file.ts';

/** The files of a knowledge folder, or some of them, and those that can't be read. Throws EnvironmentError `knowledge-folder`. */
export async function readKnowledge(
  folder: string,
  options: ReadOptions = {},
  isWanted: (path: string) => boolean = () => true,
): Promise<{ readonly files: readonly SourceFile[]; readonly unread: readonly ParsedFile[] }> {
  const { paths, problems } = await listFolder(folder);
  const files: SourceFile[] = [];
  const unread = problems.map(unreadFile);
  for (const path of paths.filter(isWanted)) {
    const read = readKnowledgeFile(folder, path, options);
    if ('text' in read) files.push(read);
    else unread.push(unreadFile(read));
  }
  return { files, unread };
}
