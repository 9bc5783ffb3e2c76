import { isWithinPeriod } from '../../lang/dates/date.ts';
import type { DatedFact } from '../../search/fact-index.ts';
import type { Ask } from '../asks/ask.ts';
import { aspectOf } from '../facts/aspect.ts';
import { holdsOn, newestFirst } from '../facts/current.ts';
import { asksForHoldings, type FactFit, fitsOf, NEAR_IN_SCORE } from '../facts/fit.ts';
import type { Found, FoundRow } from '../facts/found.ts';
import { isSameValue, rowOf, rowsOfParts } from '../facts/shown.ts';
import { attributeOf, type LibraryView } from '../view.ts';
import { askedOf, attributesFor, surenessOf } from './asked.ts';
import { listed } from './listed.ts';
import { productsOf } from './products.ts';
import type { Solver } from './solver.ts';

/** What a fact must hold of the further words to be on the list, as a share of the best one's. */
const NEAR = 0.7;

export const listSolver: Solver = {
  kind: 'list',
  says: 'lists every value that holds: of what is named, or of all companies where none is',
  solve: (ask, view) => {
    if (ask.attributes.length === 0) return undefined;
    const named = ask.subjects.filter(({ kind }) => kind !== 'topic');
    const asksForParts = ask.attributes.some((id) => attributeOf(id, view)?.parts);
    if (asksForParts) return named.length > 0 ? productsOf(ask, view) : undefined;
    return named.length > 0 ? ofSubjects(ask, view) : ofAll(ask, view);
  },
};

function ofSubjects(ask: Ask, view: LibraryView): Found | undefined {
  for (const id of attributesFor(ask, view)) {
    const attribute = attributeOf(id, view);
    const fits = fitsOf(ask, view, [id]).filter((fit) => fit.subject >= 0.5);
    const [best] = fits;
    if (!attribute || !best) continue;
    const near = fits.filter(
      (fit) => fit.content >= NEAR * best.content && isOfTime(fit, ask, view) && isAsWellMeant(fit, best, ask),
    );
    const facts = newestFirst(
      withQualifier(
        near.map(({ fact }) => fact),
        ask,
      ),
      view,
    );
    const { period, focus } = ask.time;
    const lasting =
      attribute.kind === 'state' && !period && focus !== 'before'
        ? facts.filter((fact) => holdsOn(fact, view.now))
        : facts;
    const rows = distinct(
      lasting.flatMap((fact) => {
        const aspect = aspectOf(
          { ...ask, answer: ask.answer === 'person' ? 'person' : ask.answer === 'date' ? 'thing' : ask.answer },
          attribute,
          fact,
        );
        return rowsOfParts(fact, view, { aspect });
      }),
    );
    if (rows.length > 0) return listed(rows, { ...askedOf(ask), attribute: id }, surenessOf(best));
  }
  return undefined;
}

/** Parts of an event are asked of the one event that is meant. */
function isAsWellMeant(fit: FactFit, best: FactFit, ask: Ask): boolean {
  return ask.qualifier === undefined || asksForHoldings(ask) || fit.score >= best.score - NEAR_IN_SCORE;
}

/** Those that hold the part that is asked for, where some do: "which units" is answered by the facts that name them. */
function withQualifier(facts: readonly DatedFact[], ask: Ask): readonly DatedFact[] {
  const { qualifier } = ask;
  if (qualifier === undefined || asksForHoldings(ask)) return facts;
  const holding = facts.filter(({ qualifiers }) => qualifiers[qualifier] !== undefined);
  return holding.length > 0 ? holding : facts;
}

/** Whose facts they are: "which companies are based in Hangzhou". */
function ofAll(ask: Ask, view: LibraryView): Found | undefined {
  for (const id of attributesFor(ask, view)) {
    const fits = fitsOf(ask, view, [id]).filter((fit) => fit.about >= 0.5 && isOfTime(fit, ask, view));
    const [best] = fits;
    if (!best || (ask.places.length > 0 && best.about < 1)) continue;
    const near = fits.filter(
      (fit) => fit.content >= Math.max(0.3, NEAR * best.content) && fit.about >= Math.min(1, best.about) - 0.2,
    );
    const attribute = attributeOf(id, view);
    const lasting =
      attribute?.kind === 'state' && !ask.time.period ? near.filter(({ fact }) => holdsOn(fact, view.now)) : near;
    const rows = distinct(lasting.flatMap(({ fact }) => rowOf(fact, view, { aspect: 'subject' }) ?? []));
    if (rows.length > 0) return listed(rows, { ...askedOf(ask), attribute: id }, surenessOf(best));
  }
  return undefined;
}

/** What happened happened in the period that is asked for, and did not only last into it. */
function isOfTime({ fact, time }: FactFit, { time: { period } }: Ask, view: LibraryView): boolean {
  if (period === undefined) return true;
  if (time < 0.3 || fact.undated) return false;
  const isEvent = attributeOf(fact.attribute, view)?.kind === 'event';
  return (
    !isEvent || fact.from === undefined || isWithinPeriod({ from: fact.period.from, until: fact.period.from }, period)
  );
}

function distinct(rows: readonly FoundRow[]): readonly FoundRow[] {
  const kept: FoundRow[] = [];
  for (const row of rows) {
    if (!kept.some((other) => other.value && row.value && isSameValue(other.value, row.value))) kept.push(row);
  }
  return kept;
}
