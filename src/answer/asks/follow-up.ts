import { GRAMMARS } from '../../lang/index.ts';
import type { FollowUp } from '../../lang/language.ts';
import { byLanguage } from '../../lang/lazy/by-language.ts';
import { compileAll, lazyTest } from '../../lang/pattern.ts';
import type { Span } from '../../search/analyse.ts';
import type { Entity } from '../../search/lexicon.ts';
import type { Reading, Topic } from '../reading/reading.ts';
import type { Ask, Slot } from './ask.ts';
import { standing } from './carry-over.ts';
import { orderOf, pointsAtPerson } from './focus.ts';

/** What a message does with the question before; `place`: which of those that were listed it picks, from 1, or -1 for the last. */
export type FollowUpRead = { readonly id: string; readonly does: FollowUp; readonly place?: number };

const COMPILED = byLanguage(compiled);

function compiled(language: 'en' | 'zh') {
  const { followUps, ordinals, picks } = GRAMMARS[language];
  return {
    picks: compileAll(picks),
    rules: followUps.map(({ id, does, say }) => ({ id, does, pattern: lazyTest(say) })),
    ordinals: ordinals.map(({ place, say }) => ({ place, pattern: lazyTest(say) })),
  };
}

/** What a whole question with slots does with the one before it; undefined where it is a question of its own. */
export function followUpIn(slotted: string, language: 'en' | 'zh'): FollowUpRead | undefined {
  const { rules, ordinals } = COMPILED[language];
  const rule = rules.find(({ pattern }) => pattern.test(slotted));
  if (!rule) return undefined;
  const { id, does } = rule;
  if (does !== 'pick') return { id, does };
  const place = ordinals.find(({ pattern }) => pattern.test(slotted))?.place;
  return place === undefined ? undefined : { id, does, place };
}

type Input = {
  readonly ask: Ask;
  readonly conversation: Topic;
  readonly reading: Reading;
  /** The whole question with slots. */
  readonly text: string;
};

/**
 * The question before, changed as the message says: "add Baidu" compares it too, 只看2021年 asks the same of that year. Undefined where
 * the conversation holds nothing that it could change.
 */
export function followed(followUp: FollowUpRead, input: Input): Ask | undefined {
  const changed = CHANGES[followUp.does](input, followUp);
  return changed && { ...changed, rule: followUp.id, inherited: inheritedBy(changed, input) };
}

const CHANGES: Readonly<Record<FollowUp, (input: Input, followUp: FollowUpRead) => Ask | undefined>> = {
  add: (input) => ofSubjects([...standing(input.conversation), ...input.ask.subjects], input),
  drop: (input) => {
    const { ask, conversation } = input;
    const named = [...(ask.without ?? []), ...ask.subjects];
    const left = conversation.entities.filter(({ id }) => !named.some((entity) => entity.id === id));
    if (left.length < conversation.entities.length && left.length > 0) return ofSubjects(left, input);
    const before = again(input);
    return before && { ...before, without: distinct([...(conversation.without ?? []), ...named]) };
  },
  only: (input) => {
    const { ask, conversation } = input;
    const subjects = ask.subjects.length > 0 ? ask.subjects : conversation.entities;
    const before = ofSubjects(subjects, input);
    return before && (ask.time.period ? { ...before, time: ask.time } : before);
  },
  pick: (input, { place = 1 }) => picked(input, place),
  source: (input) => again(input),
  compare: (input) => {
    const { ask, reading, text } = input;
    const [first] = standing(input.conversation);
    const before = first && again(input);
    if (!before || before.attributes.length === 0) return undefined;
    const order = orderOf(text, reading.textLanguage) ?? 'most';
    return { ...before, kind: 'comparison', subjects: distinct([first, ...ask.subjects]), order };
  },
  each: (input) => eachOf(input),
  others: (input) => othersOf(input),
  later: (input) => laterOf(input),
};

/** The question before as it was asked; undefined where there was none. */
function again({ ask, conversation }: Input): Ask | undefined {
  const { entities, attributes, qualifier, answerType, kind, order, places, topics, further, without } = conversation;
  if (entities.length + attributes.length === 0) return undefined;
  const { unsure: _, ...own } = ask;
  return {
    ...own,
    kind: kind ?? 'fact',
    subjects: entities,
    topics: topics ?? [],
    attributes,
    ...(qualifier !== undefined && { qualifier }),
    places: places ?? [],
    ...(further && { further }),
    ...(without && { without }),
    time: timeOf(conversation),
    answer: answerType,
    ...(order && { order }),
    taken: [ask.span],
  };
}

