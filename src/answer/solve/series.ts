import type { Attribute } from '../../knowledge/attribute.ts';
import { isSamePeriod } from '../../lang/dates/date.ts';
import type { DatedFact } from '../../search/fact-index.ts';
import type { Ask } from '../asks/ask.ts';
import { plainest } from '../facts/coarser.ts';
import { lastDayOf, newestFirst } from '../facts/current.ts';
import { fitsOf, isMarked } from '../facts/fit.ts';
import type { Found } from '../facts/found.ts';
import { rowOf } from '../facts/shown.ts';
import { isPartOfYear, lengthOf } from '../facts/time-fit.ts';
import { attributeOf, type LibraryView } from '../view.ts';
import { attributesFor, surenessOf } from './asked.ts';
import { distinct, listed } from './listed.ts';
import { holdersOf } from './pick/state.ts';

/** A fact of the very thing, and narrowed to nothing that is not asked for. */
const OF_ITSELF = 1;
/** In quarters. */
const LENGTHS = { year: 4, quarter: 1 } as const;

/** All of a series: a figure of each year or quarter, the newest first, or everybody who held an office, the first one first. */
export function seriesOf(ask: Ask, view: LibraryView): Found | undefined {
  for (const id of attributesFor(ask, view)) {
    const attribute = attributeOf(id, view);
    const ids = leadsPart(ask, id, view) ? OF_HEADS : [id];
    const fits = fitsOf(ask, view, ids).filter(({ subject, about }) => subject >= OF_ITSELF && about >= OF_ITSELF);
    const [best] = fits;
    if (!attribute || !best) continue;
    const facts = fits.map(({ fact }) => fact);
    const all = ordered(facts, attribute, ask, view);
    const shown = ids.length > 1 ? endingWithNext(all) : all;
    const rows = shown.flatMap((fact) => rowOf(fact, view) ?? []);
    const told = attribute.kind === 'state' ? distinct(rows) : rows;
    if (told.length > 0) return listed(told, ask, { attribute: id, sure: surenessOf(best) });
  }
  return undefined;
}

/** Attributes of who is at the head of a part of a company: of one and the same unit they are told in turn. */
const OF_HEADS: readonly string[] = ['president', 'chief-executive', 'business-head'];

/** True where those are asked for who have led a part of a company, whatever each of them was called. */
function leadsPart({ subjects, series }: Ask, attribute: string, { searchable }: LibraryView): boolean {
  if (series !== 'holder' || !OF_HEADS.includes(attribute)) return false;
  return subjects.every(({ kind, id }) => kind === 'product' || searchable.library.companies.get(id)?.parent);
}

/** Who led it under one title until another came under the next. */
function endingWithNext(facts: readonly DatedFact[]): readonly DatedFact[] {
  return facts.map((fact, place) => {
    const next = facts[place + 1];
    const isEnded = fact.until === undefined && fact.from !== undefined && next?.from !== undefined;
    return isEnded ? { ...fact, until: next.from, untilStatement: next.statement } : fact;
  });
}

function ordered(
  facts: readonly DatedFact[],
  { kind, many, answers }: Attribute,
  { series }: Ask,
  view: LibraryView,
): readonly DatedFact[] {
  if (kind === 'state' && !many) return holdersOf(facts, view);
  if (kind !== 'figure' || series === undefined || series === 'holder') return [];
  const plain = facts.filter(
    (fact) => !isMarked(fact) && !isPartOfYear(fact) && lengthOf(fact.period) === LENGTHS[series],
  );
  const whole = oneAPeriod(newestFirst(plain, view));
  if (isOfMoments(facts) || (whole.length < 2 && answers === 'count'))
    return lastOfEach(newestFirst(facts, view), series);
  // Where no two years are held, the quarters tell the course.
  return whole.length > 1
    ? whole
    : oneAPeriod(
        newestFirst(
          facts.filter((fact) => !isMarked(fact)),
          view,
        ),
      );
}

/** True for what is told of a day or a month, as a valuation is, and not of a time over which it adds up. */
function isOfMoments(facts: readonly DatedFact[]): boolean {
  return facts.filter(({ period }) => lengthOf(period) === 0).length * 2 > facts.length;
}

/** Of what is counted now and then (stores, users) the last count of each year or quarter. */
function lastOfEach(facts: readonly DatedFact[], step: 'year' | 'quarter'): readonly DatedFact[] {
  const stepOf = (fact: DatedFact) => {
    const day = lastDayOf(fact);
    return step === 'year' ? day.slice(0, 4) : `${day.slice(0, 4)} ${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
  };
  const plain = facts.filter((fact) => !isMarked(fact) && !isPartOfYear(fact) && !fact.undated);
  return plain.filter((fact, place) => plain.findIndex((other) => stepOf(other) === stepOf(fact)) === place);
}

/** Of figures of one time the plainest that is exact enough. */
function oneAPeriod(facts: readonly DatedFact[]): readonly DatedFact[] {
  const firsts = facts.filter(
    (fact, place) => facts.findIndex(({ period }) => isSamePeriod(period, fact.period)) === place,
  );
  return firsts.map((fact) =>
    plainest(
      fact,
      facts.filter(({ period }) => isSamePeriod(period, fact.period)),
    ),
  );
}
