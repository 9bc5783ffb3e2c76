import { join, relative, resolve } from 'node:path';
import { isNamedUnit } from '../chat/words/units.ts';
import { parseConfig, readEnvironment } from '../config.ts';
import { UsageError } from '../errors.ts';
import type { CheckContext } from '../knowledge/checks/check.ts';
import { type FigureCoverage, figureCoverage } from '../knowledge/checks/statements/figure-without-fact.ts';
import { listFolder } from '../knowledge/folder/list-folder.ts';
import { groupBy } from '../knowledge/group-by.ts';
import { factsOf, type Library } from '../knowledge/library.ts';
import { loadAround } from '../knowledge/load-around.ts';
import { formatProblem, type Problem } from '../knowledge/problems/problem.ts';
import { groupedAlike } from '../knowledge/problems/problem-sums.ts';
import { runChecks } from '../knowledge/run-checks.ts';
import { isRealDay } from '../lang/dates/date.ts';
import { createLexicon } from '../search/lexicon.ts';
import { today } from '../today.ts';
import { readWordsAndOptions, runCommand } from './shell/command-line.ts';
import { say } from './shell/harmless.ts';
import { loadKnowledge, readingBy } from './shell/load-knowledge.ts';

/** What the command line asks for. */
export type CheckOptions = {
  readonly knowledge: string;
  /** The day from which "the future" counts. */
  readonly today: string;
  /** The files to check, as they were named; none: the whole folder. */
  readonly files: readonly string[];
  /** Whether every question is asked, too. */
  readonly questions: boolean;
};

const USAGE = `Usage: npm run check:knowledge -- [PATH ...] [--questions] [--knowledge DIR] [--today YYYY-MM-DD]

Says what is wrong with the knowledge folder and what to write instead: three problems a file, or with PATH all those of that file.
--questions also asks every question of asks and says which another article answers first; that takes minutes.`;

const OPTIONS = { knowledge: { type: 'string' }, today: { type: 'string' }, questions: { type: 'boolean' } } as const;

/** Reads the arguments; throws a `UsageError` that says what is wrong with them. `now` is today's day. */
export function readCheckArguments(args: readonly string[], now: string): CheckOptions {
  const { values, positionals: files } = readWordsAndOptions(args, OPTIONS, USAGE);
  const { knowledge = 'knowledge', today = now, questions = false } = values;
  if (isRealDay(today)) return { knowledge, today, files, questions };
  throw new UsageError('today', `--today "${today}" is not a day. Write it as YYYY-MM-DD\n${USAGE}`, { value: today });
}

/** The files as paths below the folder; each may be named from here, from the folder, or by the id that it gives. */
export async function pathsOf(files: readonly string[], folder: string): Promise<readonly string[]> {
  const known = files.length === 0 ? [] : (await listFolder(folder)).paths;
  return files.map((file) => {
    const below = [relative(resolve(folder), resolve(file)).replaceAll('\\', '/'), file];
    const path = known.find((one) => below.includes(one) || one.endsWith(`/${file}.md`));
    if (path !== undefined) return path;
    throw new UsageError('file', `${file} is no file of ${folder}. Write its path, or its name without .md`, {
      value: file,
    });
  });
}

/** What answers a question first, by the engine: made only where questions are asked, for it takes its time. */
async function askerFor(library: Library, today: string): Promise<NonNullable<CheckContext['firstArticle']>> {
  const { ask } = await import('../answer/ask.ts');
  const { createSearchableLibrary, needsDictionary } = await import('../search/searchable.ts');
  const { readDictionary } = await import('../knowledge/read-dictionary.ts');
  const searchable = createSearchableLibrary(library, needsDictionary(library) ? await readDictionary() : undefined);
  return (question) => {
    const answer = ask(question, {}, searchable, today);
    return answer.kind === 'answered' ? answer.statements[0].citation.articleId : undefined;
  };
}

/** Problems of one file that are printed when the whole folder is checked. */
const SHOWN = 3;

