import type { Article } from '../../knowledge/article.ts';
import { articlesAbout, type Library } from '../../knowledge/library.ts';
import { nameIn } from '../../knowledge/names.ts';
import { type ReaderLanguage, textLanguage } from '../../lang/locale.ts';
import { inScript } from '../../lang/script.ts';
import type { Localized } from '../../lang/text.ts';
import { publishedIn, publisherIn } from '../words/untold.ts';
import type { ArticleEntry, ArticleView, BrowseView, CompanyRef, FilterValue, Shown } from './catalogue-schema.ts';
import { articlesSaying, statementAt } from './catalogue-search.ts';
import type { ViewParts } from './view-parts.ts';
import { shownIn } from './view-words.ts';

/** What a list of articles is narrowed to; an empty or absent value does not narrow. */
export type BrowseFilter = {
  /** Words or a question: only articles that say what it speaks of, the best first, each with the statement. */
  readonly text?: string;
  readonly company?: string;
  readonly topic?: string;
  readonly publisher?: string;
  /** Of publication, four digits. */
  readonly year?: string;
  /** From 1. */
  readonly page?: number;
};

type Facet = 'company' | 'topic' | 'publisher' | 'year';
const FACETS: readonly Facet[] = ['company', 'topic', 'publisher', 'year'];

/** Articles on one page. */
const PAGE_SIZE = 20;

export function companyRef(id: string, library: Library, language: ReaderLanguage): CompanyRef {
  const company = library.companies.get(id);
  return { id, name: company ? nameIn(company.names, language) : id };
}

export function entryOf(article: Article, library: Library, language: ReaderLanguage): ArticleEntry {
  const { id, title, publisher, published, url, companies, topics } = article;
  return {
    id,
    title: shownIn(title, language),
    publisher: publisherIn(publisher, language),
    published: publishedIn(published, language),
    url,
    companies: companies
      .filter((one) => library.companies.has(one))
      .map((company) => companyRef(company, library, language)),
    topics: [...topics],
  };
}

/** An article with all its statements; undefined when there is none of that id. */
export function articleView(id: string, library: Library, language: ReaderLanguage): ArticleView | undefined {
  const article = library.articles.get(id);
  if (!article) return undefined;
  return {
    ...entryOf(article, library, language),
    passages: article.passages.map(({ number, heading, text }) => ({
      number,
      heading: inScript(heading, language),
      texts: bothTexts(text, language),
    })),
  };
}

/** The reader's language first. Chinese beside English is in the reader's script, Simplified for an English reader. */
function bothTexts(text: Localized, language: ReaderLanguage): Shown[] {
  const first = shownIn(text, language);
  const twin = textLanguage(first.language) === 'en' ? text.zh : text.en;
  if (twin === undefined) return [first];
  return [first, { text: twin, language: first.language === 'en' ? 'zh-Hans' : 'en' }];
}

/** A page of the articles that the filter leaves, and what else could be chosen. A page beyond the last is the last. */
export function browseView(filter: BrowseFilter, parts: ViewParts): BrowseView {
  const { searchable, language } = parts;
  const { library } = searchable;
  const said = filter.text?.trim() ? articlesSaying(filter.text, parts) : undefined;
  const candidates = said ? [...said.keys()] : [...library.articles.values()].reverse();
  const values = facetValues(library);
  const found = narrowed(filter, values, candidates);
  const pages = Math.ceil(found.length / PAGE_SIZE);
  const page = Math.min(Math.max(1, filter.page ?? 1), Math.max(1, pages));
  const choices = (facet: Facet) => filterValues(facet, { filter, values, candidates, library, language });
  return {
    articles: found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).map((article) => {
      const statement = statementAt(article, said?.get(article) ?? 0, parts);
      return { ...entryOf(article, library, language), ...(statement && { statement }) };
    }),
    total: found.length,
    page,
    pages,
    filters: {
      company: choices('company'),
      topic: choices('topic'),
      publisher: choices('publisher'),
      year: choices('year').sort((a, b) => (a.value < b.value ? 1 : -1)),
    },
  };
}

type FacetValues = ReadonlyMap<Article, Readonly<Record<Facet, readonly string[]>>>;

/** A company's articles include those on the companies that it owns, as everywhere. */
function facetValues(library: Library): FacetValues {
  const companies = new Map<Article, string[]>();
  for (const id of library.companies.keys())
    for (const article of articlesAbout(library, id)) companies.set(article, [...(companies.get(article) ?? []), id]);
  const entries = [...library.articles.values()].map((article) => {
    const { topics, publisher, published } = article;
    const values = {
      company: companies.get(article) ?? [],
      topic: topics,
      publisher: publisher === '' ? [] : [publisher],
      year: published === '' ? [] : [published.slice(0, 4)],
    };
    return [article, values] as const;
  });
  return new Map(entries);
}

function narrowed(
  filter: BrowseFilter,
  values: FacetValues,
  candidates: readonly Article[],
  except?: Facet,
): readonly Article[] {
  const wanted = FACETS.filter((facet) => facet !== except && filter[facet]);
  const fits = (article: Article) =>
    wanted.every((facet) => values.get(article)?.[facet].includes(filter[facet] ?? '') ?? false);
  return candidates.filter(fits);
}

type Choosing = {
  readonly filter: BrowseFilter;
  readonly values: FacetValues;
  readonly candidates: readonly Article[];
  readonly library: Library;
  readonly language: ReaderLanguage;
};

/** Values that leave something under the other filters, the most frequent first; what is chosen is always among them. */
function filterValues(facet: Facet, { filter, values, candidates, library, language }: Choosing): FilterValue[] {
  const counts = new Map<string, number>(filter[facet] ? [[filter[facet], 0]] : []);
  for (const article of narrowed(filter, values, candidates, facet))
    for (const value of new Set(values.get(article)?.[facet])) counts.set(value, (counts.get(value) ?? 0) + 1);
  const label = (value: string) => (facet === 'company' ? companyRef(value, library, language).name : value);
  return [...counts]
    .map(([value, count]) => ({ value, label: label(value), count }))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}
