import { loadLibrary } from './knowledge/load.ts';
import type { Problem } from './knowledge/problem.ts';
import { readDictionary } from './knowledge/read-dictionary.ts';
import { createSearchableLibrary, needsDictionary, type SearchableLibrary } from './search/searchable.ts';

/** Reads a knowledge folder and makes it ready for questions; the dictionary is read only where a passage has no twin. */
export async function openLibrary(
  folder: string,
): Promise<{ readonly searchable: SearchableLibrary; readonly problems: readonly Problem[] }> {
  const { library, problems } = await loadLibrary(folder);
  const dictionary = needsDictionary(library) ? await readDictionary() : undefined;
  return { searchable: createSearchableLibrary(library, dictionary), problems };
}
