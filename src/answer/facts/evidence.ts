import type { Fact } from '../../knowledge/company.ts';
import { isAmount } from '../../lang/answer-type.ts';
import { overlaps } from '../../lang/dates/date.ts';
import { compact, fold } from '../../lang/text.ts';
import { nameTerm } from '../../search/analyse.ts';
import { type DatedFact, seriesKey } from '../../search/fact-index.ts';
import type { IndexedPassage } from '../../search/indexed-passage.ts';
import type { Entity } from '../../search/lexicon.ts';
import { companyTerm, type SearchableLibrary } from '../../search/searchable.ts';
import type { Ask } from '../asks/ask.ts';
import type { TextQuestion } from '../retrieve/text-question.ts';
import type { LibraryView } from '../view.ts';
import { synonymsIn, wordsOfAbout } from './about.ts';
import type { Found } from './found.ts';

/** True for a document that names each of some things, or is on them. */
export function isOnAll({ terms }: Pick<IndexedPassage, 'terms'>, entities: readonly Entity[]): boolean {
  return entities.every((entity) => terms.has(nameTerm(entity)));
}

/** True when the document names every product and person that the question names, and is on one of its companies. */
export function namesWhatIsAsked(
  document: IndexedPassage,
  question: TextQuestion,
  searchable: SearchableLibrary,
): boolean {
  const { entities } = question;
  const [companies, parts] = [
    entities.filter(({ kind }) => kind === 'company'),
    entities.filter(({ kind }) => kind !== 'company' && kind !== 'topic'),
  ];
  const isNamed = (entity: Entity) =>
    [document.textTerms, document.titleTerms].some((terms) => terms.includes(nameTerm(entity)));
  if (!parts.every((part) => isNamed(part) || namesInPieces(document, part))) return false;
  if (companies.length === 0) return true;
  if (question.asksForAll)
    return companies.every((company) => isNamed(company) || isOn(document, company.id, searchable));
  return companies.some((company) => isOn(document, company.id, searchable));
}

/**
 * A statement is on a company when it names it (or something of it) and its article is on it too, or when it names it first.
 * One that names other companies only is on them; one that names none is on what its article is on.
 */
function isOn(document: IndexedPassage, companyId: string, { library, entityAt }: SearchableLibrary): boolean {
  const isFamily = (id: string) => id === companyId || library.companies.get(id)?.parent === companyId;
  const named = document.textTerms.flatMap((term) => entityAt.get(term) ?? []);
  const ofFamily = ({ companyIds }: Entity) => companyIds.some(isFamily);
  if (named[0] && ofFamily(named[0])) return true;
  const articleIsOn =
    document.article.companies.some(isFamily) ||
    document.titleTerms.some((term) => entityAt.get(term)?.companyIds.some(isFamily));
  return articleIsOn
    ? named.length === 0 || named.some(ofFamily)
    : document.article.companies.length === 0 && named.some(ofFamily);
}

