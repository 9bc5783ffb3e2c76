import { type ReaderLanguage, textLanguage } from '../../lang/locale.ts';
import { inScript } from '../../lang/script.ts';
import { inLanguage } from '../../lang/text.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import { replySchema } from '../message/reply-schema.ts';
import { articleView, type BrowseFilter, browseView } from './catalogue-articles.ts';
import { companyView, coverageView } from './catalogue-companies.ts';
import { comparisonView } from './catalogue-comparison.ts';
import {
  type ArticleView,
  type BrowseView,
  type CompanyView,
  type ComparisonView,
  type CoverageView,
  catalogueSchemas,
  type ThingView,
} from './catalogue-schema.ts';
import { thingView } from './catalogue-things.ts';
import { type Completions, createCompletions, type NameChoice } from './completions.ts';
import { createOffers } from './offers.ts';

/** What the library is about, with questions that it answers. */
export type Subject = {
  readonly subject: string;
  readonly examples: readonly string[];
  /** Questions on several companies that the library answers: others each day. */
  readonly offers: readonly string[];
};

/** What the library of this moment holds, for pages and lists. Names and texts come in the reader's language and script. */
export interface Catalogue {
  /** Companies whose names begin with or contain the text, in every form that people use; best first. */
  complete(text: string, most: number, locale: string | undefined): readonly NameChoice[];
  subject(language: ReaderLanguage): Subject;
  /** Undefined when there is none of that id. */
  article(id: string, language: ReaderLanguage): ArticleView | undefined;
  /** A topic or a person; undefined when there is none of that id. */
  thing(kind: 'topic' | 'person', id: string, language: ReaderLanguage): ThingView | undefined;
  /** Undefined when there is none of that id. */
  company(id: string, language: ReaderLanguage): CompanyView | undefined;
  /** Two companies side by side; undefined where there is none of one of the ids. */
  compare(ids: readonly [string, string], language: ReaderLanguage): ComparisonView | undefined;
  browse(filter: BrowseFilter, language: ReaderLanguage): BrowseView;
  coverage(language: ReaderLanguage): CoverageView;
  /** Replies and views as schemas, for the description of an API. */
  readonly schemas: typeof catalogueSchemas & { readonly reply: typeof replySchema };
}

/** `today` is `YYYY-MM-DD`: what holds then is current. */
export function createCatalogue(searchable: () => SearchableLibrary, today: () => string): Catalogue {
  let made: { readonly of: SearchableLibrary; readonly completions: Completions } | undefined;
  const completions = (): Completions => {
    const of = searchable();
    if (made?.of !== of) made = { of, completions: createCompletions(of.lexicon) };
    return made.completions;
  };
  const offers = createOffers(searchable, today);
  const parts = (language: ReaderLanguage) => ({ searchable: searchable(), language, now: today() });
  return {
    complete: (text, most, locale) => completions()(text, most, locale),
    subject: (language) => subjectOf(searchable(), language, offers(language)),
    article: (id, language) => articleView(id, searchable().library, language),
    company: (id, language) => companyView(id, parts(language)),
    compare: (ids, language) => comparisonView(ids, parts(language)),
    thing: (kind, id, language) => thingView(kind, id, parts(language)),
    browse: (filter, language) => browseView(filter, parts(language)),
    coverage: (language) => coverageView(parts(language)),
    schemas: { ...catalogueSchemas, reply: replySchema },
  };
}

function subjectOf({ library }: SearchableLibrary, language: ReaderLanguage, offers: readonly string[]): Subject {
  const { subject, examples } = library.glossary;
  const reader = textLanguage(language);
  return {
    subject: inScript(inLanguage(subject, reader), language),
    examples: library.articles.size === 0 ? [] : examples[reader].map((one) => inScript(one, language)),
    offers,
  };
}
