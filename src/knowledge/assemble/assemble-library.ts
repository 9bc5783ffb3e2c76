import type { Article } from '../article.ts';
import type { Company } from '../company.ts';
import type { Fact } from '../facts/fact.ts';
import { keepEnds, withEnds, withKeptEnds } from '../facts/follow-ends.ts';
import { createFactResolver, type KeptFacts } from '../facts/resolve-facts.ts';
import { EMPTY_GLOSSARY } from '../glossary.ts';
import { groupBy } from '../group-by.ts';
import { createLibrary, type Library } from '../library.ts';
import { articleIdOf, longIdOf } from '../parse/article-id.ts';
import { type FileContent, isBroken, type ParsedFile } from '../parse/parsed-file.ts';
import { fileProblem, type Problem } from '../problems/problem.ts';
import { unitsOf } from '../shown/unit.ts';
import { doAll, type Steps } from '../steps.ts';
import type { Topic } from '../topic.ts';

export type Loaded = {
  readonly library: Library;
  readonly problems: readonly Problem[];
  /** The facts below its statements, for the next time that the same files are read. */
  readonly kept: KeptFacts;
};

/** The library that parsed files make up. Of two cards that claim one id the first stays. `kept`: the facts of these very files. */
export function assembleLibrary(parsed: readonly ParsedFile[], kept?: KeptFacts): Loaded {
  return doAll(createAssembler()(parsed, kept));
}

/**
 * The same again and again, in steps: facts and articles that a change does not touch are not made anew, and stay the same
 * objects. The outcome is the same as of a first time.
 */
export function createAssembler(): (parsed: readonly ParsedFile[], kept?: KeptFacts) => Steps<Loaded> {
  const resolveFacts = createFactResolver();
  const ended = new WeakMap<Fact, Fact>();
  const [renamed, told] = [new WeakMap<Article, Article>(), new WeakMap<Article, Article>()];
  return function* assembleInSteps(parsed, kept) {
    const files = withOwnIds(parsed, renamed);
    const { read, topics, problems } = contentsOf(files);
    yield;
    const broken = new Set(files.filter(isBroken).map(({ path }) => articleIdOf(path)));
    const resolved = yield* resolveFacts({ ...read, broken }, kept);
    const cards = read.companies.flatMap((company) => company.facts);
    const years = new Map(read.companies.map(({ id, fiscalYearEnds }) => [id, fiscalYearEnds]));
    const begun = [...cards, ...resolved.facts];
    const { ends } = resolved.kept;
    const facts = ends ? withKeptEnds(begun, ends, ended) : withEnds(begun, read.attributes, years, ended);
    yield;
    const ofCompany = groupBy(facts, ({ companyId }) => [companyId]);
    const parts = {
      ...read,
      companies: read.companies.map((company) => ({ ...company, facts: ofCompany.get(company.id) ?? [] })),
      topics,
      places: new Map(read.places.map((place) => [place.id, place])),
      facts,
      leftOut: files.filter(isBroken).flatMap(({ problems: [first] }) => first ?? []),
      units: unitsOf(firstOf(files, 'units') ?? []),
      pages: firstOf(files, 'pages'),
      glossary: firstOf(files, 'glossary') ?? EMPTY_GLOSSARY,
      coverage: firstOf(files, 'coverage'),
      lookedFor: firstOf(files, 'lookedFor'),
      ranking: firstOf(files, 'ranking'),
      reading: firstOf(files, 'reading'),
    };
    return {
      library: createLibrary(parts, told),
      problems: [...problems, ...resolved.problems],
      kept: { ...resolved.kept, ends: ends ?? keepEnds(begun, facts) },
    };
  };
}

/** What the files hold, and what is wrong with them. */
function contentsOf(files: readonly ParsedFile[]) {
  const problems: Problem[] = files.flatMap((file) => file.problems);
  const articles = new Map<string, Article>();
  const companies = new Map<string, Company>();
  const topics = new Map<string, Topic>();
  for (const { path, content } of files) {
    problems.push(...keep(path, content.article, articles), ...keep(path, content.company, companies));
    problems.push(...keep(path, content.topic, topics));
  }
  const read = {
    articles: [...articles.values()],
    companies: [...companies.values()],
    topics: [...topics.values()],
    places: firstOf(files, 'places') ?? [],
    attributes: firstOf(files, 'attributes') ?? [],
  };
  return { read, topics, problems };
}

/** Articles whose files have the same name are called by their whole paths, all of them, whichever came first. */
function withOwnIds(files: readonly ParsedFile[], renamed: WeakMap<Article, Article>): readonly ParsedFile[] {
  const byId = groupBy(files, ({ content: { article } }) => (article ? [article.id] : []));
  return files.map((file) => {
    const { article } = file.content;
    if (!article || byId.get(article.id)?.length === 1) return file;
    const named = renamed.get(article) ?? withLongId(article, file.path);
    renamed.set(article, named);
    return { ...file, content: { ...file.content, article: named } };
  });
}

function withLongId(article: Article, path: string): Article {
  const id = longIdOf(path);
  return { ...article, id, passages: article.passages.map((passage) => ({ ...passage, articleId: id })) };
}

function keep<T extends { readonly id: string; readonly path: string }>(
  path: string,
  item: T | undefined,
  into: Map<string, T>,
): readonly Problem[] {
  if (item === undefined) return [];
  const twin = into.get(item.id);
  if (twin) return [sameId(path, twin.path)];
  into.set(item.id, item);
  return [];
}

function firstOf<Name extends keyof FileContent>(
  files: readonly ParsedFile[],
  name: Name,
): FileContent[Name] | undefined {
  return files.find(({ content }) => content[name] !== undefined)?.content[name];
}

function sameId(path: string, other: string): Problem {
  return fileProblem(path, `has the same name as ${other}, and a name is an id. Rename one of them`);
}
