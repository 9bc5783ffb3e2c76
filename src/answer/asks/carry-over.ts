import { type Attribute, isOffice } from '../../knowledge/attribute.ts';
import type { AskKind } from '../../lang/language.ts';
import { isWithin } from '../../search/analyse.ts';
import type { Entity } from '../../search/lexicon.ts';
import type { Reading, Topic } from '../reading/reading.ts';
import type { Ask, Slot } from './ask.ts';
import { datedBy, isBetweenTwo, isDeal, isOfPerson, qualifiersIn, WHAT_IT_DOES } from './attributes-of.ts';
import { isBare } from './bare.ts';
import { changesIn, pointsAtPerson, pointsBack, stageIn } from './focus.ts';
import { isSetBeside } from './grammar/names.ts';
import { asksForChange } from './rules.ts';

/** What the conversation was about. */
export type Conversation = Topic;

type Input = {
  readonly reading: Reading;
  readonly conversation: Conversation | undefined;
  /** The ask before it in the same question. */
  readonly before: Ask | undefined;
  /** The clause with slots. */
  readonly text: string;
};

/** Kinds that go over to a question that names another company only: "and Kuaishou?" after a profile asks for a profile. */
const LASTING: ReadonlySet<AskKind> = new Set(['profile', 'timeline', 'list', 'superlative', 'comparison', 'reason']);

/** The ask with its empty slots filled from the ask before it, or else from the conversation. */
export function carryOver(ask: Ask, { reading, conversation, before, text }: Input): Ask {
  if (before)
    return fromSameQuestion(besideBefore(related(ask, before, reading), before, reading, text), before, reading);
  if (!conversation) return ask;
  const known = { ...conversation, entities: standing(conversation) };
  if (known.entities.length === 0 && !OF_ALL.has(known.kind ?? 'fact')) return ask;
  return fromConversation(related(ask, { attributes: known.attributes, subjects: [] }, reading), known, reading, text);
}

/** Kinds that are asked of all companies where none is named: "and in 2022?" asks the same of all. */
const OF_ALL: ReadonlySet<AskKind> = new Set(['list', 'superlative']);

/** Whom the conversation is about: those that were named, else the one that an answer found: "which company was fined most", "why?". */
export function standing({ entities, listed = [], kind }: Conversation): readonly Entity[] {
  if (entities.length > 0 || (kind === 'list' && listed.length > 1)) return entities;
  return listed.slice(0, 1).flatMap((entity) => entity ?? []);
}

/**
 * Of attributes that one word may ask for, the one that belongs to what was asked before: "raised" after a listing is what the listing
 * raised. Who was appointed, after an office, is who holds it.
 */
function related(ask: Ask, before: Pick<Ask, 'attributes' | 'subjects'>, reading: Reading): Ask {
  const { attributeOf } = reading;
  const [previous] = before.attributes;
  const attribute = previous === undefined ? undefined : attributeOf(previous);
  if (previous === undefined || !attribute) return ask;
  const parts = ask.attributes.filter((id) => attributeOf(id)?.qualifierOf?.startsWith(`${previous}.`));
  if (parts.length > 0) return { ...ask, attributes: parts };
  // "At what price" and 花了多少钱, after a purchase, are what was paid for it.
  const whole = attributeOf(attribute.qualifierOf?.split('.')[0] ?? previous);
  const paid = whole && partSaid(ask, whole, reading);
  const isOfSame = ask.subjects.every((one) => before.subjects.includes(one));
  const part = isOfSame ? (ask.attributes.find((id) => whole?.qualifiers[id] !== undefined) ?? paid) : undefined;
  if (whole && part !== undefined) return { ...ask, attributes: [whole.id], qualifier: part };
  const isChange = ask.attributes.length > 0 && ask.attributes.every((id) => attributeOf(id)?.asksFor !== undefined);
  if (!isOffice(attribute) || !isChange || ask.subjects.length > 0) return ask;
  // Who came next is asked of an office that one holds: of those that many share, the person decides which.
  if (ask.answer === 'person' && ask.time.focus === 'next')
    return attribute.many ? ask : { ...ask, attributes: before.attributes };
  if (ask.answer === 'person' && ask.time.focus === 'before') return { ...ask, attributes: before.attributes };
  return { ...ask, attributes: before.attributes, qualifier: 'date' };
}

