import type { Attribute } from '../../../knowledge/attribute.ts';
import { daysBetween, overlaps } from '../../../lang/dates/date.ts';
import { compact } from '../../../lang/text.ts';
import { isWithin } from '../../../search/analyse.ts';
import { type DatedFact, factsWith } from '../../../search/fact-index.ts';
import type { Entity } from '../../../search/lexicon.ts';
import type { Ask } from '../../asks/ask.ts';
import { isDeal } from '../../asks/attributes-of.ts';
import { beyondIn } from '../../asks/focus.ts';
import { holdsOn, newestFirst } from '../../facts/current.ts';
import { type FactFit, isMarked } from '../../facts/fit.ts';
import { type Found, type FoundRow, proofsOf } from '../../facts/found.ts';
import { rowOf } from '../../facts/shown.ts';
import { stageOf } from '../../facts/stages.ts';
import { documentOf, type LibraryView } from '../../view.ts';
import { saysBeyond } from './beyond.ts';
import { calledOff, claimsFailure, given, isOfFuture, meetsClaim, newestFits } from './claim.ts';
import { tellsGrounds } from './grounds.ts';

/** A fact that holds less of the further words of a claim does not decide it. */
export const LEAST_CONTENT = 0.6;

/** An event happened, or happened otherwise: a day excludes another day of the same event. */
export function ofEvent(
  ask: Ask,
  attribute: Attribute,
  others: readonly Entity[],
  fits: readonly FactFit[],
  view: LibraryView,
): Found | undefined {
  const { period } = ask.time;
  const meeting = fits.filter((fit) => fit.content >= LEAST_CONTENT && meetsClaim(fit.fact, others, ask, view));
  const claimed = meeting.filter(({ fact }) => tellsGrounds(fact, ask, view));
  const [known] = claimed.length === 0 && others.length > 0 ? latestFirst(meeting, view) : [];
  // That it was sold is held, and not that it was at a loss.
  if (known) return given(ask, 'unknown', [rowOf(known.fact, view)], known);
  const ordered = attribute.kind === 'state' || claimed.some(isStaged) ? latestFirst(claimed, view) : claimed;
  // The share that was handed out is told with a later day than the one that was kept.
  const isKept = ({ fact }: FactFit) => attribute.kind === 'state' && holdsOn(fact, view.now);
  const told = sayingFirst([...ordered.filter(isKept), ...ordered.filter((fit) => !isKept(fit))], ask, view);
  const [first] = told;
  if (!first) return undefined;
  const left = attribute.id === 'listing' && !claimsBeyond(ask, view) ? delisting(first.fact, view) : undefined;
  // Who left an exchange may come back to one.
  if (left && isOfFuture(ask, view)) return given(ask, 'unknown', plansAfter(left, view), first);
  if (left && (ask.still || period === undefined))
    return given(ask, 'no', [rowOf(left, view, { role: 'next' }), rowOf(first.fact, view, { role: 'before' })], first);
  if (ask.still && attribute.ends) return given(ask, 'no', [rowOf(first.fact, view)], first);
  const other = ask.still ? saidOtherwise(ask, fits, view) : undefined;
  if (other) return given(ask, 'no', [rowOf(other.fact, view), rowOf(first.fact, view, { role: 'before' })], other);
  const failed = calledOff(ask, first, view);
  if (failed) return withWhatWasAgreed(failed, told, view);
  const undecided = () => given(ask, 'unknown', [rowOf(first.fact, view)], first);
  // Of what nothing was told for years, nobody knows what became of it.
  if (ask.still && !ask.denied && !attribute.ends && isSilent(first.fact.subject, view)) return undecided();
  // Who held a share of it years ago need not hold it still, nor does what was opened then still go on.
  const mayBeOver = attribute.answers === 'percent' || attribute.qualifiers['stage']?.values?.['opened'] !== undefined;
  if (ask.still && mayBeOver && !attribute.ends && isLongAgo(first.fact, view)) return undecided();
  if (claimsFailure(ask, view) && !attribute.ends) {
    if (stageOf(first.fact) !== 'done') return undecided();
    return given(ask, 'no', [rowOf(first.fact, view)], first);
  }
  const open = told.every(({ fact }) => stageOf(fact) === 'open');
  // Nor did what was aimed at come to pass.
  if ((open && attribute.id !== 'listing-plan') || (isMarked(first.fact) && !attribute.plan && ask.basis === undefined))
    return undecided();
  const over = attribute.kind === 'state' && told.every(({ fact }) => !holdsOn(fact, view.now));
  if (over) return given(ask, 'no', [rowOf(first.fact, view, { role: 'before' })], first);
  // That it was done says more than that it was agreed.
  const done = told.find(({ fact }) => stageOf(fact) !== 'open') ?? first;
  if (!period) return given(ask, 'yes', [rowOf(done.fact, view)], done);
  const then = told.find(({ fact }) => overlaps(fact.period, period));
  if (then) return given(ask, 'yes', [rowOf(then.fact, view)], then);
  const verdict = comesOnce(attribute, others) ? 'no' : 'unknown';
  return given(
    ask,
    verdict,
    told.slice(0, 2).map(({ fact }) => rowOf(fact, view)),
    first,
  );
}