/** "DeepSeek ... its R1 model" names DeepSeek-R1. */
function namesInPieces(document: IndexedPassage, { names }: Entity): boolean {
  const words = fold(names.en ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return words.length > 1 && words.every((word) => document.folded.includes(word));
}

/** A fact that a passage supports and that the question asks for. */
export type MatchedFact = {
  readonly fact: DatedFact;
  readonly current: boolean;
  /** How squarely it answers, in [0, 1]: a fact of a subsidiary or of one business answers a question about the company less. */
  readonly fit: number;
};

/** The documents that may speak of what was named; undefined where nothing was. A text or its title names it, or its article is on the company. */
export function documentsOnAsked(
  { entities }: TextQuestion,
  { documentsOn }: SearchableLibrary,
): readonly ReadonlySet<IndexedPassage>[] | undefined {
  if (entities.length === 0) return undefined;
  const terms = new Set(entities.flatMap((entity) => [nameTerm(entity), ...entity.companyIds.map(companyTerm)]));
  return [...terms].flatMap((term) => documentsOn.get(term) ?? []);
}

/**
 * A statement is of a period when it names a date in it, when a fact that it supports held then, or when it names no date
 * and its article was published then. A period that is still to come is only spoken of by a statement that names it.
 */
export function isOfPeriod(
  document: IndexedPassage,
  question: TextQuestion,
  { facts: { at: factsAt } }: SearchableLibrary,
  now: string,
): boolean {
  const { dates } = document;
  const { period } = question.time;
  if (!period) return true;
  if (dates.some((named) => overlaps(named, period))) return true;
  if (period.from > now) return false;
  const asked = new Set(question.attributes.map(({ entry }) => entry.id));
  const facts = factsAt.get(referenceOf(document)) ?? [];
  if (facts.some((fact) => asked.has(fact.attribute) && overlaps(fact.period, period))) return true;
  return (
    dates.length === 0 && overlaps(period, { from: document.article.published, until: document.article.published })
  );
}

/** `<article id>#<number>` of a document's passage. */
export function referenceOf({ article, passage }: Pick<IndexedPassage, 'article' | 'passage'>): string {
  return `${article.id}#${passage.number}`;
}

/** The same of what proves a finding. */
export function referenceOfProof(proof: Found['proofs'][number]): string {
  return typeof proof === 'string' ? proof : referenceOf(proof);
}

/** True where a statement has a fact of an attribute. */
export function hasFact(
  statement: string,
  attribute: string,
  { searchable }: Pick<LibraryView, 'searchable'>,
): boolean {
  return (searchable.facts.at.get(statement) ?? []).some((fact) => fact.attribute === attribute);
}

/** The facts of a passage that answer the question's attribute for what it names. */
export function matchedFacts(
  document: IndexedPassage,
  question: TextQuestion,
  searchable: SearchableLibrary,
  now: string,
): readonly MatchedFact[] {
  const facts = searchable.facts.at.get(referenceOf(document)) ?? [];
  return facts.flatMap((fact): readonly MatchedFact[] => {
    const fit = fitOf(fact, question, searchable);
    return fit === 0 ? [] : [{ fact, fit, current: isCurrent(fact, searchable, now) }];
  });
}

/** References of the statements that squarely support what is asked for: they are looked at however their words rank. */
export function supportingReferences(question: TextQuestion, searchable: SearchableLibrary): ReadonlySet<string> {
  const companies = new Set(question.entities.flatMap(({ companyIds }) => companyIds));
  const facts = [...companies].flatMap((id) => searchable.library.companies.get(id)?.facts ?? []);
  return new Set(facts.filter((fact) => fitOf(fact, question, searchable) === 1).map(({ statement }) => statement));
}

const OF_SUBSIDIARY = 0.3;
const OF_ONE_BUSINESS = 0.4;
const OF_SOMEBODY_ELSE = 0.3;

function fitOf(fact: Fact, question: TextQuestion, searchable: SearchableLibrary): number {
  const { attributes, entities } = question;
  const person = entities.find(({ kind }) => kind === 'person');
  if (attributes.length === 0) return person && namesPerson(fact, person) ? 1 : 0;
  if (!attributes.some(({ entry }) => entry.id === fact.attribute)) return 0;
  const owner = ownerFit(fact, entities, searchable);
  if (owner === 0) return 0;
  const who = person && !namesPerson(fact, person) ? OF_SOMEBODY_ELSE : 1;
  return kindFit(fact, question) * who * owner * narrowingFit(fact, question);
}

const OF_ANOTHER_KIND = 0.3;

/**
 * "How much did it raise in its listing" names the listing, but its day is no answer; "why was its boss arrested" names an
 * office, but who holds it is none; and no fact of a card is a reason.
 */
function kindFit({ attribute }: Fact, { answerType, attributes }: TextQuestion): number {
  const answers = attributes.find(({ entry }) => entry.id === attribute)?.entry.answers ?? 'thing';
  if (answerType === 'reason') return OF_ANOTHER_KIND;
  if (!isAmount(answerType) || isAmount(answers)) return 1;
  const amountIsNamed = attributes.some(({ entry }) => isAmount(entry.answers));
  return answers === 'thing' && !amountIsNamed ? 1 : OF_ANOTHER_KIND;
}

function namesPerson(fact: Fact, { id, names, companyIds }: Entity): boolean {
  if (!companyIds.includes(fact.companyId)) return false;
  if (fact.valueId !== undefined) return fact.valueId === id;
  const values = [compact(fact.value.en), compact(fact.value.zh)];
  return Object.values(names).some((name) => name !== undefined && values.includes(compact(name)));
}

function ownerFit(fact: Fact, entities: readonly Entity[], { library }: SearchableLibrary): number {
  if (entities.length === 0) return 1;
  if (entities.some(({ companyIds }) => companyIds.includes(fact.companyId))) return 1;
  const parent = library.companies.get(fact.companyId)?.parent;
  return entities.some(({ kind, id }) => kind === 'company' && id === parent) ? OF_SUBSIDIARY : 0;
}

/** A fact that is narrowed to something fits fully when the question names that, and a bare fact when it names no product. */
function narrowingFit({ about, aboutId }: Fact, question: TextQuestion): number {
  const products = question.entities.filter(({ kind }) => kind === 'product');
  if (!about) return products.length > 0 ? OF_ONE_BUSINESS : 1;
  if (products.some(({ id }) => id === aboutId)) return 1;
  const synonyms = synonymsIn(question);
  const isNamed = wordsOfAbout(about).some((word) => question.compacted.includes(word) || synonyms.has(word));
  return isNamed ? 1 : OF_ONE_BUSINESS;
}

/** A state is current while it lasts; a figure or an event is current when no later one of its series is known. */
export function isCurrent(fact: DatedFact, searchable: SearchableLibrary, now: string): boolean {
  if (fact.at === undefined) return fact.period.until > now;
  return !seriesOf(fact, searchable).some(
    (other) => other.period.until > fact.period.until && other.period.from <= now,
  );
}

/** All facts of the same company, attribute and narrowing. */
export function seriesOf(fact: DatedFact, { facts }: SearchableLibrary): readonly DatedFact[] {
  return facts.series.get(seriesKey(fact)) ?? [];
}

/** The day that a document's statement speaks of: its newest date that has begun, else its publication. */
export function dayOf(document: IndexedPassage): string {
  const { published } = document.article;
  const days = document.dates.map(({ from }) => from);
  const past = days.filter((day) => day <= published).sort();
  return past.at(-1) ?? published;
}

/** Documents in the language of the question that name everything that is asked about. */
export function documentsOnAll({ subjects }: Ask, { reading, searchable }: LibraryView): readonly IndexedPassage[] {
  const [first, ...others] = subjects.map(
    (entity) => searchable.documentsOn.get(nameTerm(entity)) ?? new Set<IndexedPassage>(),
  );
  const shared = [...(first ?? [])].filter((document) => others.every((set) => set.has(document)));
  return shared.filter(({ language }) => language === reading.textLanguage);
}