/** The part of a deal that a clause has words for; of another event, where those very words ask for something else: 融了多少 after a listing. */
function partSaid({ attributes, span }: Ask, whole: Attribute, reading: Reading): string | undefined {
  const parts = qualifiersIn([span], [whole.id], reading);
  if (isDeal(whole)) return parts[0]?.entry.qualifier;
  const words = reading.attributes.filter(({ entry }) => attributes.includes(entry.id));
  const said = parts.find(({ start, end }) => words.some((word) => word.start === start && word.end === end));
  return whole.kind === 'event' ? said?.entry.qualifier : undefined;
}

function fromConversation(given: Ask, conversation: Conversation, reading: Reading, text: string): Ask {
  const bare = isBareBeside(given, conversation, reading);
  const ask = bare ? { ...given, taken: [...given.taken, given.span] } : given;
  const isBeside = ask.kind === 'comparison' && ask.subjects.length === 1 && ask.time.periods.length < 2;
  const isOfBoth = ask.kind === 'comparison' && ask.subjects.length === 0 && conversation.beside !== undefined;
  const points = isBeside || isOfBoth || pointsBack(text, reading.textLanguage);
  const isBetween = isOnOneGiven(ask, conversation, reading);
  const asksOfIt =
    ask.subjects.length === 0 && (bare || isShortOfIt(ask, reading) || isWhyOfDeal(ask, conversation, reading));
  if (!points && !isBetween && !asksOfIt) return ask;
  const withSubjects = subjectsFilled(ask, { conversation, reading, text, isJoined: isBeside || isBetween });
  const filled = withPlaces(
    bare ? withAttribute(withSubjects, ask, conversation, reading) : withSubjects,
    conversation,
    reading,
  );
  const inherited: readonly Slot[] = [
    ...(filled.subjects.length > ask.subjects.length ? (['subjects'] as const) : []),
    ...(filled.attributes !== ask.attributes && filled.attributes.length > 0 ? (['attribute'] as const) : []),
  ];
  const { period } = conversation.time;
  const isOpen = ask.time.period === undefined && ask.time.focus === 'now' && inherited.length > 0;
  if (!period || !isOpen || !bare || isAnotherEvent(ask, conversation, reading)) return { ...filled, inherited };
  return { ...filled, time: { ...filled.time, period, focus: 'period' }, inherited: [...inherited, 'period'] };
}

/** "At what price", after a listing in Hong Kong, is of that listing. */
function withPlaces(ask: Ask, { entities, attributes, places = [] }: Conversation, { attributeOf }: Reading): Ask {
  const wholes = [ask.attributes[0], attributes[0]].map((id = '') => attributeOf(id)?.qualifierOf?.split('.')[0] ?? id);
  const isOfSame = wholes[0] !== '' && wholes[0] === wholes[1] && ask.subjects.every((one) => entities.includes(one));
  return isOfSame && ask.places.length === 0 && ask.answer !== 'place' ? { ...ask, places } : ask;
}

/** What a few words may ask of what the conversation is about: "who is the sponsor", 买完了吗; what or where something is may be of anything. */
const MAY_BE_OF_IT: ReadonlySet<AskKind> = new Set(['fact', 'verdict', 'reason']);
const OF_ANYTHING: ReadonlySet<Ask['answer']> = new Set(['thing', 'place', 'company']);
/** Bigrams of one stretch of Han, and words, that such a question has at most. */
const MOST_OF_IT = { zh: 4, en: 1 } as const;

/** 保荐人是谁, after a listing, names nobody and says in one word what is asked: it is asked of whom the conversation is about. */
function isShortOfIt({ kind, attributes, topics, places, answer, order, span, taken }: Ask, reading: Reading): boolean {
  const isOpen = attributes.length + topics.length + places.length === 0 && order === undefined;
  if (!isOpen || !MAY_BE_OF_IT.has(kind) || (kind === 'fact' && OF_ANYTHING.has(answer))) return false;
  const content = [...reading.contentIn(span, taken)].sort((a, b) => a.start - b.start);
  const isOneStretch = content.every((token, place) => place === 0 || token.start <= (content[place - 1]?.end ?? 0));
  return isOneStretch && content.length <= MOST_OF_IT[reading.textLanguage];
}

/** 为啥要卖, after what a company was sold for, is on that deal, whatever it calls it. */
function isWhyOfDeal(
  { kind, attributes, topics, places }: Ask,
  { attributes: [previous = ''] }: Conversation,
  { attributeOf }: Reading,
): boolean {
  const isOfDeal = (id: string) => {
    const attribute = attributeOf(id);
    return attribute !== undefined && isDeal(attribute);
  };
  const isOpen = topics.length + places.length === 0;
  return kind === 'reason' && isOpen && attributes.some(isOfDeal) && isOfDeal(previous);
}

