import { Worker } from 'node:worker_threads';
import { overBound } from '../folder/bounds.ts';
import { isMarkdown } from '../folder/markdown-path.ts';
import { fileProblem } from '../problems/problem.ts';
import type { SourceFile } from './front-matter.ts';
import { parseFile } from './parse-file.ts';
import type { ParsedFile } from './parsed-file.ts';

/** A file as `parseFile` parses it, or with the problem that it takes too long. */
export type Parse = (file: SourceFile) => Promise<ParsedFile>;

export type ParserOptions = {
  /** Milliseconds for one file that is not parsed at once. */
  readonly deadline?: number;
  /** Memory of the thread in megabytes. */
  readonly largestHeap?: number;
};

/** Texts within the bounds take about a second; a machine may have a lot else to do. */
const DEADLINE = 20_000;
/** An ordinary file has no more than this share of what a file may hold: even what takes time by the square of it is read in an instant. */
const ORDINARY = 0.2;
const LONGEST_ORDINARY = 200_000;
const LARGEST_HEAP = 1_000;
/** The thread ends when it was not needed for so long. Milliseconds. */
const IDLE = 1_000;

/**
 * Parses ordinary files at once, and any other in a thread of its own with a deadline, so that no file can hang the process,
 * whatever a parser makes of it. The thread ends by itself.
 */
export function createParser({ deadline = DEADLINE, largestHeap = LARGEST_HEAP }: ParserOptions = {}): Parse {
  let thread: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const end = () => {
    void thread?.terminate();
    thread = undefined;
  };
  const parseApart = async (file: SourceFile): Promise<ParsedFile> => {
    clearTimeout(idle);
    thread ??= startThread(largestHeap);
    const parsed = await answerOf(thread, file, deadline);
    if (isTrouble(parsed)) {
      end();
      return { path: file.path, content: {}, problems: [fileProblem(file.path, parsed.trouble)] };
    }
    idle = setTimeout(end, IDLE).unref();
    return parsed;
  };
  return (file) => {
    if (isOrdinary(file)) return Promise.resolve(parseFile(file));
    const parsed = last.then(() => parseApart(file));
    last = parsed.catch(() => {});
    return parsed;
  };
}

type Trouble = { readonly trouble: string };

function isTrouble(answer: ParsedFile | Trouble): answer is Trouble {
  return 'trouble' in answer;
}

/** What is over a bound is named without being parsed; the YAML files and the reading model are the folder's own. */
function isOrdinary({ path, text }: SourceFile): boolean {
  if (!isMarkdown(path) || overBound(path, text)) return true;
  return text.length <= LONGEST_ORDINARY && overBound(path, text, ORDINARY) === undefined;
}

/** The thread runs from the sources where we do, and from a build where we do. */
function startThread(largestHeap: number): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: largestHeap };
  const at = (path: string) => new URL(path, import.meta.url);
  const thread = import.meta.url.endsWith('.js')
    ? new Worker(at('./parse-thread.js'), { resourceLimits })
    : new Worker(at('../../built/thread.js'), { resourceLimits, workerData: at('./parse-thread.ts').href });
  // What ends it while a file is read is told of that file; at any other time nobody waits for it.
  thread.on('error', () => {}).unref();
  return thread;
}

/** What the thread makes of a file, or why it makes nothing of it. Keeps the process alive until then. */
async function answerOf(thread: Worker, file: SourceFile, deadline: number): Promise<ParsedFile | Trouble> {
  const { promise, resolve } = withResolver<ParsedFile | Trouble>();
  const seconds = deadline / 1000;
  const onLate = () =>
    resolve({
      trouble: `takes more than ${seconds} seconds to read, so it is left out. Split it, or take out what is unusual in it`,
    });
  const onEnd = (why: Error | number) =>
    resolve({
      trouble: `can't be read (${typeof why === 'number' ? `its reading ended with ${why}` : why.message}), so it is left out. Split it, or take out what is unusual in it`,
    });
  const timer = setTimeout(onLate, deadline);
  thread.on('message', resolve).on('error', onEnd).on('exit', onEnd).ref();
  thread.postMessage(file);
  const answer = await promise;
  clearTimeout(timer);
  thread.off('message', resolve).off('error', onEnd).off('exit', onEnd).unref();
  return answer;
}

function withResolver<T>() {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