/**
 * What excludes another day by its own: a company is founded once, lists once at a place, buys another once, and somebody leaves it once.
 * Another round, fine or probe may have come at any time.
 */
function comesOnce(attribute: Attribute, others: readonly Entity[]): boolean {
  const { answers, ends, milestone, presence } = attribute;
  if (answers === 'date' || ends) return true;
  return others.length > 0 && milestone === true && (isDeal(attribute) || presence !== undefined);
}

/** Beside the end of a deal that it had been agreed: it may have been bought and given back. */
function withWhatWasAgreed(failed: Found, told: readonly FactFit[], view: LibraryView): Found {
  const agreed = told.filter(({ fact }) => stageOf(fact) === 'open' || stageOf(fact) === 'done');
  const [last] = newestFits(agreed, view);
  const row = last && rowOf(last.fact, view, { role: 'before' });
  if (!row || failed.rows.length !== 1) return failed;
  const rows = [...failed.rows, row];
  return { ...failed, rows, proofs: proofsOf(rows) };
}

/** "Has it filed to list" is met by the filing first, and not by the plan for another listing. */
function sayingFirst(fits: readonly FactFit[], ask: Ask, view: LibraryView): readonly FactFit[] {
  const says = ({ fact }: FactFit) => saysBeyond([documentOf(fact.statement, view)?.folded ?? ''], ask, view);
  return claimsBeyond(ask, view) ? [...fits.filter(says), ...fits.filter((fit) => !says(fit))] : fits;
}

/** A share of which nothing was told for so long need not be held any more. In days. */
const LONG_AGO = 1500;

function isLongAgo(fact: DatedFact, view: LibraryView): boolean {
  return fact.at !== undefined && endedLongAgo(fact, view);
}

function endedLongAgo({ period }: DatedFact, { now }: LibraryView): boolean {
  return daysBetween(period.until, now) > LONG_AGO;
}

/** True for something of which nothing was told for so long. */
function isSilent({ id }: { readonly id: string }, view: LibraryView): boolean {
  return factsWith(id, view.searchable.facts).every((fact) => endedLongAgo(fact, view));
}

/** "Was it the first on the Nasdaq" is not denied by its leaving. */
function claimsBeyond({ span }: Ask, { reading: { masked, textLanguage } }: LibraryView): boolean {
  return beyondIn(masked, textLanguage).some((match) => isWithin(match, span));
}

function isStaged({ fact }: FactFit): boolean {
  return stageOf(fact) !== undefined;
}

/** The latest word on a deal first; of one day that it is done before that it was agreed. */
function latestFirst(fits: readonly FactFit[], view: LibraryView): readonly FactFit[] {
  const ordered = newestFits(fits, view);
  const isOpen = ({ fact }: FactFit) => stageOf(fact) === 'open';
  return newestFits([...ordered.filter((fit) => !isOpen(fit)), ...ordered.filter(isOpen)], view, false);
}

/** "Is it still a secondary listing": the newest fact that says which kind it is says another one. */
function saidOtherwise({ qualifier }: Ask, fits: readonly FactFit[], view: LibraryView): FactFit | undefined {
  if (qualifier === undefined) return undefined;
  const saying = fits.filter(({ fact }) => fact.qualifiers[qualifier] !== undefined);
  const [newest] = newestFits(saying, view);
  const question = view.reading.compacted;
  const names = newest?.fact.qualifiers[qualifier]?.flatMap(({ text }) => [text.en, text.zh]).map(compact) ?? [];
  return names.some((name) => question.includes(name)) ? undefined : newest;
}

/** What is planned after the subject left an exchange, the newest first, beside its leaving. */
function plansAfter(left: DatedFact, view: LibraryView): readonly (FoundRow | undefined)[] {
  const plans = (view.searchable.facts.of.get(left.subject.id) ?? []).filter(
    ({ attribute, subject, period }) =>
      attribute === 'listing-plan' && subject.id === left.subject.id && period.from > left.period.from,
  );
  const [newest] = newestFirst(plans, view);
  return [newest, left].map((fact) => fact && rowOf(fact, view, { role: 'nearest' }));
}

/** The day on which the subject left the exchange again. */
function delisting(listing: DatedFact, view: LibraryView): DatedFact | undefined {
  const own = (view.searchable.facts.of.get(listing.subject.id) ?? []).filter(
    ({ attribute, subject, aboutId, period }) =>
      attribute === 'delisting' &&
      subject.id === listing.subject.id &&
      period.from >= listing.period.from &&
      (aboutId === undefined || listing.aboutId === undefined || aboutId === listing.aboutId),
  );
  return newestFirst(own, view)[0];
}
