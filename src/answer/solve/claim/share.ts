import { daysBetween, overlaps } from '../../../lang/dates/date.ts';
import type { Portion } from '../../../lang/language.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import type { Entity } from '../../../search/lexicon.ts';
import type { Ask } from '../../asks/ask.ts';
import { portionIn, saysOnce } from '../../asks/focus.ts';
import { heldNow, holdsOn, newestFirst } from '../../facts/current.ts';
import { type FactFit, isMarked, isParty } from '../../facts/fit.ts';
import type { Found } from '../../facts/found.ts';
import { rowOf } from '../../facts/shown.ts';
import { attributeOf, type LibraryView } from '../../view.ts';
import { given, meetsClaim, newestFits } from './claim.ts';
import { asksOfSale } from './deals/deals.ts';
import { decided } from './decided.ts';

/** What was so then need not be so still. In days. */
const STILL_SO = 400;

/** True for a share that was told of a day long ago, and not since when. */
function isOld({ at, period }: DatedFact, { now }: LibraryView): boolean {
  return at !== undefined && daysBetween(period.until, now) > STILL_SO;
}

/** Who holds more than this owns it, in per cent. */
const MAJORITY = 50;

/** Whoever holds a share has invested, however small it is. */
const OF_ANY_SHARE: ReadonlySet<string> = new Set(['investment', 'funding']);

/** "Is Weibo owned by Alibaba", where only a share is known: the newest one decides, and a minority owns nothing. */
export function ofShare(
  ask: Ask,
  others: readonly Entity[],
  fits: readonly FactFit[],
  view: LibraryView,
): Found | undefined {
  const meeting = fits.filter(({ fact }) => meetsClaim(fact, others, ask, view));
  const claimed = meeting.filter(({ fact }) => fact.figure !== undefined);
  const isAny = ask.attributes.some((id) => OF_ANY_SHARE.has(id));
  const [inWords] = newestFits(meeting, view);
  // "Among its investors" says as much.
  if (isAny && claimed.length === 0 && inWords && !ask.still && others.length > 0 && !ask.time.period)
    return given(ask, 'yes', [rowOf(inWords.fact, view)], inWords);
  const held = claimed.filter(({ fact }) => holdsOn(fact, view.now));
  // Who held a share once had invested, too.
  const [newest] = newestFits(held.length > 0 || !isAny || ask.still ? held : claimed, view);
  if (!newest?.fact.figure || (ask.still && isOld(newest.fact, view))) return undefined;
  const { folded, textLanguage } = view.reading;
  const portion = portionIn(folded, textLanguage) ?? (isAny ? 'part' : 'most');
  const share = newest.fact.figure.value;
  const isSo = HOLDS[portion](share);
  if (!isSo && (isOfPast(ask, view) || mayControl(ask, share)))
    return given(ask, 'unknown', [rowOf(newest.fact, view, { role: 'nearest' })], newest);
  return given(ask, isSo ? 'yes' : 'no', [rowOf(newest.fact, view)], newest);
}

/** "Was it controlled by him at some point": what he holds now does not deny it. */
function isOfPast({ still, time: { period } }: Ask, { reading }: LibraryView): boolean {
  return !still && period === undefined && saysOnce(reading.folded, reading.textLanguage);
}

/** Who holds less than half may be in control. */
function mayControl({ attributes: [first] }: Ask, share: number): boolean {
  return first === CONTROLLER && share >= LEAST_OF_CONTROL;
}

const CONTROLLER = 'controller';
const LEAST_OF_CONTROL = 25;

/** Whether a share, in per cent, is as much as is claimed. */
const HOLDS: Readonly<Record<Portion, (share: number) => boolean>> = {
  part: (share) => share > 0,
  most: (share) => share > MAJORITY,
  minority: (share) => share < MAJORITY,
  all: (share) => share >= 100,
};

/** True where a share is asked for by its name, and a portion is claimed. */
export function claimsPortion({ attributes }: Ask, view: LibraryView): boolean {
  const { folded, textLanguage } = view.reading;
  const isOfShare = attributes.some((id) => attributeOf(id, view)?.answers === 'percent');
  return isOfShare && portionIn(folded, textLanguage) !== undefined;
}

/**
 * "Does Tencent own most of WeBank", where the share is asked for by its name: as much as is claimed, of the asked time or the newest.
 * Undefined where no portion is claimed, or no such share is known.
 */
export function ofPortion(
  ask: Ask,
  others: readonly Entity[],
  fits: readonly FactFit[],
  view: LibraryView,
): Found | undefined {
  const { folded, textLanguage } = view.reading;
  const portion = portionIn(folded, textLanguage);
  if (portion === undefined || view.reading.figures.length > 0) return undefined;
  const { period } = ask.time;
  const claimed = fits.filter(
    ({ fact }) => meetsClaim(fact, others, ask, view) && !isMarked(fact) && (!period || overlaps(fact.period, period)),
  );
  const measured = claimed.filter(({ fact }) => fact.figure?.percent === true);
  // The share that was handed out is told with a later day than the one that was kept.
  const kept = measured.filter(({ fact }) => holdsOn(fact, view.now));
  // "Less than 2%" is a part, after a share that has ended.
  const [rest] = newestFits(
    claimed.filter(({ fact }) => fact.figure === undefined && holdsOn(fact, view.now)),
    view,
  );
  if (rest && portion === 'part' && kept.length === 0) return given(ask, 'yes', [rowOf(rest.fact, view)], rest);
  const [newest] = newestFits(kept.length > 0 ? kept : measured, view);
  if (!newest?.fact.figure || (ask.still && isOld(newest.fact, view))) return undefined;
  if (ask.still && kept.length === 0) return given(ask, 'no', [rowOf(newest.fact, view, { role: 'before' })], newest);
  return given(ask, HOLDS[portion](newest.fact.figure.value) ? 'yes' : 'no', [rowOf(newest.fact, view)], newest);
}

/**
 * "Did Corvane sell all of Lumen", 科维恩把流明全卖了吗: not where it is told to hold a share of what was sold since. Undefined for another claim, or
 * where no such share is held.
 */
export function ofKeptShare(ask: Ask, found: Found, view: LibraryView): Found | undefined {
  const { folded, textLanguage } = view.reading;
  const text = folded.slice(ask.span.start, ask.span.end);
  if (!asksOfSale(ask, view) || portionIn(text, textLanguage) !== 'all') return undefined;
  const [seller, ...others] = ask.subjects;
  const told = found.rows.flatMap(({ value }) => (value?.kind === 'entity' ? value.entity : []));
  const sold = new Set([...others, ...told].map(({ id }) => id));
  const kept = [...sold].flatMap((id) =>
    heldNow(id, STAKE, view).filter(
      (fact) => (fact.figure?.value ?? 0) > 0 && seller !== undefined && isParty(fact, seller),
    ),
  );
  const [newest] = newestFirst(kept, view);
  const row = newest && rowOf(newest, view);
  return row && decided({ ...found.asked, attribute: STAKE }, 'no', [row, ...found.rows], found.sure);
}

const STAKE = 'stake';
