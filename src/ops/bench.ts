import { fork } from 'node:child_process';
import { access } from 'node:fs/promises';
import { cpus } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { EnvironmentError, UsageError, WendaError } from '../errors.ts';
import { loadLibrary } from '../knowledge/load.ts';
import type { Size } from './bench/measure.ts';
import { type Measured, measuredSchema } from './bench/measured.ts';
import { sampleQuestions } from './bench/sample.ts';
import { measureService, type ServiceMeasured } from './bench/service/measure-service.ts';
import { reportOfService } from './bench/service/report-service.ts';
import { reportOf } from './bench/table.ts';

export type BenchOptions = {
  readonly parts: readonly Part[];
  readonly sizes: readonly Size[];
  /** Questions for the memory of the service. */
  readonly questions: number;
  /** A PostgreSQL for the service's replicas. */
  readonly database?: string | undefined;
  readonly knowledge: string;
  readonly json: boolean;
};

/** What is measured: the answer engine beside MiniSearch, the service beside a bare route. */
const PARTS = ['search', 'service'] as const;
type Part = (typeof PARTS)[number];

const USAGE = `Usage: npm run bench -- [--only ${PARTS.join(',')}] [--sizes 1x,1000,10000,100000] [--questions 100000]
  [--database postgres://…] [--knowledge DIR] [--json]`;
const DEFAULT_SIZES = '1x,1000,10000,100000';
const DEFAULT_QUESTIONS = '100000';
const LARGEST_SIZE = 1_000_000;

const NOTES = `both: the index that runs, beside one MiniSearch of all texts, each as cold as at a start; en, zh: an index of one language.
MiniSearch: its defaults, whose words end at spaces and punctuation. MiniSearch + words: with words from Intl.Segmenter.
p50, p99: a question asked of the whole library (ask), and searched for in MiniSearch. asked: how many.
found: the share that was answered, or that had any result. heap: growth after garbage collection, typed arrays included.
1x is read from the folder; the other sizes are recombined from it and parsed from memory. x: the figure as a share of the baseline's.`;

const SAMPLE = 100;
const SERVICE_NOTES = `Every process runs on this machine; 20 askers ask at once and wait for each answer. bare route: an Express app that parses the
same request and returns a constant of an answer's length. queue: accepted, encrypted and kept before it is answered, and answered once.`;

/** Reads the arguments; throws a `UsageError` that says what is wrong with them. */
export function readBenchArguments(args: readonly string[]): BenchOptions {
  const given = parsed(args);
  const { only = PARTS.join(','), sizes = DEFAULT_SIZES, knowledge = 'knowledge', json = false, database } = given;
  return {
    parts: only.split(',').map(readPart),
    sizes: sizes.split(',').map(readSize),
    questions: readQuestions(given.questions ?? DEFAULT_QUESTIONS),
    ...(database !== undefined && { database }),
    knowledge,
    json,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        only: { type: 'string' },
        sizes: { type: 'string' },
        questions: { type: 'string' },
        database: { type: 'string' },
        knowledge: { type: 'string' },
        json: { type: 'boolean' },
      },
    }).values;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError('arguments', `${why}\n${USAGE}`, { value: args, cause });
  }
}

function readPart(text: string): Part {
  const part = PARTS.find((one) => one === text.trim());
  if (part) return part;
  throw new UsageError('only', `"${text}" in --only is nothing that is measured\n${USAGE}`, { value: text });
}

function readQuestions(text: string): number {
  if (/^[1-9]\d*$/.test(text) && Number(text) <= LARGEST_SIZE) return Number(text);
  const message = `"${text}" in --questions is not a number of questions up to ${LARGEST_SIZE}\n${USAGE}`;
  throw new UsageError('questions', message, { value: text });
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

/** Measures, prints a table a part and gives the exit code: 0, 1 when a measurement failed, 2 for bad arguments or no folder. */
export async function main(args: readonly string[], print: (text: string) => void): Promise<number> {
  try {
    const options = readBenchArguments(args);
    await requireFolder(options.knowledge);
    const search = options.parts.includes('search') ? await measureSearch(options) : undefined;
    const service = options.parts.includes('service') ? await measureWholeService(options) : undefined;
    if (options.json) print(JSON.stringify({ machine: machine(), sizes: search, service }, null, 2));
    else {
      print(machine());
      if (search) print(`\n${reportOf(search)}\n\n${NOTES}`);
      if (service) print(`\n${reportOfService(service)}\n\n${SERVICE_NOTES}`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof WendaError)) throw error;
    console.error(error.message);
    return error instanceof UsageError ? 2 : 1;
  }
}

async function measureSearch({ sizes, knowledge }: BenchOptions): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const size of sizes) measured.push(await measureApart(size, knowledge));
  return measured;
}

async function measureWholeService({ questions, database, knowledge }: BenchOptions): Promise<ServiceMeasured> {
  const { library } = await loadLibrary(knowledge);
  return measureService({
    questions: (['en', 'zh'] as const).flatMap((language) => sampleQuestions(library, language, SAMPLE)),
    asked: questions,
    databaseUrl: database,
    progress: (text) => process.stderr.write(`service: ${text}\n`),
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await main(process.argv.slice(2), console.log);
}
