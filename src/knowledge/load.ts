import { assembleLibrary, type Loaded } from './assemble/assemble-library.ts';
import type { ReadOptions } from './folder/read-file.ts';
import { readKnowledge } from './folder/read-knowledge.ts';
import { createParser } from './parse/create-parser.ts';
import type { SourceFile } from './parse/front-matter.ts';
import { parseFile } from './parse/parse-file.ts';

/**
 * Reads a knowledge folder: cards in `companies/` and `topics/`, `attributes.yaml`, `places.yaml`, `units.yaml`, `pages.yaml`,
 * `glossary.yaml`, `ranking.yaml`, `reading/model.json`, and every other Markdown file as an article. A file that can't be read is left out and named in `problems`.
 */
export async function loadLibrary(folder: string, options: ReadOptions = {}): Promise<Loaded> {
  const { files, unread } = await readKnowledge(folder, options);
  return assembleLibrary([...(await Promise.all(files.map(createParser()))), ...unread]);
}

/** The library that files in memory make up. */
export function parseLibrary(files: readonly SourceFile[]): Loaded {
  return assembleLibrary(files.map(parseFile));
}
