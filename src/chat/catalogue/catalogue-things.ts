import { citedFacts } from '../../answer/facts/cited-facts.ts';
import { nameIn } from '../../knowledge/names.ts';
import type { ReaderLanguage } from '../../lang/locale.ts';
import { compact } from '../../lang/text.ts';
import type { Entity } from '../../search/lexicon.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import { companyRef, entryOf } from './catalogue-articles.ts';
import { otherName, shownFact } from './catalogue-companies.ts';
import { headOf } from './catalogue-head.ts';
import type { ThingView } from './catalogue-schema.ts';
import { factView } from './fact-view.ts';
import { toldOnce } from './told-once.ts';
import type { ViewParts } from './view-parts.ts';

/** Articles that the page of a topic or a person lists. */
const NEWEST = 12;

/** Everything that is known of a topic or a person; undefined when there is none of that id. */
export function thingView(kind: 'topic' | 'person', id: string, parts: ViewParts): ThingView | undefined {
  const { searchable, language } = parts;
  const entity = searchable.lexicon.entities.find((one) => one.kind === kind && one.id === id);
  if (!entity) return undefined;
  const facts = toldOnce(
    factsOn(entity, parts).map((shown) => shownFact(shown, parts)),
    searchable.library.attributes,
  );
  const other = otherName(entity, language);
  const articles = articlesOn(entity, searchable);
  return {
    id,
    kind,
    name: nameIn(entity.names, language),
    ...(other && { otherName: other }),
    head: headOf(entity, parts),
    companies: companiesOf(entity, searchable, language),
    facts: facts.map((told) => ({
      ...factView(told, parts),
      ...ownerOf(told.fact.companyId, entity, searchable, language),
    })),
    articles: articles.length,
    newest: articles.slice(0, NEWEST).map((article) => entryOf(article, searchable.library, language)),
  };
}

/** Of a topic the facts that are about it; of a person those of the person's companies that name it. */
function factsOn({ kind, id, names, companyIds }: Entity, { searchable, language, now }: ViewParts) {
  if (kind === 'topic') return citedFacts({ companyIds: [], entityId: id }, searchable, language, now);
  const called = Object.values(names).flatMap((name) => (name === undefined ? [] : compact(name)));
  return citedFacts({ companyIds }, searchable, language, now).filter(
    ({ fact: { subject, valueId, value } }) =>
      subject.id === id || (valueId === undefined ? called.includes(compact(value.en)) : valueId === id),
  );
}

function companiesOf({ kind, companyIds }: Entity, { library }: SearchableLibrary, language: ReaderLanguage) {
  return kind === 'person'
    ? companyIds.filter((id) => library.companies.has(id)).map((id) => companyRef(id, library, language))
    : [];
}

/** Whose fact it is, where that is not the thing of the page. */
function ownerOf(id: string | undefined, entity: Entity, { library }: SearchableLibrary, language: ReaderLanguage) {
  const isOther = id !== undefined && id !== entity.id && library.companies.has(id);
  return isOther ? { of: companyRef(id, library, language) } : {};
}

/** Articles whose text or title names it, or that are on it, newest first. */
function articlesOn(entity: Entity, { documentsOn, library, articlesOnTopic, entityAt }: SearchableLibrary) {
  const term = [...entityAt].find(([, one]) => one === entity)?.[0] ?? '';
  const named = [...(documentsOn.get(term) ?? [])].map(({ article }) => article.id);
  const ids = new Set([...named, ...(articlesOnTopic.get(entity.id) ?? [])]);
  return [...library.articles.values()].filter(({ id }) => ids.has(id)).reverse();
}
