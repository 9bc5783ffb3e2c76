import { groupBy } from '../../knowledge/group-by.ts';
import { daysBetween, overlaps } from '../../lang/dates/date.ts';
import { isWithin, meets } from '../../search/analyse.ts';
import type { DatedFact } from '../../search/fact-index.ts';
import type { Ask } from '../asks/ask.ts';
import { saysEver, saysLoss } from '../asks/focus.ts';
import { contentOf, shareHeld, unitOf } from '../facts/content.ts';
import { dayOfFact, exactness, holdsOn } from '../facts/current.ts';
import { asksForHoldings, type FactFit, fitsOf, isMarked } from '../facts/fit.ts';
import { type Found, type FoundRow, proofsOf } from '../facts/found.ts';
import { HOLDER, partOf, rowOf } from '../facts/shown.ts';
import { ofSort } from '../facts/sort.ts';
import { attributeOf, documentOf, type LibraryView } from '../view.ts';
import { askedOf, asksForLoss, attributesFor } from './asked.ts';
import { comparisonSolver } from './comparison.ts';
import { newestOfEach } from './pick/newest-of-each.ts';
import type { Solver } from './solver.ts';
import { inOtherMoney, type Sized } from './superlative/in-other-money.ts';
import { calledLargest, knownHolders, ofEachHolder, withWhoIsLargest } from './superlative/largest-holder.ts';
import { asksWhichPart, newestOfParts } from './superlative/of-parts.ts';

/** Rows that are shown where no number is asked for. */
const MOST_ROWS = 3;
/** Below this the further words of the question narrow nothing. */
const SAYS_WHICH = 0.6;
/** Days before the newest within which a state may still be so. */
const RECENT = 1830;
/** Two figures this near are one that is rounded. */
const ROUNDING = 0.005;
/** Parts of an event by whose size it is ordered. */
const SIZES = ['raised', 'price', 'amount', 'valuation', 'stake', 'value'];

export const superlativeSolver: Solver = {
  kind: 'superlative',
  says: 'orders the facts of the asked attribute by their figure and gives the first, with the number of those that it compared',
  solve: (ask, view) => {
    // "Which has the most users, A or B" names those among whom it asks.
    if (ask.subjects.filter(({ kind }) => kind !== 'person').length > 1) return comparisonSolver.solve(ask, view);
    for (const id of attributesFor(ask, view)) {
      // What was only planned is no listing, and not the largest one; nor is a sale or an investment the largest purchase.
      if (attributeOf(id, view)?.kind === 'event' && !ask.attributes.includes(id)) continue;
      const found = solveFor(ask, id, view);
      if (found) return found;
    }
    return knownHolders(ask, view);
  },
};

function solveFor(given: Ask, attribute: string, view: LibraryView): Found | undefined {
  // A place narrows what a fact is about; its name need not stand in the text.
  const places = placesMeant(given.places, view);
  const ask = { ...given, places, taken: [...withoutOthers(given, view), ...view.reading.places] };
  const fits = comparable(fitsOf(ask, view, [attribute], 0), ask, view)
    .filter(({ subject, time, fact }) => subject >= 0.5 && time >= 0.3 && !isDeedOfOther(fact, ask, view))
    // A total over all companies is no company's.
    .filter(({ fact }) => ask.subjects.length > 0 || fact.subject.kind === 'company');
  // Of lidar makers the first to list is none of another trade.
  if (asksForTime(ask) && saysOtherTrade(fits, ask, view)) return undefined;
  const meant = saying(squarelyInTime(nowHeld(fits, attribute, view), attribute, view), ask, view);
  const told = ofEachHolder(
    meant.map(({ fact }) => fact),
    view,
  ).filter((fact) => !isMarked(fact));
  const called = calledLargest(told, ask, view);
  if (called) return called;
  const isOfToday = ask.subjects.length === 0 && ask.time.period === undefined && !isOfRecord(view);
  const ofAll = isOfToday ? newestOfEach(told, attribute, view) : told;
  const facts = asksWhichPart(ask, view) ? newestOfParts(ofAll, ask, view) : ofAll;
  const byUnit = asksForTime(ask) ? [] : bySize(facts, ask, view);
  const ordered = asksForTime(ask) ? inTime(facts) : (byUnit[0] ?? []);
  if (ordered.length === 0) return undefined;
  const inOther = ask.top === undefined ? inOtherMoney(byUnit, MOST_ROWS - 1, ask.subjects.length > 0) : [];
  const first = ordered.slice(0, inOther.length > 0 ? 1 : (ask.top ?? MOST_ROWS));
  const rows = [...first, ...inOther].flatMap(({ fact, by }) => rowsOf(fact, by, ask, view));
  const found: Found = {
    kind: 'superlative',
    asked: { ...askedOf(ask), attribute },
    rows,
    more: 0,
    ...(inOther.length > 0 ? { unlike: ['unit'] as const } : { among: ordered.length }),
    proofs: proofsOf(rows),
    sure: SURE,
  };
  return withWhoIsLargest(
    found,
    ordered.map(({ fact }) => fact),
    ask,
    view,
  );
}

