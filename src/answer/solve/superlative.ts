import { daysBetween } from '../../lang/dates/date.ts';
import type { DatedFact } from '../../search/fact-index.ts';
import type { Ask } from '../asks/ask.ts';
import { saysLoss } from '../asks/focus.ts';
import { dayOfFact, holdsOn } from '../facts/current.ts';

import { type FactFit, fitsOf, isMarked } from '../facts/fit.ts';
import { type Found, type FoundRow, proofsOf } from '../facts/found.ts';
import { rowOf } from '../facts/shown.ts';
import { attributeOf, type LibraryView } from '../view.ts';
import { askedOf, attributesFor } from './asked.ts';
import type { Solver } from './solver.ts';

const MOST_ROWS = 3;
/** Below this the further words of the question narrow nothing. */
const SAYS_WHICH = 0.6;
/** Days before the newest within which a state may still be so. */
const RECENT = 1830;
/** Parts of an event by whose size it is ordered. */
const SIZES = ['price', 'raised', 'amount', 'valuation', 'stake', 'value'];

export const superlativeSolver: Solver = {
  kind: 'superlative',
  says: 'orders the facts of the asked attribute by their figure and gives the first, with the number of those that it compared',
  solve: (ask, view) => {
    for (const id of attributesFor(ask, view)) {
      const found = solveFor(ask, id, view);
      if (found) return found;
    }
    return undefined;
  },
};

type Sized = {
  readonly fact: DatedFact;
  readonly size: number;
  readonly unit: string;
  readonly by: string | undefined;
};

function solveFor(given: Ask, attribute: string, view: LibraryView): Found | undefined {
  // A place narrows what a fact is about; its name need not stand in the text.
  const ask = { ...given, taken: [...given.taken, ...view.reading.places] };
  const fits = fitsOf(ask, view, [attribute], 0)
    .filter(({ subject, time }) => subject >= 0.5 && time >= 0.3)
    // A total over all companies is no company's.
    .filter(({ fact }) => ask.subjects.length > 0 || fact.subject.kind === 'company');
  const content = Math.max(0, ...fits.map((fit) => fit.content));
  const sized = nowHeld(fits, attribute, view)
    .filter((fit) => (content < SAYS_WHICH || fit.content >= 0.6 * content) && !isMarked(fit.fact))
    .flatMap(({ fact }) => sizeOf(fact) ?? []);
  const asksLoss = saysLoss(view.reading.folded, view.reading.textLanguage) && sized.some(({ size }) => size < 0);
  const same = ofCommonUnit(asksLoss ? sized.filter(({ size }) => size < 0) : sized);
  if (same.length === 0) return undefined;
  // Who lost the most has the least profit.
  const sign = ((ask.order ?? 'most') === 'most') === asksLoss ? 1 : -1;
  const ordered = [...same].sort((a, b) => sign * (a.size - b.size));
  const rows = ordered.slice(0, MOST_ROWS).flatMap(({ fact, by }) => rowsOf(fact, by, ask, view));
  return {
    kind: 'superlative',
    asked: { ...askedOf(ask), attribute },
    rows,
    more: 0,
    among: new Set(
      ordered.map(({ fact }) => `${fact.subject.id} ${fact.valueId ?? fact.value.en} ${fact.at ?? fact.from ?? ''}`),
    ).size,
    proofs: proofsOf(rows),
    sure: 0.85,
  };
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

function sizeOf(fact: DatedFact): Sized | undefined {
  if (fact.figure)
    return { fact, size: fact.figure.value, unit: fact.figure.percent ? '%' : (fact.unit ?? ''), by: undefined };
  for (const by of SIZES) {
    const [value] = fact.qualifiers[by] ?? [];
    if (value?.figure)
      return { fact, size: value.figure.value, unit: value.figure.percent ? '%' : (value.unit ?? fact.unit ?? ''), by };
  }
  return undefined;
}

/** Figures of the unit that most of them have: no exchange rate is invented. */
function ofCommonUnit(sized: readonly Sized[]): readonly Sized[] {
  const counts = new Map<string, number>();
  for (const { unit } of sized) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const [common] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return sized.filter(({ unit }) => unit === common);
}

/** What it is, whose it is where nothing is named, and how much. */
function rowsOf(fact: DatedFact, by: string | undefined, ask: Ask, view: LibraryView): readonly FoundRow[] {
  const value = rowOf(fact, view, { subject: ask.subjects.length === 0 });
  const size = by === undefined ? undefined : rowOf(fact, view, { aspect: `qualifier:${by}`, role: 'part' });
  const holder =
    attributeOf(fact.attribute, view)?.answers === 'percent' && fact.qualifiers['holder']
      ? rowOf(fact, view, { aspect: 'qualifier:holder' })
      : undefined;
  return [holder, value, size].filter((row) => row !== undefined);
}
