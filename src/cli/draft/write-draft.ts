import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EnvironmentError, UsageError } from '../../errors.ts';
import type { DraftFile } from '../article-draft.ts';
import type { SourceDraft } from './from-source.ts';

/** Writes a new file below the knowledge folder and gives its path; throws a UsageError where there is one already. */
export async function writeDraft(folder: string, { path, text }: DraftFile): Promise<string> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text, { flag: 'wx' }).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EEXIST')
      throw new EnvironmentError('write', `${file} can't be written (${cause.message})`, { cause });
    const message = `${file} exists already. Edit it, or give the new article another English title or day`;
    throw new UsageError('exists', message, { value: file });
  });
  return file;
}

/** What a curator is told of a draft that was written. */
export function toldOfDraft(
  path: string,
  { companies, facts, statements }: SourceDraft,
  doubts: readonly string[],
): string {
  const about = companies.length === 0 ? 'no company of the library' : companies.join(', ');
  return [
    path,
    `About ${about}. Proposed: ${facts} facts for ${statements} statements.`,
    ...doubts.map((doubt) => `Look: ${doubt}`),
    `Next: write the statements, take out the source, then run npm run check:knowledge -- ${path}`,
  ].join('\n');
}
