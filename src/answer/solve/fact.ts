import { type Attribute, isOffice } from '../../knowledge/attribute.ts';
import { dateWords } from '../../lang/dates/date-words.ts';
import { isOnlyFirstMonths } from '../../lang/en/dates/part-of-year.ts';
import type { Entity } from '../../search/lexicon.ts';
import type { Ask } from '../asks/ask.ts';
import { asksOwnedSince, asksWhenFounderLeft } from '../asks/rules.ts';
import { WHOLE } from '../facts/about.ts';
import { type FactFit, fitsOf, isRelation, isSoldToOther, NEAR_IN_SCORE } from '../facts/fit.ts';
import type { Found } from '../facts/found.ts';
import { rowOf } from '../facts/shown.ts';
import { attributeOf, type LibraryView } from '../view.ts';
import { askedOf, attributesFor, missingOf, nothingFound, surenessOf, withoutMakers, withPartner } from './asked.ts';
import { withFigureOfBusiness } from './claim/amounts/figure-of-business.ts';
import { boughtSince } from './claim/deals/owner.ts';
import { careerOf } from './list/career.ts';
import { investorsOfAny } from './list/investors.ts';
import { distinct } from './listed.ts';
import { makerOf } from './maker.ts';
import { ofNamedBusiness } from './narrow/business.ts';
import { isOfParent } from './narrow/narrowed.ts';
import { narrowed, onSubject } from './narrow/narrowings.ts';
import { asksForPart } from './narrow/part.ts';
import { allBroughtOut } from './pick/brought-out.ts';
import { revenueByPart } from './pick/by-part.ts';
import { newerAlike, newerEstimates } from './pick/estimates.ts';
import { pickEvent } from './pick/event.ts';
import { isOfOtherPeriod, ofFirstYearAsked, pickFigure, pickNearest } from './pick/figure.ts';
import { allDeals } from './pick/first-of-all.ts';
import { withWhatIsMissing } from './pick/instead.ts';
import { type Picked, type Picking, pickedOf } from './pick/rows.ts';
import { shareOfEach } from './pick/shares.ts';
import { lastKnown, pickState } from './pick/state.ts';
import { takingsOf, withOwnProfit } from './pick/takings.ts';
import { asksForProductName, productsOfSort } from './products/of-sort.ts';
import { asksForModel } from './settled/product-launch.ts';
import { asksForNeighbour, withoutHolder } from './settled/without-holder.ts';
import type { Solver } from './solver.ts';
import { isOfUnknownPart } from './told/part.ts';

const NEAR_OF_STATE = 0.35;
const SURE_OF_HOLDER = 0.85;
/** Where nothing is named that the library knows, the words must say whose fact it is; less so where that is what is asked. */
const CONTENT_OF_UNNAMED = 0.8;
const CONTENT_OF_SOUGHT = 0.55;
/** A fact that is on each of several names. */
const JOINT = 0.9;

export const factSolver: Solver = {
  kind: 'fact',
  says: 'finds the fact of the asked attribute, subject and time, and shows its value first',
  solve: (asked, view) => {
    const given = withOwnProfit(withFigureOfBusiness(asked, view), view);
    const career = careerOf(given, view);
    if (career) return career;
    if (asksForProductName(given)) return productsOfSort(given, view);
    if (given.attributes.length === 0 && !asksForNeighbour(given)) return undefined;
    if (given.attributes.length === 0 && !given.subjects.some(({ kind }) => kind === 'person')) return undefined;
    if (isOfUnknownPart(given, view)) return undefined;
    const found =
      revenueByPart(given, view) ??
      investorsOfAny(given, view) ??
      solved(given, view) ??
      makerOf(given, view) ??
      takingsOf(given, view, solved);
    return found && (boughtSince(given, found, view) ?? found);
  },
};

function solved(given: Ask, view: LibraryView): Found | undefined {
  const ask = withPartner(given, view);
  const joint = withAllNamed(ask, view);
  if (joint) return solveFor(joint, view, false);
  const companies = ask.subjects.filter(({ kind }) => kind !== 'person');
  const asksEach = !ask.attributes.some((id) => isRelation(id, view));
  const things = asksEach ? withoutMakers(companies) : companies;
  if (things.length > 1 && asksEach && !hasJointFact(ask, view)) return eachSubject(ask, things, view);
  const people = ask.subjects.filter(({ kind }) => kind === 'person');
  return solveFor(things.length < companies.length ? { ...ask, subjects: [...things, ...people] } : ask, view, false);
}

