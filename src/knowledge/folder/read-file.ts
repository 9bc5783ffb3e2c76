import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceFile } from '../parse/front-matter.ts';
import { fileProblem, type Problem } from '../problems/problem.ts';
import { decode } from './decode.ts';
import { unreadable } from './list-folder.ts';
import { isMarkdown } from './markdown-path.ts';

export type ReadOptions = {
  /** Longest Markdown file that is read, in kilobytes. */
  readonly largestFile?: number | undefined;
};

/** A digest is a few kilobytes, a long weekly forty; a stray dump must not stall the start. In kilobytes. */
export const LARGEST_FILE = 200;
/** The YAML files and the reading model are the folder's own. */
const LARGEST_DATA = 5_000;

/** Reads one file of a knowledge folder: its text, or what keeps it from being read. */
export async function readKnowledgeFile(
  folder: string,
  path: string,
  { largestFile = LARGEST_FILE }: ReadOptions = {},
): Promise<SourceFile | Problem> {
  const largest = isMarkdown(path) ? largestFile : LARGEST_DATA;
  const read = await readUpTo(join(folder, path), largest * 1000).catch((cause: Error) => cause);
  if (read instanceof Error) return unreadable(path, read.message);
  if (typeof read === 'number') return fileProblem(path, tooLarge(read / 1000, largest));
  const decoded = decode(read);
  return 'text' in decoded ? { path, text: decoded.text } : fileProblem(path, decoded.trouble);
}

/** The bytes of a file, or its size where it is larger than what is read. */
async function readUpTo(path: string, largest: number): Promise<Uint8Array | number> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    return size > largest ? size : await file.readFile();
  } finally {
    await file.close();
  }
}

function tooLarge(size: number, largest: number): string {
  const kilobytes = (count: number) => `${Math.ceil(count).toLocaleString('en-US')} kB`;
  return `has ${kilobytes(size)}, more than the ${kilobytes(largest)} that a file may have (LARGEST_FILE_KB). Split it`;
}
