import { type Attribute, isOffice } from '../../knowledge/attribute.ts';
import { isWithin } from '../../search/analyse.ts';
import type { DatedFact } from '../../search/fact-index.ts';
import type { Entity } from '../../search/lexicon.ts';
import type { Ask } from '../asks/ask.ts';
import { isDeal } from '../asks/attributes-of.ts';
import { partsIn, stageIn } from '../asks/focus.ts';
import { asksIfHas, claimsRank, claimsUnlisted } from '../asks/rules.ts';
import { contentOf } from '../facts/content.ts';
import { type FactFit, fitsOf, isOnTopics } from '../facts/fit.ts';
import type { Found } from '../facts/found.ts';
import { isToldByDate } from '../facts/shown.ts';
import { attributeOf, documentOf, entityOf, type LibraryView } from '../view.ts';
import { attributesFor, isOfFigure } from './asked.ts';
import { ofAskedAmount, withFigureMeant } from './claim/amounts/asked-amount.ts';
import { orRevenue } from './claim/amounts/earned.ts';
import { claimsAmount, claimsGrowthOf, growth, isBesideUnknown, ofFigure } from './claim/amounts/figure.ts';
import { withFigureOfBusiness } from './claim/amounts/figure-of-business.ts';
import { ofMaker } from './claim/amounts/of-maker.ts';
import { asDenied, withoutBeyond } from './claim/beyond.ts';
import {
  attributesNamed,
  claimOf,
  isAskedFor,
  isOfClaimed,
  meetsClaim,
  namesWhatIsRare,
  unknown,
} from './claim/claim.ts';
import { comparison } from './claim/compared.ts';
import { byNamedActor, byNamedHolder, withoutPutIn } from './claim/deals/actor.ts';
import { asksOfSale, isSale, stakesOf } from './claim/deals/deals.ts';
import { givenUp } from './claim/deals/given-up.ts';
import { ofIndependence } from './claim/deals/independence.ts';
import { ofOtherBuyer } from './claim/deals/other-buyer.ts';
import { ofOwnedOnce } from './claim/deals/owned-once.ts';
import { asksWhose, isToldToBuy, ofOwner, ownedSince, soldSince } from './claim/deals/owner.ts';
import { byNamedParty } from './claim/deals/party.ts';
import { ofStateOwner } from './claim/deals/state-owner.ts';
import { turned } from './claim/decided.ts';
import { ofEach } from './claim/each.ts';
import { ofEachOfTwo } from './claim/each-of-two.ts';
import { ofEachPlace } from './claim/each-place.ts';
import { ofEvent } from './claim/event.ts';
import { ofFounding } from './claim/founding.ts';
import { actsBeside, nearestTo, ofWhatHasGrounds, tellsWhatIsAsked } from './claim/grounds.ts';
import { ofHolder } from './claim/holder.ts';
import { orKnown } from './claim/known/or-known.ts';
import { ofRank } from './claim/known/rank.ts';
import { ofLeaving } from './claim/leaving.ts';
import { withListing } from './claim/listing-meant.ts';
import { ofOfficeChange } from './claim/office-change.ts';
import { ofOrigin } from './claim/places/origin.ts';
import { ofPresence } from './claim/presence.ts';
import { ofTwoOffices, ofTwoRoles } from './claim/roles.ts';
import { claimsPortion, ofKeptShare, ofPortion, ofShare } from './claim/share.ts';
import { ofStanding } from './claim/standing.ts';
import { ofSuccession } from './claim/succession.ts';
import { ofWork } from './claim/worked.ts';
import { hasOfSort } from './products/of-sort.ts';
import type { Solver } from './solver.ts';
import { ofOrder } from './timeline/order.ts';

