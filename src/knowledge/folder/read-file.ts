import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
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

/** Reads one file of a knowledge folder: its text, or what keeps it from being read. At once: waiting for a small file costs ten times as much. */
export function readKnowledgeFile(
  folder: string,
  path: string,
  { largestFile = LARGEST_FILE }: ReadOptions = {},
): SourceFile | Problem {
  const largest = isMarkdown(path) ? largestFile : LARGEST_DATA;
  const read = tryTo(() => readUpTo(join(folder, path), largest * 1000));
  if (read instanceof Error) return unreadable(path, read.message);
  if (typeof read === 'number') return fileProblem(path, tooLarge(read / 1000, largest));
  const decoded = decode(read);
  return 'text' in decoded ? { path, text: decoded.text } : fileProblem(path, decoded.trouble);
}

/** The bytes of a file, or its size where it is larger than what is read. */
function readUpTo(path: string, largest: number): Uint8Array | number {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    return size > largest ? size : readFileSync(file);
  } finally {
    closeSync(file);
  }
}

function tryTo<T>(act: () => T): T | Error {
  try {
    return act();
  } catch (cause) {
    return cause as Error;
  }
}

function tooLarge(size: number, largest: number): string {
  const kilobytes = (count: number) => `${Math.ceil(count).toLocaleString('en-US')} kB`;
  return `has ${kilobytes(size)}, more than the ${kilobytes(largest)} that a file may have (LARGEST_FILE_KB). Split it`;
}
