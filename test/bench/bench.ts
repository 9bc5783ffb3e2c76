import { fork } from 'node:child_process';
import { access } from 'node:fs/promises';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../../src/cli/shell/command-line.ts';
import { EnvironmentError, UsageError } from '../../src/errors.ts';
import { readLibrary } from '../../src/open-library.ts';
import { type BenchOptions, type Part, readBenchArguments, USAGE } from './arguments.ts';
import { measureDiscord } from './discord/measure-discord.ts';
import { reportOfDiscord } from './discord/report-discord.ts';
import type { Size } from './measure.ts';
import { type Measured, measuredSchema } from './measured.ts';
import { allQuestions, sampleQuestions, textsOf } from './sample.ts';
import { measureService } from './service/measure-service.ts';
import { reportOfService } from './service/report-service.ts';
import { measureSlack } from './slack/measure-slack.ts';
import { reportOfSlack } from './slack/report-slack.ts';
import { measureStart } from './start/measure-start.ts';
import { reportOfStart } from './start/report-start.ts';
import { reportOf } from './table.ts';
import { WORST_SIZES, worstSchema } from './worst/measure-worst.ts';
import { reportOfWorst, type WorstRow } from './worst/report-worst.ts';

const NOTES = `both: the index that runs, beside one MiniSearch of all texts, each as cold as at a start; en, zh: an index of one language.
MiniSearch: its defaults, whose words end at spaces and punctuation. MiniSearch + words: with words from Intl.Segmenter.
p50, p99: a question asked of the whole library (ask), and searched for in MiniSearch. asked: how many.
found: the share that was answered, or that had any result. heap: growth after garbage collection, typed arrays included.
1x is read from the folder; the other sizes are recombined from it and parsed from memory. x: the figure as a share of the baseline's.`;

const LANGUAGES = ['en', 'zh'] as const;
const SAMPLE = 100;
const GUILDS = 1_000;
const SERVICE_NOTES = `Every process runs on this machine; 20 askers ask at once and wait for each answer. bare route: an Express app that parses the
same request and returns a constant of an answer's length. Of 200 questions each comes again and again, unless each is another one.
queue: accepted, encrypted and kept before it is answered, and answered once.`;

/** Measures one size in a process of its own, so that no size finds the heap or the compiled code of another. */
async function measureApart(size: Size, knowledge: string, by = './child.ts'): Promise<unknown> {
  const script = fileURLToPath(new URL(by, import.meta.url));
  const child = fork(script, [String(size), knowledge], { execArgv: [...process.execArgv, '--expose-gc'] });
  return new Promise<unknown>((resolve, reject) => {
    child.once('message', resolve);
    child.once('error', reject);
    child.once('exit', (code) => reject(endedEarly(size, code)));
  });
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

/** Measures and prints a table a part. */
export async function main(args: readonly string[], print: (text: string) => void): Promise<void> {
  const options = readBenchArguments(args);
  await requireFolder(options.knowledge);
  const measured = await measureParts(options);
  if (options.json) print(JSON.stringify({ machine: machine(), ...measured }, null, 2));
  else print([machine(), ...reportsOf(measured)].join('\n\n'));
}

async function measureSearch({ sizes, knowledge }: BenchOptions): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const size of sizes) measured.push(measuredSchema.parse(await measureApart(size, knowledge)));
  return measured;
}

async function measureWorst({ knowledge }: BenchOptions): Promise<readonly WorstRow[]> {
  const rows: WorstRow[] = [];
  for (const { size, limit } of WORST_SIZES)
    rows.push({ ...worstSchema.parse(await measureApart(size, knowledge, './worst/child.ts')), limit });
  return rows;
}

type AllMeasured = Awaited<ReturnType<typeof measureParts>>;

async function measureParts(options: BenchOptions) {
  const { parts, questions: asked, events, database: databaseUrl } = options;
  const sizes = parts.includes('search') ? await measureSearch(options) : undefined;
  const worst = parts.includes('worst') ? await measureWorst(options) : undefined;
  const start = parts.includes('start') ? await measureFirstAnswer(options) : undefined;
  const needsQuestions = parts.some((part) => !['search', 'worst', 'start'].includes(part));
  const { texts, ...questions } = needsQuestions ? await askedFrom(options.knowledge) : NOTHING_ASKED;
  const task = (part: Part) => ({ ...questions, events, progress: progressOf(part) });
  const service = parts.includes('service')
    ? await measureService({
        ...questions,
        texts,
        asked,
        databaseUrl,
        knowledge: options.knowledge,
        progress: progressOf('service'),
      })
    : undefined;
  const slack = parts.includes('slack') ? await measureSlack(task('slack')) : undefined;
  const discord = parts.includes('discord') ? await measureDiscord({ ...task('discord'), guilds: GUILDS }) : undefined;
  return { sizes, worst, start, service, slack, discord };
}

function reportsOf({ sizes, worst, start, service, slack, discord }: AllMeasured): readonly string[] {
  return [
    ...(sizes ? [reportOf(sizes), NOTES] : []),
    ...(worst ? [reportOfWorst(worst)] : []),
    ...(start ? [reportOfStart(start)] : []),
    ...(service ? [reportOfService(service), SERVICE_NOTES] : []),
    ...(slack ? [reportOfSlack(slack)] : []),
    ...(discord ? [reportOfDiscord(discord)] : []),
  ];
}

async function measureFirstAnswer({ knowledge }: BenchOptions) {
  const { library } = await readLibrary(knowledge);
  return measureStart(library, knowledge, progressOf('start'));
}

type AskedOf = Readonly<Record<'questions' | 'different' | 'texts', readonly string[]>>;

const NOTHING_ASKED: AskedOf = { questions: [], different: [], texts: [] };

/** Some questions to ask again and again, many of which each is asked once, and the texts that hold the answers. */
async function askedFrom(knowledge: string): Promise<AskedOf> {
  const { library } = await readLibrary(knowledge);
  return {
    questions: LANGUAGES.flatMap((language) => sampleQuestions(library, language, SAMPLE)),
    different: allQuestions(library),
    texts: LANGUAGES.flatMap((language) => textsOf(library, language)),
  };
}

function progressOf(part: Part): (text: string) => void {
  return (text) => void process.stderr.write(`${part}: ${text}\n`);
}

await runCommand(import.meta.url, USAGE, (args) => main(args, console.log));