export const verdictSolver: Solver = {
  kind: 'verdict',
  says: 'says yes or no from a fact that says so or excludes it, and neither where none does',
  solve: (asked, view) => {
    const each = ofEachOfTwo(asked, view, verdictSolver.solve);
    if (each) return turned(each, asked);
    if (claimsRank(asked)) return ofRank(asked, view);
    const ordered = ofOrder(asked, view);
    if (ordered) return turned(ordered, asked);
    const standing =
      ofOrigin(asked, view) ??
      ofStateOwner(asked, view) ??
      ofStanding(asked, view) ??
      ofWork(asked, view) ??
      ofFounding(asked, view) ??
      ofLeaving(asked, view) ??
      ofSuccession(asked, view);
    if (standing) return turned(withoutBeyond(asked, standing, view), asked);
    const meant = withFigureOfBusiness(withListing(asked, view), view);
    const ask = ofWhatHasGrounds(meant, attributesNamed(meant, view), view);
    const held =
      ofIndependence(asked, view) ?? ofPresence(asked, view) ?? ofFacts(ask, view) ?? ofMaker(ask, view, ofFacts);
    const owned = (held && ownedSince(ask, held, view)) ?? held;
    const told = owned && withoutBeyond(ask, asDenied(owned, view), view);
    const sold = (told && (ofKeptShare(ask, told, view) ?? soldSince(ask, told, view))) ?? told;
    const so = sold?.verdict === 'yes' ? sold : (ofOwnedOnce(ask, view) ?? sold);
    const found = so && turned(so, ask);
    // A question that is known of a public company is near one of a private one.
    return claimsUnlisted(ask) ? found : orKnown(found, ask, view);
  },
};

function ofFacts(asked: Ask, view: LibraryView): Found | undefined {
  const ask = withFigureMeant(ofPortionOnly(asked, view), view);
  return orRevenue(ofMeant(ask, view), ask, view, (one) => fromFacts(one, view));
}

function fromFacts(asked: Ask, view: LibraryView): Found | undefined {
  return ofMeant(withFigureMeant(ofPortionOnly(asked, view), view), view);
}

/** What facts say of an ask whose figure is the one that is meant. */
function ofMeant(ask: Ask, view: LibraryView): Found | undefined {
  const ofRoles = ofTwoOffices(ask, view) ?? ofTwoRoles(ask, view) ?? ofOfficeChange(ask, view);
  const compared =
    ofEachPlace(ask, view, (one) => fromFacts(one, view)) ??
    ofEach(ask, view, (one) => fromFacts(one, view)) ??
    comparison(ask, view) ??
    ofRoles ??
    hasOfSort(ask, view);
  if (compared) return compared;
  if (!isOfFigureAlone(ask, view)) return ofAskedAmount(ask, view) ?? fromAttributes(ask, view);
  const found = fromAttributes(ask, view);
  return found && found.verdict !== 'unknown' ? found : (ofAskedAmount(ask, view) ?? found);
}

/** 买流明花了超过80亿吗 is about a deal, whatever else was spent. */
function isOfFigureAlone(ask: Ask, view: LibraryView): boolean {
  const named = attributesNamed(ask, view).flatMap((id) => attributeOf(id, view) ?? []);
  return isOfFigure(ask, view) && !named.some(isDeal);
}

function fromAttributes(ask: Ask, view: LibraryView): Found | undefined {
  if (ask.attributes.length === 0 || isGuessedOffice(ask, view)) return undefined;
  if (isBesideUnknown(ask, view)) return undefined;
  if (ask.change !== undefined && isOfFigure(ask, view) && (!claimsAmount(view) || claimsGrowthOf(ask, view)))
    return growth(ask, view) ?? claim(ask, view);
  return claim(ask, view);
}

/** In "more than half of it" and "more than 8 billion dollars" nothing is compared with another, and nothing grew. */
function ofPortionOnly(ask: Ask, view: LibraryView): Ask {
  const isOfGrowth = claimsGrowthOf(ask, view);
  if (!claimsPortion(ask, view) && !claimsAmount(view)) return ask;
  const { order: _, change, ...rest } = ask;
  return change && isOfGrowth ? { ...rest, change } : rest;
}

/** "Did Meituan stop its bike business" names neither an office nor a person: what the model guessed of it is no claim on who heads it. */
function isGuessedOffice(ask: Ask, view: LibraryView): boolean {
  const attribute = attributeOf(ask.attributes[0] ?? '', view);
  const isNamed = attributesNamed(ask, view).some((id) => ask.attributes.includes(id));
  const isOfPeople = ask.subjects.some(({ kind }) => kind === 'person');
  if (isOfPeople || attribute?.answers !== 'person') return false;
  // "Is Lumen run by Corvane" is not told by who is chief executive.
  return !isNamed || (isOffice(attribute) && ask.subjects.length > 1);
}

