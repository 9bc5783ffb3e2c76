import type { Attribute } from '../../knowledge/attribute.ts';
import type { Place } from '../../knowledge/place.ts';
import type { AskKind } from '../../lang/language.ts';
import { isWithin, type Span } from '../../search/analyse.ts';
import type { Entity, Mention } from '../../search/lexicon.ts';
import type { Reading } from '../reading/reading.ts';
import type { Ask, AskTime } from './ask.ts';
import { type AttributeGroup, namesSort, namesWhatIsHeld, qualifiersIn } from './attributes-of.ts';
import { type Clause, namesIn } from './clauses-of.ts';
import { courseIn } from './course.ts';
import {
  causesIn,
  changeIn,
  endOfTimeIn,
  expectedIn,
  failuresIn,
  orderOf,
  quarterIn,
  saysStill,
  topIn,
} from './focus.ts';
import { degreeIn, denyingIn } from './grammar/claims.ts';
import { kindNamed, kindOf } from './kind-of.ts';
import { leftOutIn, leftPlacesIn } from './left-out.ts';
import { asksForItsOwn } from './rules.ts';
import { type ReadInput, type Said, SURE_OF_KIND, saidIn, spansOfWords } from './said.ts';
import { typeOf } from './type-of.ts';
import { attributesIn, deciding, type Wanted } from './wanted.ts';

/** Ways to say what a clause asks for that are looked at: phrases in a row are no question. */
const MOST_ATTRIBUTES = 3;

/** What a clause asks by itself. */
export function readAsk(clause: Clause, input: ReadInput): Ask {
  const said = saidIn(clause, input);
  const { reading, text, language, spans, rule, guess } = said;
  const wanted = attributesIn(said);
  const named = namedIn(said);
  const order = orderIn(said, wanted);
  const top = topIn(text, language);
  const guessed = guess && guess.probability.kind >= SURE_OF_KIND ? kindNamed(guess.kind) : undefined;
  const series = courseIn(said, wanted, guessed);
  const kind = series ? 'list' : kindIn(said, { wanted, guessed, subjects: named.subjects, order: order.order });
  const expected = expectedIn(text, language);
  const degree = kind === 'verdict' ? degreeIn(reading.masked, clause, language) : undefined;
  const change = degree?.change ?? changeIn(text, language);
  const denying = kind === 'verdict' ? denyingIn(text, language) : [];
  const answer = order.isInTime ? 'date' : typeOf(said, wanted, kind);
  const left = leftIn(said, answer);
  const { time, words } = timeAsked(said, wanted, kind);
  return {
    kind,
    ...named,
    attributes: wanted.attributes.slice(0, MOST_ATTRIBUTES),
    ...(wanted.isUnsure && { unsure: true as const }),
    ...(wanted.qualifier !== undefined &&
      !(kind === 'verdict' && namesWhatIsHeld(spans, wanted.attributes, reading)) && { qualifier: wanted.qualifier }),
    places: placesIn(spans, reading).filter((place) => !left.places.includes(place)),
    ...(left.places.length > 0 && { notAt: left.places }),
    time,
    answer,
    ...(order.order && { order: order.order }),
    ...(top !== undefined && { top }),
    still: saysStill(text, language),
    ...(change && { change }),
    ...(denying.length > 0 && { denied: true as const }),
    ...(series && { series: series.of }),
    ...(expected.length > 0 && { basis: 'expected' as const }),
    rule: rule?.id ?? (guess && kind === guess.kind ? 'model' : 'default'),
    inherited: [],
    span: { start: clause.start, end: clause.end },
    taken: [
      ...namesIn(spans, reading),
      // Another attribute says which fact is meant ("at the listing"), but a text need not use its word.
      // 百度的无人车叫什么: whatever is named before says of what sort the product is.
      ...(rule && asksForItsOwn({ rule: rule.id })
        ? []
        : clause.groups.filter((group) => !asksForSort(group, kind === 'list' || kind === 'verdict', reading))),
      ...qualifiersIn(spans, wanted.attributes, reading),
      ...reading.time.spans,
      ...clause.words,
      ...causesIn(reading.folded, language),
      ...left.words,
      ...(degree ? [degree] : []),
      ...deciding(said, wanted, input.model),
      ...said.asking,
      ...spansOfWords([...words, ...expected, ...denying, ...(series?.words ?? [])], clause, reading),
    ].map(({ start, end }) => ({ start, end })),
  };
}

/** The places that are named for another one to be told, and the words for that. */
function leftIn(
  { body, reading, language }: Said,
  answer: Ask['answer'],
): { readonly places: readonly Place[]; readonly words: readonly Span[] } {
  if (answer !== 'place') return { places: [], words: [] };
  const { places, words } = leftPlacesIn(body, reading);
  if (places.length === 0) return { places: [], words: [] };
  // That it fell through there is said of the place that was left.
  return {
    places: places.map(({ entry }) => entry),
    words: [...words, ...places, ...failuresIn(reading.folded, language)],
  };
}

