import { type CitedFact, citedFacts } from '../../answer/facts/cited-facts.ts';
import { isOfFounding } from '../../answer/facts/current.ts';
import { type Company, displayName } from '../../knowledge/company.ts';
import { articlesAbout, childrenOf } from '../../knowledge/library.ts';
import { nameIn } from '../../knowledge/names.ts';
import type { ReaderLanguage } from '../../lang/locale.ts';
import { inScript } from '../../lang/script.ts';
import { compact, fold } from '../../lang/text.ts';
import type { Entity } from '../../search/lexicon.ts';
import { leftOutIn } from '../words/left-out.ts';
import { companyRef, entryOf } from './catalogue-articles.ts';
import { headOf } from './catalogue-head.ts';
import type { CompanyView, CoverageView, SeriesView, Shown } from './catalogue-schema.ts';
import { type ShownFact, seriesOf } from './catalogue-series.ts';
import { sourceOfStatement } from './catalogue-source.ts';
import { factView } from './fact-view.ts';
import { toldOnce } from './told-once.ts';
import type { ViewParts } from './view-parts.ts';
import { shownIn } from './view-words.ts';

/** The newest articles that a company's page lists. */
const NEWEST = 8;

/** Everything that is known of a company; undefined when there is none of that id. */
export function companyView(id: string, parts: ViewParts): CompanyView | undefined {
  const { searchable, language } = parts;
  const { library } = searchable;
  const company = library.companies.get(id);
  if (!company) return undefined;
  const facts = shownFacts(id, parts);
  const articles = articlesAbout(library, id);
  const other = otherName(company, language);
  const entity: Entity = { kind: 'company', id, companyIds: [id], names: company.names };
  const script = (texts: readonly string[]) => texts.map((text) => inScript(text, language));
  return {
    ...companyRef(id, library, language),
    ...(other && { otherName: other }),
    head: headOf(entity, parts),
    also: script(company.aka),
    former: script(company.old),
    tickers: [...company.tickers],
    ...(company.parent !== null && { parent: companyRef(company.parent, library, language) }),
    owns: childrenOf(library, id).map((child) => companyRef(child, library, language)),
    products: company.products.map(({ names }) => nameIn(names, language)),
    facts: toldOnce(facts, library.attributes).map((fact) => factView(fact, parts)),
    themes: library.pages.themes.map(({ labels, attributes }) => ({
      label: shownIn(labels, language).text,
      attributes,
    })),
    series: seriesOf(facts, library, language),
    articles: articles.length,
    newest: articles.slice(0, NEWEST).map((article) => entryOf(article, library, language)),
  };
}

/** The figures of a company over time. */
export function companySeries(id: string, parts: ViewParts): readonly SeriesView[] {
  return seriesOf(shownFacts(id, parts), parts.searchable.library, parts.language);
}

/** The name in the other language, where it differs. */
export function otherName({ names }: Pick<Company, 'names'>, language: ReaderLanguage): Shown | undefined {
  const other = language === 'en' ? displayName(names, 'zh') : displayName(names, 'en');
  if (compact(other) === compact(nameIn(names, language))) return undefined;
  return { text: other, language: language === 'en' ? 'zh-Hans' : 'en' };
}

/** In the order of the attributes; newest first within one. */
export function shownFacts(id: string, parts: ViewParts): readonly ShownFact[] {
  const { searchable, language, now } = parts;
  const order = searchable.library.attributes.map((attribute) => attribute.id);
  return citedFacts({ companyIds: [id] }, searchable, language, now)
    .map((shown) => shownFact(shown, parts))
    .sort((a, b) => order.indexOf(a.fact.attribute) - order.indexOf(b.fact.attribute));
}

/** A cited fact with its source as pages show it. That somebody was a founder on the day of the report is no date of the founding. */
export function shownFact(shown: CitedFact, { searchable, language }: ViewParts): ShownFact {
  const fact = isOfFounding(shown.fact, { searchable }) ? shown.fact : { ...shown.fact, undated: true };
  return { fact, shown, source: sourceOfStatement(shown.source, language) };
}

/** How much there is on each company; the one with most articles first. */
export function coverageView({ searchable, language }: ViewParts): CoverageView {
  const { library } = searchable;
  const newest = [...library.articles.values()].at(-1)?.published || undefined;
  const companies = [...library.companies.values()].map(({ id, facts, names }) => {
    const articles = articlesAbout(library, id);
    const date = articles[0]?.published || undefined;
    const other = otherName({ names }, language);
    return {
      ...companyRef(id, library, language),
      articles: articles.length,
      facts: facts.length,
      ...(date !== undefined && { newest: date }),
      ...(other && { otherName: other }),
      initial: initialOf(displayName(names, 'en')),
    };
  });
  const topics = [...library.topics.values()].map(({ id, names }) => ({ id, name: nameIn(names, language) }));
  const leftOut = leftOutIn(library.leftOut, language);
  return {
    articles: library.articles.size,
    ...(leftOut !== undefined && { leftOut }),
    ...(newest !== undefined && { newest }),
    companies: companies.sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1)),
    topics: topics.sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

/** Chinese names are put under the letter of the English one: readers of both find them there. */
function initialOf(name: string): string {
  const [first = ''] = fold(name);
  return /^[a-z]$/.test(first) ? first.toUpperCase() : '#';
}
