import { isOffice } from '../../../knowledge/attribute.ts';
import { nameTerm } from '../../../search/analyse.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import type { Entity } from '../../../search/lexicon.ts';
import type { Ask } from '../../asks/ask.ts';
import { contentOf, shareHeld, shareOf } from '../../facts/content.ts';
import { isOnAll, referenceOf } from '../../facts/evidence.ts';
import { asksForOffice, OF_LEADERS } from '../../facts/offices.ts';
import { isAskedBefore } from '../../rank/features.ts';
import type { Selected } from '../../rank/select.ts';
import type { QueryUnit } from '../../retrieve/query.ts';
import type { LibraryView } from '../../view.ts';
import { attributesFor } from '../asked.ts';
import { saidIn } from '../products/of-sort.ts';
import { sortOf } from '../products/sort.ts';
import { SAME_QUESTION } from './value.ts';

/** True where the library knows somebody of what is asked about, so that names of people are read in its texts. */
export function knowsPeopleOf({ subjects }: Ask, { searchable }: LibraryView): boolean {
  const companies = new Set(subjects.flatMap(({ companyIds }) => companyIds));
  const entities = [...searchable.entityById.values()];
  return entities.some(({ kind, companyIds }) => kind === 'person' && companyIds.some((id) => companies.has(id)));
}

/** "Who" is answered by a statement that names somebody whom the question does not name, or that was asked so before. */
export function saysWho(
  { document, features }: Selected,
  ask: Ask,
  units: readonly QueryUnit[],
  view: LibraryView,
): boolean {
  const {
    time: { focus },
    subjects,
    topics,
  } = ask;
  const { entities, attributeOf } = view.reading;
  // Who signs for a subsidiary holds no office of the company that is named, nor who only speaks of it.
  const isOfNamed = subjects.some((entity) => document.terms.has(nameTerm(entity)));
  const told = view.searchable.facts.at.get(referenceOf(document)) ?? [];
  if (isOfOtherOffice(told, ask, view) || isOfOthers(told, ask, view)) return features.asked >= SAME_QUESTION;
  const tellsOfPeople = told.some(({ attribute }) => attributeOf(attribute)?.answers === 'person');
  if (asksForOffice(ask, view) && subjects.length > 0 && topics.length === 0 && !(isOfNamed && tellsOfPeople))
    return isAskedBefore(features);
  const tellsAsked = told.some(({ attribute }) => ask.attributes.includes(attribute));
  if (asksForMaker(ask, view)) return tellsAsked || isAskedBefore(features);
  const named = new Set(entities.map(nameTerm));
  if ([...document.terms].some((term) => term.startsWith(PERSON) && !named.has(term))) return true;
  // Who came before or after somebody is somebody else.
  const asksNeighbour = (focus === 'next' || focus === 'before') && entities.some(({ kind }) => kind === 'person');
  return !asksNeighbour && (units.length === 0 || isAskedBefore(features));
}

/** "Who created Lumen" is told by no text on Lumen that merely names somebody. */
function asksForMaker({ attributes: [first = ''], subjects }: Ask, view: LibraryView): boolean {
  const { answers, kind } = view.reading.attributeOf(first) ?? {};
  const isOfProducts = subjects.length > 0 && subjects.every((entity) => entity.kind === 'product');
  return isOfProducts && answers === 'person' && kind === 'event';
}

/** Who is chairman says nothing of who is in charge of the finances; but it may tell who runs it in the meantime. */
function isOfOtherOffice(told: readonly DatedFact[], ask: Ask, view: LibraryView): boolean {
  if (!asksForOffice(ask, view) || ask.attributes.some((id) => OF_LEADERS.includes(id))) return false;
  const offices = told.flatMap(({ attribute }) => view.reading.attributeOf(attribute) ?? []).filter(isOffice);
  return offices.length > 0 && !offices.some(({ id }) => attributesFor(ask, view).includes(id));
}