/** Topics say which fact is meant where something else is named, and are what it is about where nothing is. */
function namedIn({ spans, body, reading }: Said): Pick<Ask, 'subjects' | 'topics' | 'without'> {
  const out = leftOutIn(body, reading);
  const named = subjectsOf(spans, body, reading, out);
  const things = named.filter(({ kind }) => kind !== 'topic');
  const without = entitiesIn(out, reading);
  return {
    ...(things.length > 0
      ? { subjects: things, topics: named.filter(({ kind }) => kind === 'topic') }
      : { subjects: named, topics: [] }),
    ...(without.length > 0 && { without }),
  };
}

/** Which end is asked for: of an amount, or of time ("who was first"). */
function orderIn(
  { text, language, rule }: Said,
  { isOfFigure }: Wanted,
): { readonly order: Ask['order'] | undefined; readonly isInTime: boolean } {
  const inTime = rule?.kind === 'comparison' && !isOfFigure ? endOfTimeIn(text, language) : undefined;
  if (inTime === undefined) return { order: orderOf(text, language), isInTime: false };
  return { order: inTime === 'late' ? 'most' : 'least', isInTime: true };
}

type KindInput = Pick<Ask, 'subjects'> & {
  readonly wanted: Wanted;
  /** The kind that the classifier is sure of. */
  readonly guessed: AskKind | undefined;
  readonly order: Ask['order'] | undefined;
};

function kindIn({ rule, asked }: Said, { wanted, guessed, subjects, order }: KindInput): AskKind {
  return kindOf(
    { rule: rule?.kind, guess: guessed },
    {
      attributes: wanted.attributes.slice(0, MOST_ATTRIBUTES),
      asked,
      subjects,
      order,
      isOfParts: wanted.read[0]?.parts === true,
    },
  );
}

/** The time that is asked of, and the words that say so beside its dates. */
function timeAsked(
  { spans, focus, reading, text, language, asked }: Said,
  { attributes, isOfFigure }: Wanted,
  kind: AskKind,
): { readonly time: AskTime; readonly words: readonly string[] } {
  const asksWhen =
    asked === 'date' && attributes.length > 0 && attributes.every((id) => lasts(reading.attributeOf(id)));
  const time = timeOf(spans, focus.focus, asksWhen || asksOfNoYear(attributes, reading), reading);
  const quarter = isOfFigure && kind === 'fact' && time.period === undefined ? quarterIn(text, language) : undefined;
  return quarter === undefined
    ? { time, words: focus.words }
    : { time: { ...time, isQuarter: true }, words: [...focus.words, quarter] };
}

/** "Games" asks for products, and for games among them; in a list "game companies" does so, too, in a claim of one, and in "what is its game called". */
function asksForSort({ start, end, matches }: AttributeGroup, ofOne: boolean, { folded }: Reading): boolean {
  const word = folded.slice(start, end);
  return matches.some(({ entry }) => namesSort(word, entry, ofOne));
}

/** What the clause names and does not leave out; where it names people only, the companies of the rest; where it names nothing, all that the question names. */
function subjectsOf(spans: readonly Span[], body: Span, reading: Reading, out: readonly Mention[]): readonly Entity[] {
  const within = (stretches: readonly Span[]) => namesIn(stretches, reading).filter((name) => !out.includes(name));
  const [own, all] = [entitiesIn(within(spans), reading), entitiesIn(within([body]), reading)];
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

/** "The CEO, when it listed, and the 2024 revenue": the year is that of the figure. */
function asksOfNoYear(attributes: readonly string[], reading: Reading): boolean {
  const isOfNoYear = attributes.length > 0 && attributes.every((id) => lasts(reading.attributeOf(id)));
  return isOfNoYear && reading.attributes.some(({ entry }) => entry.kind === 'figure');
}

/** True for what is so over time, and for what is asked for by its day or by who did it: it comes to pass once. */
function lasts(attribute: Attribute | undefined): boolean {
  return attribute?.kind === 'state' || attribute?.answers === 'date' || attribute?.answers === 'person';
}

function timeOf(
  spans: readonly Span[],
  focus: Ask['time']['focus'] | undefined,
  ownOnly: boolean,
  reading: Reading,
): AskTime {
  const own = reading.dates.filter((date) => spans.some((span) => isWithin(date, span)));
  const dates = own.length > 0 || ownOnly ? own : reading.dates;
  // "Q2 revenue 2025" names its time in two places.
  const each = dates.filter(({ written }, place) => dates.findIndex((date) => date.written === written) === place);
  const periods = each.map(({ period }) => period);
  const isAll = dates.length === reading.dates.length;
  const period = isAll ? reading.time.period : periods[0];
  const written = each.map(({ written: text }) => text).join(', ');
  return {
    ...(period && { period }),
    periods,
    focus:
      focus !== undefined && !(period && (focus === 'now' || focus === 'latest')) ? focus : period ? 'period' : 'now',
    ...(written !== '' && { written }),
    ...(dates.length > 0 && dates.every(({ isYearless }) => isYearless) && { isYearless: true }),
  };
}
