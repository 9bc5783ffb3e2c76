import type { Place } from '../../../knowledge/place.ts';
import { isWithinPeriod } from '../../../lang/dates/date.ts';
import { isWithin, meets, type Span } from '../../../search/analyse.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import type { Ask } from '../../asks/ask.ts';
import { WHAT_IT_DOES } from '../../asks/attributes-of.ts';
import { makersIn } from '../../asks/focus.ts';
import { withoutCoarser } from '../../facts/coarser.ts';
import { contentOf } from '../../facts/content.ts';
import { exactness, holdsOn, newestFirst } from '../../facts/current.ts';
import { type FactFit, fitsOf, isMarked, isRelation } from '../../facts/fit.ts';
import type { Found, FoundRow } from '../../facts/found.ts';
import { namesOfPlaces, tellsOf } from '../../facts/places.ts';
import { partOf, rowOf } from '../../facts/shown.ts';
import { ofMakers, withSorts } from '../../facts/sort.ts';
import { attributeOf, documentOf, type LibraryView } from '../../view.ts';
import { attributesFor, surenessOf } from '../asked.ts';
import { distinct, listed } from '../listed.ts';

/** What a fact must hold of the further words to be on a list, as a share of the best one's. */
export const NEAR = 0.7;
const LEAST = 0.3;

/**
 * The companies whose facts answer: "which companies are based in Hangzhou". Each is shown with its weightiest fact, the greatest fine
 * or else the newest; those with the greatest figure come first.
 */
export function ofAll(given: Ask, view: LibraryView): Found | undefined {
  const ask = withoutPlaces(given, view);
  const units = contentOf(ask, view);
  for (const id of attributesFor(ask, view)) {
    const there = inPlaces(
      fitsOf(ask, view, [id], 0).filter((fit) => fit.about >= 0.5 && isOfTime(fit, ask, view)),
      ask,
      view,
    );
    const makers = madeIn(ask, view);
    const ofSort = makers ? ofMakers(there, makers, units, view) : [];
    const fits = ofSort.length > 0 ? ofSort : withSorts(there, units, ({ fact }) => fact.subject.id, view);
    const content = Math.max(0, ...fits.map((fit) => fit.content));
    const about = Math.max(0, ...fits.map((fit) => fit.about));
    const near = fits.filter(
      (fit) =>
        (ofSort.length > 0 || fit.content >= Math.max(LEAST, NEAR * content)) && fit.about >= Math.min(1, about) - 0.2,
    );
    const [best] = near;
    if (!best) continue;
    const isState = attributeOf(id, view)?.kind === 'state' && !ask.time.period;
    const facts = near.map(({ fact }) => fact).filter((fact) => !isState || holdsOn(fact, view.now));
    const rows = distinct(weightiest(facts, view).flatMap((fact) => rowOfCompany(fact, view) ?? []));
    if (rows.length > 0) return listed(rows, ask, { attribute: id, sure: surenessOf(best) });
  }
  return undefined;
}

/** The companies that are said to be what the words say: "which companies make AI chips", 有哪些短视频平台. */
export function saidToBe(ask: Ask, view: LibraryView): Found | undefined {
  const units = contentOf(withoutPlaces(ask, view), view);
  const made = madeIn(ask, view) ?? lastIn(ask, ask.span.end, view);
  if (!made || units.length === 0 || !ask.places.every((place) => isHome(place, view))) return undefined;
  const own = fitsOf({ ...ask, places: [] }, view, [WHAT_IT_DOES], 0).filter(
    ({ fact: { subject, about } }) => subject.kind === 'company' && about === undefined,
  );
  const facts = newestFirst(
    ofMakers(own, made, units, view).map(({ fact }) => fact),
    view,
  );
  const rows = distinct(facts.flatMap((fact) => rowOf({ ...fact, undated: true }, view, { aspect: 'subject' }) ?? []));
  return rows.length > 1 ? listed(rows, ask, { sure: SURE }) : undefined;
}

const SURE = 0.9;

/** True for the country that the library is on: every company of it is Chinese. */
function isHome({ names }: Place, { searchable }: LibraryView): boolean {
  const { subject } = searchable.library.glossary;
  return Object.values(names).some((name) => name !== undefined && subject.zh.includes(name));
}

