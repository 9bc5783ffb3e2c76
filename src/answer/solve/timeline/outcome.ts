import type { Attribute } from '../../../knowledge/attribute.ts';
import { articleIdOf } from '../../../knowledge/library.ts';
import { addMonths, isWithinPeriod } from '../../../lang/dates/date.ts';
import { nameTerm } from '../../../search/analyse.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import type { Entity } from '../../../search/lexicon.ts';
import type { Ask } from '../../asks/ask.ts';
import { isBare } from '../../asks/bare.ts';
import { asksForOutcome } from '../../asks/rules.ts';
import { contentOf, shareHeld } from '../../facts/content.ts';
import { dayOfFact, exactness } from '../../facts/current.ts';
import { isSameEvent } from '../../facts/events.ts';
import { factsOn, isMarked, isOnTopic, subjectFit } from '../../facts/fit.ts';
import { type Found, proofsOf } from '../../facts/found.ts';
import { rowOf } from '../../facts/shown.ts';
import { attributeOf, documentOf, type LibraryView } from '../../view.ts';
import { askedOf, attributesFor } from '../asked.ts';
import { textSolver } from '../text.ts';

/** Months after the event itself in which what befell the company is taken for what came of it. */
const WITHIN = 36;
const MOST_ROWS = 6;
/** Of an end the last events are told. */
const LAST_ROWS = 5;
const LEAST_CONTENT = 0.6;
const LEAST_SUBJECT = 0.5;

/** True where it says of what: 后续如何 beside a name alone asks for the last that is known of it. */
export function asksForOutcomeOf(ask: Ask, view: LibraryView): boolean {
  const saysWhat = ask.topics.length > 0 || ask.attributes.length > 0 || !isBare(ask, view.reading);
  return asksForOutcome(ask) && saysWhat;
}

/**
 * What came of an event: the event itself, by its topic, its words or its attribute, and what befell the company in the three years after
 * its beginning, in order of time. Undefined where no such event is held, or nothing came after it.
 */
export function ofOutcome(ask: Ask, view: LibraryView): Found | undefined {
  const text = textSolver.solve({ ...ask, kind: 'text' }, view);
  if ((text?.known ?? 0) >= KNOWN) return text;
  const facts = factsOn(ask.subjects, view).filter((fact) => isEvent(fact, ask, view));
  const meant = new Set(eventsMeant(ask, facts, view));
  const days = [...meant].map(dayOfFact).sort();
  const [first] = days;
  if (first === undefined) return undefined;
  const articles = new Set([...meant].map(({ statement }) => articleIdOf(statement)));
  const isEnd = ask.time.focus === 'latest';
  const together = facts.filter((fact) => {
    const isLater = dayOfFact(fact) >= first && articles.has(articleIdOf(fact.statement));
    return meant.has(fact) || (isLater && tellsOfOutcome(fact, view));
  });
  const isStory = distinctEvents(together).length >= ENOUGH;
  const after = isStory ? [] : facts.filter((fact) => isConsequence(fact, first, ask, view));
  const told = distinctEvents([...together, ...after]);
  // What else befell the company tells the less of the end, the later it was.
  const shown = isEnd && isStory ? told.slice(-LAST_ROWS) : told.slice(0, MOST_ROWS);
  const rows = shown.flatMap((fact) => rowOf(fact, view, { role: 'event' }) ?? []);
  const more = told.length - shown.length;
  return { kind: 'timeline', asked: askedOf(ask), rows, more, proofs: proofsOf(rows), sure: 0.85 };
}

/** So many events that are told together make a story without what else befell the company. */
const ENOUGH = 4;

/** From this nearness on a statement is known to answer the question, in [0, 1]. */
const KNOWN = 0.6;

/** What befell the company itself, and none of its businesses, in the years after a day. */
function isConsequence(fact: DatedFact, first: string, { subjects }: Ask, view: LibraryView): boolean {
  const day = dayOfFact(fact);
  const isOfPart = fact.aboutId !== undefined && view.searchable.entityById.get(fact.aboutId)?.kind === 'product';
  const isOwn = subjects.some(({ id }) => id === fact.subject.id) && !isOfPart;
  return outcomeOf(fact, view) === 'befalls' && isOwn && day >= first && day <= addMonths(first, WITHIN);
}

/** What a fact tells of what came of something; what a company does of its own accord is no part of "the tutoring crackdown". */
function outcomeOf({ attribute }: DatedFact, view: LibraryView): Attribute['outcome'] {
  return attributeOf(attribute, view)?.outcome;
}

/** True for what may come of something: what befalls, or follows it. */
export function tellsOfOutcome(fact: DatedFact, view: LibraryView): boolean {
  const outcome = outcomeOf(fact, view);
  return outcome === 'befalls' || outcome === 'follows';
}

function isEvent(fact: DatedFact, { subjects }: Ask, view: LibraryView): boolean {
  const attribute = attributeOf(fact.attribute, view);
  if (attribute?.kind !== 'event' || fact.undated || fact.madeFrom !== undefined || isMarked(fact)) return false;
  return attribute.id !== 'reason' && subjectFit(fact, subjects, view) >= LEAST_SUBJECT;
}

/** The events that are named: on the topic, else those that hold the further words, else those of the asked attribute. */
function eventsMeant(ask: Ask, facts: readonly DatedFact[], view: LibraryView): readonly DatedFact[] {
  const { topics } = ask;
  if (topics.length > 0) {
    const named = facts.filter((fact) => topics.some((topic) => isNamedIn(fact, topic, view)));
    return named.length > 0 ? named : facts.filter((fact) => topics.some(({ id }) => isOnTopic(fact, id, view)));
  }
  const units = contentOf(ask, view);
  const wanted = attributesFor(ask, view).filter((id) => ask.attributes.includes(id));
  const ofAttribute = facts.filter(({ attribute }) => wanted.includes(attribute));
  if (units.length === 0) return ofAttribute;
  const shareOf = ({ statement }: DatedFact) => {
    const document = documentOf(statement, view);
    return document ? shareHeld(units, document) : 0;
  };
  const inWords = (some: readonly DatedFact[]) => {
    const most = Math.max(LEAST_CONTENT, ...some.map(shareOf));
    return some.filter((fact) => shareOf(fact) >= most);
  };
  const own = inWords(ofAttribute);
  return own.length > 0 ? own : inWords(facts.filter((fact) => outcomeOf(fact, view) !== 'own'));
}

/** True for a fact of a topic itself, or of a statement that names it. */
function isNamedIn({ subject, aboutId, statement }: DatedFact, topic: Entity, view: LibraryView): boolean {
  if (subject.id === topic.id || aboutId === topic.id) return true;
  return documentOf(statement, view)?.textTerms.includes(nameTerm(topic)) ?? false;
}

/** Each event once, in order of time; a day says more than the year that it lies in. */
export function distinctEvents(facts: readonly DatedFact[]): readonly DatedFact[] {
  const kept: DatedFact[] = [];
  for (const fact of [...facts].sort((a, b) => exactness(b) - exactness(a))) {
    const isTold = (other: DatedFact) =>
      isSameEvent(other, fact) ||
      (other.attribute === fact.attribute &&
        (other.statement === fact.statement || isWithinPeriod(other.period, fact.period)));
    if (!kept.some(isTold)) kept.push(fact);
  }
  return kept.sort((a, b) => (dayOfFact(a) < dayOfFact(b) ? -1 : 1));
}
