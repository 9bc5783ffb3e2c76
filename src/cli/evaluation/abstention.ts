import { ask } from '../../answer/ask.ts';
import type { Article } from '../../knowledge/article.ts';
import { createLibrary, type Library } from '../../knowledge/library.ts';
import { type Language, languageOf } from '../../lang/text.ts';
import { createSearchableLibrary, type SearchableLibrary } from '../../search/searchable.ts';
import type { GoldenQuestion } from './golden.ts';

/** How a language's threshold divides questions that have their article from the same questions without it. */
export type Abstention = {
  readonly language: Language;
  readonly questions: number;
  /** Answered with the article in the library. */
  readonly answered: number;
  /** Answered although the article was gone, by any other article: near misses and second sources alike. */
  readonly answeredWithout: number;
  /** Answered although every article on the named companies was gone. */
  readonly answeredWithoutCompany: number;
};

/** Articles and companies are taken away in this many groups, so that a library is indexed ten times and not once a question. */
const GROUPS = 10;

/** Asks every article's own questions with the library whole, without the article, and without its companies. */
export function measureAbstention(
  questions: readonly GoldenQuestion[],
  searchable: SearchableLibrary,
  now: string,
): readonly Abstention[] {
  const { library } = searchable;
  const isAnswered = (question: string, within: SearchableLibrary) =>
    ask(question, {}, within, now).kind === 'answered';
  const articleGroups = groupsOf([...library.articles.keys()]);
  const withoutArticles = articleGroups.map((gone) => reduced(library, ({ id }) => !gone.has(id)));
  const without = (id: string) => withoutArticles[articleGroups.findIndex((group) => group.has(id))] ?? searchable;
  const withoutCompany = withoutCompanyOf(searchable);
  return (['en', 'zh'] as const).map((language) => {
    const own = questions.filter(({ question }) => languageOf(question) === language);
    const count = (libraryFor: (articleId: string) => SearchableLibrary) =>
      own.filter(({ question, articles: [id = ''] }) => isAnswered(question, libraryFor(id))).length;
    return {
      language,
      questions: own.length,
      answered: count(() => searchable),
      answeredWithout: count(without),
      answeredWithoutCompany: count(withoutCompany),
    };
  });
}

/** For an article's id, the library without any article on that article's first company (and on others of its group). */
export function withoutCompanyOf(searchable: SearchableLibrary): (articleId: string) => SearchableLibrary {
  const { library } = searchable;
  const groups = groupsOf([...library.companies.keys()]);
  const libraries = groups.map((gone) => reduced(library, ({ companies }) => !companies.some((id) => gone.has(id))));
  return (articleId) => {
    const company = library.articles.get(articleId)?.companies[0] ?? '';
    return libraries[groups.findIndex((group) => group.has(company))] ?? searchable;
  };
}

function groupsOf(ids: readonly string[]): readonly ReadonlySet<string>[] {
  return Array.from({ length: GROUPS }, (_, group) => new Set(ids.filter((_id, place) => place % GROUPS === group)));
}

function reduced(library: Library, keep: (article: Article) => boolean): SearchableLibrary {
  const articles = [...library.articles.values()].filter(keep);
  return createSearchableLibrary(createLibrary({ ...library, articles, companies: [...library.companies.values()] }));
}
