import { articleAt } from '../../../knowledge/library.ts';
import { overlaps, type Period } from '../../../lang/dates/date.ts';
import { isInside, isWithin, nameTerm } from '../../../search/analyse.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import type { Entity } from '../../../search/lexicon.ts';
import type { Ask } from '../../asks/ask.ts';
import { isBare } from '../../asks/bare.ts';
import { asksForOrder, asksForOutcome, asksForWay, asksHowLong } from '../../asks/rules.ts';
import { liesIn } from '../../facts/about.ts';
import { contentOf, shareHeld } from '../../facts/content.ts';
import { dayOfFact } from '../../facts/current.ts';
import { factsOn, isMarked, subjectFit } from '../../facts/fit.ts';
import { type Found, type FoundRow, proofsOf } from '../../facts/found.ts';
import { namesOfPlaces, tellsOf } from '../../facts/places.ts';
import { rowOf } from '../../facts/shown.ts';
import type { QueryUnit } from '../../retrieve/query.ts';
import { attributeOf, documentOf, entityOf, isInStatement, type LibraryView } from '../../view.ts';
import { askedOf, attributesFor, nothingFound } from '../asked.ts';
import type { Solver } from '../solver.ts';
import { asksForBetween, between, tellsOfAll } from './between.ts';
import { onHolder } from './holder.ts';
import { inShort, SAYS_WHICH } from './in-short.ts';
import { whatCameLater } from './later.ts';
import { holding, namesEvents, ofTopics, onGround, unitsBeside, type Weighed } from './narrowed.ts';
import { ofOrder } from './order.ts';
import { asksForOutcomeOf, ofOutcome } from './outcome.ts';
import { ofSpan } from './span.ts';

const MOST_ROWS = 10;
const LAST_ROWS = 3;
/** Of events that fit the words less than this share of the best one, none is shown. */
const NEAR = 0.5;
const MILESTONE = 0.7;
/** Fewer events than this on a product alone are hardly the story that was asked for. */
const FEW = 6;
const LEAST_SUBJECT = 0.3;

export const timelineSolver: Solver = {
  kind: 'timeline',
  says: 'puts the events of a company, product or topic in order of time, the oldest first',
  solve: (given, view) => {
    if (given.subjects.length === 0) return undefined;
    if (asksForOrder(given)) return ofOrder(given, view);
    if (asksHowLong(given)) return ofSpan(given, view);
    const ask = onHolder(given, view);
    if (ask.time.after !== undefined) return whatCameLater(ask, view);
    const outcome = asksForOutcome(ask) ? ofOutcome(ask, view) : undefined;
    if (outcome || asksForOutcomeOf(ask, view)) return outcome;
    const ofThem = ofPeople(ask, view);
    const isOfFate = asksForFate(ask, view);
    if (ofThem === undefined && isOfFate) return ofNobody(ask);
    const own = ofThem ?? wayOf(ask, view) ?? eventsOf(ask, view);
    const there = { ...ask, places: [...ask.places, ...placesInNames(ask, view)] };
    const makers = own.length < FEW && ask.rule !== 'command' ? makersOf(there, view) : [];
    const ofMakers = makers.length > 0 ? eventsOf({ ...there, subjects: makers }, view) : [];
    const events = ofMakers.length > own.length ? ofMakers : own;
    if (events.length < (isOfFate ? 1 : leastOf(ask))) return undefined;
    const chosen = ask.time.focus === 'latest' ? lastOf(events) : greatestOf(events);
    const rows = [...chosen]
      .sort((a, b) => (dayOfFact(a.fact) < dayOfFact(b.fact) ? -1 : 1))
      .flatMap(({ fact }) => rowOfEvent(fact, ask, view) ?? []);
    return {
      kind: 'timeline',
      asked: askedOf(ask),
      rows,
      more: events.length - chosen.length,
      proofs: proofsOf(rows),
      sure: 0.85,
    };
  },
};

/**
 * What befell the one that is named first until the first event of the kind that is named last, or of the last name; or to this day. Where
 * two kinds are named ("from its listing to its delisting") it begins with the first one.
 */
function wayOf(ask: Ask, view: LibraryView): readonly Weighed[] | undefined {
  if (!asksForWay(ask)) return undefined;
  const [whose, ...ends] = ask.subjects;
  if (!whose) return undefined;
  const all = eventsOf({ ...ask, subjects: [whose], attributes: [], taken: [ask.span] }, view);
  const kinds = view.reading.attributes.filter((match) => isWithin(match, ask.span)).map(({ entry }) => entry.id);
  const [first, kind] = [kinds[0], kinds.at(-1)];
  const last = ends.at(-1)?.id;
  const isEnd = ({ attribute, valueId }: DatedFact) => (kind === undefined ? valueId === last : attribute === kind);
  const dayOf = (isIt: (fact: DatedFact) => boolean) => {
    const own = all.filter(({ fact }) => isIt(fact) && subjectFit(fact, [whose], view) === 1);
    return own.map(({ fact }) => dayOfFact(fact)).sort()[0];
  };
  const start = first === kind ? undefined : dayOf(({ attribute }) => attribute === first);
  const end = dayOf(isEnd);
  const way = all.filter(({ fact }) => (start ?? '') <= dayOfFact(fact) && dayOfFact(fact) <= (end ?? view.now));
  return way.length > 1 ? way : undefined;
}

