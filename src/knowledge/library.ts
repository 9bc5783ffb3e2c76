import type { Article, Passage } from './article.ts';
import type { Attribute } from './attribute.ts';
import type { Calibration } from './calibration.ts';
import type { Company, Fact } from './company.ts';
import type { Glossary } from './glossary.ts';
import type { ReadingModel } from './reading-model.ts';

/** Everything that was read from one knowledge folder. Made once, never changed. */
export type Library = {
  /** By id. Newest publication last. */
  readonly articles: ReadonlyMap<string, Article>;
  readonly companies: ReadonlyMap<string, Company>;
  readonly attributes: readonly Attribute[];
  readonly glossary: Glossary;
  /** Fitted to this library; absent until `npm run calibrate` has been run for it. */
  readonly calibration?: Calibration;
  /** Learnt from labelled questions; absent in a folder that has none: its questions are read by rules alone. */
  readonly reading?: ReadingModel;
};

export type LibraryParts = {
  readonly articles: readonly Article[];
  readonly companies: readonly Company[];
  readonly attributes: readonly Attribute[];
  readonly glossary: Glossary;
  readonly calibration?: Calibration | undefined;
  readonly reading?: ReadingModel | undefined;
};

export function createLibrary(parts: LibraryParts): Library {
  const articles = [...parts.articles].sort((a, b) => compare(a.published, b.published) || compare(a.id, b.id));
  const companies = [...parts.companies].sort((a, b) => compare(a.id, b.id));
  return {
    articles: new Map(articles.map((article) => [article.id, article])),
    companies: new Map(companies.map((company) => [company.id, company])),
    attributes: parts.attributes,
    glossary: parts.glossary,
    ...(parts.calibration && { calibration: parts.calibration }),
    ...(parts.reading && { reading: parts.reading }),
  };
}

/** The passage that `<article id>#<number>` names. */
export function passageAt(library: Library, reference: string): Passage | undefined {
  const hash = reference.lastIndexOf('#');
  const article = library.articles.get(reference.slice(0, hash));
  return article?.passages[Number(reference.slice(hash + 1)) - 1];
}

export function factsOf(library: Library): readonly Fact[] {
  return [...library.companies.values()].flatMap((company) => company.facts);
}

/** Articles about a company or one of the companies that it owns, newest first. */
export function articlesAbout(library: Library, companyId: string): readonly Article[] {
  const family = new Set([companyId, ...childrenOf(library, companyId)]);
  return [...library.articles.values()].filter((article) => article.companies.some((id) => family.has(id))).reverse();
}

export function childrenOf(library: Library, companyId: string): readonly string[] {
  return [...library.companies.values()].filter((company) => company.parent === companyId).map((company) => company.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