/** Whether a fact says so. Of an office of somebody ("is Jack Ma still chairman") its company knows who holds it now. */
function claim(ask: Ask, view: LibraryView): Found | undefined {
  const { subject, others } = claimOf(ask);
  if (!subject) return undefined;
  const { period: _, ...openTime } = ask.time;
  // Places and the stage of a deal are compared with the fact itself, and need not stand in the text.
  const { folded, textLanguage, places } = view.reading;
  const { spans } = stageIn(folded, ask.span, textLanguage);
  const taken = [...ask.taken, ...places, ...spans, ...partsIn(folded, textLanguage), ...actsBeside(ask, view)];
  const wide: Ask = { ...ask, taken, subjects: [subject, ...others], places: [], time: { ...openTime, focus: 'now' } };
  // An amount that is claimed is compared with what is held, and need not stand there.
  const isPortion = others.length > 0 && claimsPortion(ask, view);
  const isAmount = isPortion || (isOfFigure(ask, view) && view.reading.figures.length > 0);
  const near = fitsOf(wide, view, attributesFor(ask, view), isAmount ? 0 : undefined).filter(
    (fit) =>
      fit.subject >= 0.25 &&
      isAskedFor(fit.fact, ask, view) &&
      (asksWhose(ask) || isOfClaimed(fit.fact, subject, others, view)),
  );
  const named = byNamedParty(byNamedActor(near, ask, view), ask, view);
  const acting = byNamedHolder(withoutPutIn(named, ask), ask, view);
  const fits = askedFirst(acting, (fit) => meetsClaim(fit.fact, others, ask, view), ask);
  const [best] = fits;
  const attribute = best && attributeOf(best.fact.attribute, view);
  const stakes = asksOfSale(ask, view) ? stakesOf(wide, others, view) : best ? [] : nearestTo(wide, view);
  const elsewhere = () => ofOwner(ask, view) ?? ofOtherBuyer(ask, view);
  if (!best || !attribute) return elsewhere() ?? ofPurchase(ask, view) ?? unknown(ask, others, stakes, view);
  const company =
    attribute.kind === 'state' && subject.kind === 'person' ? entityOf(best.fact.companyId, view) : undefined;
  if (company && others.length === 0) return claim({ ...ask, subjects: [company, subject] }, view);
  const held = fits.filter(({ fact }) => fact.attribute === attribute.id && (!asksWhose(ask) || isOfNamed(fact, ask)));
  const isBare = others.length === 0 && ask.places.length === 0 && contentOf(wide, view).length === 0;
  const facts = held.filter(
    ({ fact, content }) =>
      // "Did it leave group buying" is not answered by what else it left.
      isOnTopics(fact, ask, view) &&
      (content >= OF_SORT || !asksIfHas(ask)) &&
      tellsWhatIsAsked(fact, ask, view) &&
      (subject.kind !== 'person' || others.length > 0 || namesWhatIsRare(fact, ask, view)) &&
      (!isBare || ask.topics.length > 0 || saysItself(fact, attribute, subject, ask, view)),
  );
  // Who put money into a company did not buy it by that.
  if (attribute.id === 'investment' && ask.attributes[0] === 'acquisition') return unknown(ask, others, facts, view);
  // That it was planned does not say that it came to pass.
  if (attribute.plan && !ask.attributes.includes(attribute.id))
    return givenUp(ask, facts, view) ?? unknown(ask, others, facts, view);
  return (
    verdictOf(ask, attribute, others, facts, view) ??
    ofAlike(attribute, fits, (fit) => verdictOf(ask, fit.attribute, others, fit.facts, view), view) ??
    elsewhere() ??
    unknown(ask, others, stakes.length > 0 ? stakes : held, view)
  );
}

/**
 * Figures that a word asks for as well say yes where its own decide nothing: "over a billion users" is met by those of a month. They
 * deny nothing: not every user pays.
 */
