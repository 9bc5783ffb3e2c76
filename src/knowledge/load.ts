import { assembleLibrary, type Loaded } from './assemble/assemble-library.ts';
import type { SourceFile } from './parse/front-matter.ts';
import { parseFile } from './parse/parse-file.ts';

/** The library that files in memory make up. */
export function parseLibrary(files: readonly SourceFile[]): Loaded {
  return assembleLibrary(files.map(parseFile));
}
