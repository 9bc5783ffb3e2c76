import { createReadingCache, type ReadingCache } from './cache/reading-cache.ts';
import { assembleLibrary, type Loaded } from './knowledge/assemble/assemble-library.ts';
import type { ReadOptions } from './knowledge/folder/read-file.ts';
import { readKnowledge } from './knowledge/folder/read-knowledge.ts';
import type { ParsedFile } from './knowledge/parse/parsed-file.ts';
import type { Problem } from './knowledge/problems/problem.ts';
import type { Progress } from './knowledge/progress.ts';
import { readDictionary } from './knowledge/read-dictionary.ts';
import { doAll } from './knowledge/steps.ts';
import { needsDictionary, type SearchableLibrary, searchableInSteps } from './search/searchable.ts';

export type OpenOptions = ReadOptions & {
  /** Told of each step. */
  readonly progress?: Progress;
  /** Where what was read is kept from one start to the next; absent keeps nothing. */
  readonly cache?: string | undefined;
};

/**
 * Reads a knowledge folder: cards in `companies/` and `topics/`, `attributes.yaml`, `places.yaml`, `units.yaml`, `pages.yaml`,
 * `glossary.yaml`, `ranking.yaml`, `reading/model.json`, and every other Markdown file as an article. A file that can't be read is left out
 * and named in `problems`; of files that are as they were kept, what was read then is taken.
 */
export async function readLibrary(
  folder: string,
  { cache: cacheFolder, progress = () => {}, ...options }: OpenOptions = {},
): Promise<Loaded & { readonly cache: ReadingCache }> {
  const cache = createReadingCache({ folder: cacheFolder, clock: Date.now });
  const { files, unread } = await readKnowledge(folder, options);
  await cache.open(files);
  const parsed: ParsedFile[] = [];
  for (const file of files) {
    progress('reading the articles', parsed.length, files.length);
    parsed.push(await cache.parse(file));
  }
  return { ...assembleLibrary([...parsed, ...unread], cache.kept()?.facts), cache };
}

/** Reads a knowledge folder and makes it ready for questions; the dictionary is read only where a passage has no twin. */
export async function openLibrary(
  folder: string,
  options: OpenOptions = {},
): Promise<{ readonly searchable: SearchableLibrary; readonly problems: readonly Problem[] }> {
  const { library, problems, kept: facts, cache } = await readLibrary(folder, options);
  const dictionary = needsDictionary(library) ? await readDictionary() : undefined;
  const searchable = doAll(searchableInSteps({ library, dictionary, kept: cache.kept() }), () =>
    options.progress?.('indexing the articles'),
  );
  await cache.keep({ searchable, facts });
  return { searchable, problems };
}
