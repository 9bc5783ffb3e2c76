import { articleAt } from '../../knowledge/library.ts';
import { nameTerm } from '../../search/analyse.ts';
import { type DatedFact, factsOfAttributes } from '../../search/fact-index.ts';
import type { Entity } from '../../search/lexicon.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import type { Ask } from '../asks/ask.ts';
import { isBetweenTwo } from '../asks/attributes-of.ts';
import type { QueryUnit } from '../retrieve/query.ts';
import { attributeOf, documentOf, isInStatement, type LibraryView } from '../view.ts';
import { aboutFit, liesIn } from './about.ts';
import { holdsAmount, isMoney, tellsPercent } from './amounts.ts';
import { shareHeld } from './content.ts';
import { isAtLeftPlace } from './places.ts';
import { type Sought, soughtIn } from './sought.ts';
import { timeFit } from './time-fit.ts';
import { isLeftOut, isOfWhom, saysItself } from './whose.ts';

/** A fact of an asked attribute with what speaks for it, each share in [0, 1]. */
export type FactFit = {
  readonly fact: DatedFact;
  /** How it is on the subjects: 1 is a fact of the very thing, less one of a part, an owner or a child of it. */
  readonly subject: number;
  /** How it is narrowed beside how the ask is. */
  readonly about: number;
  /** How it is of the period; 1 where none is asked for. */
  readonly time: number;
  /** Share of the ask's further words that its statement holds; 1 where there are none. */
  readonly content: number;
  /** Whether its value, or one of its parts, is of the asked type. */
  readonly type: number;
  readonly score: number;
};

const WEIGHTS = {
  subject: 2,
  about: 1,
  time: 2,
  content: 1.6,
  type: 0.6,
  topic: 0.5,
  order: 0.06,
  basis: 0.5,
  amount: 1,
};
/** Facts this near in score to the best one are told apart by time, size or part, and not by words. */
export const NEAR_IN_SCORE = 0.45;
/** A fact whose statement holds less of the further words of the ask is about something else. */
const LEAST_CONTENT = 0.4;

/**
 * The facts of the asked attributes on the asked subjects, best first. `attributes` in place of the ask's own; a fact that fits less
 * than `leastContent` or `leastSubject`, in [0, 1], is left out.
 */
export function fitsOf(
  ask: Ask,
  view: LibraryView,
  attributes: readonly string[] = ask.attributes,
  leastContent: number = LEAST_CONTENT,
  leastSubject: number = 0,
): readonly FactFit[] {
  const sought = soughtIn(ask, view);
  const wanted = new Set(attributes);
  const isOfOne = ask.subjects.length === 0 && ask.kind !== 'superlative' && ask.kind !== 'comparison';
  const fits: FactFit[] = [];
  for (const fact of factsOfAttributes(factsOn(ask.subjects, view), wanted)) {
    if (isLeftOut(fact, ask) || isAtLeftPlace(fact, ask, view)) continue;
    const subject = subjectOfAsk(fact, ask, view);
    if (subject === 0 || subject < leastSubject) continue;
    const fit = fitOf(fact, subject, ask, sought, attributes, view);
    if (fit.about === 0 || fit.time === 0 || fit.content < leastContent) continue;
    if (!isOfOne || !isOfWhom(fact.attribute, ask, view) || saysItself(fact, sought.units, view)) fits.push(fit);
  }
  return fits.sort((a, b) => b.score - a.score);
}

/** How a fact is on what an ask names, in [0, 1]. */
function subjectOfAsk(fact: DatedFact, ask: Ask, view: LibraryView): number {
  if (asksForHoldings(ask)) return Number(ask.subjects.some((entity) => isHolder(fact, entity)));
  return subjectFit(fact, ask.subjects, view) || (isOfParentOnTopic(fact, ask, view) ? OF_CHILD : 0);
}

function fitOf(
  fact: DatedFact,
  subject: number,
  ask: Ask,
  { units: all, words, amounts, others, besidePlaces }: Sought,
  attributes: readonly string[],
  view: LibraryView,
): FactFit {
  const hasAmount = amounts.length > 0 && holdsAmount(fact, amounts, view);
  // When it was listed in the United States is told by a listing on the Nasdaq that need not say so.
  const isThere = ask.answer === 'date' && ask.places.some(({ id }) => liesIn(fact.aboutId, id, view.searchable));
  const units = hasAmount ? others : isThere ? besidePlaces : all;
  const about = aboutFit(fact, ask, words, view);
  const time = timeFit(fact, ask, view);
  const content = contentFit(fact, units, view);
  const type = typeFit(fact, ask, view);
  const score =
    WEIGHTS.subject * subject +
    WEIGHTS.about * about +
    WEIGHTS.time * time +
    (all.length > 0 ? WEIGHTS.content * content : 0) +
    (hasAmount ? WEIGHTS.amount : 0) +
    WEIGHTS.type * type +
    (ask.topics.some(({ id }) => isOnTopic(fact, id, view)) ? WEIGHTS.topic : 0) -
    WEIGHTS.order * Math.min(4, attributes.indexOf(fact.attribute)) -
    (ask.attributes.includes(fact.attribute) || isSoldToOther(fact, ask) ? 0 : OF_ALSO) -
    (isMarked(fact) === (ask.basis !== undefined) ? 0 : WEIGHTS.basis);
  return { fact, subject, about, time, content, type, score };
}

