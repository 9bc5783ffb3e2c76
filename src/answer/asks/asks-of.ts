import type { Attribute } from '../../knowledge/attribute.ts';
import type { Place } from '../../knowledge/place.ts';
import type { ReadingModel } from '../../knowledge/reading-model.ts';
import type { AnswerType, AskKind } from '../../lang/language.ts';
import { isWithin, type Span } from '../../search/analyse.ts';
import type { Entity, Mention } from '../../search/lexicon.ts';
import type { PhraseMatch, QualifierName } from '../../search/phrase-book.ts';
import type { Reading } from '../reading/reading.ts';
import type { Ask, AskTime } from './ask.ts';
import { type AttributeGroup, whatGrows } from './attributes-of.ts';
import { type Conversation, carryOver } from './carry-over.ts';
import { chooseGroup } from './choose-group.ts';
import { type Classified, classify } from './classify/model.ts';
import { withoutOpeners } from './clauses.ts';
import { type Clause, clauseOf, clausesOf, namesIn, ruleIn, slottedIn } from './clauses-of.ts';
import {
  asksForSize,
  changeIn,
  endOfTimeIn,
  expectedIn,
  focusOf,
  orderOf,
  quarterIn,
  saysStill,
  seriesIn,
  topIn,
} from './focus.ts';
import { followed, followUpIn } from './follow-up.ts';
import { kindNamed, kindOf } from './kind-of.ts';
import { attributesMeant, decidingWord } from './meant.ts';

/** Kinds that are about a question as a whole: its parts are not asked one by one. */
const WHOLE: ReadonlySet<AskKind> = new Set(['comparison', 'timeline', 'profile', 'definition', 'superlative']);

type AsksInput = {
  readonly reading: Reading;
  readonly conversation: Conversation | undefined;
  readonly model: ReadingModel | undefined;
};

/** The things that a question asks for, in order; at least one. */
export function asksOf({ reading, conversation, model }: AsksInput): readonly [Ask, ...Ask[]] {
  const body = withoutOpeners(reading.folded, reading.textLanguage);
  const whole = clauseOf(body, reading);
  const changed = conversation && changedBy(whole, conversation, { reading, conversation, model, body });
  if (changed) return [changed];
  const rule = ruleIn(whole, reading, conversation);
  const clauses = rule && WHOLE.has(rule.kind) ? [whole] : clausesOf(body, reading, conversation);
  const asks: Ask[] = [];
  for (const clause of clauses) asks.push(askOf(clause, { reading, conversation, model, body, before: asks.at(-1) }));
  const [first, ...others] = asks;
  return first ? [first, ...others] : [askOf(whole, { reading, conversation, model, body, before: undefined })];
}

/** The question before, where this one only changes it: "add Baidu". */
function changedBy(whole: Clause, conversation: Conversation, input: ReadInput): Ask | undefined {
  const text = slottedIn(whole, input.reading);
  const followUp = followUpIn(text, input.reading.textLanguage);
  return followUp && followed(followUp, { ask: readAsk(whole, input), conversation, reading: input.reading, text });
}

type ReadInput = AsksInput & { readonly body: Span };
type AskInput = ReadInput & { readonly before: Ask | undefined };

/** Below this probability the classifier's word is not taken, in [0, 1]. */
const SURE_OF_KIND = 0.6;
const SURE_OF_ATTRIBUTE = 0.55;
/** From this on the word that told it is no further content. */
const SURE_OF_WORD = 0.75;
/** Below this it is not named to the reader. */
const SURE_TO_NAME = 0.9;

/** What a clause asks, with what it leaves open filled from what was asked before it. */
function askOf(clause: Clause, input: AskInput): Ask {
  const { reading, conversation, before } = input;
  const text = slottedIn(clause, reading);
  return firstOfAll(carryOver(readAsk(clause, input), { reading, conversation, before, text }), reading);
}