function ofAlike(
  { id, kind }: Attribute,
  fits: readonly FactFit[],
  verdict: (alike: { readonly attribute: Attribute; readonly facts: readonly FactFit[] }) => Found | undefined,
  view: LibraryView,
): Found | undefined {
  if (kind !== 'figure') return undefined;
  const others = new Set(fits.map(({ fact }) => fact.attribute).filter((other) => other !== id));
  for (const other of others) {
    const attribute = attributeOf(other, view);
    const facts = fits.filter(({ fact }) => fact.attribute === other);
    const found = attribute?.kind === 'figure' ? verdict({ attribute, facts }) : undefined;
    if (found?.verdict === 'yes') return found;
  }
  return undefined;
}

/**
 * What is told of a part does not meet a claim that says nothing beside the name: "did Baidu go out of business" is not met by the end of
 * its car maker, nor "is DeepSeek open source" (which asks for a launch) by any launch, but by a statement that says so.
 */
function saysItself(fact: DatedFact, attribute: Attribute, subject: Entity, { span }: Ask, view: LibraryView): boolean {
  const isOfParts = attribute.vague && attribute.answers === 'date';
  const { subject: of, about, aboutId, valueId } = fact;
  const isOfItself = about === undefined && of.id === subject.id && isToldByDate(fact, attribute);
  const isWhole = aboutId === subject.id || valueId === subject.id || isOfItself;
  if (!isOfParts || isWhole || attribute.ends) return !isOfParts || isWhole;
  const { analysis, attributes } = view.reading;
  const words = attributes.filter((match) => match.entry.id === attribute.id && isWithin(match, span));
  const terms = analysis.tokens.filter((token) => words.some((word) => isWithin(token, word))).map(({ term }) => term);
  const document = documentOf(fact.statement, view);
  return document !== undefined && terms.every((term) => document.toldTerms.has(term));
}

/** "Is it owned by Meituan", where no owner is known: what came of a purchase of it decides. */
function ofPurchase(ask: Ask, view: LibraryView): Found | undefined {
  if (!asksWhose(ask) || ask.subjects.length !== 2) return undefined;
  const found = claim({ ...ask, attributes: DEALS.filter((id) => view.searchable.attributeById.has(id)) }, view);
  return found?.verdict === 'yes' && !isToldToBuy(ask, view) ? undefined : found;
}

const DEALS = ['acquisition', 'sale'];

/** "Does it have a drone service" is not met by another service: how much of the further words a fact must hold. */
const OF_SORT = 0.75;

/** Who controls Huya says nothing of whose CapCut is, nor a share that it holds itself of whose it is. */
function isOfNamed({ subject, aboutId, qualifiers }: DatedFact, { subjects }: Ask): boolean {
  const holders = (qualifiers['holder'] ?? []).map(({ id }) => id);
  return subjects.some(({ id }) => id === subject.id || (id === aboutId && !holders.includes(id)));
}

/**
 * Facts of the asked attributes before those that only answer as well, where they are as much about what is named and say what
 * is claimed, or where none does.
 */
function askedFirst(
  fits: readonly FactFit[],
  meets: (fit: FactFit) => boolean,
  { attributes }: Ask,
): readonly FactFit[] {
  const subject = Math.max(0, ...fits.map((fit) => fit.subject));
  const isClaimed = fits.some(meets);
  const isMeant = (fit: FactFit) =>
    attributes.includes(fit.fact.attribute) && fit.subject >= subject && (!isClaimed || meets(fit));
  return [...fits].sort((a, b) => Number(isMeant(b)) - Number(isMeant(a)));
}

function verdictOf(
  ask: Ask,
  attribute: Attribute,
  others: readonly Entity[],
  facts: readonly FactFit[],
  view: LibraryView,
): Found | undefined {
  if (attribute.kind === 'figure') return ofFigure(ask, facts, view);
  if (attribute.kind === 'state' && !attribute.many) return ofHolder(ask, others, facts, view);
  if (attribute.answers === 'percent' && !ask.attributes.includes(attribute.id))
    return ofShare(ask, others, facts, view);
  const portion = attribute.answers === 'percent' ? ofPortion(ask, others, facts, view) : undefined;
  if (portion) return portion;
  return ofEvent(
    ask,
    attribute,
    others,
    asksOfSale(ask, view) ? facts.filter(({ fact }) => isSale(fact, ask)) : facts,
    view,
  );
}
