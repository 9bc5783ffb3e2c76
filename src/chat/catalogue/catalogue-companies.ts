import { type CitedFact, citedFacts, dateOf } from '../../answer/facts/cited-facts.ts';
import { type Company, displayName } from '../../knowledge/company.ts';
import { articlesAbout, childrenOf } from '../../knowledge/library.ts';
import { nameIn } from '../../knowledge/names.ts';
import type { ReaderLanguage } from '../../lang/locale.ts';
import { inScript } from '../../lang/script.ts';
import { compact } from '../../lang/text.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import { timeIn } from '../words/dates.ts';
import { isProfit } from '../words/labels.ts';
import { writtenValueIn } from '../words/values.ts';
import { companyRef, entryOf } from './catalogue-articles.ts';
import type { CompanyView, CoverageView, FactView, Shown, Source } from './catalogue-schema.ts';
import { type ShownFact, seriesOf } from './catalogue-series.ts';

/** The newest articles that a company's page lists. */
const NEWEST = 8;

export type ViewParts = {
  readonly searchable: SearchableLibrary;
  readonly language: ReaderLanguage;
  /** Today, `YYYY-MM-DD`. */
  readonly now: string;
};

/** Everything that is known of a company; undefined when there is none of that id. */
export function companyView(id: string, parts: ViewParts): CompanyView | undefined {
  const { searchable, language } = parts;
  const { library } = searchable;
  const company = library.companies.get(id);
  if (!company) return undefined;
  const facts = shownFacts(id, parts);
  const articles = articlesAbout(library, id);
  const other = otherName(company, language);
  const script = (texts: readonly string[]) => texts.map((text) => inScript(text, language));
  return {
    ...companyRef(id, library, language),
    ...(other && { otherName: other }),
    also: script(company.aka),
    former: script(company.old),
    tickers: [...company.tickers],
    ...(company.parent !== null && { parent: companyRef(company.parent, library, language) }),
    owns: childrenOf(library, id).map((child) => companyRef(child, library, language)),
    products: company.products.map(({ names }) => nameIn(names, language)),
    facts: facts.map((fact) => factView(fact, parts)),
    series: seriesOf(facts, library.attributes, language),
    articles: articles.length,
    newest: articles.slice(0, NEWEST).map((article) => entryOf(article, library, language)),
  };
}

function otherName({ names }: Company, language: ReaderLanguage): Shown | undefined {
  const other = language === 'en' ? displayName(names, 'zh') : displayName(names, 'en');
  if (compact(other) === compact(nameIn(names, language))) return undefined;
  return { text: other, language: language === 'en' ? 'zh-Hans' : 'en' };
}

/** In the order of the attributes; newest first within one. */
function shownFacts(id: string, { searchable, language, now }: ViewParts): readonly ShownFact[] {
  const order = searchable.library.attributes.map((attribute) => attribute.id);
  return citedFacts({ companyIds: [id] }, searchable, language, now)
    .map((shown) => ({ fact: shown.fact, shown, source: sourceOf(shown, language) }))
    .sort((a, b) => order.indexOf(a.fact.attribute) - order.indexOf(b.fact.attribute));
}

function sourceOf({ source }: CitedFact, language: ReaderLanguage): Source {
  const { n: _, quote: __, ...citation } = source.citation;
  const written = source.language === 'en' ? 'en' : language === 'en' ? 'zh-Hans' : language;
  return { ...citation, quote: { text: source.text, language: written } };
}

function factView({ fact, shown, source }: ShownFact, { searchable, language }: ViewParts): FactView {
  const kind = searchable.library.attributes.find(({ id }) => id === fact.attribute)?.kind ?? 'event';
  return {
    attribute: fact.attribute,
    kind,
    label: shown.label,
    about: shown.about,
    value: writtenValueIn(fact, language, { loss: isProfit(searchable.library.attributes, fact.attribute) }),
    when: shown.when,
    shownWhen: timeIn(fact, language),
    ...(fact.at === undefined && fact.from !== undefined && { from: fact.from }),
    ...(fact.at === undefined && fact.until !== undefined && { until: fact.until }),
    sortedBy: dateOf(shown),
    current: shown.current,
    source,
  };
}

/** How much there is on each company; the one with most articles first. */
export function coverageView({ searchable, language }: ViewParts): CoverageView {
  const { library } = searchable;
  const newest = [...library.articles.values()].at(-1)?.published;
  const companies = [...library.companies.values()].map(({ id, facts }) => {
    const articles = articlesAbout(library, id);
    const date = articles[0]?.published;
    return {
      ...companyRef(id, library, language),
      articles: articles.length,
      facts: facts.length,
      ...(date !== undefined && { newest: date }),
    };
  });
  return {
    articles: library.articles.size,
    ...(newest !== undefined && { newest }),
    companies: companies.sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1)),
  };
}