/** The words that are taken, but for those of other attributes: "the largest delivery company by revenue" is one that delivers. */
function withoutOthers({ taken, attributes, subjects }: Ask, { reading }: LibraryView): Ask['taken'] {
  const own = reading.attributes.filter(({ entry }) => attributes.includes(entry.id));
  const others = reading.attributes.filter((match) => !match.entry.parts && !own.some((one) => meets(one, match)));
  return subjects.length > 0 ? taken : taken.filter((span) => !others.some((match) => meets(span, match)));
}

const SURE = 0.85;
/** What fits less is a share of something else. */
const OF_SAME = 0.85;

/**
 * Without shares of different things, which are set in no order (of all search in 2013, of taxis in 2015), and without what the company
 * itself holds of others, where its own holders are asked for.
 */
function comparable(fits: readonly FactFit[], ask: Ask, view: LibraryView): readonly FactFit[] {
  const { subjects } = ask;
  const isShare = ({ attribute }: DatedFact) => attributeOf(attribute, view)?.answers === 'percent';
  if (subjects.length === 0) {
    const ofSame = fits.filter(({ about }) => about >= OF_SAME);
    const saysWhich = ofSame.length === 0 && contentOf(ask, view).length > 0;
    return fits.filter((fit) => !isShare(fit.fact) || ofSame.includes(fit) || (saysWhich && fit.content >= SAYS_WHICH));
  }
  const isHeldBy = ({ qualifiers: { holder = [], in: of } }: DatedFact) =>
    of !== undefined || holder.some(({ id }) => subjects.some((subject) => subject.id === id));
  return asksForHoldings(ask) ? fits : fits.filter(({ fact }) => !isShare(fact) || !isHeldBy(fact));
}

/** "The highest valuation ever" is of any time. */
function isOfRecord({ reading: { folded, textLanguage } }: LibraryView): boolean {
  return saysEver(folded, textLanguage);
}

/** What another company bought from the one that is named is none of its purchases: Kaola is no acquisition of NetEase's. */
function isDeedOfOther(
  { attribute, subject, companyId, valueId }: DatedFact,
  { subjects }: Ask,
  view: LibraryView,
): boolean {
  const { kind, answers } = attributeOf(attribute, view) ?? {};
  const [named] = subjects.filter((entity) => entity.kind === 'company');
  if (named === undefined || kind !== 'event' || answers !== 'thing') return false;
  const { companies } = view.searchable.library;
  const isOwn = [subject.id, companyId, companies.get(companyId)?.parent].includes(named.id);
  return !isOwn && valueId !== named.id;
}

/** True where a question says of what trade and nothing that is held is told of it: 激光雷达第一股. */
function saysOtherTrade(fits: readonly FactFit[], ask: Ask, view: LibraryView): boolean {
  const isTold = fits.some(({ content }) => content >= SAYS_WHICH) || ofSort(fits, ask, view).length > 0;
  return contentOf(ask, view).length > 0 && !isTold;
}

/** "The first to list": the order is that of time. */
function asksForTime({ order, time: { focus }, subjects }: Ask): boolean {
  return order === undefined && focus === 'first' && subjects.length === 0;
}

