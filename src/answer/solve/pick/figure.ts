import type { Attribute } from '../../../knowledge/attribute.ts';
import { groupBy } from '../../../knowledge/group-by.ts';
import { isWithinPeriod, MS_PER_DAY } from '../../../lang/dates/date.ts';
import { datesIn } from '../../../lang/dates/dates-in-text.ts';
import { fold } from '../../../lang/text.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import type { Ask } from '../../asks/ask.ts';
import { saysLoss, saysTime } from '../../asks/focus.ts';
import { asksForYear, saysFirstYear } from '../../asks/grammar/amounts.ts';
import { isAimedAt } from '../../facts/amounts.ts';
import { isRounded, plainest, withoutCoarser, withoutRougherParts } from '../../facts/coarser.ts';
import { counted, lastDayOf, newestFirst } from '../../facts/current.ts';
import { type FactFit, isMarked } from '../../facts/fit.ts';
import { rowOf } from '../../facts/shown.ts';
import { isOpen, lengthOf } from '../../facts/time-fit.ts';
import { mask } from '../../reading/words.ts';
import { isInStatement, type LibraryView } from '../../view.ts';
import { missingOf } from '../asked.ts';
import { formerFigure } from './former-figure.ts';
import { instead } from './instead.ts';
import { MOST_ROWS, type Picked, type Picking, pickedOf, rowsOf } from './rows.ts';

/** A figure that is less of the asked period is another period's. */
const LEAST_TIME = 0.5;
const MOST_DISPUTED = 2;
/** A figure of no more digits is rough beside a longer one of the same time. */
const ROUGH = 2;

/** True where none of the facts is of the asked period: those that last longer, or overlap with it only. */
export function isOfOtherPeriod(fits: readonly FactFit[], { time: { period } }: Ask): boolean {
  return period !== undefined && fits.every(({ time }) => time < LEAST_TIME);
}

/**
 * The figure of the asked period, or the newest. Who asks for a loss is told the newest one, beside a later or an adjusted profit; where
 * there is none, that a profit is all that is held: 亏了多少 is not answered by what was earned.
 */
export function pickFigure(given: readonly FactFit[], picking: Picking): Picked | undefined {
  const near = picking.attribute.qualifierOf === undefined ? given : withoutRougherParts(given);
  if (asksForFirst(picking)) return pickFirst(near, picking);
  return pickLatest(near, picking);
}

/** The first that is known to be one; where none is, the newest figure, said not to be that. */
function pickFirst(near: readonly FactFit[], picking: Picking): Picked | undefined {
  const known = knownFirst(near, picking);
  const { ask } = picking;
  if (known.length > 0)
    return pickLatest(known, { ...picking, ask: { ...ask, time: { ...ask.time, focus: 'first' } } });
  // A loss is nearest to a first profit only where no profit is held.
  const alike = near.filter(({ fact: { figure } }) => (figure?.value ?? 0) < 0 === asksLoss(picking));
  const [newest] = newestFirst(
    (alike.length > 0 ? alike : near).map(({ fact }) => fact),
    picking.view,
  );
  return (
    newest && instead(newest, { ...missingOf(ask), side: 'first', ...(asksLoss(picking) && { loss: true }) }, picking)
  );
}

function pickLatest(given: readonly FactFit[], picking: Picking): Picked | undefined {
  const picked = given.length > 0 ? pickNewest(given, picking) : undefined;
  if (!asksLoss(picking) || !picked || picked.missing) return picked;
  const { qualifier: _, ...ask } = picking.ask;
  const held = pickNewest(given, { ...picking, ask: { ...ask, answer: 'money' } });
  const profit = held?.rows.find(({ value }) => value?.kind === 'figure' && value.amount > 0);
  if (!held || !profit) return picked;
  const isOfTime = ({ time }: FactFit) => ask.time.period === undefined || time === 1;
  const losses = given.filter((fit) => (fit.fact.figure?.value ?? 0) < 0 && isOfTime(fit));
  const lost = losses.length > 0 ? pickNewest(losses, picking) : undefined;
  if (!lost) return { ...held, missing: { ...missingOf(ask), loss: true } };
  const beside = { ...profit, role: 'part' as const };
  return { ...lost, rows: [...lost.rows, beside], proofs: [...lost.proofs, ...beside.statements] };
}

/** "When did it first turn a profit", "its first loss"; "when did it turn a profit" asks for no figure that merely is one, either. */
function asksForFirst(picking: Picking): boolean {
  const { attribute, ask } = picking;
  const { answer, time } = ask;
  if (asksForFirstYear(picking)) return true;
  return attribute.loss && (time.focus === 'first' || (answer === 'date' && time.period === undefined));
}

