import type { Article, Passage } from '../../src/knowledge/article.ts';
import type { Company, Fact } from '../../src/knowledge/company.ts';
import { factsOf, type Library } from '../../src/knowledge/library.ts';
import type { SourceFile } from '../../src/knowledge/parse/front-matter.ts';
import type { Language, Localized } from '../../src/lang/text.ts';
import { createLexicon, type Lexicon } from '../../src/search/lexicon.ts';
import { markdownOf } from './markdown.ts';
import { createRandom, pick, type Random, shuffled } from './random.ts';
import { type Piece, piecesOf, recombinePieces, shiftYears, type WordPool, wordPoolOf } from './template.ts';

/** A knowledge folder in memory: articles as files, and company cards whose facts point at them. */
export type Recombined = { readonly files: readonly SourceFile[]; readonly companies: readonly Company[] };

const STATEMENTS_PER_ARTICLE = 5;

const LANGUAGES = ['en', 'zh'] as const;

type Pieces = Readonly<Partial<Record<Language, readonly Piece[]>>>;
type Template = { readonly article: Article; readonly title: Pieces; readonly passages: readonly Pieces[] };
/** A statement as it is written, and the reference of the one that it is made from. */
type Made = {
  readonly article: Article;
  readonly texts: readonly Localized[];
  readonly origins: readonly string[];
  readonly years: number;
};

/**
 * `size` statements made from a library's own: its articles in an order given by `seed`, then, as often as it takes, articles
 * of five statements each with their companies kept and their years, figures and words exchanged. The same seed, the same bytes.
 */
export function recombine(library: Library, size: number, seed: number): Recombined {
  const facts = factsByStatement(library);
  const files: SourceFile[] = [];
  const kept: Fact[] = [];
  for (const made of articlesOf(library, size, seed)) {
    const { article, texts, origins, years } = made;
    files.push({ path: `articles/${article.id}.md`, text: markdownOf(article, texts) });
    for (const [place, origin] of origins.entries()) {
      const statement = `${article.id}#${place + 1}`;
      for (const fact of facts.get(origin) ?? []) kept.push({ ...fact, ...datesOf(fact, years), statement });
    }
  }
  return { files, companies: withFacts(library, kept) };
}

function* articlesOf(library: Library, size: number, seed: number): Generator<Made> {
  const random = createRandom(seed);
  const articles = shuffled([...library.articles.values()], random);
  let left = size;
  for (const article of articles) {
    const passages = article.passages.slice(0, left);
    left -= passages.length;
    if (passages.length > 0)
      yield { article, texts: passages.map(({ text }) => text), origins: passages.map(referenceOf), years: 0 };
  }
  if (left > 0) yield* madeArticles(articles, { lexicon: createLexicon(library), size: left, random });
}

function* madeArticles(
  articles: readonly Article[],
  { lexicon, size, random }: { readonly lexicon: Lexicon; readonly size: number; readonly random: Random },
): Generator<Made> {
  const templates = articles.map((article) => templateOf(article, lexicon));
  const words = wordPoolOf(
    templates.flatMap(({ title, passages }) => [title, ...passages].flatMap((pieces) => Object.values(pieces))),
  );
  for (let round = 2, left = size; left > 0; round += 1) {
    for (const template of templates) {
      const count = Math.min(left, STATEMENTS_PER_ARTICLE);
      left -= count;
      if (count > 0) yield madeFrom(template, { words, random, count, round, publishedLike: pick(articles, random) });
    }
  }
}

function templateOf(article: Article, lexicon: Lexicon): Template {
  return {
    article,
    title: cut(article.title, lexicon),
    passages: article.passages.map(({ text }) => cut(text, lexicon)),
  };
}

function cut(text: Localized, lexicon: Lexicon): Pieces {
  return mapLanguages(text, (one, language) => piecesOf(one, language, lexicon));
}

type Making = {
  readonly words: WordPool;
  readonly random: Random;
  readonly count: number;
  readonly round: number;
  /** The article from whose year of publication the new one's years are counted. */
  readonly publishedLike: Article | undefined;
};

function madeFrom(
  { article, title, passages }: Template,
  { words, random, count, round, publishedLike }: Making,
): Made {
  const years = yearOf(publishedLike ?? article) - yearOf(article);
  const change = { years, words, random };
  const rewrite = (pieces: Pieces): Localized => mapLanguages(pieces, (one) => recombinePieces(one, change));
  const places = Array.from({ length: count }, (_, place) => place % passages.length);
  return {
    article: {
      ...article,
      id: `${article.id}-r${round}`,
      title: rewrite(title),
      published: shiftYears(article.published, years),
      questions: [],
    },
    texts: places.map((place) => rewrite(passages[place] ?? {})),
    origins: places.map((place) => `${article.id}#${place + 1}`),
    years,
  };
}

function mapLanguages<T, R>(
  texts: Readonly<Partial<Record<Language, T>>>,
  change: (text: T, language: Language) => R,
): Readonly<Partial<Record<Language, R>>> {
  const changed: Partial<Record<Language, R>> = {};
  for (const language of LANGUAGES) {
    const text = texts[language];
    if (text !== undefined) changed[language] = change(text, language);
  }
  return changed;
}

function yearOf({ published }: Article): number {
  return Number(published.slice(0, 4));
}

function referenceOf({ articleId, number }: Passage): string {
  return `${articleId}#${number}`;
}

function factsByStatement(library: Library): ReadonlyMap<string, readonly Fact[]> {
  const facts = new Map<string, Fact[]>();
  for (const fact of factsOf(library)) facts.set(fact.statement, [...(facts.get(fact.statement) ?? []), fact]);
  return facts;
}

function datesOf({ at, from, until }: Fact, years: number): Pick<Fact, 'at' | 'from' | 'until'> {
  return {
    ...(at !== undefined && { at: shiftYears(at, years) }),
    ...(from !== undefined && { from: shiftYears(from, years) }),
    ...(until !== undefined && { until: shiftYears(until, years) }),
  };
}

function withFacts(library: Library, facts: readonly Fact[]): readonly Company[] {
  const byCompany = new Map<string, Fact[]>([...library.companies.keys()].map((id) => [id, []]));
  for (const fact of facts) byCompany.get(fact.companyId)?.push(fact);
  return [...library.companies.values()].map((company) => ({ ...company, facts: byCompany.get(company.id) ?? [] }));
}
