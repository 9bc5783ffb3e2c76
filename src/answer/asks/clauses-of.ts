import { compact } from '../../lang/text.ts';
import { isWithin, meets, type Span } from '../../search/analyse.ts';
import type { Mention } from '../../search/lexicon.ts';
import { uniqueBy } from '../../search/unique-by.ts';
import type { Reading } from '../reading/reading.ts';
import { type AttributeGroup, figuresInRow, groupsOf, isOfPerson } from './attributes-of.ts';
import type { Conversation } from './carry-over.ts';
import { type SlotMark, slotted } from './classify/slots.ts';
import { questionWordsIn, type Segment, segmentsOf, signsBetween, type WordMark } from './clauses.ts';
import { asksForEach, causesIn } from './focus.ts';
import { asksOneBefore, ruleOf } from './rules.ts';

/** A part of a question that asks for one thing. */
export type Clause = Span & {
  readonly groups: readonly AttributeGroup[];
  readonly words: readonly WordMark[];
  /** What stands before it and only says of what it asks: "小红书那轮融资，估值多少". */
  readonly context: readonly Span[];
};

/** Things that one question asks for at most; what it asks for beyond that is not answered, and the reply says so. */
export const MOST_ASKS = 4;
/** Segments that are looked at for them. */
const MOST_SEGMENTS = 24;

export function clauseOf(span: Span, reading: Reading, context: readonly Span[] = []): Clause {
  // 被罚是不是因为垄断 asks for nothing of the cause that it names.
  const causes = causesIn(reading.folded, reading.textLanguage);
  const isOwn = (match: Span) => isWithin(match, span) && !causes.some((cause) => isWithin(match, cause));
  return {
    ...span,
    context,
    groups: groupsOf(reading.attributes.filter(isOwn)),
    words: questionWordsIn(reading.masked, span, reading.textLanguage),
  };
}

/** The clauses that are answered; `areAll` is false where the question asks for more than these. */
export type Clauses = { readonly clauses: readonly Clause[]; readonly areAll: boolean };

/** Segments that ask for nothing of their own go with the one before, or say what the next one is about. */
export function clausesOf(body: Span, reading: Reading, conversation: Conversation | undefined): Clauses {
  const all = eachOnce(segmentsIn(body, reading), reading);
  const segments = namesJoined(all.slice(0, MOST_SEGMENTS), reading, conversation);
  let areAll = all.length <= MOST_SEGMENTS;
  const parts = segments.map((segment) => {
    const clause = clauseOf(segment, reading);
    const asks =
      asksItself(clause, reading, conversation) ||
      asksWhatCameOfIt(clause, reading, conversation) ||
      (saysWhen(clause, reading) && ruleIn(clause, reading, conversation)?.kind === 'timeline');
    return { segment, clause, asks };
  });
  if (isOfUnnamed(parts, reading)) return { clauses: [clauseOf(body, reading)], areAll };
  const clauses: Clause[] = [];
  let context: Span[] = [];
  for (const [place, { segment, clause, asks }] of parts.entries()) {
    if (clauses.length === MOST_ASKS) {
      areAll &&= parts.slice(place).every((part) => !part.asks);
      break;
    }
    const next = parts.slice(place + 1).find((part) => part.asks);
    const isBefore = clause.words.length === 0 && next?.segment.joined === 'pause' && next.clause.words.length > 0;
    const isContext =
      isBefore && !asksForSomebody(clause, next.clause, reading) && !asksBefore(next.clause, reading, conversation);
    if (!asks || (isContext && !isVerdict(clause, reading, conversation))) {
      const last = clauses.at(-1);
      if (last && !isContext) clauses[clauses.length - 1] = { ...last, context: [...last.context, segment] };
      else context.push(segment);
      continue;
    }
    clauses.push({ ...clause, context });
    context = [];
  }
  const [only] = clauses;
  if (clauses.length <= 1) {
    const whole = clauseOf(body, reading, only?.context.filter((span) => !isWithin(span, body)) ?? []);
    return atMost(eachInRow(whole, reading) ?? [whole], areAll);
  }
  return atMost(
    clauses.flatMap((clause) => pairsOf(clause, reading, MOST_ASKS + 1)),
    areAll,
  );
}

/** The segments of a stretch, none of which cuts a name, a time or a phrase. */
export function segmentsIn(
  body: Span,
  { folded, textLanguage, names, time, attributes, terms }: Reading,
): readonly Segment[] {
  const whole = [...names, ...time.spans, ...attributes, ...terms];
  return segmentsOf(folded, body, { whole, signs: signsBetween(attributes, folded) }, textLanguage);
}

type Part = { readonly segment: Segment; readonly clause: Clause; readonly asks: boolean };

/** "Vellum Foods, listing, raise" with a name that nothing knows: all of it is about that, and none of it about everybody. */
function isOfUnnamed(parts: readonly Part[], reading: Reading): boolean {
  const [first] = parts;
  if (!first || first.asks || parts.length < 2) return false;
  const all = parts.map(({ segment }) => segment);
  return namesIn(all, reading).length === 0 && saysSomething(first.segment, reading);
}