/**
 * The ask without what need not stand in a text: a place narrows what a fact is about. Where another attribute is named by a word of the
 * field ("fined for antitrust"), that word does say which fact is meant.
 */
function withoutPlaces(ask: Ask, { reading }: LibraryView): Ask {
  const { attributes, terms, places } = reading;
  const isOther = (span: Span) =>
    terms.some((term) => isWithin(term, span)) &&
    attributes.every((match) => !meets(match, span) || !ask.attributes.includes(match.entry.id)) &&
    attributes.some((match) => isWithin(match, span));
  return { ...ask, taken: [...ask.taken.filter((span) => !isOther(span)), ...places] };
}

/** What the makers that are asked for make: the word before "makers"; undefined where none is asked for. */
function madeIn(ask: Ask, view: LibraryView): ReturnType<typeof contentOf> | undefined {
  const { reading } = view;
  const [maker] = makersIn(reading.folded, ask.span, reading.textLanguage);
  return maker && lastIn(ask, maker.end, view);
}

/** What the last further word of an ask before a place says, the longest where several end there. */
function lastIn(ask: Ask, before: number, view: LibraryView): ReturnType<typeof contentOf> | undefined {
  const { reading } = view;
  const terms = reading.terms.filter((term) => isWithin(term, ask.span));
  const words = [...terms, ...reading.contentIn(ask.span, ask.taken)].filter(({ end }) => end <= before);
  const [last] = words.sort((a, b) => b.end - a.end || a.start - b.start);
  return last && contentOf({ ...ask, span: { start: last.start, end: last.end } }, view);
}

/** Of each company the fact with the greatest figure, else the newest; the greatest of all first, where all have one. */
function weightiest(facts: readonly DatedFact[], view: LibraryView): readonly DatedFact[] {
  const plain = facts.filter((fact) => !isMarked(fact));
  const ordered = newestFirst(withoutCoarser(plain.length > 0 ? plain : facts), view);
  // What a topic tells of all together is no company's.
  const companies = ordered.filter(({ subject }) => subject.kind !== 'topic');
  const own = companies.length > 0 ? companies : ordered;
  return inOrderOfSize(own) ?? own;
}

/** By the figure, the greatest first, and of one figure the more exactly dated; undefined where some have none, or another unit. */
function inOrderOfSize(facts: readonly DatedFact[]): readonly DatedFact[] | undefined {
  const [first] = facts;
  if (!first || facts.some(({ figure, unit }) => figure === undefined || unit !== first.unit)) return undefined;
  const size = ({ figure }: DatedFact) => figure?.value ?? 0;
  return [...facts].sort((a, b) => size(b) - size(a) || exactness(b) - exactness(a));
}

/** Whose fact it is, and beside it how much it was; what a round raised is no sum of the one investor who is asked about. */
function rowOfCompany(fact: DatedFact, view: LibraryView): FoundRow | undefined {
  const row = rowOf(fact, view, { aspect: 'subject' });
  const amount =
    fact.figure && fact.unit && !row?.about && !isRelation(fact.attribute, view)
      ? partOf(fact, 'value', view)
      : undefined;
  return row && { ...row, ...(amount && { about: amount }) };
}

/** Those that are narrowed to the place, or whose statement tells of it where they are narrowed to nothing. */
function inPlaces(fits: readonly FactFit[], { places }: Ask, view: LibraryView): readonly FactFit[] {
  if (places.length === 0) return fits;
  const names = namesOfPlaces(places, view);
  return fits.flatMap((fit) => {
    if (fit.about >= 1) return [fit];
    const document = fit.fact.about === undefined ? documentOf(fit.fact.statement, view) : undefined;
    return document && tellsOf(document, names) ? [{ ...fit, about: 1 }] : [];
  });
}

/** What happened happened in the period that is asked for, and did not only last into it. */
export function isOfTime({ fact, time }: FactFit, { time: { period } }: Ask, view: LibraryView): boolean {
  if (period === undefined) return true;
  if (time < 0.3 || fact.undated) return false;
  const isEvent = attributeOf(fact.attribute, view)?.kind === 'event';
  return (
    !isEvent || fact.from === undefined || isWithinPeriod({ from: fact.period.from, until: fact.period.from }, period)
  );
}
