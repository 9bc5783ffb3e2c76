import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { coverageMatrix } from '../knowledge/coverage/coverage-matrix.ts';
import type { Library } from '../knowledge/library.ts';
import { readOptions, runCommand } from './shell/command-line.ts';
import { say } from './shell/harmless.ts';
import { loadKnowledge } from './shell/load-knowledge.ts';
import { coverageDocument, sumOf } from './tables/coverage-table.ts';

const USAGE = `Usage: npm run coverage -- [--knowledge DIR]

Writes COVERAGE.md of the knowledge folder: what is known of each company, and how many cells are empty.`;

/** Writes the table of a folder that has columns for it; undefined, or its path and sum. */
export async function writeCoverage(
  folder: string,
  library: Library,
): Promise<{ readonly path: string; readonly sum: string } | undefined> {
  const matrix = coverageMatrix(library);
  if (matrix.columns.length === 0) return undefined;
  const path = join(folder, 'COVERAGE.md');
  await writeFile(path, coverageDocument(matrix));
  return { path, sum: sumOf(matrix) };
}

/** Writes the table and prints its path and how much is missing. */
export async function main(args: readonly string[], print: (text: string) => void): Promise<void> {
  const { knowledge = 'knowledge' } = readOptions(args, { knowledge: { type: 'string' } }, USAGE);
  const { library } = await loadKnowledge(knowledge);
  const written = await writeCoverage(knowledge, library);
  print(
    written
      ? `${written.path}\n${written.sum}`
      : `${knowledge} has no coverage.yaml. Write the columns of the table there`,
  );
}

await runCommand(import.meta.url, USAGE, (args) => main(args, say));