/** What a clause asks by itself. */
function readAsk(clause: Clause, { reading, conversation, model, body }: ReadInput): Ask {
  const language = reading.textLanguage;
  const spans = [clause, ...clause.context];
  const text = slottedIn(clause, reading);
  const rule = ruleIn(clause, reading, conversation);
  const guess = model && classify(text, language, model);
  const asked = clause.words[0]?.answer;
  const chosen = chooseGroup(clause, asked);
  // A timeline and a list may be of several things: 上市退市时间线.
  const ofAll = rule?.kind === 'timeline' ? allGroups(clause, reading) : [];
  const read = [...(chosen?.matches ?? []), ...ofAll].map(({ entry }) => entry);
  const { focus, words: focusWords } = focusOf(text, language);
  const guessed = guess && saysMore(clause, focusWords, reading) ? attributeOfGuess(guess, asked, reading) : undefined;
  const ordered =
    guessed === undefined ? read : [...read].sort((a, b) => Number(b.id === guessed) - Number(a.id === guessed));
  const isUnsure = guess !== undefined && guess.probability.attribute < SURE_TO_NAME;
  const ofRule = rule?.attribute !== undefined && reading.attributeOf(rule.attribute) ? rule.attribute : undefined;
  const meant = ofRule ?? guessed ?? whatGrows(spans, reading);
  const attributes =
    ordered.length > 0 ? [...new Set(ordered.map(({ id }) => id))] : attributesMeant(meant, clause, reading);
  const named = subjectsOf(spans, body, reading);
  const things = named.filter(({ kind: one }) => one !== 'topic');
  const subjects = things.length > 0 ? things : named;
  const topics = things.length > 0 ? named.filter(({ kind: one }) => one === 'topic') : [];
  const isOfFigure = reading.attributeOf(attributes[0] ?? '')?.kind === 'figure';
  const inTime = rule?.kind === 'comparison' && !isOfFigure ? endOfTimeIn(text, language) : undefined;
  const order = inTime === undefined ? orderOf(text, language) : inTime === 'late' ? 'most' : 'least';
  const top = topIn(text, language);
  const series = seriesIn(text, language);
  const isSeries = series.of !== undefined && attributes.length > 0 && (rule === undefined || rule.kind === 'list');
  const kind = isSeries
    ? 'list'
    : kindOf(
        {
          rule: rule?.kind,
          guess: guess && guess.probability.kind >= SURE_OF_KIND ? kindNamed(guess.kind) : undefined,
        },
        { attributes, asked, subjects, order, focus, isOfParts: read[0]?.parts === true },
      );
  const qualifier =
    qualifierIn(spans, attributes, reading) ??
    (guess?.qualifier !== undefined && guess.probability.qualifier >= SURE_OF_KIND ? guess.qualifier : undefined);
  // 股票代码多少 counts nothing: the part that is asked for by itself says what it is.
  const isOfPart = read.length === 0 && asked === 'count' && partAnswers(attributes[0], qualifier, reading) === 'thing';
  const expected = expectedIn(text, language);
  // How big a listing or a round was is its amount.
  const isOfSize = asked !== 'date' && asksForSize(text, language) && hasAmount(attributes[0], reading);
  const change = changeIn(text, language);
  const dated = timeOf(spans, focus, asksOnlyStates(attributes, reading), reading);
  const quarter = isOfFigure && kind === 'fact' && dated.period === undefined ? quarterIn(text, language) : undefined;
  const time = quarter === undefined ? dated : { ...dated, isQuarter: true as const };
  return {
    kind,
    subjects,
    topics,
    attributes,
    ...(read.length === 0 && guessed !== undefined && isUnsure && { unsure: true as const }),
    ...(qualifier !== undefined && { qualifier }),
    places: placesIn(spans, reading),
    time,
    answer: inTime !== undefined ? 'date' : isOfSize ? 'money' : isOfPart ? 'thing' : (asked ?? 'thing'),
    ...(order && { order }),
    ...(top !== undefined && { top }),
    still: saysStill(text, language),
    ...(change && { change }),
    ...(isSeries && { series: series.of }),
    ...(expected.length > 0 && { basis: 'expected' as const }),
    rule: rule?.id ?? (guess && kind === guess.kind ? 'model' : 'default'),
    inherited: [],
    span: { start: clause.start, end: clause.end },
    taken: [
      ...namesIn(spans, reading),
      // Another attribute says which fact is meant ("at the listing"), but a text need not use its word.
      ...clause.groups.filter((group) => !asksForSort(group, kind, reading)),
      ...qualifiersIn(spans, attributes, reading),
      ...reading.time.spans,
      ...clause.words,
      ...(guess && read.length === 0 && guessed !== undefined && guess.probability.attribute >= SURE_OF_WORD
        ? decidingWord(guess, { clause, reading, known: model?.[language]?.weights })
        : []),
      ...spansOfWords(
        [...focusWords, ...expected, ...(quarter === undefined ? [] : [quarter]), ...(isSeries ? series.words : [])],
        clause,
        reading,
      ),
    ].map(({ start, end }) => ({ start, end })),
  };
}

/** "The first company to list": of all, where none is named, the order of time decides. */
function firstOfAll(ask: Ask, { attributeOf }: Reading): Ask {
  const { kind, subjects, attributes, time } = ask;
  const isOfAll = subjects.length === 0 && time.focus === 'first' && attributeOf(attributes[0] ?? '')?.kind === 'event';
  return isOfAll && (kind === 'fact' || kind === 'list') ? { ...ask, kind: 'superlative' } : ask;
}

/** What only the model guessed must be of the asked type: "when did it start food delivery" does not ask how many ride for it. */
function attributeOfGuess(
  { attribute, probability }: Classified,
  asked: AnswerType | undefined,
  reading: Reading,
): string | undefined {
  if (attribute === undefined || probability.attribute < SURE_OF_ATTRIBUTE) return undefined;
  const isFigure = reading.attributeOf(attribute)?.kind === 'figure';
  return isFigure && (asked === 'date' || asked === 'place' || asked === 'thing') ? undefined : attribute;
}