/** A row that also names whose event it is, where that is none of those that were asked about: iQIYI's listing in the story of Baidu. */
function rowOfEvent(fact: DatedFact, { subjects }: Ask, view: LibraryView): FoundRow | undefined {
  const whose = entityOf(fact.subject.id, view);
  const isOther = whose?.kind === 'company' && subjects.every(({ kind, id }) => kind === 'company' && id !== whose.id);
  return rowOf(fact, view, { role: 'event', subject: isOther });
}

/** One event is no story of a company, but all that a command can show, and may be what befell a person, or what happened in a year. */
function leastOf(ask: Ask): number {
  const {
    rule,
    subjects,
    time: { period },
  } = ask;
  if (asksForBetween(ask) || ask.topics.length > 0) return 1;
  return rule === 'command' || period !== undefined || subjects.every(({ kind }) => kind === 'person') ? 1 : 2;
}

/** "What happened to DouYu's chief executive Chen Shaojie" is told of him, where something is, and not of his company. */
function ofPeople(ask: Ask, view: LibraryView): readonly Weighed[] | undefined {
  const people = ask.subjects.filter(({ kind }) => kind === 'person');
  if (people.length === 0 || ask.rule === 'command') return undefined;
  const events = eventsOf({ ...ask, subjects: people, attributes: [] }, view).filter(
    ({ fact }) => !isFounder(fact, view) && tellsOfAll(fact, people, view),
  );
  return events.length > 0 ? events : undefined;
}

function ofNobody(ask: Ask): Found {
  const people = ask.subjects.filter(({ kind }) => kind === 'person');
  return nothingFound(ask, { subjects: people, later: true }, 0.85);
}

/** "What became of Corvane's founder Mara Osei", where nothing is held of her, is not told by what befell Corvane. */
function asksForFate(ask: Ask, view: LibraryView): boolean {
  const last = view.reading.names.filter((name) => isWithin(name, ask.span)).at(-1);
  const isOfPerson = last?.entities.every(({ kind }) => kind === 'person') ?? false;
  return isOfPerson && ask.rule !== 'command' && ask.time.focus === 'latest' && contentOf(ask, view).length === 0;
}

/** Who somebody is did not befall him. */
function isFounder({ attribute }: DatedFact, view: LibraryView): boolean {
  const { answers, kind, asksFor } = attributeOf(attribute, view) ?? {};
  return answers === 'person' && kind === 'event' && asksFor === undefined;
}

/**
 * Of events that weigh the same the first of each kind goes before the second of any: a founding before the fifth investigation. The
 * weightiest of a kind come first, as `inShort` leaves them.
 */
function greatestOf(events: readonly Weighed[]): readonly Weighed[] {
  const before = new Map<string, number>();
  const placed = events.map((event) => {
    const place = before.get(event.fact.attribute) ?? 0;
    before.set(event.fact.attribute, place + 1);
    return { event, place };
  });
  return placed
    .sort((a, b) => b.event.weight - a.event.weight || a.place - b.place)
    .slice(0, MOST_ROWS)
    .map(({ event }) => event);
}

/** "What became of it" is told by its last events. */
function lastOf(events: readonly Weighed[]): readonly Weighed[] {
  return [...events].sort((a, b) => (dayOfFact(a.fact) < dayOfFact(b.fact) ? 1 : -1)).slice(0, LAST_ROWS);
}

/** Whose the named products are, where a place is named too: what befell TikTok in the United States is no story of its joint venture alone. */
function makersOf({ subjects, places }: Ask, view: LibraryView): readonly Entity[] {
  if (places.length === 0 || subjects.some(({ kind }) => kind !== 'product')) return [];
  return [...new Set(subjects.flatMap(({ companyIds }) => companyIds))].flatMap((id) => entityOf(id, view) ?? []);
}

/** Places inside of the names of products: "TikTok US" names the joint venture, and the country. */
function placesInNames({ span }: Ask, { reading, searchable }: LibraryView): Ask['places'] {
  const names = reading.names.filter((name) => isWithin(name, span) && name.entities[0]?.kind === 'product');
  const inside = searchable.places
    .findAll(reading.analysis)
    .filter((place) => names.some((name) => isInside(place, name)));
  return inside.map(({ entry }) => entry);
}

