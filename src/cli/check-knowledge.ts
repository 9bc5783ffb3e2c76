import { join } from 'node:path';
import { ask } from '../answer/ask.ts';
import { UsageError } from '../errors.ts';
import type { CheckContext } from '../knowledge/checks/check.ts';
import { CHECKS } from '../knowledge/checks/index.ts';
import { factsOf, type Library } from '../knowledge/library.ts';
import { type Loaded, loadLibrary } from '../knowledge/load.ts';
import { byPlace, formatProblem, type Problem } from '../knowledge/problem.ts';
import { readDictionary } from '../knowledge/read-dictionary.ts';
import { isRealDay } from '../lang/date.ts';
import { createSearchableLibrary, needsDictionary, type SearchableLibrary } from '../search/searchable.ts';
import { readOptions, runCommand } from './command-line.ts';

/** What the command line asks for: the folder to check and the day from which "the future" counts. */
export type CheckOptions = { readonly knowledge: string; readonly today: string };

const USAGE = 'Usage: npm run check:knowledge -- [--knowledge DIR] [--today YYYY-MM-DD]';

const OPTIONS = { knowledge: { type: 'string' }, today: { type: 'string' } } as const;

/** Reads the arguments; throws a `UsageError` that says what is wrong with them. `now` is today's day. */
export function readCheckArguments(args: readonly string[], now: string): CheckOptions {
  const { knowledge = 'knowledge', today = now } = readOptions(args, OPTIONS, USAGE);
  if (isRealDay(today)) return { knowledge, today };
  throw new UsageError('today', `--today "${today}" is not a day. Write it as YYYY-MM-DD\n${USAGE}`, { value: today });
}

/** Every problem of a loaded folder: those of loading and those of the checks, in order of path and line. */
export function checkLibrary(
  { library, problems }: Loaded,
  searchable: SearchableLibrary,
  today: string,
): readonly Problem[] {
  const context: CheckContext = {
    library,
    find: searchable.lexicon.find,
    today,
    firstArticle: (question) => firstArticle(question, searchable, today),
  };
  return [...problems, ...CHECKS.flatMap((check) => check.run(context))].sort(byPlace);
}

/** Id of the article that the first statement of the answer comes from; undefined when the question is not answered. */
export function firstArticle(question: string, searchable: SearchableLibrary, today: string): string | undefined {
  const answer = ask(question, {}, searchable, today);
  return answer.kind === 'answered' ? answer.statements[0].citation.articleId : undefined;
}

/** What is printed: a line for each problem, then the sums. */
export function report(problems: readonly Problem[], library: Library, folder: string): string {
  const lines = problems.map(
    (problem) => `${problem.grade} ${formatProblem({ ...problem, path: join(folder, problem.path) })}`,
  );
  return [...lines, summaryOf(problems, library)].join('\n');
}

function summaryOf(problems: readonly Problem[], library: Library): string {
  const passages = [...library.articles.values()].flatMap((article) => article.passages);
  const errors = problems.filter(({ grade }) => grade === 'error').length;
  const counts = [
    [library.articles.size, 'articles'],
    [passages.length, 'statements'],
    [library.companies.size, 'companies'],
    [factsOf(library).length, 'facts'],
    [errors, 'errors'],
    [problems.length - errors, 'advice'],
  ];
  return counts.map(([count, what]) => `${count} ${what}`).join(', ');
}

/** Checks a folder, prints the report and gives the exit code: 0 clean or advice only, 1 errors. */
export async function main(args: readonly string[], now: string, print: (text: string) => void): Promise<number> {
  const { knowledge, today } = readCheckArguments(args, now);
  const loaded = await loadLibrary(knowledge);
  const dictionary = needsDictionary(loaded.library) ? await readDictionary() : undefined;
  const problems = checkLibrary(loaded, createSearchableLibrary(loaded.library, dictionary), today);
  print(report(problems, loaded.library, knowledge));
  return problems.some(({ grade }) => grade === 'error') ? 1 : 0;
}

await runCommand(import.meta.url, USAGE, (args) => main(args, new Date().toISOString().slice(0, 10), console.log));
