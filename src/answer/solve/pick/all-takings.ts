import { isAmount } from '../../../lang/answer-type.ts';
import type { Ask } from '../../asks/ask.ts';
import { saysTotal } from '../../asks/focus.ts';
import type { FactFit } from '../../facts/fit.ts';
import { isCumulative } from '../../facts/time-fit.ts';
import { attributeOf, type LibraryView } from '../../view.ts';

/**
 * What a product brought in, where no time is named, is all that it brought in so far: a single year is only a part of it. So is the total
 * of anything that adds up: "total revenue". All facts where none is of all the time.
 */
export function ofAllTakings(fits: readonly FactFit[], ask: Ask, view: LibraryView): readonly FactFit[] {
  if (!asksForAll(ask, view)) return fits;
  const things = ask.subjects.map(({ id }) => id);
  const isOfThing = ({ fact: { subject, aboutId, about } }: FactFit) =>
    aboutId === undefined ? about === undefined && things.includes(subject.id) : things.includes(aboutId);
  const addsUp = ({ fact: { attribute } }: FactFit) => attributeOf(attribute, view)?.flow === true;
  const all = fits.filter((fit) => addsUp(fit) && isCumulative(fit.fact) && isOfThing(fit));
  return all.length > 0 ? all : fits;
}

function asksForAll({ subjects, answer, time, span }: Ask, { reading }: LibraryView): boolean {
  if (time.period !== undefined || time.isQuarter || subjects.length === 0) return false;
  if (!isAmount(answer) && answer !== 'thing') return false;
  // "So far" asks for all until today, and "latest" for the newest year.
  if (saysTotal(reading.folded.slice(span.start, span.end), reading.textLanguage)) return true;
  return time.focus === 'now' && subjects.every(({ kind }) => kind === 'product');
}