/** "How many did it deliver in its first year", 首届成交额: the newest figure is none of that, nor is the first that is held. */
function asksForFirstYear({ ask, attribute, view: { reading } }: Pick<Picking, 'ask' | 'attribute' | 'view'>): boolean {
  // The first profitable year is that of the first profit.
  if (attribute.loss || ask.time.period !== undefined) return false;
  return saysFirstYear(reading.folded.slice(ask.span.start, ask.span.end), reading.textLanguage);
}

/** Where that of the first year is asked for, the figures of it, however they are narrowed; undefined where it is not, or none is known. */
export function ofFirstYearAsked(
  fits: readonly FactFit[],
  attribute: Attribute,
  ask: Ask,
  view: LibraryView,
): readonly FactFit[] | undefined {
  if (!asksForFirstYear({ ask, attribute, view })) return undefined;
  const known = ofFirstYear(fits, view).filter(({ fact }) => fact.attribute === attribute.id);
  return known.length > 0 ? known : undefined;
}

/** Figures that are narrowed to the first of something, or told by a statement on a first year. */
function ofFirstYear(fits: readonly FactFit[], view: LibraryView): readonly FactFit[] {
  const isNarrowed = ({ fact: { about } }: FactFit) =>
    about !== undefined && (saysTime(fold(about.zh), 'zh', 'first') || saysTime(fold(about.en), 'en', 'first'));
  const isTold = ({ fact: { statement } }: FactFit) =>
    isInStatement(statement, view, ({ folded, language }) => saysFirstYear(folded, language));
  return fits.filter((fit) => isNarrowed(fit) || isTold(fit));
}

/**
 * The first profit is told by a statement that says that it was the first, or else by one that tells of the loss before it; the first
 * loss by one that says so. The first figure that is held is any.
 */
function knownFirst(fits: readonly FactFit[], picking: Picking): readonly FactFit[] {
  if (asksForFirstYear(picking)) return ofFirstYear(fits, picking.view);
  const isLoss = ({ fact: { figure } }: FactFit) => figure !== undefined && figure.value < 0;
  const isMeant = (fit: FactFit) => isLoss(fit) === asksLoss(picking);
  const saysSo = ({ fact: { statement } }: FactFit) =>
    // The first quarter is no first one, nor is 第一财经, which the other language writes otherwise.
    !isInStatement(
      statement,
      picking.view,
      ({ folded, language }) => !saysTime(mask(folded, datesIn(folded)), language, 'first'),
    );
  const said = fits.filter((fit) => isMeant(fit) && saysSo(fit));
  if (said.length > 0 || asksLoss(picking)) return said;
  const losses = groupBy(fits.filter(isLoss), ({ fact }) => [fact.statement]);
  return fits.filter(
    (fit) =>
      !isLoss(fit) &&
      losses.get(fit.fact.statement)?.some(({ fact }) => lastDayOf(fact) < lastDayOf(fit.fact)) === true,
  );
}

/** "Annual revenue", where no year is named: the newest whole year is meant, and not the newest quarter. */
function asksYear({ ask: { span, time }, view: { reading } }: Picking): boolean {
  return time.period === undefined && asksForYear(reading.folded.slice(span.start, span.end), reading.textLanguage);
}

function asksLoss({ ask: { span }, attribute, view: { reading } }: Picking): boolean {
  return attribute.loss && saysLoss(reading.folded.slice(span.start, span.end), reading.textLanguage);
}