/** Who has the finances of a rival in hand says nothing of who has those of the one that is named. */
function isOfOthers(told: readonly DatedFact[], { attributes, subjects }: Ask, view: LibraryView): boolean {
  const own = new Set(subjects.flatMap(({ id, companyIds }) => [id, ...companyIds]));
  const offices = told.filter(
    ({ attribute }) => attributes.includes(attribute) && view.reading.attributeOf(attribute)?.kind === 'state',
  );
  return own.size > 0 && offices.length > 0 && offices.every(({ subject }) => !own.has(subject.id));
}

/** How the term of a person begins. */
const PERSON = nameTerm({ kind: 'person', id: '' });

/** What a product is called is told by a statement that names one of the company and tells of most that is said of it. */
export function saysName({ document, features }: Selected, ask: Ask, view: LibraryView): boolean {
  if (isAskedBefore(features)) return true;
  // Pairs of Han characters are seldom held by chance, but 无人车 alone is no name.
  if (document.language === 'zh') return namesOther(document, ask, view);
  const isOwn = (entity: Entity) =>
    entity.kind === 'product' &&
    !ask.subjects.includes(entity) &&
    !isOfOtherSort(entity, ask, view) &&
    ask.subjects.some(({ id, kind }) => kind === 'company' && entity.companyIds.includes(id));
  const units = contentOf(ask, view);
  if (units.length === 0 || shareHeld(units, document) < LEAST_OF_SORT) return false;
  return [...document.terms].flatMap((term) => view.searchable.entityAt.get(term) ?? []).some(isOwn);
}

const LEAST_OF_SORT = 0.7;

/** True where a statement names something of the company that the question does not. */
function namesOther({ textTerms }: Selected['document'], ask: Ask, view: LibraryView): boolean {
  const { subjects } = ask;
  const { entityAt, childrenOf } = view.searchable;
  const isOf = ({ id, companyIds }: Entity) =>
    subjects.some((subject) => companyIds.includes(subject.id) || childrenOf(subject.id).includes(id));
  const named = textTerms.flatMap((term) => entityAt.get(term) ?? []);
  return named.some(
    (entity) =>
      entity.kind !== 'person' &&
      !view.reading.entities.some(({ id }) => id === entity.id) &&
      isOf(entity) &&
      !isOfOtherSort(entity, ask, view),
  );
}

/** True for a thing of which it is said what it is, and nothing of the asked sort: chips are no large model. */
function isOfOtherSort(thing: Entity, ask: Ask, view: LibraryView): boolean {
  const telling = (sortOf(ask, view)?.parts ?? []).filter(({ isVague }) => !isVague);
  const said = saidIn(thing, view);
  return telling.length > 0 && said.length > 0 && !said.some((one) => telling.some((part) => part.saidIn(one) > 0));
}

/** "What did the regulator say about it": a statement that does not name the regulator says what somebody else did. */
export function holdsAll(one: Selected, ask: Ask, view: LibraryView): boolean {
  return isAskedBefore(one.features) || tellsOfAll(one, ask, view);
}

/** True for a statement that itself names all that the question does, the one whom no card knows too. */
export function tellsOfAll({ document }: Selected, ask: Ask, view: LibraryView): boolean {
  return (
    isOnAll(document, ask.subjects) && shareOf(contentOf(ask, view), (term) => document.terms.has(term)) >= NEARLY_ALL
  );
}

/** The same by its own words alone, without the questions that it is known to answer: who thought of red envelopes did not think of Alipay. */
export function saysAll({ document: { textTerms } }: Selected, ask: Ask, view: LibraryView): boolean {
  const said = new Set(textTerms);
  return (
    ask.subjects.some((entity) => said.has(nameTerm(entity))) &&
    shareOf(contentOf(ask, view), (term) => said.has(term)) >= NEARLY_ALL
  );
}

const NEARLY_ALL = 0.75;