function saysSomething(span: Span, { contentIn, terms, places, time }: Reading): boolean {
  return contentIn(span, [...terms, ...places, ...time.spans]).length > 0;
}

function atMost(clauses: readonly Clause[], areAll: boolean): Clauses {
  return { clauses: clauses.slice(0, MOST_ASKS), areAll: areAll && clauses.length <= MOST_ASKS };
}

/** What is asked twice in one message ("who runs it? who runs it?") is asked once. */
function eachOnce(segments: readonly Segment[], { folded }: Reading): readonly Segment[] {
  return uniqueBy(segments, ({ start, end }) => compact(folded.slice(start, end)));
}

/** "Did Huya and DouYu merge": what is joined to a part that lacks its verb belongs to it. */
function namesJoined(
  segments: readonly Segment[],
  reading: Reading,
  conversation: Conversation | undefined,
): readonly Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    const isJoined = last && (segment.joined === 'word' || isRow(last, segment, reading));
    if (last && isJoined && lacksVerb(last, segment, reading, conversation))
      joined[joined.length - 1] = { ...last, end: segment.end };
    else joined.push(segment);
  }
  return joined;
}

/** "When were Huya, DouYu": a name before a pause and another behind it. */
function isRow(before: Span, { start, end }: Span, { folded, names }: Reading): boolean {
  const isGap = (from: number, to: number) => /^[\s,、，]*$/u.test(folded.slice(from, to));
  const [last, next] = [
    names.filter((name) => isWithin(name, before)).at(-1),
    names.find((one) => isWithin(one, { start, end })),
  ];
  return last !== undefined && next !== undefined && isGap(last.end, next.start);
}

/** True for "did Huya", for 为什么小鹏 before 大众合作, and for "when did Pony.ai" before "WeRide list", but not for "who is Jack Ma". */
function lacksVerb(segment: Segment, next: Segment, reading: Reading, conversation: Conversation | undefined): boolean {
  const clause = clauseOf(segment, reading);
  const names = namesIn([segment], reading);
  if (names.length === 0 || clause.groups.length > 0) return false;
  if (reading.contentIn(segment, [...names, ...clause.words]).length > 0) return false;
  if (clause.words.length === 0) return !asksWhatItIs(clause, reading, conversation);
  const rule = ruleIn(clause, reading, conversation)?.kind;
  const [first] = namesIn([next], reading);
  const beginsWithName = first !== undefined && reading.folded.slice(next.start, first.start).trim() === '';
  return (
    (rule === undefined || rule === 'reason' || rule === 'verdict') &&
    (beginsWithName || rule === 'reason') &&
    clauseOf(next, reading).words.length === 0
  );
}

/** 快手营收利润日活分别多少 asks for each of them with the one question word. */
function eachInRow(clause: Clause, reading: Reading): readonly Clause[] | undefined {
  if (!asksForEach(reading.folded.slice(clause.start, clause.end), reading.textLanguage)) return undefined;
  const groups = figuresInRow(reading.attributes.filter((match) => isWithin(match, clause)));
  if (groups.length < 2) return undefined;
  return groups.map((group) => ({
    start: group.start,
    end: group.end,
    groups: [group],
    words: clause.words,
    context: clause.context,
  }));
}

function asksItself(clause: Clause, reading: Reading, conversation: Conversation | undefined): boolean {
  if (clause.groups.length > 0 || clause.words.length > 0) return true;
  // 是不是因为 asks without a question word.
  const kind = ruleIn(clause, reading, conversation)?.kind;
  return (
    kind === 'verdict' ||
    kind === 'reason' ||
    asksWhatItIs(clause, reading, conversation) ||
    asksBefore(clause, reading, conversation)
  );
}

function asksBefore(clause: Clause, reading: Reading, conversation: Conversation | undefined): boolean {
  const rule = ruleIn(clause, reading, conversation);
  return rule !== undefined && asksOneBefore({ rule: rule.id });
}

/** True where a question word comes before a pause and only what came of it is asked behind: 被谁收购了，后来怎么样. */
export function asksAndThenWhat(body: Span, reading: Reading, conversation: Conversation | undefined): boolean {
  const clauses = segmentsIn(body, reading).map((segment) => clauseOf(segment, reading));
  const last = clauses.at(-1);
  // When it was is told by the course itself.
  const isOther = ({ words }: Clause) => words.some(({ answer }) => answer !== 'date');
  const before = clauses.slice(0, -1).filter(({ groups, words }) => groups.length > 0 && words.length > 0);
  if (!last || before.length === 0) return false;
  // What happened at another time, or after something else, is a part of its own: "when did it list and what happened in 2018".
  if (saysWhen(last, reading) && ruleIn(last, reading, conversation)?.kind === 'timeline') return true;
  return before.some(isOther) && asksWhatCameOfIt(last, reading, conversation);
}

