import { isOffice } from '../../knowledge/attribute.ts';
import type { AskKind } from '../../lang/language.ts';
import type { Entity } from '../../search/lexicon.ts';
import type { Reading, Topic } from '../reading/reading.ts';
import type { Ask, Slot } from './ask.ts';
import { pointsAtPerson, pointsBack } from './focus.ts';

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
  if (before) return fromSameQuestion(related(ask, before.attributes, reading), before, reading);
  if (!conversation || conversation.entities.length === 0) return ask;
  return fromConversation(related(ask, conversation.attributes, reading), conversation, reading, text);
}

/**
 * Of attributes that one word may ask for, the one that belongs to what was asked before: "raised" after a listing is what the listing
 * raised. Who was appointed, after an office, is who holds it.
 */
function related(ask: Ask, before: readonly string[], { attributeOf }: Reading): Ask {
  const [previous] = before;
  const attribute = previous === undefined ? undefined : attributeOf(previous);
  if (previous === undefined || !attribute) return ask;
  const parts = ask.attributes.filter((id) => attributeOf(id)?.qualifierOf?.startsWith(`${previous}.`));
  if (parts.length > 0) return { ...ask, attributes: parts };
  // "At what price", after a purchase, is what was paid for it.
  const whole = attributeOf(attribute.qualifierOf?.split('.')[0] ?? previous);
  const part = ask.subjects.length === 0 ? ask.attributes.find((id) => whole?.qualifiers[id] !== undefined) : undefined;
  if (whole && part !== undefined) return { ...ask, attributes: [whole.id], qualifier: part };
  const isChange =
    ask.attributes.length > 0 &&
    ask.attributes.every((id) => attributeOf(id)?.answers === 'person' && attributeOf(id)?.kind === 'event');
  return isOffice(attribute) && isChange && ask.subjects.length === 0
    ? { ...ask, attributes: before, qualifier: 'date' }
    : ask;
}

function fromConversation(ask: Ask, conversation: Conversation, reading: Reading, text: string): Ask {
  const isBeside = ask.kind === 'comparison' && ask.subjects.length === 1 && ask.time.periods.length < 2;
  const points = isBeside || pointsBack(text, reading.textLanguage);
  const bare = isBare(ask, reading);
  if (!points && !(ask.subjects.length === 0 && bare)) return ask;
  const inherited: Slot[] = [];
  let filled = ask;
  if (isBeside) {
    filled = { ...filled, subjects: [...new Set([...conversation.entities, ...ask.subjects])] };
    inherited.push('subjects');
  }
  if (ask.subjects.length === 0 || onlyPeople(ask.subjects, conversation.entities)) {
    const people = pointsAtPerson(text, reading.textLanguage)
      ? (conversation.given ?? []).filter(({ kind }) => kind === 'person')
      : [];
    filled = { ...filled, subjects: [...new Set([...people.slice(0, 1), ...subjectsFrom(ask, conversation)])] };
    if (filled.subjects.length > ask.subjects.length) inherited.push('subjects');
  }
  if (ask.attributes.length === 0 && bare) {
    const isName = ask.subjects.length > 0;
    filled = { ...filled, attributes: conversation.attributes };
    if (conversation.qualifier !== undefined && ask.answer === 'thing')
      filled = { ...filled, qualifier: conversation.qualifier };
    if (conversation.attributes.length > 0) inherited.push('attribute');
    if (ask.answer === 'thing') filled = { ...filled, answer: conversation.answerType };
    const kind = conversation.kind ?? 'fact';
    if (isName && LASTING.has(kind) && (ask.kind === 'text' || ask.kind === 'profile')) filled = { ...filled, kind };
    else if (filled.attributes.length > 0 && (ask.kind === 'text' || ask.kind === 'profile'))
      filled = { ...filled, kind: 'fact' };
  }
  if (
    ask.time.period === undefined &&
    ask.time.focus === 'now' &&
    conversation.time.period &&
    bare &&
    inherited.length > 0 &&
    !isAnotherEvent(ask, conversation, reading)
  ) {
    filled = { ...filled, time: { ...filled.time, period: conversation.time.period, focus: 'period' } };
    inherited.push('period');
  }
  return { ...filled, inherited };
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
  const attributes = ask.attributes.length === 0 && bare ? before.attributes : ask.attributes;
  const time =
    ask.time.period || !before.time.period
      ? ask.time
      : { ...ask.time, period: before.time.period, focus: before.time.focus };
  return { ...ask, attributes, time, ...(ask.kind === 'text' && attributes.length > 0 && { kind: 'fact' as const }) };
}

/** True when the clause has no content beside names, attributes, times and question words. */
function isBare(ask: Ask, reading: Reading): boolean {
  return reading.contentIn(ask.span, ask.taken).length === 0;
}

function onlyPeople(subjects: readonly Entity[], known: readonly Entity[]): boolean {
  return subjects.every(({ kind }) => kind === 'person') && known.some(({ kind }) => kind === 'company');
}

/** "His predecessor", "the second one": all that the conversation is on; a person's question keeps the person. */
function subjectsFrom(ask: Ask, { entities }: Conversation): readonly Entity[] {
  return [...new Set([...ask.subjects, ...entities])];
}
