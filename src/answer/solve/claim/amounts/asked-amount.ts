import { overlaps } from '../../../../lang/dates/date.ts';
import type { Ask } from '../../../asks/ask.ts';
import { isDeal } from '../../../asks/attributes-of.ts';
import { saysEver } from '../../../asks/focus.ts';
import { asksForAmount } from '../../../asks/grammar/claims.ts';
import type { Found, FoundRow } from '../../../facts/found.ts';
import { rowOf } from '../../../facts/shown.ts';
import { stageOf } from '../../../facts/stages.ts';
import { readAlone } from '../../../read-alone.ts';
import { attributeOf, type LibraryView } from '../../../view.ts';
import { isOfFigure } from '../../asked.ts';
import { factSolver } from '../../fact.ts';
import { decided } from '../decided.ts';
import { amountsClaimed, type ClaimedAmount, isMet } from './money.ts';

/** At most so many are shown where they decide nothing. */
const MOST_NEAR = 3;

/**
 * "Did Corvane pay more than 8 billion dollars for Lumen", 科维恩罚款超过10亿吗: the amount is looked up as if it were asked for, and then
 * compared. Undefined where no amount is claimed, or none is held of what is asked.
 */
export function ofAskedAmount(ask: Ask, view: LibraryView): Found | undefined {
  const [claimed] = amountsClaimed(ask, view);
  const asked = claimed && askedFor(ask, claimed, view);
  if (!claimed || !asked || isOfFigure(asked.ask, view)) return undefined;
  const found = factSolver.solve(asked.ask, asked.view);
  const rows = doneFirst(
    (found?.rows ?? []).filter(({ role, value }) => role === 'value' && value?.kind === 'figure'),
    view,
  );
  const [first] = rows;
  if (!found || !first) return undefined;
  const { folded, textLanguage } = view.reading;
  const all = [...rows, ...othersOf(first, asked.ask, view)];
  const told = all.map((row) => ({ row, isSo: isMet(row, claimed, folded) }));
  const met = told.find(({ isSo }) => isSo);
  if (met) return decided(found.asked, 'yes', [met.row], found.sure);
  const missed = greatestFirst(all).find((row) => told.some((one) => one.row === row && one.isSo === false));
  // Of several fines not all are known: that those which are held are smaller does not say that none ever was larger.
  const isOpen = told.some(({ isSo }) => isSo === undefined) || (rows.length > 1 && saysEver(folded, textLanguage));
  if (!missed || isOpen || comesInRounds(missed, ask))
    return decided(found.asked, 'unknown', nearest(all.length > rows.length ? greatestFirst(all) : rows), found.sure);
  return decided(found.asked, 'no', [missed], found.sure);
}

/** What else of the kind befell it, such as its other fines: one of them may be as much as is claimed, and the smallest denies nothing. */
function othersOf(
  { attribute = '', statements }: FoundRow,
  { subjects, time }: Ask,
  view: LibraryView,
): readonly FoundRow[] {
  if (attributeOf(attribute, view)?.outcome !== 'befalls') return [];
  const own = subjects.flatMap(({ id }) =>
    (view.searchable.facts.of.get(id) ?? []).filter((fact) => fact.subject.id === id),
  );
  return own
    .filter(
      (fact) =>
        fact.attribute === attribute &&
        fact.figure !== undefined &&
        !statements.includes(fact.statement) &&
        (time.period === undefined || overlaps(fact.period, time.period)),
    )
    .flatMap((fact) => rowOf(fact, view) ?? []);
}

function greatestFirst(rows: readonly FoundRow[]): readonly FoundRow[] {
  const sizeOf = ({ value }: FoundRow) => (value?.kind === 'figure' ? Math.abs(value.amount) : 0);
  return [...rows].sort((a, b) => sizeOf(b) - sizeOf(a));
}

/** Of a deal that was given up and done later for another price, what was paid in the end. */
function doneFirst(rows: readonly FoundRow[], view: LibraryView): readonly FoundRow[] {
  const done = rows.filter(({ statements }) => statements.some((statement) => tellsDone(statement, view)));
  return done.length > 0 ? done : rows;
}

function tellsDone(statement: string, { searchable }: LibraryView): boolean {
  return (searchable.facts.at.get(statement) ?? []).some((fact) => stageOf(fact) === 'done');
}

/** One round of several does not say how much was put in by all of them. */
function comesInRounds({ attribute = '' }: FoundRow, { time: { period } }: Ask): boolean {
  return IN_ROUNDS.has(attribute) && period === undefined;
}

const IN_ROUNDS: ReadonlySet<string> = new Set(['investment', 'funding']);

/**
 * The figures that "did it make more than 10 billion" asks for, though no word names them; of "did it sell over 10 million copies" the copies,
 * and no sale of the thing.
 */
export function withFigureMeant(ask: Ask, view: LibraryView): Ask {
  if (ask.attributes.some((id) => isDealOf(id, view))) {
    const [counted] = amountsClaimed(ask, view).flatMap((amount) => countedBehind(amount, view));
    return counted === undefined ? ask : { ...ask, attributes: [counted] };
  }
  const [claimed] = ask.attributes.length === 0 ? amountsClaimed(ask, view) : [];
  const asked = claimed && askedFor(ask, claimed, view);
  return asked && isOfFigure(asked.ask, view) ? { ...ask, attributes: asked.ask.attributes } : ask;
}

/** The figure that is named right behind an amount: "10 million copies". */
function countedBehind({ end }: ClaimedAmount, { reading }: LibraryView): readonly string[] {
  const behind = reading.attributes.filter(({ start, entry }) => start === end + 1 && entry.kind === 'figure');
  return behind.map(({ entry }) => entry.id);
}

function isDealOf(id: string, view: LibraryView): boolean {
  const attribute = attributeOf(id, view);
  return attribute !== undefined && isDeal(attribute);
}

function nearest(rows: readonly FoundRow[]): readonly FoundRow[] {
  return rows.slice(0, MOST_NEAR).map((row) => ({ ...row, role: 'nearest' }));
}

/** The question for the amount that is claimed. */
type AskedFor = { readonly ask: Ask; readonly view: LibraryView };

/** How much it was, instead of whether it was so much. Undefined where that asks for something else than a fact. */
function askedFor(ask: Ask, amount: ClaimedAmount, given: LibraryView): AskedFor | undefined {
  const { folded, textLanguage } = given.reading;
  const { start, end } = ask.span;
  const place = { percent: amount.percent, start: amount.start - start, end: amount.end - start };
  const { asks, view } = readAlone(asksForAmount(folded.slice(start, end), place, textLanguage), given);
  const [asked] = asks;
  if (asked.kind !== 'fact') return undefined;
  const { subjects, topics, time } = ask;
  return { ask: { ...asked, subjects, topics, time }, view };
}
