import { isSamePeriod, overlaps, type Period } from '../../../lang/date.ts';
import type { Ask } from '../../asks/ask.ts';
import { boundIn, saysLoss, saysOnce } from '../../asks/focus.ts';
import { type FactFit, fitsOf, isMarked } from '../../facts/fit.ts';
import type { Found } from '../../facts/found.ts';
import { rowOf } from '../../facts/shown.ts';
import type { LibraryView } from '../../view.ts';
import { attributesFor } from '../asked.ts';
import { given, newestFits } from './claim.ts';

/** Profit or loss, or a figure that is claimed, of the asked time or the newest. */
export function ofFigure(ask: Ask, fits: readonly FactFit[], view: LibraryView): Found | undefined {
  const { period } = ask.time;
  const own = fits.filter(({ subject, fact }) => subject >= 0.5 && fact.figure !== undefined && !isMarked(fact));
  const inPeriod = period ? own.filter(({ fact }) => overlaps(fact.period, period)) : own;
  const series = newestFits(inPeriod, view);
  const [newest] = series;
  if (!newest) return undefined;
  const said = ofAmount(series, view);
  if (said) return given(ask, said.isSo ? 'yes' : 'no', [rowOf(said.fit.fact, view)], said.fit);
  if (!/profit|ebitda/.test(newest.fact.attribute)) return undefined;
  const wantsLoss = saysLoss(view.reading.folded, view.reading.textLanguage);
  const isSo = ({ fact: { figure } }: FactFit) => (figure !== undefined && figure.value < 0) === wantsLoss;
  const ever = saysOnce(view.reading.folded, view.reading.textLanguage);
  const shown = ever ? [...series].reverse().find(isSo) : newest;
  if (!shown) return undefined;
  const rows = [rowOf(shown.fact, view), shown === newest ? undefined : rowOf(newest.fact, view)];
  return given(ask, isSo(shown) ? 'yes' : 'no', rows, shown);
}

/** Whether the amount that is claimed is so: "over 100 million" of the newest figure, a bare amount of any. */
function ofAmount(
  series: readonly FactFit[],
  { reading }: LibraryView,
): { readonly fit: FactFit; readonly isSo: boolean } | undefined {
  const [newest] = series;
  const figure = newest?.fact.figure;
  const claimed = reading.figures.filter(({ percent }) => percent === (figure?.percent ?? false));
  const [first] = claimed;
  if (!newest || !figure || !first) return undefined;
  const bound = boundIn(reading.folded, reading.textLanguage);
  const sizeOf = ({ fact }: FactFit) => Math.abs(fact.figure?.value ?? Number.NaN);
  const size = sizeOf(newest);
  if (bound) return { fit: newest, isSo: bound === 'over' ? size >= first.value : size < first.value };
  const same = series.find((fit) => claimed.some(({ value }) => value === sizeOf(fit)));
  return { fit: same ?? newest, isSo: same !== undefined };
}

/** Whether a figure grew: from one named period to the other, or as the newest statement says itself. */
export function growth(ask: Ask, view: LibraryView): Found | undefined {
  const { periods } = ask.time;
  const fits = fitsOf({ ...ask, time: { periods: [], focus: 'now' } }, view, attributesFor(ask, view)).filter(
    ({ subject, fact }) => subject >= 0.5 && fact.figure !== undefined && !isMarked(fact),
  );
  const [first, last] = periods;
  if (first && last) {
    const of = (period: Period) => fits.find(({ fact }) => isSamePeriod(fact.period, period));
    const [a, b] = [of(first), of(last)].sort((x, y) =>
      (x?.fact.period.from ?? '') < (y?.fact.period.from ?? '') ? -1 : 1,
    );
    if (!a?.fact.figure || !b?.fact.figure || a.fact.unit !== b.fact.unit) return undefined;
    const grew = b.fact.figure.value > a.fact.figure.value;
    return given(ask, grew === (ask.change === 'up') ? 'yes' : 'no', [rowOf(a.fact, view), rowOf(b.fact, view)], b);
  }
  const told = fits.filter(({ fact, time }) => time > 0.5 && fact.qualifiers['change'] !== undefined);
  const inPeriod = ask.time.period
    ? told.filter(({ fact }) => ask.time.period && overlaps(fact.period, ask.time.period))
    : told;
  const [newest] = newestFits(inPeriod, view);
  const change = newest?.fact.qualifiers['change']?.[0]?.figure?.value;
  if (!newest || change === undefined || change === 0) return undefined;
  return given(ask, change > 0 === (ask.change === 'up') ? 'yes' : 'no', [rowOf(newest.fact, view)], newest);
}
