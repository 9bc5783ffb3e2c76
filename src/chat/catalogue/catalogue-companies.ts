import { type CitedFact, citedFacts, dateOf } from '../../answer/facts/cited-facts.ts';
import { type Company, displayName } from '../../knowledge/company.ts';
import { articlesAbout, childrenOf } from '../../knowledge/library.ts';
import { nameIn } from '../../knowledge/names.ts';
import type { ReaderLanguage } from '../../lang/locale.ts';
import { inScript } from '../../lang/script.ts';
import { compact, fold } from '../../lang/text.ts';
import type { Entity } from '../../search/lexicon.ts';
import { timeIn } from '../words/dates.ts';
import { mayLose } from '../words/labels.ts';
import { leftOutIn } from '../words/left-out.ts';
import { writtenValueIn } from '../words/values.ts';
import { companyRef, entryOf } from './catalogue-articles.ts';
import { headOf } from './catalogue-head.ts';
import type { CompanyView, CoverageView, FactView, SeriesView, Shown } from './catalogue-schema.ts';
import { type ShownFact, seriesIdOf, seriesOf } from './catalogue-series.ts';
import { sourceOfStatement } from './catalogue-source.ts';
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
    facts: facts.map((fact) => factView(fact, parts)),
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
export function shownFacts(id: string, { searchable, language, now }: ViewParts): readonly ShownFact[] {
  const order = searchable.library.attributes.map((attribute) => attribute.id);
  return citedFacts({ companyIds: [id] }, searchable, language, now)
    .map((shown) => ({ fact: shown.fact, shown, source: sourceOfStatement(shown.source, language) }))
    .sort((a, b) => order.indexOf(a.fact.attribute) - order.indexOf(b.fact.attribute));
}

/** Cited facts as pages show them. */
export function factViews(facts: readonly CitedFact[], parts: ViewParts): readonly FactView[] {
  return facts.map((shown) =>
    factView({ fact: shown.fact, shown, source: sourceOfStatement(shown.source, parts.language) }, parts),
  );
}

export function factView({ fact, shown, source }: ShownFact, { searchable, language }: ViewParts): FactView {
  const { library } = searchable;
  const kind = library.attributes.find(({ id }) => id === fact.attribute)?.kind ?? 'event';
  const series = seriesIdOf(fact, library.attributes);
  const isPerson = searchable.entityById.get(fact.valueId ?? '')?.kind === 'person';
  return {
    attribute: fact.attribute,
    kind,
    label: shown.label,
    about: shown.about,
    value: writtenValueIn(fact, { language, units: library.units, loss: mayLose(library.attributes, fact.attribute) }),
    when: shown.when,
    shownWhen: timeIn(fact, language),
    ...(fact.at === undefined && fact.from !== undefined && { from: fact.from }),
    ...(fact.at === undefined && fact.until !== undefined && { until: fact.until }),
    sortedBy: dateOf(shown),
    current: shown.current,
    ...(isPerson && fact.valueId !== undefined && { person: fact.valueId }),
    ...(series !== undefined && { series }),
    source,
  };
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
