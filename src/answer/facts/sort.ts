import { compact, fold, hasHan } from '../../lang/text.ts';
import { isWithin, type Span } from '../../search/analyse.ts';
import type { DatedFact } from '../../search/fact-index.ts';
import type { Ask } from '../asks/ask.ts';
import { namesSort, WHAT_IT_DOES } from '../asks/attributes-of.ts';
import { saysTime } from '../asks/focus.ts';
import { NOTHING_TAKEN } from '../reading/remember.ts';
import { type QueryUnit, synonymUnit } from '../retrieve/query.ts';
import { documentOf, type LibraryView } from '../view.ts';
import { wordsOf } from './about.ts';
import { shareOf } from './content.ts';
import type { FactFit } from './fit.ts';

/**
 * Facts with their share of the further words of a list, where a word may also say what the listed thing is: "EV makers listed in the US"
 * are those that are told to make cars, whether or not the statement of the listing says so.
 */
export function withSorts(
  fits: readonly FactFit[],
  units: readonly QueryUnit[],
  listed: (fit: FactFit) => string | undefined,
  view: LibraryView,
): readonly FactFit[] {
  if (units.length === 0) return fits;
  const known = new Map<string, ReadonlySet<string>>();
  const termsOf = (id: string) => {
    const terms = known.get(id) ?? termsOfSort(id, view);
    known.set(id, terms);
    return terms;
  };
  return fits.map((fit) => {
    const id = listed(fit);
    const told = documentOf(fit.fact.statement, view)?.toldTerms;
    const sort = id === undefined ? undefined : termsOf(id);
    return { ...fit, content: shareOf(units, (term) => told?.has(term) || sort?.has(term) || false) };
  });
}

/**
 * Facts on what is of the sort that an ask names beside their attribute: "what car did it launch first", and when, is told by no launch of a chip.
 * All where it names none; none where nothing is said to be one.
 */
export function ofNamedSort(fits: readonly FactFit[], ask: Ask, view: LibraryView): readonly FactFit[] {
  const words = sortsNamed(ask, view);
  if (words.length === 0) return fits;
  const { reading, searchable } = view;
  const units = words
    .flatMap((word) => reading.contentIn(word, NOTHING_TAKEN))
    .map(({ term }) => synonymUnit([{ terms: [term], weight: 1 }], searchable.index));
  if (units.length === 0) return fits;
  const thingOf = ({ fact: { valueId, aboutId, subject } }: FactFit) => valueId ?? aboutId ?? subject.id;
  const ofSort = withSorts(fits, units, thingOf, view).filter(({ content }) => content > 0);
  return asksForDayOfFirst(ask)
    ? ofSort.filter(({ fact }) => words.every((word) => isToldFirst(fact, word, view)))
    : ofSort;
}

/** "When did it launch its first car": which was the first is told by what says so, and not by which is the first that is held. */
function asksForDayOfFirst({ answer, time }: Ask): boolean {
  return answer === 'date' && time.focus === 'first';
}

/** True where a statement or its title says of one of the sort, in the words of the question, that it was the first. */
function isToldFirst({ statement }: DatedFact, { start, end }: Span, view: LibraryView): boolean {
  const { folded, textLanguage } = view.reading;
  const document = documentOf(statement, view);
  if (!document) return false;
  const said = `${fold(document.title)}\n${document.folded}`;
  const [words] = /\S+ \S+$/u.exec(folded.slice(0, end)) ?? [folded.slice(start, end)];
  return saysTime(said, document.language, 'first') && (textLanguage === 'zh' || said.includes(words));
}

/** The words for a sort of things among those that happened: of "what game did it launch" the game. */
function sortsNamed({ attributes: [asked = ''], answer, span }: Ask, { reading }: LibraryView): readonly Span[] {
  if ((answer !== 'thing' && answer !== 'date') || reading.attributeOf(asked)?.kind !== 'event') return [];
  return reading.attributes.filter(
    ({ entry, ...match }) =>
      entry.id !== asked &&
      entry.sorts.en.length > 0 &&
      isWithin(match, span) &&
      namesSort(reading.folded.slice(match.start, match.end), entry, true),
  );
}

/** The terms of what a thing is said to be. */
function termsOfSort(id: string, view: LibraryView): ReadonlySet<string> {
  const values = descriptionsOf(id, view).map(({ value }) => `${value.en}\n${value.zh}`);
  return termsIn(values.join('\n'), view);
}