/** Of a year those of the whole year, where there are some: a half is no year. */
function squarelyInTime(fits: readonly FactFit[], attribute: string, view: LibraryView): readonly FactFit[] {
  if (attributeOf(attribute, view)?.kind !== 'figure') return fits;
  const time = Math.max(0, ...fits.map((fit) => fit.time));
  return fits.filter((fit) => fit.time >= time);
}

/**
 * Those whose subject is said to be what the further words say ("the AI company"), else those whose statement holds the words; of the
 * named place where some are.
 */
function saying(fits: readonly FactFit[], ask: Ask, view: LibraryView): readonly FactFit[] {
  const described = ask.subjects.length > 0 ? [] : ofSort(fits, ask, view);
  const content = Math.max(0, ...fits.map((fit) => fit.content));
  const stated =
    content < SAYS_WHICH ? inField(fits, ask, view) : fits.filter((fit) => fit.content >= SAYS_WHICH * content);
  const said = described.length > 0 ? described : stated;
  const there = said.filter(({ about }) => about >= 1);
  return ask.places.length > 0 && there.length > 0 ? there : said;
}

/** Those whose statements hold the words of the field that the question uses, where some do: rides are no orders of food delivery. */
function inField(fits: readonly FactFit[], { span, taken, subjects }: Ask, view: LibraryView): readonly FactFit[] {
  const terms = view.reading.terms.filter((term) => isWithin(term, span) && !taken.some((other) => meets(other, term)));
  if (terms.length === 0 || subjects.length > 0) return fits;
  const units = terms.map(({ entry }) => unitOf(entry, view));
  const there = fits.filter(({ fact }) => {
    const document = documentOf(fact.statement, view);
    return document !== undefined && shareHeld(units, document) === 1;
  });
  return there.length > 0 ? there : fits;
}

/** Where it is asked for; "the first Chinese company to list in Hong Kong" says of China only what all of them are. */
export function placesMeant(places: Ask['places'], { reading, searchable }: LibraryView): Ask['places'] {
  const field = searchable.field.findAll(reading.analysis);
  const isOfField = (place: Ask['places'][number]) =>
    reading.places.some(({ entry, ...span }) => entry === place && field.some((one) => isWithin(span, one)));
  return places.filter((place) => !isOfField(place));
}

function inTime(facts: readonly DatedFact[]): readonly Pick<Sized, 'fact' | 'by'>[] {
  const dated = facts.filter(({ undated }) => !undated);
  const ordered = [...dated].sort((a, b) => (dayOfFact(a) < dayOfFact(b) ? -1 : 1));
  const once = ofEachOnce(
    ordered.map((fact) => ({ fact, by: undefined })),
    true,
  );
  // A month begins before its days: where a company's day is known, that counts.
  return [...once].sort((a, b) => (dayOfFact(a.fact) < dayOfFact(b.fact) ? -1 : 1));
}

/** In the order that is asked for, those of the unit that most of them have first. */
function bySize(facts: readonly DatedFact[], ask: Ask, view: LibraryView): readonly (readonly Sized[])[] {
  // The price of a share says nothing of the size of a listing, where sums raised are known, nor a valuation of that of a round.
  // Nor is "48% of Autohome", of what was sold, the size of a sale.
  const isOwn = facts.some(({ figure, attribute }) => figure !== undefined && isFigureItself(attribute, view));
  const part = isOwn
    ? undefined
    : SIZES.find((name) => facts.some(({ qualifiers }) => qualifiers[name]?.[0]?.figure !== undefined));
  const sized = facts.flatMap((fact) => sizeOf(fact, part) ?? []);
  const asksLoss = saysLoss(view.reading.folded, view.reading.textLanguage) && sized.some(({ size }) => size < 0);
  // The greatest profit is no loss.
  if (!asksLoss && asksForLoss(ask.attributes[0] ?? '', view)) return [];
  // Who lost the most has the least profit.
  const sign = ((ask.order ?? 'most') === 'most') === asksLoss ? 1 : -1;
  return ofEachUnit(asksLoss ? sized.filter(({ size }) => size < 0) : sized).map((same) => {
    const isFigure = same.some(({ fact }) => attributeOf(fact.attribute, view)?.kind === 'figure');
    return ofEachOnce(
      [...same].sort((a, b) => sign * (a.size - b.size)),
      isFigure && ask.subjects.length === 0,
    );
  });
}