/** "TikTok's joint venture: who runs it, and what does ByteDance own": the second part is about both, where a fact is on both. */
function withAllNamed(ask: Ask, view: LibraryView): Ask | undefined {
  const { entities } = view.reading;
  if (entities.length <= ask.subjects.length || !ask.attributes.some((id) => isRelation(id, view))) return undefined;
  const joint = { ...ask, subjects: entities };
  return hasJointFact(joint, view) ? joint : undefined;
}

/** True when one fact is on all that is named: "Alibaba's stake in Sun Art". */
function hasJointFact(ask: Ask, view: LibraryView): boolean {
  return fitsOf(ask, view, attributesFor(ask, view), undefined, JOINT).length > 0;
}

/** The same of each of several companies. */
function eachSubject(ask: Ask, subjects: readonly Entity[], view: LibraryView): Found | undefined {
  const people = ask.subjects.filter(({ kind }) => kind === 'person');
  const found = subjects.map((subject) => solveFor({ ...ask, subjects: [subject, ...people] }, view, true));
  const held = found.filter((one) => one !== undefined);
  if (held.every(({ rows }) => rows.length === 0)) return undefined;
  const lacking = subjects.filter((_, place) => (found[place]?.rows.length ?? 0) === 0);
  return {
    kind: 'fact',
    asked: { ...askedOf(ask), subjects },
    ...(lacking.length > 0 && { missing: { ...missingOf(ask), subjects: lacking } }),
    rows: held.flatMap(({ rows }) => rows.filter(({ role }) => role === 'value' || role === 'nearest').slice(0, 1)),
    more: 0,
    proofs: held.flatMap(({ proofs }) => proofs.slice(0, 1)),
    sure: Math.min(...held.map(({ sure }) => sure)),
  };
}

function solveFor(asked: Ask, view: LibraryView, subject: boolean): Found | undefined {
  const ask = withoutHolder(asked, view);
  const people = asked.subjects.filter(({ kind }) => kind === 'person').map(({ id }) => id);
  // Why somebody went ("after he died") stands in no statement on who came next.
  const anyContent = people.length > 0 && asksForNeighbour(ask);
  const ofUnnamed = ask.answer === 'company' ? CONTENT_OF_SOUGHT : CONTENT_OF_UNNAMED;
  const leastContent = anyContent ? 0 : ask.subjects.length === 0 ? ofUnnamed : undefined;
  const held = fitsOf(ask, view, attributesFor(ask, view), leastContent);
  const fits = narrowed(held, ask, view);
  const last = fits.some(({ about }) => about >= WHOLE) ? undefined : lastHolder(ask, view, subject);
  if (last) return last;
  // A part that no fact has is said to be missing, and so is a founder's going where others went, or a purchase where others were made.
  const isOfOthers = held.length > 0 && (asksWhenFounderLeft(ask) || asksOwnedSince(ask));
  if (fits.length === 0 && (asksForPart(ask, view) || isOfOthers || asksForModel(ask, view)))
    return { ...nothingFound(ask, missingOf(ask), SURE_OF_HOLDER), kind: 'fact' };
  if (fits.length === 0) return nearestPeriod(ask, view, subject);
  // Where no fact of the likeliest attribute has the asked part, one of the next may: who invested stands in an investment.
  let otherwise: Found | undefined;
  for (const attribute of attributesIn(fits, view)) {
    const best = fits.find(({ fact }) => fact.attribute === attribute.id);
    if (!best) continue;
    // Figures of attributes that one word asks for ("users"), and deals over one thing, are told apart by time.
    const isAlike = ({ fact }: FactFit) =>
      fact.attribute === attribute.id ||
      isSoldToOther(fact, ask) ||
      (attribute.kind === 'figure' && attributeOf(fact.attribute, view)?.kind === 'figure');
    const likeliest = fits.filter((fit) => fit.score >= best.score - NEAR_IN_SCORE && isAlike(fit));
    const newer =
      attribute.kind === 'figure'
        ? (newerEstimates(likeliest, fits, ask, view) ?? newerAlike(likeliest, fits, ask, view))
        : (allBroughtOut(attribute, fits, ask) ?? allDeals(attribute, fits, ask));
    const firstOnes = attribute.kind === 'figure' ? ofFirstYearAsked(fits, attribute, ask, view) : undefined;
    const near = firstOnes ?? newer ?? likeliest;
    const nearest =
      attribute.kind === 'figure' && isOfOtherPeriod(near, ask)
        ? nearestPeriod(ask, view, subject, [attribute.id])
        : undefined;
    const found = nearest ?? pick(near, { ask, attribute, view, subject: subject || isOfParent(near, ask), people });
    if (!found) continue;
    const told = { ...withWhatIsMissing(found, ask, view), sure: anyContent ? SURE_OF_HOLDER : surenessOf(best) };
    // Of a first profit that is none of net profit, one of another kind may tell.
    if (found.missing?.side !== 'first') return told;
    otherwise ??= told;
  }
  return otherwise ?? withoutAmount(fits, { ask, view, subject, people });
}