export type Report = {
  readonly problems: readonly Problem[];
  readonly library: Library;
  readonly folder: string;
  /** Absent where one file is checked: all its problems are told, and no share. */
  readonly figures?: FigureCoverage;
};

/** What is printed: a line for each problem, then the share of figures that facts hold, then the sums. */
export function report({ problems, library, folder, figures }: Report): string {
  const files = [...groupBy(problems, ({ path }) => [path]).values()];
  const lineOf = (one: Problem) => `${one.grade} ${formatProblem({ ...one, path: join(folder, one.path) })}`;
  const lines =
    figures && files.length > MOST_FILES
      ? summedUp(problems, lineOf)
      : files.flatMap((own) => {
          const shown = figures ? gravest(own) : own;
          const rest = own.length - shown.length;
          const told = shown.map(lineOf);
          return rest === 0 ? told : [...told, `       and ${rest} more in this file`];
        });
  const share = figures && figures.stated > 0 ? [shareOf(figures)] : [];
  return [...lines, ...share, summaryOf(problems, library)].join('\n');
}

/** With problems in more files than this, those of one kind are one line. */
const MOST_FILES = 100;

/** One line for each kind of problem, errors first; a file's own lines are printed when it is named. */
function summedUp(problems: readonly Problem[], lineOf: (problem: Problem) => string): readonly string[] {
  const grades = ['error', 'advice'].map((grade) => problems.filter((problem) => problem.grade === grade));
  const lines = grades.flatMap(groupedAlike).map(({ first, count }) => {
    const more = count === 1 ? '' : ` (and ${(count - 1).toLocaleString('en-US')} alike)`;
    return `${lineOf(first)}${more}`;
  });
  return [...lines, 'Name a file, or several, to see every line on it: npm run check:knowledge -- PATH'];
}

/** The first problems of a file, errors before advice. */
function gravest(problems: readonly Problem[]): readonly Problem[] {
  const isError = ({ grade }: Problem) => grade === 'error';
  const first = [...problems.filter(isError), ...problems.filter((one) => !isError(one))].slice(0, SHOWN);
  return problems.filter((one) => first.includes(one));
}

function shareOf({ stated, held }: FigureCoverage): string {
  const [all, some] = [stated, held].map((count) => count.toLocaleString('en-US'));
  return `figures covered by facts: ${((held / stated) * 100).toFixed(1)} % (${some} of ${all})`;
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

/** Checks a folder or some of its files, prints the report and gives the exit code: 0 clean or advice only, 1 errors. */
export async function main(args: readonly string[], now: string, print: (text: string) => void): Promise<number> {
  const { knowledge, today, files, questions } = readCheckArguments(args, now);
  const only = await pathsOf(files, knowledge);
  const isWhole = only.length === 0 || questions;
  const loaded = isWhole ? await loadKnowledge(knowledge) : await loadAround(knowledge, only, readingBy());
  const { library } = loaded;
  const { find } = createLexicon(library);
  const problems = runChecks({
    loaded,
    find,
    today,
    isUnitNamed: (unit) => isNamedUnit(unit, library.units),
    ...(only.length > 0 && { only }),
    ...(questions && { firstArticle: await askerFor(library, today) }),
  });
  const figures = only.length === 0 ? { figures: figureCoverage({ library, find, today }) } : {};
  print(
    report({ problems, library: only.length === 0 ? library : ofFiles(library, only), folder: knowledge, ...figures }),
  );
  return problems.some(({ grade }) => grade === 'error') ? 1 : 0;
}

/** The files that were checked, for the sums. */
function ofFiles(library: Library, paths: readonly string[]): Library {
  const own = <T extends { readonly path: string }>(entries: ReadonlyMap<string, T>) =>
    new Map([...entries].filter(([, { path }]) => paths.includes(path)));
  const { articles, companies, facts } = library;
  return {
    ...library,
    articles: own(articles),
    companies: own(companies),
    facts: facts.filter(({ path }) => paths.includes(path)),
  };
}

await runCommand(import.meta.url, USAGE, (args) => main(args, today(parseConfig(readEnvironment())), say));
