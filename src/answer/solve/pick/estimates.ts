import { addMonths } from '../../../lang/dates/date.ts';
import type { Ask } from '../../asks/ask.ts';
import { WHOLE } from '../../facts/about.ts';
import { lastDayOf } from '../../facts/current.ts';
import { type FactFit, isMarked } from '../../facts/fit.ts';
import type { LibraryView } from '../../view.ts';

/** How much newer than what was said itself an estimate must be, in months, to say more of now. */
const MONTHS_AHEAD = 12;

/**
 * Estimates of a figure in place of what is known for sure, where that is old: of "how many work there" one of last year says more than a
 * count of five years ago. Undefined where a time is named, or no estimate is so much newer. A forecast or a target is none.
 */
export function newerEstimates(
  near: readonly FactFit[],
  fits: readonly FactFit[],
  { time: { period, focus }, basis }: Ask,
  { now }: LibraryView,
): readonly FactFit[] | undefined {
  if (period !== undefined || basis !== undefined || focus === 'first' || near.some(({ fact }) => isMarked(fact)))
    return undefined;
  const last = lastDayIn(near);
  if (last === undefined) return undefined;
  const attributes = new Set(near.map(({ fact }) => fact.attribute));
  const subject = Math.max(...near.map((fit) => fit.subject));
  const newer = fits.filter(
    (fit) =>
      attributes.has(fit.fact.attribute) &&
      fit.subject >= subject &&
      fit.about >= WHOLE &&
      isEstimate(fit) &&
      lastDayOf(fit.fact) <= now &&
      lastDayOf(fit.fact) >= addMonths(last, MONTHS_AHEAD),
  );
  return newer.length > 0 ? newer : undefined;
}

/**
 * Figures that a word asks for as well, in place of its own where those are old: who registered by last year says more of "how many use it"
 * than a count of five years ago. Of the same unit and the same thing alone; undefined where a time is named, or none is so much newer.
 */
export function newerAlike(
  near: readonly FactFit[],
  fits: readonly FactFit[],
  { time: { period, focus }, basis, answer }: Ask,
  { now }: LibraryView,
): readonly FactFit[] | undefined {
  const [best] = near;
  const last = lastDayIn(near);
  if (answer !== 'count' || period !== undefined || basis !== undefined || focus === 'first') return undefined;
  if (!best || last === undefined) return undefined;
  const newer = fits.filter(
    ({ fact, subject, about, content }) =>
      fact.unit === best.fact.unit &&
      fact.figure !== undefined &&
      subject >= best.subject &&
      about >= best.about &&
      content >= best.content &&
      !isMarked(fact) &&
      lastDayOf(fact) <= now &&
      lastDayOf(fact) >= addMonths(last, MONTHS_AHEAD),
  );
  return newer.length > 0 ? newer : undefined;
}

function lastDayIn(fits: readonly FactFit[]): string | undefined {
  return fits
    .map(({ fact }) => lastDayOf(fact))
    .sort()
    .at(-1);
}

function isEstimate({ fact: { qualifiers } }: FactFit): boolean {
  const basis = (qualifiers['basis'] ?? []).map(({ text }) => text.en ?? '');
  return basis.length > 0 && basis.every((text) => text.includes('estimate'));
}
