import { isAmount } from '../../lang/answer-type.ts';
import { isSamePeriod, type Period } from '../../lang/dates/date.ts';
import { periodOfWritten, writtenOf } from '../../lang/dates/written-date.ts';
import { isWithin } from '../../search/analyse.ts';
import type { Entity } from '../../search/lexicon.ts';
import type { Ask } from '../asks/ask.ts';
import { MOST_ASKS } from '../asks/clauses-of.ts';
import { flotationsIn, runsThrough } from '../asks/focus.ts';
import { asksWhatItWas } from '../asks/rules.ts';
import { fitsOf, isMarked } from '../facts/fit.ts';
import { asOfBusiness } from '../facts/offices.ts';
import type { LibraryView } from '../view.ts';
import { attributesFor, isOfFigure } from './asked.ts';
import { beforeItsListing } from './settled/before-listing.ts';
import { onGivenPerson } from './settled/given-person.ts';
import { ofGrownPart } from './settled/grown.ts';
import { onNamedHolder } from './settled/holder.ts';
import { onHolderOfShare } from './settled/holder-of-share.ts';
import { onMakerBefore } from './settled/maker-before.ts';
import { withoutNamedPart } from './settled/named-part.ts';
import { ofProductLaunch } from './settled/product-launch.ts';
import { sinceItsEvent } from './settled/since-event.ts';

/** Years back that are looked at. */
const MOST_YEARS = 10;
const LEAST_SUBJECT = 0.5;
/** A figure that is narrowed otherwise than asked fits by so much less. */
const NARROWED = 0.1;

/** Asks whose times the library settles: a part of a year gets its year, and several periods of a figure are asked one by one. */
export function settled(asked: readonly [Ask, ...Ask[]], view: LibraryView): readonly [Ask, ...Ask[]] {
  const onGiven = (ask: Ask, place: number) =>
    onMakerBefore(onGivenPerson(ask, asked[place - 1], view), asked.slice(0, place), view);
  const [first, ...others] = asked.map(onGiven) as [Ask, ...Ask[]];
  const one = (ask: Ask) => SETTLING.reduce((known, settle) => settle(known, view), ask);
  const each = (ask: Ask) => eachPeriod(asCourse(inHeldYear(one(ask), view), view), view);
  const [own, ...more] = each(first);
  const rest = others.flatMap(each);
  return [own, ...[...more, ...rest].slice(0, MOST_ASKS - 1)];
}

/** What is settled of one ask, in turn. */
const SETTLING: readonly ((ask: Ask, view: LibraryView) => Ask)[] = [
  onNamedHolder,
  onHolderOfShare,
  withoutNamedPart,
  ofGrownPart,
  asOfBusiness,
  beforeItsListing,
  sinceItsEvent,
  ofProductLaunch,
  ofFirstListing,
  asItWasAtFirst,
];

/** What a company did before, 以前是做什么的, is what it began as: it names no other that came before. */
function asItWasAtFirst(ask: Ask): Ask {
  if (!asksWhatItWas(ask)) return ask;
  return { ...ask, time: { ...ask.time, focus: 'first' } };
}

/** "Its IPO price" is that of the first listing of a company that is listed at several places, where no place and no time says which. */
function ofFirstListing(ask: Ask, { reading, searchable }: LibraryView): Ask {
  const { kind, places, span, time, answer } = ask;
  const isOfListing = (id: string) =>
    id === 'listing' ? isAmount(answer) : reading.attributeOf(id)?.qualifierOf?.startsWith('listing.') === true;
  const attributes = ask.attributes.filter(isOfListing);
  if (attributes[0] !== ask.attributes[0] || kind !== 'fact') return ask;
  if (attributes.length === 0 || places.length > 0 || time.period || time.focus !== 'now') return ask;
  const words = flotationsIn(reading.folded, reading.textLanguage).filter((word) => isWithin(word, span));
  const listings = ask.subjects
    .flatMap(({ id }) => searchable.facts.of.get(id) ?? [])
    .filter(({ attribute, aboutId }) => attribute === 'listing' && aboutId !== undefined);
  if (words.length === 0 || new Set(listings.map(({ aboutId }) => aboutId)).size < 2) return ask;
  return { ...ask, attributes, time: { ...time, focus: 'first' }, taken: [...ask.taken, ...words] };
}