/** What two articles tell of one event is one; `ofCompany`: of each company only the first. */
function ofEachOnce<One extends Told>(ordered: readonly One[], ofCompany: boolean): readonly One[] {
  const kept: One[] = [];
  for (const one of ordered) {
    const place = kept.findIndex(
      (other) => one.fact.subject.id === other.fact.subject.id && (ofCompany || isNearly(one, other)),
    );
    const known = kept[place];
    if (!known) kept.push(one);
    else if (isNearly(one, known) && exactness(one.fact) > exactness(known.fact)) kept[place] = one;
  }
  return kept;
}

type Told = { readonly fact: DatedFact; readonly size?: number };

/** The same but for rounding, of days that meet. */
function isNearly(one: Told, other: Told): boolean {
  const [a, b] = [one.size ?? 0, other.size ?? 0];
  return Math.abs(a - b) <= ROUNDING * Math.abs(a) && overlaps(one.fact.period, other.fact.period);
}

/** Of states those of the last years, and the squarest: who held most twenty years ago is not the largest holder. */
function nowHeld(fits: readonly FactFit[], attribute: string, view: LibraryView): readonly FactFit[] {
  if (attributeOf(attribute, view)?.kind !== 'state') return fits;
  const subject = Math.max(0, ...fits.map((fit) => fit.subject));
  const own = fits.filter((fit) => fit.subject >= subject && holdsOn(fit.fact, view.now));
  const [newest = ''] = own
    .map(({ fact }) => dayOfFact(fact))
    .sort()
    .reverse();
  return own.filter(({ fact }) => daysBetween(dayOfFact(fact), newest) <= RECENT);
}

/** A price below this many is that of a share, and says nothing of the size of a deal. */
const LEAST_PRICE = 10_000;

/** Of a fine the value is the sum; of a purchase it is what was bought. */
function isFigureItself(attribute: string, view: LibraryView): boolean {
  const { answers = 'thing' } = attributeOf(attribute, view) ?? {};
  return SUMS.has(answers);
}

const SUMS: ReadonlySet<string> = new Set(['money', 'count', 'percent']);

function sizeOf(fact: DatedFact, by: string | undefined): Sized | undefined {
  if (fact.figure && by === undefined)
    return { fact, size: fact.figure.value, unit: fact.figure.percent ? '%' : (fact.unit ?? ''), by: undefined };
  const [value] = by === undefined ? [] : (fact.qualifiers[by] ?? []);
  if (!value?.figure || (by === 'price' && value.figure.value < LEAST_PRICE)) return undefined;
  return { fact, size: value.figure.value, unit: value.figure.percent ? '%' : (value.unit ?? fact.unit ?? ''), by };
}

/** Figures of each unit, those of the unit that most of them have first: no exchange rate is invented. */
function ofEachUnit(sized: readonly Sized[]): readonly (readonly Sized[])[] {
  return [...groupBy(sized, ({ unit }) => [unit]).values()].sort((a, b) => b.length - a.length);
}

/** What it is, whose it is where nothing is named, and how much; a share with who holds it. */
function rowsOf(fact: DatedFact, by: string | undefined, ask: Ask, view: LibraryView): readonly FoundRow[] {
  const value = rowOf(fact, view, lead(fact, by, ask, view));
  const size = by === undefined ? undefined : rowOf(fact, view, { aspect: `qualifier:${by}`, role: 'part' });
  const isShare = attributeOf(fact.attribute, view)?.answers === 'percent';
  const holder = isShare ? partOf(fact, HOLDER, view) : undefined;
  if (value && holder) return [{ ...value, about: holder }];
  return [value, size].filter((row) => row !== undefined);
}

/** Who comes first: the company where none is named and its day is no answer; beside the day where that is what tells. */
function lead(fact: DatedFact, by: string | undefined, { subjects }: Ask, view: LibraryView) {
  const subject = subjects.length === 0;
  if (!subject || attributeOf(fact.attribute, view)?.answers !== 'date') return { subject };
  return by === undefined ? { subject, aspect: 'date' as const } : { aspect: 'subject' as const };
}
