import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { parseConfig, readEnvironment } from '../config.ts';
import { UsageError } from '../errors.ts';
import type { Ranking } from '../knowledge/ranking.ts';
import { isRealDay } from '../lang/dates/date.ts';
import { openLibrary } from '../open-library.ts';
import { today } from '../today.ts';
import { calibrate } from './evaluation/calibrate.ts';
import { articleQuestions } from './evaluation/golden.ts';
import { misused, readOptions, runCommand } from './shell/command-line.ts';
import { say } from './shell/harmless.ts';
import { readingBy } from './shell/load-knowledge.ts';

const USAGE = `Usage: npm run calibrate [-- options]

Fits ranking.yaml of a knowledge folder: how sure a statement must be to be shown. The order of statements stays as it is there.

  --knowledge DIR    another knowledge folder
  --allowed PERCENT  of questions whose company is not in the library, how many may be answered (default 4)
  --now YYYY-MM-DD   the day that "current" counts from (default: today)
  --help             this text`;

const OPTIONS = {
  knowledge: { type: 'string' },
  allowed: { type: 'string', default: '4' },
  now: { type: 'string' },
} as const;

/** Fewer questions than this say too little to fit a model to. */
const LEAST_QUESTIONS = 50;

function parse(args: readonly string[]) {
  const given = readOptions(args, OPTIONS, USAGE);
  if (given.now !== undefined && !isRealDay(given.now))
    throw misused(`--now ${given.now} is not a day. Write YYYY-MM-DD.`, USAGE);
  if (!/^\d{1,2}(\.\d+)?$/.test(given.allowed))
    throw misused(`--allowed ${given.allowed} is not a percentage from 0 to 99.`, USAGE);
  return given;
}

/** The whole command; `write` takes one line. */
export async function runCalibrate(args: readonly string[], write: (line: string) => void): Promise<void> {
  const given = parse(args);
  const config = parseConfig(readEnvironment());
  const folder = given.knowledge ?? config.KNOWLEDGE_DIR;
  const { searchable } = await openLibrary(folder, { cache: config.CACHE_DIR, ...readingBy(config) });
  const questions = articleQuestions(searchable.library);
  if (questions.length < LEAST_QUESTIONS) {
    throw new UsageError(
      'calibrate',
      `${folder} has ${questions.length} questions in its articles; ${LEAST_QUESTIONS} are needed to fit a model. The defaults stay in use.`,
    );
  }
  const now = given.now ?? today(config);
  const ranking = calibrate(questions, searchable, now, Number(given.allowed) / 100);
  await writeFile(join(folder, 'ranking.yaml'), rankingFile(ranking, questions.length));
  write(
    `${join(folder, 'ranking.yaml')} fitted to ${questions.length} questions. npm run evaluate prints what it does.`,
  );
}

/** The file's text: generated, so it says by what. */
export function rankingFile(ranking: Ranking, questions: number): string {
  return `${HEAD.replace('{questions}', String(questions))}${stringify(ranking)}`;
}

const HEAD = `# yaml-language-server: $schema=./ranking.schema.json
# Weights by the names of features; src/answer/rank/features.ts says what each is, and npm run ask -- --explain shows them.
# order: set by hand on XQuAD in both languages; npm run evaluate -- --squad FILE prints what it reaches.
# sure:  written by npm run calibrate from {questions} questions of the articles; its limits were set by hand.
`;

await runCommand(import.meta.url, USAGE, (args) => runCalibrate(args, say));