/** The figure of the asked period, or the newest; what is so before what is forecast. */
function pickNewest(given: readonly FactFit[], picking: Picking): Picked | undefined {
  const { basis, time } = picking.ask;
  const { period, focus, isQuarter } = time;
  const quarters = given.filter(({ fact }) => lengthOf(fact.period) === 1);
  const years = asksYear(picking) ? given.filter(({ fact }) => lengthOf(fact.period) === 4) : [];
  const near = isQuarter && quarters.length > 0 ? quarters : years.length > 0 ? years : given;
  const bestTime = Math.max(...near.map(({ time }) => time));
  const ofTime = withoutCoarser(
    near.filter(({ time }) => time === bestTime).map(({ fact }) => fact),
    ROUGH,
  );
  const facts = newestFirst(ofTime, picking.view);
  const meant = facts.filter((fact) => isMarked(fact) === (basis !== undefined));
  const told = meant.length > 0 ? meant : facts;
  // "Grew 34%" is as exact on growth as an amount with its change.
  const ordered = picking.ask.qualifier === 'change' ? told : counted(told);
  const one = focus === 'first' ? ordered.at(-1) : ordered[0];
  if (!one) return undefined;
  if (isQuarter && quarters.length === 0) return nearestOf(one, picking);
  const first = plainest(one, ordered);
  const others = ordered.filter((fact) => fact !== first);
  const further =
    period && isOpen(period)
      ? others.slice(0, MOST_ROWS - 1)
      : others.filter((fact) => disputes(fact, first)).slice(0, MOST_DISPUTED);
  if (isOtherBasis(first, picking)) return insteadOfAsked([first, ...further], picking);
  const former = further.length === 0 ? formerFigure(first, ordered, picking) : undefined;
  const picked = rowsOf([first, ...further], picking, { before: former ? [former] : [] });
  // 裁了多少人 is not answered by a share of the staff, though that is what is held.
  const isOtherType = picking.ask.answer === 'count' && [first, ...further].every(({ figure }) => figure?.percent);
  return picked && isOtherType ? { ...picked, missing: missingOf(picking.ask) } : picked;
}

/**
 * What was aimed at does not say what came of it, in a time that is over: "how many did it ship in 2025", of which only a target is held.
 * Nor does what came of it say what was aimed at.
 */
function isOtherBasis(fact: DatedFact, { ask: { basis, time }, view }: Picking): boolean {
  if (basis !== undefined) return !isMarked(fact);
  const isOver = time.period !== undefined && time.period.until <= view.now;
  return isOver && isAimedAt(fact);
}

/** What was aimed at, in place of what came of it; or the other way round. */
function insteadOfAsked(facts: readonly DatedFact[], picking: Picking): Picked | undefined {
  const { ask, subject, view } = picking;
  const rows = facts.flatMap((fact) => rowOf(fact, view, { role: 'nearest', subject }) ?? []);
  const [first] = facts;
  return first && rows.length > 0
    ? pickedOf(rows, picking, { ...missingOf(ask), attribute: first.attribute })
    : undefined;
}

/** Another figure for the same time of the same thing. */
function disputes(fact: DatedFact, first: DatedFact): boolean {
  const isOfSameTime = lastDayOf(fact) === lastDayOf(first) && fact.at === first.at;
  const isSameFigure =
    (fact.figure?.value === first.figure?.value && fact.unit === first.unit) || isRounded(fact, first);
  return isOfSameTime && !isSameFigure && fact.about?.en === first.about?.en;
}

/** Where the asked period has no figure: the nearest one, said to be another period's. Of what adds up in a year that is the longest part. */
export function pickNearest(facts: readonly DatedFact[], picking: Picking): Picked | undefined {
  const { period } = picking.ask.time;
  if (!period) return undefined;
  const wanted = Date.parse(period.until.startsWith('9999') ? period.from : period.until);
  const distance = (fact: DatedFact) =>
    Math.abs(Date.parse(lastDayOf(fact)) - wanted) * (isWithinPeriod(fact.period, period) ? WITHIN : 1) +
    OTHER_LENGTH * Math.abs(Math.min(lengthOf(fact.period), 4) - Math.min(lengthOf(period), 4));
  const plain = facts.filter((fact) => !isMarked(fact));
  const isSum = picking.attribute.flow && lengthOf(period) === YEAR;
  const isPart = (fact: DatedFact) => isSum && isWithinPeriod(fact.period, period);
  const lengthOfPart = (fact: DatedFact) => (isPart(fact) ? lengthOf(fact.period) : 0);
  const [nearest] = [...(plain.length > 0 ? plain : facts)].sort(
    (a, b) => lengthOfPart(b) - lengthOfPart(a) || distance(a) - distance(b),
  );
  return nearest && nearestOf(nearest, picking);
}

/** In quarters. */
const YEAR = 4;
/** What a quarter more or less takes away from nearness: of a quarter another quarter says more than the year. In milliseconds. */
const OTHER_LENGTH = 45 * MS_PER_DAY;
/** A part of the asked year is nearer to it than the next year's. */
const WITHIN = 0.5;

/** A figure that is not of the asked time, said to be another's. */
function nearestOf(fact: DatedFact, picking: Picking): Picked | undefined {
  const isProfit = asksLoss(picking) && (fact.figure?.value ?? 0) > 0;
  return instead(fact, { ...missingOf(picking.ask), ...(isProfit && { loss: true }) }, picking);
}