/** 阿里投了多少, after the investors of Moonshot: of one that the answer gave, what is between it and what was asked about. */
function isOnOneGiven(
  { subjects, attributes }: Ask,
  { entities, given = [] }: Conversation,
  reading: Reading,
): boolean {
  const isGiven = subjects.length > 0 && subjects.every((one) => given.includes(one) && !entities.includes(one));
  return isGiven && attributes.some((id) => isBetweenTwo(reading.attributeOf(id)));
}

type Filling = {
  readonly conversation: Conversation;
  readonly reading: Reading;
  readonly text: string;
  /** Whether what the question names stands beside what was asked about, and not in its place. */
  readonly isJoined: boolean;
};

/** The ask with the subjects of the conversation, where it names none, or people only. */
function subjectsFilled(ask: Ask, { conversation, reading, text, isJoined }: Filling): Ask {
  const { entities, given: answered = [], beside = [] } = conversation;
  // "Which is higher", after the figure of each, compares those of whom the same was asked.
  if (ask.kind === 'comparison' && ask.subjects.length === 0 && beside.length > 0)
    return { ...ask, subjects: [...beside, ...entities] };
  if (isJoined) return { ...ask, subjects: [...new Set([...entities, ...ask.subjects])] };
  if (ask.subjects.length > 0 && !onlyPeople(ask.subjects, entities)) return ask;
  const people = answered.filter(({ kind }) => kind === 'person');
  const isNeighbour = ask.time.focus === 'before' || ask.time.focus === 'next';
  const [person] =
    pointsAtPerson(text, reading.textLanguage) || isOfPerson(ask.attributes, reading)
      ? [...people, ...entities.filter(({ kind }) => kind === 'person')]
      : isNeighbour
        ? people
        : [];
  if (person && isOnPerson(ask, reading)) return { ...ask, kind: 'profile', subjects: [person] };
  const others = subjectsFrom(ask, conversation);
  const things = others.filter(({ kind }) => kind !== 'person');
  if (person) return { ...ask, subjects: [...new Set([person, ...ask.subjects, ...things])] };
  // "Who founded it" is asked of the company, whoever was asked about beside it; of a person's answer, of the thing that was given.
  const isOnThing = ask.subjects.length === 0 && ask.attributes.length > 0;
  const meant = things.length > 0 ? things : answered.filter(({ kind }) => kind !== 'person').slice(0, 1);
  return { ...ask, subjects: isOnThing && meant.length > 0 ? meant : others };
}

/** "What else does he run", 她之前做什么的: what somebody does is told by the offices held. */
function isOnPerson({ kind, attributes, answer, time }: Ask, { attributeOf }: Reading): boolean {
  const isOfOffice = attributes.length > 0 && attributes.every((id) => asksWhatIsDone(attributeOf(id)));
  return isOfOffice && kind !== 'verdict' && (answer === 'thing' || answer === 'company') && time.period === undefined;
}

function asksWhatIsDone(attribute: Attribute | undefined): boolean {
  return attribute?.id === WHAT_IT_DOES || (attribute?.answers === 'person' && attribute.kind === 'state');
}

/** The ask with what the conversation asked for, where it names no attribute itself. */
function withAttribute(filled: Ask, ask: Ask, conversation: Conversation, reading: Reading): Ask {
  const { attributes, qualifier, answerType, kind = 'fact' } = conversation;
  if (ask.attributes.length > 0) return isOnlyChange(ask, reading) ? { ...filled, attributes } : filled;
  // "And before him?" asks who, even after "since when?".
  const isSameType = ask.answer === 'thing' && ask.time.focus !== 'before' && ask.time.focus !== 'next';
  const part =
    qualifiersIn([ask.span], attributes, reading)[0]?.entry.qualifier ?? (isSameType ? qualifier : undefined);
  const ofType = {
    ...filled,
    attributes,
    ...(isSameType && { answer: answerType }),
    ...(part !== undefined && { qualifier: part }),
  };
  if (ask.kind !== 'text' && ask.kind !== 'profile') return ofType;
  const isOfAll = filled.subjects.length === 0;
  if ((ask.subjects.length > 0 || isOfAll) && LASTING.has(kind)) return { ...ofType, kind };
  return attributes.length > 0 ? { ...ofType, kind: 'fact' } : ofType;
}

