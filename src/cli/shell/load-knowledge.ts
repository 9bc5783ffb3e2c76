import { type Config, parseConfig, readEnvironment } from '../../config.ts';
import type { Loaded } from '../../knowledge/assemble/assemble-library.ts';
import type { ReadOptions } from '../../knowledge/folder/read-file.ts';
import { readLibrary } from '../../open-library.ts';

type Settings = Pick<Config, 'LARGEST_FILE_KB'> & Partial<Pick<Config, 'CACHE_DIR'>>;

/** How the settings have a knowledge folder read; the same for every command and for the bot. */
export function readingBy({ LARGEST_FILE_KB }: Settings = parseConfig(readEnvironment())): ReadOptions {
  return { largestFile: LARGEST_FILE_KB };
}

/** The library of a folder, read as the settings say, from the cache where it holds. Throws EnvironmentError `knowledge-folder`. */
export function loadKnowledge(folder: string, settings: Settings = parseConfig(readEnvironment())): Promise<Loaded> {
  return readLibrary(folder, { ...readingBy(settings), cache: settings.CACHE_DIR });
}