/** "What share" asks for a percentage, "how many" for none; a date is in every fact. */
function typeFit(fact: DatedFact, { answer }: Ask, view: LibraryView): number {
  if (answer === 'thing' || answer === 'company' || answer === 'date' || answer === 'reason') return 1;
  const figures = [
    fact.figure,
    ...Object.values(fact.qualifiers).flatMap((values) => values.map(({ figure }) => figure)),
  ];
  const held = figures.filter((figure) => figure !== undefined);
  if (answer === 'percent') return tellsPercent(fact) || held.some(({ percent }) => percent) ? 1 : 0;
  if (answer === 'money' && fact.figure && !isMoney(fact)) return 0;
  if (answer === 'money' || answer === 'count')
    return fact.figure ? Number(!fact.figure.percent) : held.some(({ percent }) => !percent) ? 0.8 : 0;
  return attributeOf(fact.attribute, view)?.answers === answer ? 1 : 0.5;
}

/** Every fact that is about one of the subjects or names one; all facts where nothing is named. */
export function factsOn(subjects: readonly Entity[], { searchable }: LibraryView): readonly DatedFact[] {
  if (subjects.length === 0) return searchable.facts.all;
  const known = ON.get(searchable) ?? new WeakMap();
  ON.set(searchable, known);
  const found = known.get(subjects) ?? findFactsOn(subjects, searchable);
  known.set(subjects, found);
  return found;
}

/** What was found on the subjects of an ask, which are looked at for one attribute after the other. */
const ON = new WeakMap<SearchableLibrary, WeakMap<readonly Entity[], readonly DatedFact[]>>();

function findFactsOn(subjects: readonly Entity[], searchable: SearchableLibrary): readonly DatedFact[] {
  const { facts, library } = searchable;
  const ids = subjects.flatMap(({ kind, id }) => {
    if (kind !== 'company') return [id];
    // What befell the parent over this very company is told as the parent's.
    const parent = library.companies.get(id)?.parent;
    return [id, ...searchable.childrenOf(id), ...(parent ? [parent] : [])];
  });
  const found = ids.flatMap((id) => [...(facts.of.get(id) ?? []), ...(facts.naming.get(id) ?? [])]);
  const onTopics = subjects
    .filter(({ kind }) => kind === 'topic')
    .flatMap(({ id }) => searchable.articlesOnTopic.get(id) ?? [])
    .flatMap((articleId) => library.articles.get(articleId)?.passages ?? [])
    .flatMap(({ articleId, number }) => facts.at.get(`${articleId}#${number}`) ?? []);
  return [...new Set([...found, ...onTopics])];
}

const OF_PART = 0.55;
const OF_CHILD = 0.35;
const OF_NAMED = 0.6;
/** Who invests, owns or fines is not what a question on it alone asks about. */
const OF_PARTY = 0.28;
/** A fact of an attribute that only answers as well. */
const OF_ALSO = 0.35;
const OF_TOPIC = 0.5;
/** A fact on one of two things that are named. */
const OF_ONE_OF_TWO = 0.5;

/** A fact on all that is named fits best; two companies may each have one of their own. */
export function subjectFit(fact: DatedFact, subjects: readonly Entity[], view: LibraryView): number {
  if (subjects.length === 0) return 1;
  const person = subjects.find(({ kind }) => kind === 'person');
  if (person && isAboutSomebodyElse(fact, person, view)) return 0;
  const several = subjects.length > 1;
  const isOfBoth = several && isRelation(fact.attribute, view);
  let [sum, met, best] = [0, 0, 0];
  for (const entity of subjects) {
    const fit = several && isParty(fact, entity) ? 1 : relation(fact, entity, view);
    if (fit === 0 && isOfBoth) return 0;
    sum += fit;
    if (fit > 0) met += 1;
    best = Math.max(best, fit);
  }
  return met === subjects.length ? sum / met : OF_ONE_OF_TWO * best;
}

/**
 * Who bought what is named, and for how much, is told by the sale of it as well as by the acquisition; "who bought Corvane from Halvorn"
 * names who sold it, too.
 */
export function isSoldToOther(
  { qualifiers: { to }, valueId, subject }: DatedFact,
  { subjects, answer }: Pick<Ask, 'subjects' | 'answer'>,
): boolean {
  const names = (id: string | undefined) => subjects.some((entity) => entity.id === id);
  if (to === undefined || !names(valueId) || to.some(({ id }) => names(id))) return false;
  const asksWho = answer === 'person' || answer === 'company';
  return !names(subject.id) || (asksWho && (subject.id === valueId || subjects.length > 1));
}

/** A deal between two parties that are both named is no deal of one of them with a third. */
export function isRelation(attribute: string, view: Pick<LibraryView, 'searchable'>): boolean {
  return isBetweenTwo(attributeOf(attribute, view));
}