/** "Corvane CEO, founded when" asks for the one who is it, too; 科维恩CEO，哪年上任 does not. */
function asksForSomebody({ groups }: Clause, next: Clause, reading: Reading): boolean {
  const entriesOf = (all: Clause['groups']) => all.flatMap(({ matches }) => matches.map(({ entry }) => entry));
  const [own, others] = [entriesOf(groups), entriesOf(next.groups)];
  const isOnHer = others.some(
    ({ id, asksFor, answers }) => asksFor !== undefined || answers === 'person' || isOfPerson([id], reading),
  );
  return own.length > 0 && own.every(({ answers }) => answers === 'person') && others.length > 0 && !isOnHer;
}

function saysWhen(clause: Clause, reading: Reading): boolean {
  const isTopic = namesIn([clause], reading).some(({ entities }) => entities.every(({ kind }) => kind === 'topic'));
  return isTopic || hasDate(clause, reading);
}

function asksWhatCameOfIt(clause: Clause, reading: Reading, conversation: Conversation | undefined): boolean {
  const isBare = namesIn([clause], reading).length === 0 && clause.groups.length === 0 && !hasDate(clause, reading);
  return isBare && ruleIn(clause, reading, conversation)?.kind === 'timeline';
}

function hasDate(span: Span, { dates }: Reading): boolean {
  return dates.some((date) => isWithin(date, span));
}

/** "What is Zhihu, and is it profitable" asks for a profile too; a bare name does so only where nothing else is asked. */
function asksWhatItIs(clause: Clause, reading: Reading, conversation: Conversation | undefined): boolean {
  const kind = ruleIn(clause, reading, conversation)?.kind;
  return (kind === 'profile' || kind === 'definition') && !isBareName(clause, reading);
}

function isBareName({ start, end }: Span, { folded, names }: Reading): boolean {
  const text = folded.slice(start, end).trim();
  return names.some((name) => folded.slice(name.start, name.end) === text);
}

function isVerdict(clause: Clause, reading: Reading, conversation: Conversation | undefined): boolean {
  return ruleIn(clause, reading, conversation)?.kind === 'verdict';
}

/** 创始人是谁哪年成立的 asks twice without a pause: each attribute with its own question word. */
function pairsOf(clause: Clause, reading: Reading, most: number): readonly Clause[] {
  const [group, nextGroup] = clause.groups;
  const [word, nextWord] = clause.words;
  if (most < 2 || !group || !nextGroup || !word || !nextWord || meets(nextGroup, word)) return [clause];
  const cut = Math.max(group.end, word.end);
  if (nextGroup.start < cut || nextWord.start < cut) return [clause];
  const rest = clauseOf({ start: cut, end: clause.end }, reading);
  return [clauseOf({ start: clause.start, end: cut }, reading, clause.context), ...pairsOf(rest, reading, most - 1)];
}

export function ruleIn(clause: Clause, reading: Reading, conversation: Conversation | undefined) {
  const named = new Set(namesIn([clause], reading).flatMap(({ entities }) => entities[0] ?? []));
  // "Compared with Tencent?" sets it beside what the conversation was about.
  const known = [...(conversation?.entities ?? []), ...(named.size === 0 ? (conversation?.beside ?? []) : [])].filter(
    (entity) => !named.has(entity),
  ).length;
  const subjects = named.size > 1 ? named.size : named.size + known;
  const dates = new Set(reading.dates.filter((date) => isWithin(date, clause)).map(({ written }) => written)).size;
  const asksForValue = clause.words.some(({ answer }) => answer !== 'reason');
  return ruleOf(slottedIn(clause, reading), reading.textLanguage, { subjects, dates }, asksForValue);
}

export function namesIn(spans: readonly Span[], reading: Reading): readonly Mention[] {
  return reading.names.filter((name) => spans.some((span) => isWithin(name, span)));
}

/** The clause with names, dates and figures as slots, and what else is marked. */
export function slottedIn({ start, end }: Span, reading: Reading, others: readonly SlotMark[] = []): string {
  const marks = [
    ...others,
    ...reading.names.map(({ entities, ...span }): SlotMark => ({ ...span, kind: entities[0]?.kind ?? 'company' })),
    ...reading.dates.map((date): SlotMark => ({ start: date.start, end: date.end, kind: 'date' })),
    ...reading.figures.map((figure): SlotMark => ({ start: figure.start, end: figure.end, kind: 'number' })),
  ];
  const own = marks.filter((mark) => isWithin(mark, { start, end }));
  const text = slotted(
    reading.folded.slice(start, end),
    own.map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start })),
  );
  // Quotation marks say nothing, and a name that is given twice ("zhipu / z.ai") is one.
  const plain = text
    .replace(/["“”「」『』《》]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const named = new Set(namesIn([{ start, end }], reading).flatMap(({ entities }) => entities[0] ?? []));
  return named.size === 1 ? plain.replace(/(\{[a-z]+\})(?:[\s/,()]*\1\)?)+/gu, '$1') : plain;
}