function timeOf({ time: { period, focus }, periods }: Topic): Ask['time'] {
  if (period) return { period, periods: periods ?? [period], focus: 'period' };
  return { periods: [], focus: focus === 'earlier' ? 'before' : (focus ?? 'now') };
}

/** The same of these; figures of several are compared. */
function ofSubjects(subjects: readonly Entity[], input: Input): Ask | undefined {
  const before = again(input);
  if (!before) return undefined;
  const all = distinct(subjects);
  const isOne = all.filter(({ kind }) => kind !== 'person').length < 2;
  const kind = isOne
    ? before.kind === 'comparison' && before.time.periods.length < 2
      ? 'fact'
      : before.kind
    : OF_ONE.has(before.kind) && before.attributes.length > 0
      ? 'comparison'
      : before.kind;
  return { ...before, kind, subjects: all };
}

/** Kinds whose answer on one thing may be set beside that on another. */
const OF_ONE: ReadonlySet<Ask['kind']> = new Set(['fact', 'text', 'verdict', 'comparison', 'superlative']);

/** One of those that were listed: what was asked of all of them is asked of it, or what the message asks itself. */
function picked({ ask, conversation, reading }: Input, place: number): Ask | undefined {
  const { listed = [], entities, attributes } = conversation;
  const entity = listed.at(place > 0 ? place - 1 : place);
  if (!entity || listed.length < 2) return undefined;
  const own = {
    ...ask,
    subjects: [entity],
    time: { ...ask.time, focus: 'now' as const },
    taken: [...ask.taken, ...picksIn(reading)],
  };
  if (ask.attributes.length > 0) return own;
  if (entity.kind === 'person' || attributes.length === 0) return { ...own, kind: 'profile', taken: [ask.span] };
  const others = entities.filter((one) => !listed.includes(one));
  return {
    ...own,
    kind: 'fact',
    subjects: distinct([...others, entity]),
    attributes,
    time: timeOf(conversation),
    taken: [ask.span],
  };
}

/** Where a question says which one it picks. */
function picksIn({ folded, textLanguage }: Reading): readonly Span[] {
  const found = [...folded.matchAll(COMPILED[textLanguage].picks)];
  return found.map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}

/** A part of each that was listed: "how much each" after a list of fines. */
function eachOf(input: Input): Ask | undefined {
  const { ask, conversation } = input;
  const before = again(input);
  const listed = (conversation.listed ?? []).flatMap((entity) => entity ?? []);
  if (!before || listed.length < 2) return undefined;
  const answer = ask.answer === 'thing' ? 'money' : ask.answer;
  if (conversation.kind === 'list' && conversation.entities.length > 0) return { ...before, answer, each: true };
  return { ...before, kind: 'fact', subjects: distinct(listed), answer };
}

/** The same without what the answer gave: 还有谁. Undefined where it gave nothing that the library knows by a name. */
function othersOf(input: Input): Ask | undefined {
  const { entities, given = [], listed = [], without = [] } = input.conversation;
  const named = [...listed, ...given].flatMap((entity) => entity ?? []).filter((entity) => !entities.includes(entity));
  const before = again(input);
  const told = distinct([...without, ...named]);
  return before && told.length > 0 ? { ...before, without: told } : undefined;
}

/** What came after that which the answer told, of all that it was on: 后来呢. "Him" is whom it gave. */
function laterOf({ ask, conversation, reading, text }: Input): Ask | undefined {
  const { told, given = [], topics = [] } = conversation;
  const people = [...given, ...conversation.entities].filter(({ kind }) => kind === 'person');
  const [person] = pointsAtPerson(text, reading.textLanguage) ? people : [];
  const subjects = person ? [person] : standing(conversation);
  if (subjects.length + topics.length === 0) return undefined;
  return {
    ...ask,
    kind: 'timeline',
    subjects: subjects.length > 0 ? subjects : topics,
    topics: subjects.length > 0 ? topics : [],
    attributes: [],
    time: { periods: [], focus: 'now', ...(told !== undefined && { after: told }) },
    taken: [ask.span],
  };
}

function distinct(entities: readonly Entity[]): readonly Entity[] {
  return [...new Map(entities.map((entity) => [`${entity.kind} ${entity.id}`, entity])).values()];
}

/** What was not said in the message itself. */
function inheritedBy(changed: Ask, { ask }: Input): readonly Slot[] {
  const ofNamed = changed.subjects.some((entity) => !ask.subjects.includes(entity));
  const ofAttribute = changed.attributes.length > 0 && changed.attributes !== ask.attributes;
  return [
    ...(ofNamed ? (['subjects'] as const) : []),
    ...(ofAttribute ? (['attribute'] as const) : []),
    ...(changed.time.period && changed.time !== ask.time ? (['period'] as const) : []),
  ];
}
