import { fork } from 'node:child_process';
import { access } from 'node:fs/promises';
import { cpus } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { EnvironmentError, UsageError, WendaError } from '../errors.ts';
import type { Size } from './bench/measure.ts';
import { type Measured, measuredSchema } from './bench/measured.ts';
import { reportOf } from './bench/table.ts';

export type BenchOptions = { readonly sizes: readonly Size[]; readonly knowledge: string; readonly json: boolean };

const USAGE = 'Usage: npm run bench -- [--sizes 1x,1000,10000,100000] [--knowledge DIR] [--json]';
const DEFAULT_SIZES = '1x,1000,10000,100000';
const LARGEST_SIZE = 1_000_000;

const NOTES = `both: the index that runs, beside one MiniSearch of all texts, each as cold as at a start; en, zh: an index of one language.
MiniSearch: its defaults, whose words end at spaces and punctuation. MiniSearch + words: with words from Intl.Segmenter.
p50, p99: a question asked of the whole library (ask), and searched for in MiniSearch. asked: how many.
found: the share that was answered, or that had any result. heap: growth after garbage collection, typed arrays included.
1x is read from the folder; the other sizes are recombined from it and parsed from memory. x: the figure as a share of the baseline's.`;

/** Reads the arguments; throws a `UsageError` that says what is wrong with them. */
export function readBenchArguments(args: readonly string[]): BenchOptions {
  const { sizes = DEFAULT_SIZES, knowledge = 'knowledge', json = false } = parsed(args);
  return { sizes: sizes.split(',').map(readSize), knowledge, json };
}

function parsed(args: readonly string[]): { sizes?: string; knowledge?: string; json?: boolean } {
  try {
    return parseArgs({
      args: [...args],
      options: { sizes: { type: 'string' }, knowledge: { type: 'string' }, json: { type: 'boolean' } },
    }).values;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError('arguments', `${why}\n${USAGE}`, { value: args, cause });
  }
}

function readSize(text: string): Size {
  const size = text.trim();
  if (size === '1x') return size;
  if (/^[1-9]\d*$/.test(size) && Number(size) <= LARGEST_SIZE) return Number(size);
  const message = `"${size}" in --sizes is not a size. Write 1x or a number of statements up to ${LARGEST_SIZE}, parted by commas\n${USAGE}`;
  throw new UsageError('sizes', message, { value: text });
}

/** Measures one size in a process of its own, so that no size finds the heap or the compiled code of another. */
async function measureApart(size: Size, knowledge: string): Promise<Measured> {
  const script = fileURLToPath(new URL('./bench/child.ts', import.meta.url));
  const child = fork(script, [String(size), knowledge], { execArgv: [...process.execArgv, '--expose-gc'] });
  const measured = await new Promise<unknown>((resolve, reject) => {
    child.once('message', resolve);
    child.once('error', reject);
    child.once('exit', (code) => reject(endedEarly(size, code)));
  });
  return measuredSchema.parse(measured);
}

function endedEarly(size: Size, code: number | null): EnvironmentError {
  const message = `The process that measured ${size} ended early, with ${code}. Its own message stands above`;
  return new EnvironmentError('bench-process', message, { value: size });
}

async function requireFolder(folder: string): Promise<void> {
  await access(folder).catch((cause) => {
    const message = `The knowledge folder ${folder} can't be read. Name another one with --knowledge\n${USAGE}`;
    throw new UsageError('knowledge-folder', message, { value: folder, cause });
  });
}

/** The machine that the figures are from. */
function machine(): string {
  const processors = cpus();
  return `Node ${process.version}, ${processors[0]?.model ?? 'unknown processor'}, ${processors.length} cores`;
}

/** Measures, prints one table and gives the exit code: 0, 1 when a measurement failed, 2 for bad arguments or no folder. */
export async function main(args: readonly string[], print: (text: string) => void): Promise<number> {
  try {
    const { sizes, knowledge, json } = readBenchArguments(args);
    await requireFolder(knowledge);
    const measured: Measured[] = [];
    for (const size of sizes) measured.push(await measureApart(size, knowledge));
    const inJson = () => JSON.stringify({ machine: machine(), sizes: measured }, null, 2);
    print(json ? inJson() : `${machine()}\n\n${reportOf(measured)}\n\n${NOTES}`);
    return 0;
  } catch (error) {
    if (!(error instanceof WendaError)) throw error;
    console.error(error.message);
    return error instanceof UsageError ? 2 : 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await main(process.argv.slice(2), console.log);
}
