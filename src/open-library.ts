import { createReadingCache } from './cache/reading-cache.ts';
import { assembleLibrary, readKnowledge } from './knowledge/load.ts';
import type { Problem } from './knowledge/problem.ts';
import { readDictionary } from './knowledge/read-dictionary.ts';
import { doAll } from './knowledge/steps.ts';
import { needsDictionary, type SearchableLibrary, searchableInSteps } from './search/searchable.ts';

export type OpenOptions = {
  /** Where what was read is kept from one start to the next; absent keeps nothing. */
  readonly cache?: string | undefined;
};

/** Reads a knowledge folder and makes it ready for questions; the dictionary is read only where a passage has no twin. */
export async function openLibrary(
  folder: string,
  { cache: cacheFolder }: OpenOptions = {},
): Promise<{ readonly searchable: SearchableLibrary; readonly problems: readonly Problem[] }> {
  const cache = createReadingCache({ folder: cacheFolder, clock: Date.now });
  const { files, problems: unread } = await readKnowledge(folder);
  await cache.open(files);
  const { library, problems } = assembleLibrary(files.map(cache.parse));
  const dictionary = needsDictionary(library) ? await readDictionary() : undefined;
  const searchable = doAll(searchableInSteps({ library, dictionary, kept: cache.kept() }));
  await cache.keep(searchable.index);
  return { searchable, problems: [...unread, ...problems] };
}