/** The events that the question is about, one fact each: of the asked attributes, else those that hold its further words, else all. */
function eventsOf(ask: Ask, view: LibraryView): readonly Weighed[] {
  const units = contentOf(ask, view);
  const placeNames = namesOfPlaces(ask.places, view);
  const all = factsOn(ask.subjects, view)
    .flatMap((fact) => weigh(fact, ask, units, view))
    .filter(({ fact }) => !isElsewhere(fact, ask, placeNames, view) && !isOfOtherTopic(fact, ask, view));
  const asked = new Set([...attributesFor(ask, view), ...storyOf(ask, view)]);
  const ofAsked = all.filter(({ fact }) => asked.has(fact.attribute));
  const joint =
    ask.subjects.length > 1 && ask.rule !== 'command' ? all.filter(({ fact }) => isOnAll(fact, ask, view)) : [];
  const content = Math.max(0, ...all.map((one) => one.content));
  const ofContent = content < SAYS_WHICH ? [] : all.filter((one) => one.content >= NEAR * content);
  // What became of a thing that nothing is held of is not told by what became of another.
  if (ask.time.focus === 'latest' && !isBare(ask, view.reading) && content < SAYS_WHICH) return [];
  // What was between two is not what befell one of them.
  if (asksForBetween(ask)) return inShort(between(ask, { all, joint, ofContent }, view), view);
  if (ask.rule === 'command') return inShort(asked.size > 0 ? ofAsked : all, view);
  if (ask.topics.length > 0) return inShort(ofTopics(all, ask, view), view);
  const ofKind = onGround(ofAsked, ask, view);
  const ofWords = ofContent.length > 0 ? ofContent : holding(units, all, view);
  const beside = holding(unitsBeside(ask, view), ofKind, view);
  // The last word on a deal may be of another kind: a ban of it.
  const ofStory =
    ask.time.focus === 'latest'
      ? [joint, ofContent]
      : [joint, beside, ...(namesEvents(ask, view) ? [ofKind, ofWords] : [ofWords, ofKind])];
  const chosen = ofStory.find((some) => some.length > 1);
  if (chosen === undefined && ofKind.length === 0 && namesEvents(ask, view)) return [];
  return inShort(chosen ?? all, view);
}

/** What belongs to the story of what is asked for: a ban in a country may end with a sale. */
function storyOf({ attributes, places, rule }: Ask, view: LibraryView): readonly string[] {
  const isOfPlace = places.length > 0 && rule !== 'command';
  return isOfPlace ? attributes.flatMap((id) => attributeOf(id, view)?.story ?? []) : [];
}

/** What happened with JOYY and Baidu is what was between the two, where such events are known. */
function isOnAll(fact: DatedFact, { subjects }: Ask, view: LibraryView): boolean {
  return subjects.every((entity) => subjectFit(fact, [entity], view) > 0);
}

function weigh(fact: DatedFact, ask: Ask, units: readonly QueryUnit[], view: LibraryView): readonly Weighed[] {
  const attribute = attributeOf(fact.attribute, view);
  const begins = attribute?.kind === 'state' && fact.from !== undefined;
  if (!attribute || (attribute.kind !== 'event' && !begins) || fact.madeFrom !== undefined || fact.undated) return [];
  const { period } = ask.time;
  if (period && !overlaps(fact.from !== undefined ? dayOf(fact) : fact.period, period)) return [];
  const subject = subjectFit(fact, ask.subjects, view);
  if (subject < LEAST_SUBJECT || isMarked(fact)) return [];
  const document = documentOf(fact.statement, view);
  const content = document && units.length > 0 ? shareHeld(units, document) : 0;
  return [{ fact, content, weight: subject + 2 * content + (attribute.milestone ? MILESTONE : 0) }];
}

/** India's ban is no part of the story of the ban in the United States. */
function isElsewhere(
  { aboutId, statement }: DatedFact,
  { places }: Ask,
  names: readonly string[],
  { searchable }: LibraryView,
): boolean {
  if (places.length === 0) return false;
  if (aboutId !== undefined && searchable.placeIds.has(aboutId))
    return !places.some(({ id }) => liesIn(aboutId, id, searchable));
  return !isInStatement(statement, { searchable }, (document) => tellsOf(document, names));
}

/** Of an article on several topics only what names one is its story: the group-buying war is none of ofo's. */
function isOfOtherTopic({ statement, subject, aboutId }: DatedFact, { subjects }: Ask, view: LibraryView): boolean {
  const [topic, another] = subjects;
  if (topic?.kind !== 'topic' || another || subject.id === topic.id || aboutId === topic.id) return false;
  const { searchable } = view;
  const topics = articleAt(searchable.library, statement)?.topics ?? [];
  return topics.length > 1 && !isInStatement(statement, view, ({ terms }) => terms.has(nameTerm(topic)));
}

/** What lasts is an event on the day on which it begins. */
function dayOf({ period: { from } }: DatedFact): Period {
  return { from, until: from };
}