/** 涨了还是跌了 asks of the figure before: that its words are mostly put of revenue makes it no question for revenue. */
function isOnlyChange(ask: Ask, { attributes }: Reading): boolean {
  const { change, span, subjects } = ask;
  const isNamed = attributes.some((match) => isWithin(match, span));
  return subjects.length === 0 && !isNamed && (change !== undefined || asksForChange(ask));
}

/** After "its revenue in 2024?", "how much was it fined?" asks of any fine: what happened once has a day of its own. */
function isAnotherEvent({ attributes }: Ask, conversation: Conversation, { attributeOf }: Reading): boolean {
  return (
    attributes.length > 0 &&
    attributes.every((id) => attributeOf(id)?.kind === 'event' && !conversation.attributes.includes(id))
  );
}

/** "For how much, and why" asks of what was asked for before. */
function fromSameQuestion(ask: Ask, before: Ask, reading: Reading): Ask {
  const bare = isBare(ask, reading);
  // What came of it later is no more of what was asked before.
  const isOpen = ask.attributes.length === 0 && bare && ask.kind !== 'timeline';
  const attributes = isOpen ? datedBy(before.attributes, ask.answer, reading) : ask.attributes;
  const time =
    ask.time.period || !before.time.period
      ? ask.time
      : { ...ask.time, period: before.time.period, focus: before.time.focus };
  const kind = ask.kind === 'text' && attributes.length > 0 ? 'fact' : ask.kind;
  return withPerson({ ...ask, attributes, time, kind }, before, reading);
}

/**
 * A part that names one party only is on the other of the part before, too: "who owns Corvane, does Halvorn have a stake", 瑞幸多少家店，
 * 比库迪多吗.
 */
function besideBefore(ask: Ask, before: Ask, { attributeOf, textLanguage }: Reading, text: string): Ask {
  const [own, another] = ask.subjects;
  const [of] = before.subjects.filter((entity) => isThing(entity) && entity !== own);
  // "And what happened to it after double reduction".
  if (of && own?.kind === 'topic' && !another && ask.kind === 'timeline' && pointsBack(text, textLanguage))
    return { ...ask, subjects: [of], topics: [own] };
  if (!own || another || !isThing(own) || !of || before.subjects.includes(own)) return ask;
  if (ask.order !== undefined && isSetBeside(text, textLanguage)) return { ...ask, subjects: [of, own] };
  const isBetween = isBetweenTwo(attributeOf(ask.attributes[0] ?? ''));
  return isBetween && ask.kind === 'verdict' ? { ...ask, subjects: [own, of] } : ask;
}

function isThing({ kind }: Entity): boolean {
  return kind === 'company' || kind === 'product';
}

/** 张楠后来去哪了，还在字节吗 asks twice of her: whether somebody works somewhere is asked of the one who was named. */
function withPerson(ask: Ask, before: Ask, reading: Reading): Ask {
  const [person, another] = before.subjects.filter(({ kind }) => kind === 'person');
  const namesNobody = ask.subjects.length > 0 && ask.subjects.every(({ kind }) => kind === 'company');
  const isAskedOfHer = namesNobody && isOfPerson(ask.attributes, reading);
  return person && !another && isAskedOfHer ? { ...ask, subjects: [person, ...ask.subjects] } : ask;
}

/**
 * The same for a question that goes on: 什么时候完成的 only says which day of the deal is meant, 什么价 which part of it, and
 * 后来涨到多少 that another figure of the same is.
 */
function isBareBeside(ask: Ask, { attributes }: Conversation, reading: Reading): boolean {
  if (ask.kind === 'reason') return isBare(ask, reading);
  const { folded, textLanguage } = reading;
  const { spans } = stageIn(folded, ask.span, textLanguage);
  const parts = qualifiersIn([ask.span], attributes, reading);
  // "Did it double" asks of the figure before; "did its profit double" names its own, of which "double" says more.
  const isOfFigure = ask.attributes.length === 0 && reading.attributeOf(attributes[0] ?? '')?.kind === 'figure';
  const changes = isOfFigure ? changesIn(folded, textLanguage) : [];
  return isBare({ ...ask, taken: [...ask.taken, ...spans, ...parts, ...changes] }, reading);
}

function onlyPeople(subjects: readonly Entity[], known: readonly Entity[]): boolean {
  return subjects.every(({ kind }) => kind === 'person') && known.some(({ kind }) => kind === 'company');
}

/** "His predecessor", "the second one": all that the conversation is on; a person's question keeps the person. */
function subjectsFrom(ask: Ask, { entities }: Conversation): readonly Entity[] {
  return [...new Set([...ask.subjects, ...entities])];
}
