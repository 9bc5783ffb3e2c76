import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseConfig, readEnvironment } from '../config.ts';
import { UsageError } from '../errors.ts';
import { readDictionary } from '../knowledge/read-dictionary.ts';
import { isRealDay } from '../lang/dates/date.ts';
import { openLibrary } from '../open-library.ts';
import type { SearchableLibrary } from '../search/searchable.ts';
import { today } from '../today.ts';
import { measureAbstention } from './evaluation/abstention.ts';
import { blindMisses, blindTable, measureBlind, readBlind } from './evaluation/blind.ts';
import { articleQuestions, type GoldenQuestion, readGolden } from './evaluation/golden.ts';
import { measureOne } from './evaluation/measure.ts';
import { abstentionTable, figuresTable, missesOf } from './evaluation/report.ts';
import { measureSquad, parseSquad } from './evaluation/squad.ts';
import { misused, readOptions, runCommand } from './shell/command-line.ts';
import { complain, say } from './shell/harmless.ts';
import { readingBy } from './shell/load-knowledge.ts';

const USAGE = `Usage: npm run evaluate [-- options]

  --knowledge DIR    another knowledge folder (golden questions belong to the bundled one and are left out then)
  --now YYYY-MM-DD   the day that "current" counts from (default: today)
  --misses           list every question that was not answered rightly
  --only SET,SET     some of the sets: blind, golden, held-out, own, misses, refusing
  --squad FILE       measure a file in SQuAD format instead: its paragraphs are the library
  --questions FILE   with --squad: take the questions of this file instead, by id (another language)
  --help             this text`;

const OPTIONS = {
  knowledge: { type: 'string' },
  now: { type: 'string' },
  misses: { type: 'boolean' },
  only: { type: 'string' },
  squad: { type: 'string' },
  questions: { type: 'string' },
} as const;

const SETS = ['blind', 'golden', 'held-out', 'own', 'misses', 'refusing'] as const;
type EvaluationSet = (typeof SETS)[number];

const GOLDEN = fileURLToPath(new URL('../../test/golden', import.meta.url));

function parse(args: readonly string[]) {
  const given = readOptions(args, OPTIONS, USAGE);
  if (given.now !== undefined && !isRealDay(given.now))
    throw misused(`--now ${given.now} is not a day. Write YYYY-MM-DD.`, USAGE);
  if (given.questions !== undefined && given.squad === undefined)
    throw misused('--questions goes with --squad.', USAGE);
  const only = given.only?.split(',');
  const unknown = only?.find((name) => !SETS.some((set) => set === name));
  if (unknown !== undefined) throw misused(`--only ${unknown}: there is no such set.`, USAGE);
  return { ...given, asks: (set: EvaluationSet) => only === undefined || only.includes(set) };
}

type Write = (line: string) => void;

/** Questions that only measure: nobody looks at their misses one by one when the bot is tuned. */
function isHeldOut({ id }: GoldenQuestion): boolean {
  return id.startsWith('held-');
}

/** The whole command; `write` takes one line. */
export async function runEvaluate(args: readonly string[], write: Write, progress: Write): Promise<void> {
  const given = parse(args);
  if (given.squad !== undefined) return evaluateSquad(given.squad, given.questions, write);
  const config = parseConfig(readEnvironment());
  const now = given.now ?? today(config);
  const { searchable } = await openLibrary(given.knowledge ?? config.KNOWLEDGE_DIR, {
    cache: config.CACHE_DIR,
    ...readingBy(config),
  });
  const isBundled = given.knowledge === undefined;
  if (isBundled && given.asks('blind')) await evaluateBlind(searchable, { now, misses: given.misses, write, progress });
  const golden = isBundled ? await readGolden(GOLDEN) : [];
  const misses = isBundled ? await readGolden(join(GOLDEN, 'misses')) : [];
  const own = articleQuestions(searchable.library);
  const sets = [
    { set: 'golden', name: 'golden', questions: golden.filter((question) => !isHeldOut(question)) },
    { set: 'held-out', name: 'held out', questions: golden.filter(isHeldOut) },
    { set: 'own', name: "articles' own", questions: own },
    { set: 'misses', name: 'known misses', questions: misses },
  ] as const;
  for (const { set, name, questions } of sets) {
    if (questions.length === 0 || !given.asks(set)) continue;
    progress(`${name}: ${questions.length} questions`);
    const outcomes = questions.map((question) => measureOne(question, searchable, now));
    write(figuresTable(name, outcomes));
    if (given.misses && name !== 'held out') for (const line of missesOf(outcomes)) write(line);
  }
  if (!given.asks('refusing')) return;
  progress('refusing: every question once more without its article');
  write(abstentionTable(measureAbstention(own, searchable, now)));
}

type BlindOptions = {
  readonly now: string;
  readonly misses: boolean | undefined;
  readonly write: Write;
  readonly progress: Write;
};

/** Both halves of the questions that were written blind. Nobody looks at what is missed of the second one. */
async function evaluateBlind(
  searchable: SearchableLibrary,
  { now, misses, write, progress }: BlindOptions,
): Promise<void> {
  for (const half of ['development', 'report'] as const) {
    const questions = await readBlind(join(GOLDEN, 'blind'), half);
    progress(`written blind, ${half}: ${questions.length} questions`);
    const outcomes = questions.map((question) => measureBlind(question, searchable, now));
    write(blindTable(half, outcomes));
    if (misses && half === 'development') for (const line of blindMisses(outcomes)) write(line);
  }
}

async function evaluateSquad(path: string, questionsPath: string | undefined, write: Write): Promise<void> {
  const read = async (file: string) => {
    const text = await readFile(file, 'utf8').catch((cause: Error) => {
      throw new UsageError('squad', `${file} can't be read (${cause.message}).`, { value: file, cause });
    });
    return parseSquad(file, text);
  };
  const passages = await read(path);
  const asked = questionsPath === undefined ? passages : await read(questionsPath);
  const dictionary = questionsPath === undefined ? undefined : await readDictionary();
  const figures = measureSquad(passages, asked, dictionary);
  const percent = (share: number) => `${(100 * share).toFixed(2)} %`;
  write(`${figures.questions} questions, ${figures.passages} passages, ${figures.from} to ${figures.to}`);
  write(
    `recall@1 ${percent(figures.recall1)}  recall@3 ${percent(figures.recall3)}  MRR@10 ${figures.mrr10.toFixed(4)}`,
  );
  write(
    `right sentence first ${percent(figures.sentence1)}  an answer in the first ${percent(figures.answer1)}, in the first three ${percent(figures.answer3)}`,
  );
}

await runCommand(import.meta.url, USAGE, (args) => runEvaluate(args, say, complain));