/** Who is last known to hold an office that is asked of a later time. */
function lastHolder(ask: Ask, view: LibraryView, subject: boolean): Found | undefined {
  const attribute = attributeOf(ask.attributes[0] ?? '', view);
  if (!attribute || !isOffice(attribute) || attribute.many || !ask.time.period || ask.time.period.from > view.now)
    return undefined;
  const { period: _, ...time } = ask.time;
  const fits = onSubject(fitsOf({ ...ask, time }, view, [attribute.id]), ask, view).filter(
    ({ about }) => about >= WHOLE,
  );
  const [best] = fits;
  const facts = fits.map(({ fact }) => fact);
  const found = lastKnown(facts, { ask, attribute, view, subject, people: [] });
  return found && best && { ...found, sure: surenessOf(best) };
}

/** The attributes of facts, that of the best one first. */
function attributesIn(fits: readonly FactFit[], view: LibraryView): readonly Attribute[] {
  return [...new Set(fits.map(({ fact }) => fact.attribute))].flatMap((id) => attributeOf(id, view) ?? []);
}

function pick(near: readonly FactFit[], picking: Picking): Picked | undefined {
  const { kind } = picking.attribute;
  if (kind === 'figure') return shareOfEach(near, picking) ?? pickFigure(near, picking);
  if (kind === 'event') return pickEvent(near, picking);
  const best = Math.max(...near.map(({ score }) => score));
  const facts = near.filter(({ score }) => score >= best - NEAR_OF_STATE).map(({ fact }) => fact);
  return pickState(facts, picking);
}

/** Where the asked period has no figure: the nearest one. Nothing is said of a time that is still to come. */
function nearestPeriod(
  ask: Ask,
  view: LibraryView,
  subject: boolean,
  attributes = attributesFor(ask, view),
): Found | undefined {
  const { period, ...time } = ask.time;
  if (!period || period.from > view.now) return undefined;
  const fits = ofNamedBusiness(onSubject(fitsOf({ ...ask, time }, view, attributes), ask, view), ask, view);
  const [best] = fits;
  const attribute = best && attributeOf(best.fact.attribute, view);
  if (!best || attribute?.kind !== 'figure') return undefined;
  const isNear = (fit: FactFit) => fit.score >= best.score - NEAR_IN_SCORE || isOfFirstMonths(fit, best);
  const facts = fits.filter((fit) => fit.fact.attribute === attribute.id && isNear(fit)).map(({ fact }) => fact);
  const found = pickNearest(facts, { ask, attribute, view, subject, people: [] });
  return found && { ...found, sure: surenessOf(best) };
}

/** A figure of the first months of a year is narrowed to them alone, and is of all that the company does. */
function isOfFirstMonths({ fact, subject, content }: FactFit, best: FactFit): boolean {
  const isAlike = subject >= best.subject && content >= best.content;
  return isAlike && fact.about !== undefined && isOnlyFirstMonths(fact.about.en);
}

/** "How much has it raised" is not answered by when it did: where nothing but days is held, that no amount is. */
function withoutAmount(fits: readonly FactFit[], picking: Omit<Picking, 'attribute'>): Found | undefined {
  const { ask, view } = picking;
  const attribute = attributeOf(ask.attributes[0] ?? '', view);
  const own = fits.filter(({ fact, subject }) => fact.attribute === attribute?.id && subject >= 1);
  const [best] = own;
  if (ask.answer !== 'money' || attribute?.kind !== 'event' || attribute.answers !== 'money' || !best) return undefined;
  if (!own.every(({ fact: { at, value } }) => at !== undefined && dateWords(at)?.en === value.en)) return undefined;
  const rows = own.flatMap(({ fact }) => rowOf(fact, view, { aspect: 'date' }) ?? []);
  const { qualifier: _, ...missing } = missingOf(ask);
  const held = pickedOf(distinct(rows), { ...picking, attribute }, missing);
  return { ...held, sure: surenessOf(best) };
}
