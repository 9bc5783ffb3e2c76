import type { Article } from './article.ts';
import type { Loaded } from './assemble/assemble-library.ts';
import type { CheckContext } from './checks/check.ts';
import { CHECKS } from './checks/index.ts';
import type { Library } from './library.ts';
import { READ_BY } from './load-around.ts';
import { articleIdOf, longIdOf } from './parse/article-id.ts';
import { byPlace, type Problem } from './problems/problem.ts';

export type CheckRun = Omit<CheckContext, 'library' | 'broken'> & {
  readonly loaded: Loaded;
  /** Files to check, as paths below the folder; absent: all. */
  readonly only?: readonly string[];
};

/**
 * Every problem of a loaded folder, in order of path and line: those of loading and those of the checks. What would only follow from a
 * file that could not be read is left out until that file is right.
 */
export function runChecks({ loaded, only, ...given }: CheckRun): readonly Problem[] {
  const { library, problems } = loaded;
  const broken = brokenIds(loaded);
  if (READ_BY.some((path) => problems.some((problem) => problem.path === path))) {
    return sorted(
      problems.filter(({ path }) => !articleAt(library, path)),
      only,
    );
  }
  const context: CheckContext = { ...given, library, broken };
  const narrow = only && narrowed(library, only);
  const found = CHECKS.flatMap((check) =>
    check.run(narrow && !check.compares ? { ...context, library: narrow } : context),
  );
  const waits = (path: string) => {
    const article = articleAt(library, path);
    return article !== undefined && [...article.companies, ...article.topics].some((id) => broken.has(id));
  };
  return sorted([...problems, ...found.filter(({ path }) => !waits(path))], only);
}

function sorted(problems: readonly Problem[], only: readonly string[] | undefined): readonly Problem[] {
  return problems.filter((problem) => only === undefined || only.some((path) => speaksOf(problem, path))).sort(byPlace);
}

/** A problem of two files stands at one of them and names the other. */
function speaksOf({ path, message }: Problem, wanted: string): boolean {
  return path === wanted || message.includes(wanted) || message.includes(`${articleIdOf(wanted)}#`);
}

function articleAt(library: Library, path: string): Article | undefined {
  const ids = [articleIdOf(path), longIdOf(path)];
  return ids.map((id) => library.articles.get(id)).find((article) => article?.path === path);
}

/** Ids of the files that are there and could not be read. */
function brokenIds({ library: { articles, companies, topics }, problems }: Loaded): ReadonlySet<string> {
  const ids = problems.filter(({ path }) => path.endsWith('.md')).map(({ path }) => articleIdOf(path));
  return new Set(ids.filter((id) => !articles.has(id) && !companies.has(id) && !topics.has(id)));
}

/** The same library with the articles and facts of some files alone; a card is cited from anywhere, so it keeps them all. */
function narrowed(library: Library, only: readonly string[]): Library | undefined {
  const articles = [...library.articles].filter(([, { path }]) => only.includes(path));
  if (articles.length < only.length) return undefined;
  return { ...library, articles: new Map(articles), facts: library.facts.filter(({ path }) => only.includes(path)) };
}