function termsIn(text: string, { searchable }: LibraryView): ReadonlySet<string> {
  return new Set(searchable.analyser.analyse(text).tokens.map(({ term }) => term));
}

/** What stands before what is made or done: "maker of", "designs". */
const BEFORE_HEAD = /^(?:[a-z]+ of|makes|designs|develops|builds|sells|runs|publishes|offers|publisher|owner) /u;
/** What stands behind the name of a sort and only says more of it: a "maker of sensors for cars" makes sensors. */
const BEHIND_HEAD = / (?:for|of|with|behind|that|which|in|on|to|from)(?= |$)|[,;(]/u;

/**
 * Facts of those that make what is asked for (`made`), and of whom all further words are said (`units`). So a "maker of sensors for cars" is no maker of cars.
 */
export function ofMakers(
  fits: readonly FactFit[],
  made: readonly QueryUnit[],
  units: readonly QueryUnit[],
  view: LibraryView,
): readonly FactFit[] {
  const known = new Map<string, boolean>();
  const isMaker = (id: string) =>
    descriptionsOf(id, view).some(({ value }) => {
      const text = fold(value.en);
      const [head = ''] = text.replace(BEFORE_HEAD, '').split(BEHIND_HEAD);
      const [ofHead, ofAll] = [termsIn(head, view), termsIn(`${text}\n${value.zh}`, view)];
      return shareOf(made, (term) => ofHead.has(term)) === 1 && shareOf(units, (term) => ofAll.has(term)) === 1;
    });
  return fits.flatMap((fit) => {
    const { id } = fit.fact.subject;
    const makes = known.get(id) ?? isMaker(id);
    known.set(id, makes);
    return makes ? [{ ...fit, content: 1 }] : [];
  });
}

/** The facts that say what a thing is. */
function descriptionsOf(id: string, { searchable }: LibraryView): readonly DatedFact[] {
  const own = searchable.facts.of.get(id) ?? [];
  return own.filter(({ attribute, subject }) => attribute === WHAT_IT_DOES && subject.id === id);
}

/**
 * Facts of those that are said to be what the further words of an ask say: "the AI company" is one whose description begins so, or
 * else holds it. None where the ask says no more, or nobody is said to be it.
 */
export function ofSort(fits: readonly FactFit[], ask: Ask, view: LibraryView): readonly FactFit[] {
  const waysToSay = waysOf(view.reading.terms);
  const ways = wordsOf(ask, view).map((word) => waysToSay.get(word) ?? [word]);
  if (ways.length === 0) return [];
  const known = new Map<string, readonly string[]>();
  const textsOf = (id: string) => {
    const texts = known.get(id) ?? descriptionsOf(id, view).flatMap(foldedOnce);
    known.set(id, texts);
    return texts;
  };
  const isSaid = ({ subject }: DatedFact, at: (text: string, way: string) => boolean) =>
    textsOf(subject.id).some((text) => ways.every((some) => some.some((way) => at(text, way))));
  const first = fits.filter(({ fact }) => isSaid(fact, begins));
  return first.length > 0 ? first : fits.filter(({ fact }) => isSaid(fact, holds));
}

const FOLDED = new WeakMap<DatedFact, readonly string[]>();

/** What a thing is said to be, folded: of a question that names nobody all things are looked at. */
function foldedOnce(fact: DatedFact): readonly string[] {
  const known = FOLDED.get(fact) ?? [fold(fact.value.en), fold(fact.value.zh)];
  FOLDED.set(fact, known);
  return known;
}

/** All that mean the same as a word of the field, by each of them: AI and artificial intelligence. */
function waysOf(terms: LibraryView['reading']['terms']): ReadonlyMap<string, readonly string[]> {
  const ways = new Map<string, readonly string[]>();
  for (const { en, zh } of new Set(terms.map(({ entry }) => entry))) {
    const phrases = [...en, ...zh];
    const folded = phrases.map(fold);
    for (const phrase of phrases.map(compact)) if (!ways.has(phrase)) ways.set(phrase, folded);
  }
  return ways;
}

function begins(text: string, way: string): boolean {
  return text.startsWith(way);
}

function holds(text: string, way: string): boolean {
  const at = text.indexOf(way);
  return at >= 0 && (hasHan(way) || !/[a-z0-9]/.test(text[at - 1] ?? ''));
}
