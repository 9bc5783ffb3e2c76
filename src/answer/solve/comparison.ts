import { isWithinPeriod } from '../../lang/dates/date.ts';
import { writtenOf } from '../../lang/dates/written-date.ts';
import type { DatedFact } from '../../search/fact-index.ts';
import type { Entity } from '../../search/lexicon.ts';
import type { Ask } from '../asks/ask.ts';
import { WHAT_IT_DOES } from '../asks/attributes-of.ts';
import { asksForDifference } from '../asks/rules.ts';
import { contentOf } from '../facts/content.ts';
import { counted, dayOfFact, exactness, lastDayOf, newestFirst } from '../facts/current.ts';
import { type FactFit, fitsOf, isMarked, tellsOfTopics } from '../facts/fit.ts';
import { type Found, type FoundRow, proofsOf } from '../facts/found.ts';
import { rowOf } from '../facts/shown.ts';
import { attributeOf, type LibraryView } from '../view.ts';
import { askedOf, asksForLoss, attributesFor, missingOf, withPartner } from './asked.ts';
import { aligned, ofLikeTime } from './comparison/aligned.ts';
import { beginningsOf, FOUNDED } from './comparison/beginnings.ts';
import { differencesOf, isOfEvent, nearestInTime, type UnlikeCounts } from './comparison/differences.ts';
import { asksForSizeAlone, MARKET_SHARE, sharesOfOneMarket } from './comparison/shares.ts';
import type { Solver } from './solver.ts';

const LEAST_SUBJECT = 0.5;
/** A figure of the very thing, and not of one of its parts. */
const OF_ITSELF = 0.9;
/** A fiscal year beside the calendar year fits by this much, a part of the year by less. */
const LEAST_TIME = 0.4;
const ROUNDING = 0.005;

export const comparisonSolver: Solver = {
  kind: 'comparison',
  says: 'sets the same figure of several companies, or of several years, side by side, and says which is more where that is asked',
  solve: (ask, view) => {
    const subjects = ask.subjects.filter(({ kind }) => kind !== 'person');
    const meant = { ...ask, attributes: comparedBy(ask, view) };
    if (meant.attributes.length === 0) return undefined;
    if (subjects.length > 1) {
      const found = ofSubjects(meant, subjects, view);
      return found?.among === undefined && asksForSizeAlone(ask) ? (byShare(ask, subjects, view) ?? found) : found;
    }
    return ask.time.periods.length > 1 ? ofPeriods(meant, view) : undefined;
  },
};

/**
 * What is asked for; "which is bigger" compares by what tells the size of a company or a product, "A vs B" by that or else by what each is,
 * and "the difference between A and B" by what each is before that. Who sells more (谁卖得多) is told by what is counted, such as cars, before
 * the revenue.
 */
function comparedBy(ask: Ask, view: LibraryView): readonly string[] {
  const { attributes } = withPartner(ask, view);
  const isRevenue = (id: string) =>
    Number(attributeOf(id, view)?.size === true && attributeOf(id, view)?.answers === 'money');
  if (attributes.length > 0) return [...attributes].sort((a, b) => isRevenue(a) - isRevenue(b));
  // Which came first is told by when each began, and not by its size.
  if (ask.answer === 'date') return [FOUNDED].filter((id) => view.searchable.attributeById.has(id));
  const { library } = view.searchable;
  const sizes = library.attributes.filter(({ size }) => size).map(({ id }) => id);
  if (ask.order !== undefined) return sizes;
  if (contentOf(ask, view).length > 0) return [];
  const { describes } = library.pages.head;
  return asksForDifference(ask) ? [...describes, ...sizes] : [...sizes, ...describes];
}

/** Where no size is held of all: by their shares of one market at one time. */
function byShare(ask: Ask, subjects: readonly Entity[], view: LibraryView): Found | undefined {
  const series = subjects.map((subject) => comparable(ask, subject, MARKET_SHARE, view, OF_ITSELF).facts);
  const facts = sharesOfOneMarket(series);
  return facts && found(ask, MARKET_SHARE, facts, view);
}

/** The facts of one subject that may be compared, newest first, and how squarely they are narrowed to what is asked. */
type Series = { readonly facts: readonly DatedFact[]; readonly about: number };

