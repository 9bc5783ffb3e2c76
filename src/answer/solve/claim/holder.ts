import { overlaps, type Period } from '../../../lang/dates/date.ts';
import { compact } from '../../../lang/text.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import type { Entity } from '../../../search/lexicon.ts';
import type { Ask } from '../../asks/ask.ts';
import { saysOnce } from '../../asks/focus.ts';
import { WHOLE, wordsOf } from '../../facts/about.ts';
import { holdsOn } from '../../facts/current.ts';
import type { FactFit } from '../../facts/fit.ts';
import type { Found } from '../../facts/found.ts';
import { isLeft } from '../../facts/offices.ts';
import { rowOf } from '../../facts/shown.ts';
import { stageOf } from '../../facts/stages.ts';
import { attributeOf, type LibraryView } from '../../view.ts';
import { claimOf, given, meetsClaim, newestFits } from './claim.ts';

/** True where the value holds a further word of the claim, or there is none: "is Manus owned by Meta", which no card knows. */
function saysWords({ value, about }: DatedFact, ask: Ask, view: LibraryView): boolean {
  const words = wordsOf(ask, view);
  const said = [value.en, value.zh, about?.en, about?.zh].map((text) => compact(text ?? ''));
  return words.length === 0 || words.some((word) => said.some((text) => text.includes(word)));
}

/** True for a time that ended before the only day of which it is told. */
function isBeforeTold({ at, period: { from } }: DatedFact, { until }: Period): boolean {
  return at !== undefined && until < from;
}

/** True for what is told of one day, where another fact tells of its end after that day. */
function endedSince({ at, valueId, period }: DatedFact, series: readonly FactFit[], { now }: LibraryView): boolean {
  return (
    at !== undefined &&
    valueId !== undefined &&
    series.some(
      ({ fact }) =>
        fact.valueId === valueId &&
        fact.until !== undefined &&
        fact.period.until < now &&
        fact.period.until >= period.from,
    )
  );
}

/** One holder at a time: who holds it excludes everybody else. */
export function ofHolder(
  ask: Ask,
  others: readonly Entity[],
  fits: readonly FactFit[],
  view: LibraryView,
): Found | undefined {
  // Who heads one business, or owns one product, says nothing of the whole.
  const whole = fits.filter(({ about }) => about >= WHOLE);
  // Who chairs a subsidiary does not chair the company that is named, where its own chairs are known.
  const { subject } = claimOf(ask);
  const own = whole.filter(({ fact }) => subject?.kind === 'company' && fact.subject.id === subject.id);
  const series = newestFits(own.length > 0 ? own : whole, view);
  const { period } = ask.time;
  const claimed = series.filter(({ fact }) => meetsClaim(fact, others, ask, view));
  const isHeld = ({ fact }: FactFit) =>
    holdsOn(fact, view.now) && !isLeft(fact, view) && !endedSince(fact, series, view);
  const current = series.find((fit) => isHeld(fit) && stageOf(fit.fact) !== 'failed');
  // Who left in that very month was not still there.
  const isThen = ({ period: own, until }: DatedFact, asked: Period) =>
    overlaps(own, asked) && !(ask.still && until !== undefined && own.until <= asked.until);
  const inPeriod = period ? claimed.filter(({ fact }) => isThen(fact, period)) : claimed;
  // "Was he still chairman in April 2013" asks of then.
  const asksNow = period === undefined || (ask.still && period.until >= view.now);
  if (others.length === 0 && ask.places.length === 0 && !period)
    return current && saysWords(current.fact, ask, view)
      ? given(ask, 'yes', [rowOf(current.fact, view)], current)
      : undefined;
  const now = inPeriod.find((fit) => !asksNow || (isHeld(fit) && (fit === current || fit.fact.at === undefined)));
  if (now) return given(ask, 'yes', [rowOf(now.fact, view)], now);
  const [once] = claimed;
  const isOthers = ({ fact }: FactFit, asked: Period) => fact.valueId !== once?.fact.valueId && isThen(fact, asked);
  // Who is told to have held it on one day may have held it long before, where nobody else is told to.
  if (once && period && isBeforeTold(once.fact, period) && !series.some((fit) => isOthers(fit, period)))
    return undefined;
  // What is told of no place does not say that it is otherwise in one.
  if (!once && current && meetsClaim(current.fact, others, { ...ask, places: [] }, view)) return undefined;
  const fit = once ?? current;
  // Not all who ever held it are known, nor where those who did came from.
  const isOfPast = !ask.still && !period && saysOnce(view.reading.folded, view.reading.textLanguage);
  const isOfKind = others.every(({ kind }) => kind === 'person');
  if (!once && attributeOf(fit?.fact.attribute ?? '', view)?.answers === 'person' && (isOfPast || !isOfKind))
    return undefined;
  // What a company does, in words, denies nothing of another that is named beside it.
  if (!fit || (!once && others.length > 0 && fit.fact.valueId === undefined)) return undefined;
  const shown = [
    once && rowOf(once.fact, view, { role: 'before' }),
    current && current !== once ? rowOf(current.fact, view, { role: 'next' }) : undefined,
  ];
  // "Was she once ..." is true of one who was.
  const wasSo = once && isOfPast;
  return given(ask, wasSo ? 'yes' : 'no', shown, fit);
}
