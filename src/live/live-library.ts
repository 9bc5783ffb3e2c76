import type { ReadingCache } from '../cache/reading-cache.ts';
import { EnvironmentError } from '../errors.ts';
import { createAssembler } from '../knowledge/assemble/assemble-library.ts';
import type { KeptFacts } from '../knowledge/facts/resolve-facts.ts';
import { type FileContent, hasContent } from '../knowledge/parse/parsed-file.ts';
import { formatProblem, type Problem } from '../knowledge/problems/problem.ts';
import type { Progress } from '../knowledge/progress.ts';
import { type DictionaryEntry, readDictionary } from '../knowledge/read-dictionary.ts';
import { needsDictionary, type SearchableLibrary, searchableInSteps } from '../search/searchable.ts';
import { createKnowledgeFolder } from './knowledge-folder.ts';
import { createPacer, doInSlices, type Pacer } from './pacer.ts';
import { createQuietTimer } from './quiet-timer.ts';
import { type FolderWatch, watchFolder } from './watch-folder.ts';

/** A library that follows its folder. */
export interface LiveLibrary {
  /** The library of this moment: the same object until a change is live, whole and at once. */
  current(): SearchableLibrary;
  /** What is wrong with the files of this moment. */
  problems(): readonly Problem[];
  close(): Promise<void>;
}

export type Reload = {
  readonly searchable: SearchableLibrary;
  readonly problems: readonly Problem[];
  /** Those of them that were not there before. */
  readonly newProblems: readonly Problem[];
  /** Files that were added, changed or deleted. */
  readonly changes: number;
  /** From the end of the changes until they were live, in milliseconds. */
  readonly ms: number;
};

export type LiveLibraryOptions = {
  readonly folder: string;
  /** Where what was read is kept from one start to the next. */
  readonly cache: ReadingCache;
  /** Longest Markdown file that is read, in kilobytes. */
  readonly largestFile?: number | undefined;
  /** Whether the folder tells of its changes; else it is looked at from time to time only, which saves a short process the setting up. */
  readonly follows?: boolean;
  /** Told of each step of a load. */
  readonly progress?: Progress;
  /** Milliseconds, never going back. */
  readonly clock: () => number;
  /** A change is live. Where it only broke files, or put aside what was broken, the library is the one from before. */
  readonly onReload: (reload: Reload) => void;
  /** The folder can't be read or holds nothing any more; the last good library stays. Told once, until it can be read again. */
  readonly onFailure: (error: unknown) => void;
};

/** Quiet for this long, the folder is read: editors write in several goes, and a checkout changes hundreds of files. Milliseconds. */
const QUIET = 150;
/** A folder that is never quiet is read this often. */
const LONGEST_WAIT = 2_000;
/** Network and container folders may not tell of changes: then this is how late they are seen, or later where looking takes long. */
const LOOK_AGAIN = 5_000;
/** Between two looks passes at least so many times what one took, so that a large folder takes no more than a hundredth of the time. */
const REST = 100;
/** The longest that a change may stay unseen for that. */
const LONGEST_REST = 60_000;
/** The same while the folder is missing. */
const LOOK_FOR_IT = 500;
/** Answers wait about this long for a reload. */
const SLICE = 8;
/** The same while there are so many of them that a reload would not come to an end. */
const LONGEST_SLICE = 40;

type Loaded = Pick<Reload, 'searchable' | 'problems' | 'changes'> & { readonly facts: KeptFacts };

/** Opens a folder and follows it. Throws EnvironmentError `knowledge-folder` where it can't be read at the start. */
export async function createLiveLibrary(options: LiveLibraryOptions): Promise<LiveLibrary> {
  const { folder, cache, clock, onReload, onFailure, largestFile, follows = true, progress = () => {} } = options;
  const pacer = createPacer({
    clock,
    slice: SLICE,
    longest: LONGEST_SLICE,
    giveWay: () => new Promise((resolve) => setImmediate(resolve)),
  });
  const load = createLoader({ folder, cache, pacer, largestFile, progress });
  let live = await load();
  await cache.keep(live);
  let watched: FolderWatch | undefined;
  let isMissing = false;
  /** How long the last look took that found nothing new. */
  let took = 0;

  const reload = async () => {
    const started = clock();
    try {
      const next = await load();
      const ms = clock() - started;
      watched ??= await watch();
      isMissing = false;
      if (next.changes === 0) {
        took = ms;
        return;
      }
      const newProblems = withoutKnown(next.problems, live.problems);
      live = next;
      onReload({ ...next, newProblems, ms });
    } catch (error) {
      await watched?.close();
      watched = undefined;
      if (!isMissing) onFailure(error);
      isMissing = true;
    }
  };
  const watch = async () => (follows ? watchFolder(folder, timer.touch) : undefined);
  const timer = createQuietTimer({
    quiet: QUIET,
    longest: LONGEST_WAIT,
    clock,
    task: reload,
    again: () => (isMissing ? LOOK_FOR_IT : Math.max(LOOK_AGAIN, Math.min(REST * took, LONGEST_REST))),
  });
  watched = await watch();
  return {
    current: () => live.searchable,
    problems: () => live.problems,
    close: async () => {
      await timer.stop();
      await watched?.close();
    },
  };
}

type LoaderParts = Pick<LiveLibraryOptions, 'folder' | 'cache' | 'largestFile'> & {
  readonly pacer: Pacer;
  readonly progress: Progress;
};

/** Loads the folder as it is; only what has changed is read, parsed and analysed again. */
function createLoader(parts: LoaderParts): () => Promise<Loaded> {
  const { folder, cache, pacer, progress } = parts;
  const files = createKnowledgeFolder(parts);
  const assemble = createAssembler();
  const indexing: Pacer = {
    breathe: () => {
      progress('indexing the articles');
      return pacer.breathe();
    },
  };
  let dictionary: readonly DictionaryEntry[] | undefined;
  let pending = 0;
  let loaded: readonly FileContent[] = [];
  let last: Loaded | undefined;
  const load = async (): Promise<Loaded> => {
    const before = last?.searchable;
    const read = await files.read();
    // Changes stay counted until they are live, also where a load fails in between.
    pending += read.changes;
    if (last && pending === 0) return { ...last, changes: 0 };
    const kept = before ? undefined : cache.kept();
    const { library, problems, kept: facts } = await doInSlices(assemble(read.files, kept?.facts), pacer);
    if (before && before.library.articles.size > 0 && library.articles.size === 0) throw emptied(folder);
    const contents = read.files.filter(hasContent).map(({ content }) => content);
    const changes = pending;
    if (before && contents.length === loaded.length && contents.every((content, place) => content === loaded[place])) {
      pending = 0;
      return { searchable: before, problems, changes, facts };
    }
    if (needsDictionary(library)) dictionary ??= await readDictionary();
    const words = needsDictionary(library) ? dictionary : undefined;
    const searchable = await doInSlices(searchableInSteps({ library, dictionary: words, before, kept }), indexing);
    [pending, loaded] = [0, contents];
    return { searchable, problems, changes, facts };
  };
  return async () => {
    last = await load();
    return last;
  };
}

function withoutKnown(problems: readonly Problem[], known: readonly Problem[]): readonly Problem[] {
  const seen = new Set(known.map(formatProblem));
  return problems.filter((problem) => !seen.has(formatProblem(problem)));
}

function emptied(folder: string): EnvironmentError {
  return new EnvironmentError(
    'knowledge-empty',
    `The knowledge folder ${folder} holds no article any more, so the last good library stays. Put the articles back, or start again if it is meant`,
    { value: folder },
  );
}
