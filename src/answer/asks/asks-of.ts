import { MOST_NAMED } from '../../bounds.ts';
import type { AskKind } from '../../lang/language.ts';
import { isWithin, type Span } from '../../search/analyse.ts';
import type { Reading } from '../reading/reading.ts';
import type { Ask } from './ask.ts';
import { isBare } from './bare.ts';
import { type Conversation, carryOver } from './carry-over.ts';
import { questionWordsIn, withoutOpeners } from './clauses.ts';
import {
  asksAndThenWhat,
  type Clause,
  clauseOf,
  clausesOf,
  MOST_ASKS,
  namesIn,
  ruleIn,
  segmentsIn,
  slottedIn,
} from './clauses-of.ts';
import { followed, followUpIn } from './follow-up.ts';
import { isGuessed } from './grammar/claims.ts';
import { eachPerson } from './people/each-person.ts';
import { readAsk } from './read-ask.ts';
import { claimsSame } from './rules.ts';
import type { ReadInput } from './said.ts';

/** Kinds that are about a question as a whole: its parts are not asked one by one. */
const WHOLE: ReadonlySet<AskKind> = new Set(['comparison', 'timeline', 'profile', 'definition', 'superlative']);

type AsksInput = Omit<ReadInput, 'body'>;

/** The things that a question asks for, in order; `areAll` is false where it asks for more than are answered. */
export type Asked = { readonly asks: readonly [Ask, ...Ask[]]; readonly areAll: boolean };

/** The things that a question asks for, in order; at least one. */
export function asksOf(input: AsksInput): Asked['asks'] {
  return askedIn(input).asks;
}

/** What a question asks for, and whether that is all of it. */
export function askedIn({ reading, conversation, model }: AsksInput): Asked {
  const body = withoutGuess(withoutOpeners(reading.folded, reading.textLanguage, reading.names), reading);
  const whole = clauseOf(body, reading);
  const changed = conversation && changedBy(whole, conversation, { reading, conversation, model, body });
  if (changed) return { asks: [changed], areAll: true };
  const rule = ruleIn(whole, reading, conversation);
  const compared =
    rule?.kind === 'comparison' ? comparisonsIn(body, { reading, conversation, model, body }) : undefined;
  if (compared) {
    const kept = withinBounds(compared);
    return { asks: kept, areAll: kept.length === compared.length };
  }
  const isInTwo = rule?.kind === 'timeline' && asksAndThenWhat(body, reading, conversation);
  const isWhole = rule !== undefined && (WHOLE.has(rule.kind) || claimsSame({ rule: rule.id })) && !isInTwo;
  const mayBeOfPart = rule?.kind === 'superlative' && namesIn([whole], reading).length > 0;
  const parts = isWhole && !mayBeOfPart ? undefined : clausesOf(body, reading, conversation);
  const isInParts = parts !== undefined && (!isWhole || eachAsks(parts.clauses));
  const { clauses, areAll } = isInParts ? parts : { clauses: [whole], areAll: true };
  const asks: Ask[] = [];
  for (const clause of clauses) {
    const ask = askOf(clause, { reading, conversation, model, body, before: asks.at(-1) });
    asks.push(...eachPerson(ask, reading));
  }
  const [lone, next] = asks;
  if (lone && next?.kind === 'fact' && asksNothingAlone(lone, reading)) asks[0] = { ...next, answer: lone.answer };
  const distinct = asks.filter((ask, place) => !repeats(ask, asks[place - 1], reading));
  const [first = askOf(whole, { reading, conversation, model, body, before: undefined }), ...others] = distinct;
  const kept = withinBounds([first, ...others]);
  return { asks: kept, areAll: areAll && kept.length === Math.max(1, distinct.length) };
}

/** Things that the asks of one message may name together: an answer has `MOST_STATEMENTS` to tell of them. */
const MOST_SUBJECTS = 2 * MOST_NAMED;

/** The first asks, as many as one message may hold; fewer where each names many. */
function withinBounds([first, ...others]: Asked['asks']): Asked['asks'] {
  let named = first.subjects.length;
  const more = others.slice(0, MOST_ASKS - 1).filter(({ subjects }) => {
    named += subjects.length;
    return named <= MOST_SUBJECTS;
  });
  return [first, ...more];
}

