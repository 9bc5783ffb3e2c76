import { daysBetween, isSamePeriod, isWithinPeriod, overlaps, type Period } from '../../lang/dates/date.ts';
import type { DatedFact } from '../../search/fact-index.ts';
import type { Entity } from '../../search/lexicon.ts';
import type { Ask } from '../asks/ask.ts';
import { counted, dayOfFact, exactness, lastDayOf, newestFirst } from '../facts/current.ts';

import { fitsOf, isMarked } from '../facts/fit.ts';
import { type Found, proofsOf } from '../facts/found.ts';
import { rowOf } from '../facts/shown.ts';
import { attributeOf, type LibraryView } from '../view.ts';
import { askedOf, attributesFor } from './asked.ts';
import type { Solver } from './solver.ts';

const LEAST_SUBJECT = 0.5;
const ROUNDING = 0.005;

export const comparisonSolver: Solver = {
  kind: 'comparison',
  says: 'sets the same figure of several companies, or of several years, side by side, and says which is more where that is asked',
  solve: (ask, view) => {
    const subjects = ask.subjects.filter(({ kind }) => kind !== 'person');
    if (ask.attributes.length === 0) return undefined;
    if (subjects.length > 1) return ofSubjects(ask, subjects, view);
    return ask.time.periods.length > 1 ? ofPeriods(ask, view) : undefined;
  },
};

/** Facts of one subject that may be compared, newest first: of the thing itself, and not narrowed otherwise than asked. */
function comparable(ask: Ask, subject: Entity, attribute: string, view: LibraryView): readonly DatedFact[] {
  const fits = fitsOf({ ...ask, subjects: [subject] }, view, [attribute], 0).filter(
    (fit) => fit.subject >= LEAST_SUBJECT && fit.time >= 0.3,
  );
  const best = Math.max(0, ...fits.map(({ about, subject: own }) => about + own));
  const square = fits.filter(({ about, subject: own }) => about + own >= best - 0.05);
  // A year is compared with a year, where each has one.
  const time = Math.max(0, ...square.map((fit) => fit.time));
  const squarely = square.filter((fit) => fit.time >= time).map(({ fact }) => fact);
  const plain = squarely.filter((fact) => !isMarked(fact));
  const chosen = counted(plain.length > 0 ? plain : squarely);
  // Of fines and deals the greatest is meant.
  const greatest =
    attributeOf(attribute, view)?.kind === 'event' && !ask.time.period ? byFigure(chosen, 'most') : undefined;
  // Of one period the fact that also says how it grew.
  const told = [...chosen].sort(
    (a, b) => Number(b.qualifiers['change'] !== undefined) - Number(a.qualifiers['change'] !== undefined),
  );
  return greatest ?? newestFirst(told, view, false);
}

function ofSubjects(ask: Ask, subjects: readonly Entity[], view: LibraryView): Found | undefined {
  for (const attribute of attributesFor(ask, view)) {
    const series = subjects.map((subject) => comparable(ask, subject, attribute, view));
    if (series.filter((facts) => facts.length > 0).length < 2) continue;
    const isDated = attributeOf(attribute, view)?.answers === 'date';
    const asksFirst = isDated && (ask.time.focus === 'first' || ask.order !== undefined);
    const ordered = asksFirst ? series.map((facts) => [...facts].reverse()) : series;
    const chosen = aligned(ordered, ask.time.period);
    return found(ask, attribute, isDated ? chosen.map((fact) => exactest(fact, ordered.flat())) : chosen, view);
  }
  return undefined;
}

/** A period that all have says little of today where each has a figure so much newer. In days. */
const LONG_AGO = 550;

/** One fact a subject: of the newest period that all have, unless that is long ago; else the newest of each. */
function aligned(series: readonly (readonly DatedFact[])[], period: Period | undefined): readonly DatedFact[] {
  const held = series.filter((facts) => facts.length > 0);
  const newest = held.flatMap((facts) => facts.slice(0, 1));
  const [since = ''] = newest.map(lastDayOf).sort();
  const [first = [], ...others] = held;
  for (const fact of first) {
    const twins = others.map((facts) => facts.find((other) => isComparable(fact, other)));
    if (!twins.every((twin) => twin !== undefined)) continue;
    if (period === undefined ? daysBetween(lastDayOf(fact), since) <= LONG_AGO : overlaps(fact.period, period))
      return [fact, ...twins];
  }
  return newest;
}

/** The most exact day of an event of which others give the month only: 9 January 2026 in place of January 2026. */
function exactest(fact: DatedFact, facts: readonly DatedFact[]): DatedFact {
  const same = facts.filter(
    (other) => other.subject.id === fact.subject.id && isWithinPeriod(other.period, fact.period),
  );
  return same.reduce((best, other) => (exactness(other) > exactness(best) ? other : best), fact);
}

function isComparable(a: DatedFact, b: DatedFact): boolean {
  if (a.unit !== b.unit) return false;
  if (a.figure === undefined || b.figure === undefined) return true;
  return isSamePeriod(a.period, b.period);
}

function ofPeriods(ask: Ask, view: LibraryView): Found | undefined {
  const [subject] = ask.subjects;
  if (!subject) return undefined;
  for (const attribute of attributesFor(ask, view)) {
    const chosen = ask.time.periods.flatMap((period) => {
      const time = { period, periods: [period], focus: 'period' as const };
      return comparable({ ...ask, time }, subject, attribute, view).slice(0, 1);
    });
    if (new Set(chosen).size > 1) return found(ask, attribute, [...new Set(chosen)], view);
  }
  return undefined;
}

/** Rows of the facts; the one that wins first where an order is asked for and the figures may be compared. */
function found(ask: Ask, attribute: string, facts: readonly DatedFact[], view: LibraryView): Found {
  const byDate = attributeOf(attribute, view)?.answers === 'date' || ask.answer === 'date';
  const units = new Set(facts.map(({ unit }) => unit));
  const ordered = byDate
    ? earliestFirst(facts)
    : ask.order !== undefined && units.size === 1
      ? byFigure(facts, ask.order)
      : undefined;
  const severalSubjects = new Set(facts.map(({ subject }) => subject.id)).size > 1;
  const rows = (ordered ?? facts).flatMap(
    (fact) => rowOf(fact, view, { subject: severalSubjects, aspect: byDate ? 'date' : 'value' }) ?? [],
  );
  return {
    kind: 'comparison',
    asked: { ...askedOf(ask), attribute },
    rows,
    more: 0,
    ...(ordered && { among: rows.length }),
    proofs: proofsOf(rows),
    sure: 0.9,
  };
}

function earliestFirst(facts: readonly DatedFact[]): readonly DatedFact[] {
  return [...facts].sort((a, b) => (dayOfFact(a) < dayOfFact(b) ? -1 : 1));
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