/** True for a fact of a topic, or of an article on it. */
export function isOnTopic(
  { statement, subject, aboutId }: DatedFact,
  id: string,
  { searchable }: LibraryView,
): boolean {
  if (subject.id === id || aboutId === id) return true;
  const article = articleAt(searchable.library, statement);
  return article !== undefined && (searchable.articlesOnTopic.get(id)?.includes(article.id) ?? false);
}

/** True for a fact on one of the topics that are asked about, where there are some, or by one: "fined by the regulator". */
export function isOnTopics(fact: DatedFact, { topics }: Pick<Ask, 'topics'>, view: LibraryView): boolean {
  return topics.length === 0 || topics.some(({ id }) => isOnTopic(fact, id, view) || namesInQualifier(fact, id));
}

/** The same, and for one whose statement names the topic, or a part of which is it. */
export function tellsOfTopics(fact: DatedFact, { topics }: Pick<Ask, 'topics'>, view: LibraryView): boolean {
  return topics.length === 0 || topics.some((topic) => tellsOfTopic(fact, topic, view));
}

function tellsOfTopic(fact: DatedFact, topic: Pick<Entity, 'kind' | 'id'>, view: LibraryView): boolean {
  return isOnTopic(fact, topic.id, view) || namesInQualifier(fact, topic.id) || names(fact, topic, view);
}

/** "What does Tencent own stakes in" asks for what is held, and not for its own holders. */
export function asksForHoldings({ qualifier, subjects, attributes }: Ask): boolean {
  return qualifier === 'in' && attributes.includes('stake') && subjects.length === 1;
}

function isHolder({ subject, qualifiers }: DatedFact, { id }: Entity): boolean {
  return (
    (qualifiers['holder'] ?? []).some((holder) => holder.id === id) ||
    // What somebody else holds in a part of it is not its own.
    (subject.id === id && qualifiers['in'] !== undefined && qualifiers['holder'] === undefined)
  );
}

/** A fine on the parent, over the very topic that is named. */
function isOfParentOnTopic(fact: DatedFact, { subjects, topics }: Ask, view: LibraryView): boolean {
  const isParent = subjects.some(({ id }) => view.searchable.library.companies.get(id)?.parent === fact.companyId);
  return isParent && topics.some(({ id }) => isOnTopic(fact, id, view));
}

/** Beside another name, who holds, buys or invests is as much what a fact is about as its subject. */
export function isParty(fact: DatedFact, { id }: Entity): boolean {
  return fact.aboutId === id || fact.valueId === id || namesInQualifier(fact, id);
}

/** Who left, or where somebody worked, is asked of the person that is named, and not of another. */
function isAboutSomebodyElse(fact: DatedFact, person: Entity, view: LibraryView): boolean {
  const attribute = attributeOf(fact.attribute, view);
  if (!attribute?.ofPerson && (attribute?.answers !== 'person' || attribute.kind !== 'event')) return false;
  return relation(fact, person, view) === 0;
}

/** How a fact stands to an entity, in [0, 1]. */
export function relation(fact: DatedFact, { kind, id }: Entity, view: LibraryView): number {
  const { subject, companyId, aboutId } = fact;
  if (subject.id === id) {
    const product =
      aboutId !== undefined && kind === 'company' && view.searchable.entityById.get(aboutId)?.kind === 'product';
    return product ? OF_PART : 1;
  }
  if (kind === 'company' && namesInQualifier(fact, id)) return OF_PARTY;
  if (aboutId === id || fact.valueId === id) return kind === 'company' ? OF_NAMED : 1;
  if (namesInQualifier(fact, id)) return OF_NAMED;
  if (kind === 'company' && companyId === id) return OF_PART;
  if (kind === 'company' && view.searchable.library.companies.get(companyId)?.parent === id) return OF_CHILD;
  if (kind === 'topic') return OF_TOPIC;
  // A fine on Tencent over its music arm answers a question on the arm, where the statement names it.
  const isParent = kind === 'company' && view.searchable.library.companies.get(id)?.parent === companyId;
  return isParent && names(fact, { kind, id }, view) ? OF_CHILD : 0;
}

function names({ statement }: DatedFact, entity: Pick<Entity, 'kind' | 'id'>, view: LibraryView): boolean {
  return isInStatement(statement, view, ({ terms }) => terms.has(nameTerm(entity)));
}

function namesInQualifier({ qualifiers }: DatedFact, id: string): boolean {
  return Object.values(qualifiers).some((values) => values.some((value) => value.id === id));
}

function contentFit(fact: DatedFact, units: readonly QueryUnit[], view: LibraryView): number {
  if (units.length === 0) return 1;
  const document = documentOf(fact.statement, view);
  return document ? shareHeld(units, document) : 0;
}

/** Forecasts, targets and estimates stand behind what was so. */
export function isMarked({ qualifiers, value, figure }: DatedFact): boolean {
  const isExpected = figure === undefined && /\b(expected|planned|due|set) to\b/.test(value.en);
  return isExpected || (qualifiers['basis'] ?? []).some(({ text }) => /forecast|target|estimate|plan/.test(text.en));
}