/** Facts of the thing itself that are not narrowed otherwise than asked; of a period only those of its own length. */
function comparable(
  ask: Ask,
  subject: Entity,
  attribute: string,
  view: LibraryView,
  least: number = LEAST_SUBJECT,
): Series {
  const { kind, answers } = attributeOf(attribute, view) ?? {};
  const begun = beginningsOf(subject, attribute, view);
  if (begun) return { facts: begun, about: 1 };
  const isFigure = kind === 'figure';
  const fitting = (one: Ask) =>
    fitsOf({ ...one, subjects: [subject] }, view, [attribute], 0).filter((fit) => fit.subject >= least);
  const { period, ...anyTime } = ask.time;
  const all = fitting({ ...ask, time: anyTime });
  const best = Math.max(0, ...all.map(({ about, subject: own }) => about + own));
  // A quarter is not set beside a year.
  const ofTime = period ? fitting(ask).filter(({ time }) => time >= (isFigure ? LEAST_TIME : 0.3)) : all;
  // Who was listed first is told by a listing on any exchange.
  const onTopic = ask.topics.length > 0 ? ofTime.filter(({ fact }) => tellsOfTopics(fact, ask, view)) : [];
  const told = onTopic.length > 0 ? onTopic : ofTime;
  // Who lost more is told by losses alone.
  const meant = asksForLoss(attribute, view) ? told.filter(({ fact: { figure } }) => (figure?.value ?? 0) < 0) : told;
  const square = meant.filter(({ about, subject: own }) => about + own >= best - (answers === 'date' ? 0.5 : 0.05));
  // A year is compared with a year, where each has one.
  const time = Math.max(0, ...square.map((fit) => fit.time));
  const squarely = square.filter((fit) => fit.time >= time);
  return { facts: inOrder(squarely, ask, view), about: Math.max(0, ...squarely.map((fit) => fit.about)) };
}

/** Who lost more has the lower profit. */
function orderOf(order: 'most' | 'least', attribute: string, view: LibraryView): 'most' | 'least' {
  if (!asksForLoss(attribute, view)) return order;
  return order === 'most' ? 'least' : 'most';
}

function inOrder(fits: readonly FactFit[], ask: Ask, view: LibraryView): readonly DatedFact[] {
  const facts = fits.map(({ fact }) => fact);
  const plain = facts.filter((fact) => !isMarked(fact));
  const chosen = counted(plain.length > 0 ? plain : facts);
  // Of fines and deals the greatest is meant.
  const isEvent = chosen.some(({ attribute }) => attributeOf(attribute, view)?.kind === 'event');
  const greatest = isEvent && !ask.time.period ? byFigure(chosen, 'most') : undefined;
  // Of one period the fact that also says how it grew.
  const told = [...chosen].sort(
    (a, b) => Number(b.qualifiers['change'] !== undefined) - Number(a.qualifiers['change'] !== undefined),
  );
  const ordered = greatest ?? newestFirst(told, view, false);
  return asksForDifference(ask) ? fullestFirst(ordered) : ordered;
}

/** What things are in the most words, where their difference is asked for: "maker of cars" sets nobody apart from another maker of cars. */
function fullestFirst(facts: readonly DatedFact[]): readonly DatedFact[] {
  if (facts.some(({ attribute, figure }) => attribute !== WHAT_IT_DOES || figure !== undefined)) return facts;
  return [...facts].sort((a, b) => b.value.en.length - a.value.en.length);
}

/** The games revenue of one is not set beside the whole revenue of the other. */
function alikeNarrowed(series: readonly Series[]): readonly (readonly DatedFact[])[] {
  const isNarrowed = series.some(({ about }) => about > 1);
  return series.map(({ facts, about }) => (isNarrowed && about <= 1 ? [] : facts));
}

/** What is known of the things themselves before what is known of their parts: the users of one are not set beside those of a product. */
function ofSubjects(ask: Ask, subjects: readonly Entity[], view: LibraryView): Found | undefined {
  const found =
    sideBySide(ask, subjects, OF_ITSELF, view).several ?? bestOf(sideBySide(ask, subjects, LEAST_SUBJECT, view));
  // What each lost in a price war may be told by one statement, of figures of several kinds.
  return ask.topics.length > 0 && found?.missing ? undefined : found;
}

type SideBySide = { readonly several?: Found | undefined; readonly oneSided?: Found | undefined };

function bestOf({ several, oneSided }: SideBySide): Found | undefined {
  return several ?? oneSided;
}

/** Who was listed first is told by no plan to list, which may have come to nothing. */
function isMerePlan(attribute: string, { attributes, order }: Ask, view: LibraryView): boolean {
  return order !== undefined && !attributes.includes(attribute) && attributeOf(attribute, view)?.plan === true;
}

/** What is held of several of the subjects, or else of one of them, by facts that fit them at least so well. */
function sideBySide(ask: Ask, subjects: readonly Entity[], least: number, view: LibraryView): SideBySide {
  let oneSided: Found | undefined;
  const unlike: UnlikeCounts[] = [];
  for (const attribute of attributesFor(ask, view)) {
    if (isMerePlan(attribute, ask, view)) continue;
    const isDated = attributeOf(attribute, view)?.answers === 'date';
    const all = subjects.map((subject) => comparable(ask, subject, attribute, view, least));
    const series = isDated
      ? all.map(({ facts }) => facts.filter(({ undated }) => !undated))
      : ofLikeTime(alikeNarrowed(all), ask.time.period, view);
    const held = series.filter((facts) => facts.length > 0);
    if (held.length === 0) continue;
    const ordered = isDated && ask.time.focus !== 'latest' ? series.map((facts) => [...facts].reverse()) : series;
    const chosen = aligned(ordered, ask.time.period, isOfEvent(attribute, view), view);
    const facts = isDated ? chosen.map((fact) => exactest(fact, ordered.flat())) : chosen;
    const lacking = subjects.filter((_, place) => series[place]?.length === 0);
    const one = withMissing(found(ask, attribute, facts, view), { ...ask, subjects: lacking });
    const isCount = attributeOf(attribute, view)?.answers === 'count';
    if (held.length > 1 && !(isCount && one.unlike)) return { several: one };
    if (held.length > 1) unlike.push({ one, since: facts.map(lastDayOf).sort()[0] ?? '' });
    else oneSided ??= one;
  }
  const several = nearestInTime(unlike);
  return several ? { several } : { oneSided };
}

