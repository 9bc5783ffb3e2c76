import type { Article, Passage } from './article.ts';
import type { Attribute } from './attribute.ts';
import type { Company } from './company.ts';
import type { CoverageColumn, LookedFor } from './coverage/coverage.ts';
import type { Fact } from './facts/fact.ts';
import { haveSameItems } from './facts/same-items.ts';
import type { Glossary } from './glossary.ts';
import { groupBy } from './group-by.ts';
import type { Place } from './place.ts';
import type { Problem } from './problems/problem.ts';
import type { Ranking } from './ranking.ts';
import type { ReadingModel } from './reading-model.ts';
import { defaultPlan, type PagePlan } from './shown/page-plan.ts';
import type { Units } from './shown/unit.ts';
import type { Topic } from './topic.ts';

/** Everything that was read from one knowledge folder. Made once, never changed. */
export type Library = {
  /** By id. Newest publication last. */
  readonly articles: ReadonlyMap<string, Article>;
  readonly companies: ReadonlyMap<string, Company>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly places: ReadonlyMap<string, Place>;
  /** Files that are not in it because something is wrong with them: the first problem of each. */
  readonly leftOut: readonly Problem[];
  /** Every fact, company by company, then those of topics. */
  readonly facts: readonly Fact[];
  readonly attributes: readonly Attribute[];
  /** What the figures of its facts count, in words. */
  readonly units: Units;
  /** What pages show. */
  readonly pages: PagePlan;
  readonly glossary: Glossary;
  /** What should be known of each company, and what of it was looked for in vain. */
  readonly coverage: readonly CoverageColumn[];
  readonly lookedFor: readonly LookedFor[];
  /** Fitted to this library; absent until `npm run calibrate` has been run for it. */
  readonly ranking?: Ranking;
  /** Learnt from labelled questions; absent in a folder that has none: its questions are read by rules alone. */
  readonly reading?: ReadingModel;
};

export type LibraryParts = {
  readonly articles: readonly Article[];
  readonly companies: readonly Company[];
  readonly topics?: ReadonlyMap<string, Topic>;
  readonly places?: ReadonlyMap<string, Place>;
  /** Those of topics are taken from here; those of a company stand with it. */
  readonly facts?: readonly Fact[];
  readonly leftOut?: readonly Problem[];
  readonly attributes: readonly Attribute[];
  readonly units?: Units | undefined;
  readonly pages?: PagePlan | undefined;
  readonly glossary: Glossary;
  readonly coverage?: readonly CoverageColumn[] | undefined;
  readonly lookedFor?: readonly LookedFor[] | undefined;
  readonly ranking?: Ranking | undefined;
  readonly reading?: ReadingModel | undefined;
};

/** `known` remembers the articles with their facts: one that is as it was stays the same object. */
export function createLibrary(parts: LibraryParts, known = new WeakMap<Article, Article>()): Library {
  const articles = [...parts.articles].sort((a, b) => compare(a.published, b.published) || compare(a.id, b.id));
  const companies = [...parts.companies].sort((a, b) => compare(a.id, b.id));
  const ofTopics = parts.facts?.filter(({ companyId }) => companyId === '') ?? [];
  const facts = [...companies.flatMap((company) => company.facts), ...ofTopics];
  const ofStatement = groupBy(facts, ({ statement }) => [statement]);
  return {
    articles: new Map(articles.map((article) => [article.id, withFacts(article, ofStatement, known)])),
    companies: new Map(companies.map((company) => [company.id, company])),
    topics: parts.topics ?? new Map(),
    places: parts.places ?? new Map(),
    leftOut: parts.leftOut ?? [],
    facts,
    attributes: parts.attributes,
    units: parts.units ?? new Map(),
    pages: parts.pages ?? defaultPlan(parts.attributes),
    glossary: parts.glossary,
    coverage: parts.coverage ?? [],
    lookedFor: parts.lookedFor ?? [],
    ...(parts.ranking && { ranking: parts.ranking }),
    ...(parts.reading && { reading: parts.reading }),
  };
}

/** The id of the article in which the statement stands that `<article id>#<number>` names. */
export function articleIdOf(reference: string): string {
  return reference.slice(0, reference.lastIndexOf('#'));
}

/** The article of the statement that `<article id>#<number>` names. */
export function articleAt({ articles }: Pick<Library, 'articles'>, reference: string): Article | undefined {
  return articles.get(articleIdOf(reference));
}

/** The passage that `<article id>#<number>` names. */
export function passageAt(library: Pick<Library, 'articles'>, reference: string): Passage | undefined {
  return articleAt(library, reference)?.passages[Number(reference.slice(reference.lastIndexOf('#') + 1)) - 1];
}

export function factsOf(library: Library): readonly Fact[] {
  return library.facts;
}

function withFacts(
  article: Article,
  ofStatement: ReadonlyMap<string, readonly Fact[]>,
  known: WeakMap<Article, Article>,
): Article {
  const factsOf = ({ number }: Passage) => ofStatement.get(`${article.id}#${number}`) ?? [];
  const before = known.get(article);
  if (before?.passages.every((passage) => haveSameItems(passage.facts, factsOf(passage)))) return before;
  const told = { ...article, passages: article.passages.map((passage) => ({ ...passage, facts: factsOf(passage) })) };
  known.set(article, told);
  return told;
}

/** Articles about a company or one of the companies that it owns, newest first. */
export function articlesAbout(library: Library, companyId: string): readonly Article[] {
  const byCompany = ABOUT.get(library) ?? articlesByCompany(library);
  ABOUT.set(library, byCompany);
  return byCompany.get(companyId) ?? [];
}

/** The articles about each company, made when they are first asked for. */
const ABOUT = new WeakMap<Library, ReadonlyMap<string, readonly Article[]>>();

function articlesByCompany({ articles, companies }: Library): ReadonlyMap<string, readonly Article[]> {
  return groupBy([...articles.values()].reverse(), (article) =>
    article.companies.flatMap((id) => [id, companies.get(id)?.parent]),
  );
}

export function childrenOf(library: Library, companyId: string): readonly string[] {
  return [...library.companies.values()].filter((company) => company.parent === companyId).map((company) => company.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