/**
 * "Q3 revenue" asks for the last third quarter of which a figure is held: of all that are named, or else of one of them. An ask that
 * says its year, and one for something else than a figure, stays as it is.
 */
function inHeldYear(ask: Ask, view: LibraryView): Ask {
  if (!ask.time.isYearless || !isOfFigure(ask, view)) return ask;
  const earlier = Array.from({ length: MOST_YEARS + 1 }, (_, years) => yearsBefore(ask, years));
  const things = ask.subjects.filter(({ kind }) => kind !== 'person');
  return (
    earlier.find((one) => things.every((subject) => holds(one, subject, view))) ??
    earlier.find((one) => things.some((subject) => holds(one, subject, view))) ??
    ask
  );
}

function yearsBefore(ask: Ask, years: number): Ask {
  const earlier = (written: string) => written.replace(/\d{4}/gu, (year) => String(Number(year) - years));
  const periods = ask.time.periods.flatMap((period) => periodOfWritten(earlier(writtenOf(period))) ?? []);
  const [first, last] = [periods.at(0), periods.at(-1)];
  if (!first || !last || periods.length < ask.time.periods.length) return ask;
  const period = { from: first.from, until: last.until };
  return { ...ask, time: { ...ask.time, period, periods, written: periods.map(writtenOf).join(', ') } };
}

/** True where each named period has a figure of its own, narrowed no otherwise than asked. */
function holds(ask: Ask, subject: Entity, view: LibraryView): boolean {
  const { period: _, ...anyTime } = ask.time;
  const fits = fitsOf({ ...ask, subjects: [subject], time: anyTime }, view, attributesFor(ask, view)).filter(
    (fit) => fit.subject >= LEAST_SUBJECT && !isMarked(fit.fact),
  );
  const about = Math.max(0, ...fits.map((fit) => fit.about));
  const square = fits.filter((fit) => fit.about >= about - NARROWED);
  return ask.time.periods.every((period) => square.some(({ fact }) => isSamePeriod(fact.period, period)));
}

/** Kinds of asks for a figure that a course of it answers. */
const OF_COURSE: ReadonlySet<Ask['kind']> = new Set(['fact', 'list', 'text', 'timeline', 'profile']);

/** "Revenue from 2020 to 2024" asks for each year, side by side, so that those which are not held are said to be missing. */
function asCourse(ask: Ask, view: LibraryView): Ask {
  if (!OF_COURSE.has(ask.kind) || !isOfFigure(ask, view) || ask.subjects.length !== 1) return ask;
  const years = yearsThrough(ask, view);
  const [first, last] = [years.at(0), years.at(-1)];
  if (first && last) {
    const period = { from: first.from, until: last.until };
    return { ...ask, kind: 'comparison', time: { ...ask.time, period, periods: years, focus: 'period' } };
  }
  return ask;
}

/** The years from the first to the last that a question names with a "to" between them; none where it does not. */
function yearsThrough({ time, span }: Ask, { reading }: LibraryView): readonly Period[] {
  const [first, last, ...others] = reading.dates.filter((date) => isWithin(date, span));
  if (!first || others.length > 0) return [];
  const ends = last ? [first.written, last.written] : first.written.split('/');
  const [from = '', until = ''] = ends;
  if (!/^\d{4}$/u.test(from) || !/^\d{4}$/u.test(until) || time.periods.length === 0) return [];
  const [before, between] = [reading.folded.slice(0, first.start), reading.folded.slice(first.end, last?.start)];
  if (last && !runsThrough(before, between, reading.textLanguage)) return [];
  const count = Math.min(Number(until) - Number(from), MOST_YEARS) + 1;
  const years = Array.from({ length: Math.max(0, count) }, (_, place) => String(Number(until) - count + 1 + place));
  return years.flatMap((year) => periodOfWritten(year) ?? []);
}

/** "Revenue in 2023 and 2024" asks twice: each year is answered, or said to be missing. */
function eachPeriod(ask: Ask, view: LibraryView): readonly [Ask, ...Ask[]] {
  const { kind, time } = ask;
  const isOfEach = (kind === 'fact' || kind === 'list') && isOfFigure(ask, view);
  const [first, ...others] = time.periods.map((period): Ask => {
    const own = { ...time, period, periods: [period], focus: 'period' as const, written: writtenOf(period) };
    return { ...ask, kind: 'fact', time: own };
  });
  return isOfEach && first && others.length > 0 ? [first, ...others] : [ask];
}