/** The most exact day of an event of which others give the month only: 9 January 2026 in place of January 2026. */
function exactest(fact: DatedFact, facts: readonly DatedFact[]): DatedFact {
  const same = facts.filter(
    (other) => other.subject.id === fact.subject.id && isWithinPeriod(other.period, fact.period),
  );
  return same.reduce((best, other) => (exactness(other) > exactness(best) ? other : best), fact);
}

function ofPeriods(ask: Ask, view: LibraryView): Found | undefined {
  const [subject] = ask.subjects;
  if (!subject) return undefined;
  for (const attribute of attributesFor(ask, view)) {
    const { periods } = ask.time;
    const chosen = periods.map((period) => {
      const time = { period, periods: [period], focus: 'period' as const };
      return comparable({ ...ask, time }, subject, attribute, view).facts[0];
    });
    const facts = [...new Set(chosen.filter((fact) => fact !== undefined))];
    if (facts.length === 0) continue;
    const written = periods.filter((_, place) => chosen[place] === undefined).map(writtenOf);
    const lacking = {
      ...ask,
      subjects: written.length > 0 ? [subject] : [],
      time: { ...ask.time, written: written.join(', ') },
    };
    return withMissing(found(ask, attribute, facts, view), lacking);
  }
  return undefined;
}

/** Whose figure, or the figure of which year, is not held: nothing else is set in its place. */
function withMissing(one: Found, lacking: Ask): Found {
  if (lacking.subjects.length === 0) return one;
  const { among: _, ...unordered } = one;
  const missing = {
    ...missingOf(lacking),
    ...(one.asked.attribute !== undefined && { attribute: one.asked.attribute }),
  };
  return { ...unordered, missing };
}

/** Rows of the facts; the one that wins first where an order is asked for and the figures may be compared. */
function found(ask: Ask, attribute: string, facts: readonly DatedFact[], view: LibraryView): Found {
  const { answers, kind } = attributeOf(attribute, view) ?? {};
  const byDate = answers === 'date' || (ask.answer === 'date' && kind !== 'figure');
  const severalSubjects = ask.subjects.length > 1;
  const unlike = byDate || !severalSubjects ? [] : differencesOf(facts, ask, attribute, view);
  const ordered = byDate
    ? inOrderOfTime(facts, ask.order)
    : ask.order !== undefined && unlike.length === 0
      ? byFigure(facts, orderOf(ask.order, attribute, view))
      : undefined;
  const rows = (ordered ?? facts).flatMap((fact) => {
    const row = rowOf(fact, view, { subject: severalSubjects, aspect: byDate ? 'date' : 'value' });
    return row ? [severalSubjects ? ofWhatIsAsked(row, fact, ask) : row] : [];
  });
  return {
    kind: 'comparison',
    asked: { ...askedOf(ask), attribute },
    rows,
    more: 0,
    ...(ordered && { among: rows.length }),
    ...(unlike.length > 0 && { unlike }),
    proofs: proofsOf(rows),
    sure: 0.9,
  };
}

/** "Does Doubao have more users than Kimi" sets the products side by side, although the facts are told as those of their makers. */
function ofWhatIsAsked(row: FoundRow, { subject, aboutId }: DatedFact, { subjects }: Ask): FoundRow {
  const asked = subjects.find(({ id }) => id === aboutId);
  if (!asked || subjects.some(({ id }) => id === subject.id)) return row;
  const { about: _, ...whole } = row;
  return { ...whole, subject: asked };
}

/** The earliest first, or the latest where that is asked for. */
function inOrderOfTime(facts: readonly DatedFact[], order: Ask['order']): readonly DatedFact[] {
  const sign = order === 'most' ? -1 : 1;
  return [...facts].sort((a, b) => (dayOfFact(a) < dayOfFact(b) ? -sign : sign));
}

/** By the figure; undefined where one has none. A loss is less than a profit. */
function byFigure(facts: readonly DatedFact[], order: 'most' | 'least'): readonly DatedFact[] | undefined {
  if (facts.some(({ figure }) => figure === undefined)) return undefined;
  const sign = order === 'most' ? -1 : 1;
  const value = ({ figure }: DatedFact) => figure?.value ?? 0;
  // Of two that round one figure differently (18.23 and 18.228 billion) the one with the more exact day.
  const isSame = (a: DatedFact, b: DatedFact) => Math.abs(value(a) - value(b)) <= ROUNDING * Math.abs(value(a));
  return [...facts].sort((a, b) =>
    isSame(a, b) ? exactness(b) - exactness(a) || (lastDayOf(a) < lastDayOf(b) ? 1 : -1) : sign * (value(a) - value(b)),
  );
}