/** "Latest news on Manus" asks for no attribute: it says nothing beside the name and that the newest is meant. */
function saysMore(clause: Clause, focusWords: readonly string[], reading: Reading): boolean {
  const taken = [...reading.time.spans, ...spansOfWords(focusWords, clause, reading)];
  return clause.words.length > 0 || reading.contentIn(clause, taken).length > 0;
}

/** "Games" asks for products, and for games among them; in a list "game companies" does so, too. */
function asksForSort({ start, end, matches }: AttributeGroup, kind: AskKind, { folded }: Reading): boolean {
  const word = folded.slice(start, end);
  const sorts = matches.flatMap(({ entry }) => [...entry.sorts.en, ...entry.sorts.zh]);
  return sorts.some((sort) => sort === word || (kind === 'list' && sort.startsWith(word)));
}

/** Every phrase of an attribute, also those that stand side by side. */
function allGroups(clause: Clause, reading: Reading): readonly PhraseMatch<Attribute>[] {
  return reading.attributes.filter((match) => isWithin(match, clause));
}

/** What the clause names; where it names people only, the companies of the rest; where it names nothing, all that the question names. */
function subjectsOf(spans: readonly Span[], body: Span, reading: Reading): readonly Entity[] {
  const own = entitiesIn(namesIn(spans, reading), reading);
  const all = entitiesIn(namesIn([body], reading), reading);
  if (own.length === 0) return all;
  if (own.some(({ kind }) => kind !== 'person')) return own;
  return [...new Set([...own, ...all.filter(({ kind }) => kind === 'company')])];
}

/** Names in the order of the text, each once, ambiguous ones as they were resolved. */
function entitiesIn(names: readonly Mention[], reading: Reading): readonly Entity[] {
  const resolved = names.flatMap(({ entities }) => entities.filter((entity) => reading.entities.includes(entity)));
  return [...new Set(resolved)];
}

function placesIn(spans: readonly Span[], reading: Reading): readonly Place[] {
  return reading.places.filter((place) => spans.some((span) => isWithin(place, span))).map(({ entry }) => entry);
}

function qualifierIn(spans: readonly Span[], attributes: readonly string[], reading: Reading): string | undefined {
  return qualifiersIn(spans, attributes, reading)[0]?.entry.qualifier;
}

function qualifiersIn(
  spans: readonly Span[],
  attributes: readonly string[],
  reading: Reading,
): readonly PhraseMatch<QualifierName>[] {
  return reading.qualifiers.filter(
    ({ entry, ...span }) => attributes.includes(entry.attribute) && spans.some((one) => isWithin(span, one)),
  );
}

/** "The CEO, and the 2024 revenue": the year is that of the figure. */
function asksOnlyStates(attributes: readonly string[], reading: Reading): boolean {
  const isState = attributes.length > 0 && attributes.every((id) => reading.attributeOf(id)?.kind === 'state');
  return isState && reading.attributes.some(({ entry }) => entry.kind === 'figure');
}

function timeOf(
  spans: readonly Span[],
  focus: Ask['time']['focus'] | undefined,
  ownOnly: boolean,
  reading: Reading,
): AskTime {
  const own = reading.dates.filter((date) => spans.some((span) => isWithin(date, span)));
  const dates = own.length > 0 || ownOnly ? own : reading.dates;
  const periods = dates.map(({ period }) => period);
  const isAll = dates.length === reading.dates.length;
  const period = isAll ? reading.time.period : periods[0];
  const written = dates.map(({ written: text }) => text).join(', ');
  return {
    ...(period && { period }),
    periods,
    focus:
      focus !== undefined && !(period && (focus === 'now' || focus === 'latest')) ? focus : period ? 'period' : 'now',
    ...(written !== '' && { written }),
    ...(dates.length > 0 && dates.every(({ isYearless }) => isYearless) && { isYearless: true }),
  };
}

function partAnswers(attribute: string | undefined, part: string | undefined, { attributeOf }: Reading) {
  return attributeOf(attribute ?? '')?.qualifiers[part ?? '']?.answers;
}

/** True for a deal, a round or a listing: something that happened and is measured in money, as a fact of it or as one of its parts. */
function hasAmount(id: string | undefined, { attributeOf }: Reading): boolean {
  const attribute = attributeOf(id ?? '');
  if (attribute?.kind !== 'event') return false;
  return (
    attribute.answers === 'money' || Object.values(attribute.qualifiers).some(({ answers: type }) => type === 'money')
  );
}

/** Where words of a pattern stand in a clause. */
function spansOfWords(words: readonly string[], clause: Span, reading: Reading): readonly Span[] {
  const text = reading.folded.slice(clause.start, clause.end);
  // A word of a pattern may hold a slot: {person}上来之前.
  const parts = words
    .flatMap((word) => word.split(/\{[a-z]+\}/u))
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.flatMap((word) => {
    const at = text.indexOf(word);
    return at < 0 ? [] : [{ start: clause.start + at, end: clause.start + at + word.length }];
  });
}
