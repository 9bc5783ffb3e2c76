import { readFile } from 'node:fs/promises';
import { text as readStream } from 'node:stream/consumers';
import { explain, traceText } from '../answer/trace.ts';
import { parseConfig, readEnvironment } from '../config.ts';
import { UsageError } from '../errors.ts';
import { problemSums } from '../knowledge/problems/problem-sums.ts';
import { createProgress, type Progress } from '../knowledge/progress.ts';
import { isRealDay } from '../lang/dates/date.ts';
import { openLibrary } from '../open-library.ts';
import { render } from '../platforms/terminal/render.ts';
import type { SearchableLibrary } from '../search/searchable.ts';
import { today } from '../today.ts';
import { contextOf } from './evaluation/measure.ts';
import { parseBatch } from './shell/ask-json.ts';
import { misused, readWordsAndOptions, runCommand } from './shell/command-line.ts';
import { complain, say } from './shell/harmless.ts';
import { readingBy } from './shell/load-knowledge.ts';
import { responseJson, responseTo } from './shell/responding.ts';

const USAGE = `Usage: npm run --silent ask -- "question" [options]

  A line that is a command ("/company NAME") runs it.

  --json            print one object {kind, language, text, headline, asOf, citations, nearest}
  --batch FILE      read JSON Lines {id, question, history?, locale?} (- for standard input), write one {id, ...answer} a line
  --explain         print how it was read and decided: marks, asks, rules, facts with their fit, candidates
  --search N        with --json or --batch: add the N best passages before any threshold
  --knowledge DIR   another knowledge folder
  --now YYYY-MM-DD  the day that "last year" counts from
  --help            this text`;

const OPTIONS = {
  json: { type: 'boolean' },
  explain: { type: 'boolean' },
  batch: { type: 'string' },
  search: { type: 'string' },
  knowledge: { type: 'string' },
  now: { type: 'string' },
} as const;

export type AskArguments = {
  readonly question?: string;
  readonly batch?: string;
  readonly json: boolean;
  readonly explain: boolean;
  readonly search: number;
  readonly knowledge?: string;
  readonly now?: string;
};

/** Throws a UsageError that names every mistake and the usage. */
export function parseArguments(args: readonly string[]): AskArguments {
  const { values, positionals } = readWordsAndOptions(args, OPTIONS, USAGE);
  const problems: string[] = [];
  const { batch, knowledge, now, search } = values;
  const question = positionals.join(' ').trim();
  if (question === '' && batch === undefined) problems.push('There is no question. Write one in quotation marks.');
  if (question !== '' && batch !== undefined)
    problems.push('--batch brings its own questions. Leave the other one out.');
  if (now !== undefined && !isRealDay(now)) problems.push(`--now ${now} is not a day. Write YYYY-MM-DD.`);
  if (search !== undefined && !/^[1-9]\d{0,3}$/.test(search))
    problems.push(`--search ${search} is not a number from 1 to 9999.`);
  if (search !== undefined && !values.json && batch === undefined)
    problems.push('--search goes with --json or --batch.');
  if (values.explain && (values.json || batch !== undefined))
    problems.push('--explain is for one question, in words. Leave --json and --batch out.');
  if (problems.length > 0) throw misused(problems.join('\n'), USAGE);
  return {
    json: values.json ?? false,
    explain: values.explain ?? false,
    search: Number(search ?? 0),
    ...(question !== '' && { question }),
    ...(batch !== undefined && { batch }),
    ...(knowledge !== undefined && { knowledge }),
    ...(now !== undefined && { now }),
  };
}

export type AskStreams = {
  readonly input: NodeJS.ReadableStream;
  readonly write: (line: string) => void;
  readonly warn: (line: string) => void;
  /** Told of each step of reading the articles. */
  readonly progress?: Progress;
};

/** The whole command, with its streams as arguments. */
export async function runAsk(args: readonly string[], { input, write, warn, progress }: AskStreams): Promise<void> {
  const given = parseArguments(args);
  const config = parseConfig(readEnvironment());
  const now = given.now ?? today(config);
  const batch = given.batch === undefined ? undefined : parseBatch(await readBatch(given.batch, input));
  const { searchable, problems } = await openLibrary(given.knowledge ?? config.KNOWLEDGE_DIR, {
    cache: config.CACHE_DIR,
    ...readingBy(config),
    ...(progress && { progress }),
  });
  for (const line of problemSums(problems)) warn(line);
  if (batch === undefined) return write(answerLine(given, searchable, now, config.LOCALE));
  for (const { id, question, history, locale } of batch) {
    const context = contextOf(history, searchable, now, locale ?? config.LOCALE);
    write(JSON.stringify({ id, ...responseJson({ question, context, search: given.search }, searchable, now) }));
  }
}

function answerLine(
  { question = '', json, search, explain: explained }: AskArguments,
  searchable: SearchableLibrary,
  now: string,
  locale?: string,
): string {
  const context = locale === undefined ? {} : { locale };
  if (explained) return traceText(explain(question, context, searchable, now));
  if (json) return JSON.stringify(responseJson({ question, context, search }, searchable, now));
  return render(responseTo(question, context, searchable, now).reply, { colour: false, links: false });
}

async function readBatch(path: string, input: NodeJS.ReadableStream): Promise<string> {
  if (path === '-') return readStream(input);
  return readFile(path, 'utf8').catch((cause: Error) => {
    throw new UsageError('batch', `The batch ${path} can't be read (${cause.message}).`, { value: path, cause });
  });
}

await runCommand(import.meta.url, USAGE, (args) => {
  // A person is told what takes long; a program that reads the errors is not.
  const progress = process.stderr.isTTY && createProgress({ clock: () => performance.now(), tell: complain });
  return runAsk(args, { input: process.stdin, write: say, warn: complain, ...(progress && { progress }) });
});