/**
 * "Which is older, Corvane or Halvorn, and which has more users" sets the same two beside each other twice. Undefined where the first part
 * names nothing to compare ("Corvane vs Halvorn, who earns more"), or one behind it no figure, or not which end of it.
 */
function comparisonsIn(body: Span, input: ReadInput): Asked['asks'] | undefined {
  const { reading } = input;
  const segments = segmentsIn(body, reading);
  const namesEnd = Math.max(body.start, ...namesIn([body], reading).map(({ end }) => end));
  const behind = segments.filter(({ start }) => start >= namesEnd);
  const last = segments.at(-1 - behind.length);
  if (!last || behind.length === 0) return undefined;
  const first = askOf(clauseOf({ start: body.start, end: last.end }, reading), { ...input, before: undefined });
  if (first.kind !== 'comparison' || first.subjects.length < 2 || first.attributes.length === 0) return undefined;
  const rest = behind.flatMap((segment): readonly Ask[] => {
    const ask = readAsk(clauseOf(segment, reading), input);
    const isOfFigure = reading.attributeOf(ask.attributes[0] ?? '')?.kind === 'figure';
    if (!isOfFigure || ask.order === undefined) return [];
    return [{ ...ask, kind: 'comparison', subjects: first.subjects, inherited: ['subjects'] }];
  });
  return rest.length === behind.length ? [first, ...rest] : undefined;
}

/** The question without what is only guessed behind it: "who runs Corvane, some Apple guy right". */
function withoutGuess(body: Span, reading: Reading): Span {
  const [last, before] = [...segmentsIn(body, reading)].reverse();
  if (last?.joined !== 'pause' || before === undefined) return body;
  const { folded, textLanguage } = reading;
  const asks = (span: Span) => questionWordsIn(reading.masked, span, textLanguage).length > 0;
  const isGuess = asks(before) && !asks(last) && isGuessed(folded.slice(last.start, last.end), textLanguage);
  return isGuess ? { start: body.start, end: before.end } : body;
}

/** "When did Corvane list, and who is its largest shareholder": only one part asks for the largest. */
function eachAsks(clauses: readonly Clause[]): boolean {
  return clauses.length > 1 && clauses.every(({ groups, words }) => groups.length > 0 && words.length > 0);
}

/** "When and where was she born": a question word before another asks of what comes after both. */
function asksNothingAlone(ask: Ask, reading: Reading): boolean {
  const names = reading.names.some((name) => isWithin(name, ask.span));
  return ask.attributes.length === 0 && ask.kind === 'fact' && !names && isBare(ask, reading);
}

/** 创始人还有谁: a part that only says what the attribute of the part before is anyway asks for nothing more. */
function repeats(ask: Ask, before: Ask | undefined, { attributeOf }: Reading): boolean {
  const [attribute = ''] = ask.attributes;
  return (
    before?.answer === 'thing' &&
    ask.answer === attributeOf(attribute)?.answers &&
    attribute === before.attributes[0] &&
    ask.kind === before.kind &&
    ask.qualifier === before.qualifier &&
    ask.time.written === before.time.written &&
    ask.subjects.every((entity) => before.subjects.includes(entity))
  );
}

/** The question before, where this one only changes it: "add Baidu". */
function changedBy(whole: Clause, conversation: Conversation, input: ReadInput): Ask | undefined {
  const text = slottedIn(whole, input.reading);
  const followUp = followUpIn(text, input.reading.textLanguage);
  return followUp && followed(followUp, { ask: readAsk(whole, input), conversation, reading: input.reading, text });
}

type AskInput = ReadInput & { readonly before: Ask | undefined };

/** What a clause asks, with what it leaves open filled from what was asked before it. */
function askOf(clause: Clause, input: AskInput): Ask {
  const { reading, conversation, before } = input;
  const text = slottedIn(clause, reading);
  return firstOfAll(carryOver(readAsk(clause, input), { reading, conversation, before, text }), reading);
}

/** "The first company to list": of all, where none is named, the order of time decides. */
function firstOfAll(ask: Ask, { attributeOf }: Reading): Ask {
  const { kind, subjects, attributes, time } = ask;
  const isOfAll = subjects.length === 0 && time.focus === 'first' && attributeOf(attributes[0] ?? '')?.kind === 'event';
  return isOfAll && (kind === 'fact' || kind === 'list') ? { ...ask, kind: 'superlative' } : ask;
}
