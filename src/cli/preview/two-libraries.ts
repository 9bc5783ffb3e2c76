import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { basename, dirname, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { createReadingCache } from '../../cache/reading-cache.ts';
import { EnvironmentError, UsageError } from '../../errors.ts';
import { assembleLibrary, type Loaded } from '../../knowledge/assemble/assemble-library.ts';
import type { ReadOptions } from '../../knowledge/folder/read-file.ts';
import { readKnowledge } from '../../knowledge/folder/read-knowledge.ts';
import { finishedPart } from '../../knowledge/parse/draft.ts';
import type { ParsedFile } from '../../knowledge/parse/parsed-file.ts';
import { readDictionary } from '../../knowledge/read-dictionary.ts';
import { doAll } from '../../knowledge/steps.ts';
import { needsDictionary, type SearchableLibrary, searchableInSteps } from '../../search/searchable.ts';

export type TwoLibraries = {
  /** With the file as it was committed last, or without it. */
  readonly before: SearchableLibrary;
  /** With the file as it is, as far as it is written. */
  readonly after: SearchableLibrary;
  readonly loaded: Loaded;
  /** Path of the file below the folder; one from elsewhere is taken for an article. */
  readonly path: string;
};

export type PreviewPlace = ReadOptions & {
  readonly file: string;
  readonly folder: string;
  readonly cache?: string | undefined;
};

/** The library before and after a file. Throws UsageError where the file is none of a knowledge folder's or says nothing yet. */
export async function openTwoLibraries({
  file,
  folder,
  cache: cacheFolder,
  ...reading
}: PreviewPlace): Promise<TwoLibraries> {
  const path = pathBelow(folder, file);
  const text = finishedPart(await textOf(file));
  const committed = await committedText(file);
  const cache = createReadingCache({ folder: cacheFolder, clock: Date.now });
  const others = (await readKnowledge(folder, reading)).files.filter((one) => one.path !== path);
  const old = committed === undefined ? [] : [{ path, text: committed }];
  await cache.open([...others, ...old]);
  const parsed = await Promise.all(others.map(cache.parse));
  const { library } = assembleLibrary(inOrder([...parsed, ...(await Promise.all(old.map(cache.parse)))]));
  const loaded = assembleLibrary(inOrder([...parsed, await cache.parse({ path, text })]));
  const dictionary = needsDictionary(loaded.library) ? await readDictionary() : undefined;
  const before = doAll(searchableInSteps({ library, dictionary, kept: cache.kept() }));
  const after = doAll(searchableInSteps({ library: loaded.library, dictionary, before }));
  return { before, after, loaded, path };
}

function inOrder(files: readonly ParsedFile[]): readonly ParsedFile[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function pathBelow(folder: string, file: string): string {
  if (!file.endsWith('.md'))
    throw new UsageError('file', `${file} is no article or card. Give a file that ends in .md`, { value: file });
  const path = relative(resolve(folder), resolve(file)).replaceAll('\\', '/');
  return path.startsWith('..') ? `articles/${basename(file)}` : path;
}

async function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((cause: Error) => {
    throw new EnvironmentError('file', `${file} can't be read (${cause.message}). Give the path of a draft`, { cause });
  });
}

/** The file as Git has it; undefined where it is new, or where there is no Git. */
async function committedText(file: string): Promise<string | undefined> {
  const place = ['-C', dirname(resolve(file)), 'show', `HEAD:./${basename(file)}`];
  const shown = await promisify(execFile)('git', place, { maxBuffer: 5_000_000 }).catch(() => undefined);
  return shown?.stdout;
}
