import { looksLikeAnswer } from '../../../lang/answer-looks.ts';
import { daysBetween } from '../../../lang/dates/date.ts';
import type { IndexedPassage } from '../../../search/indexed-passage.ts';
import type { Ask } from '../../asks/ask.ts';
import { expectedIn, saysPlan, saysTime } from '../../asks/focus.ts';
import { tellsOfBidding, tellsOfMove } from '../../asks/grammar/kinds.ts';
import {
  asksForCost,
  asksForDifference,
  asksForFormerWork,
  asksForHits,
  asksForInventor,
  asksForSentence,
  asksForTie,
  asksForUpcoming,
  asksHowSharesMoved,
  asksWhatItStandsFor,
  asksWhatSomebodyPaid,
  asksWhatWasDemanded,
  asksWhatWasSaid,
} from '../../asks/rules.ts';
import { contentOf, shareHeld } from '../../facts/content.ts';
import { asksForOwner, tellsOnlyDeeds } from '../../facts/doer.ts';
import { hasFact, referenceOf } from '../../facts/evidence.ts';
import { asksForHoldings, subjectFit, tellsOfTopics } from '../../facts/fit.ts';
import { businessIn } from '../../facts/offices.ts';
import { namesOfPlaces, tellsOf } from '../../facts/places.ts';
import { isOfWhom } from '../../facts/whose.ts';
import { isAskedBefore } from '../../rank/features.ts';
import type { Selected } from '../../rank/select.ts';
import type { Query, QueryUnit } from '../../retrieve/query.ts';
import { attributeOf, type LibraryView } from '../../view.ts';
import { attributesFor, isOfFigure } from '../asked.ts';
import { askedContent, contentBesideNames, holdsUnknownWord, type ShareOfAsked } from '../asked-content.ts';
import { saysBeyond, setsBeside, tellsVersions } from '../claim/beyond.ts';
import { attributesNamed } from '../claim/claim.ts';
import { partyIn, tellsOfParty } from '../claim/deals/party.ts';
import { namesBusiness, tellsOfBusiness } from '../narrow/business.ts';
import { tellsOfSharedPart } from '../pick/shares.ts';
import { asksForProductName } from '../products/of-sort.ts';
import { isUntilListing } from '../settled/before-listing.ts';
import { isOfUnknownHolder } from '../settled/holder-of-share.ts';
import { tellsFirst } from './first.ts';
import { tellsGreatest } from './greatest.ts';
import { asksForHolder, asksForPartOfAnother, asksWhatItMeans, tellsOfHolder } from './known-only.ts';
import { holdsAll, knowsPeopleOf, saysAll, saysName, saysWho, tellsOfAll } from './named.ts';
import { holdsNamedAmount, namesAmount } from './named-amount.ts';
import { tellsOfFestival } from './of-subjects.ts';
import { overtakingOf, tellsOfOvertaking } from './overtaking.ts';
import { tellsOfPart } from './part.ts';
import { toldBySayer } from './sayer.ts';
import { claimsStill, tellsOfNow } from './still-so.ts';
import { SAME_QUESTION, tellsValue } from './value.ts';
import { holdsAsked, holdsContent, LEAST_OF_CLAIM } from './words-held.ts';

/** What a statement must be so that its text answers an ask. */
export type Requirement = (one: Selected, query: Query) => boolean;

/** What is required for one sort of ask; undefined for an ask of another sort. */
type Required = (ask: Ask, view: LibraryView) => Requirement | undefined;

/** All that the text of a statement must meet to answer an ask. */
export function requirementsOf(ask: Ask, view: LibraryView): readonly Requirement[] {
  return REQUIRED.flatMap((required) => required(ask, view) ?? []);
}

/** Where a statement is known to answer the question, its words need not show it. */
function unlessKnown(requirement: (one: Selected) => boolean): Requirement {
  return (one) => isAskedBefore(one.features) || requirement(one);
}

const KNOWN_ONLY = unlessKnown(() => false);

/** Nothing but a statement that is known to answer this very question. */
const SAME_ONLY: Requirement = ({ features }) => features.asked >= SAME_QUESTION;

const wordsHeld: Required = (ask, view) => {
  if (asksForTie(ask)) return undefined;
  const units = besideNames(ask, view);
  const shareOfAsked = askedContent(ask, view, view.reading.fillers);
  return (one, { translated }) => translated || (holdsContent(one, units) && holdsAsked(one, ask, shareOfAsked));
};

function besideNames(ask: Ask, view: LibraryView): readonly QueryUnit[] {
  return ask.attributes.length === 0 && ask.subjects.length > 0 ? contentOf(ask, view) : [];
}

const person: Required = (ask, view) => {
  if (ask.answer !== 'person' || !knowsPeopleOf(ask, view)) return undefined;
  const units = besideNames(ask, view);
  return (one) => saysWho(one, ask, units, view);
};

/** Asks that a fact answers, or a statement that is known to: a text that names all may be on anybody. */
const knownOnly: Required = (ask, view) => (TOLD_BY_FACTS.some((isSo) => isSo(ask, view)) ? KNOWN_ONLY : undefined);

const TOLD_BY_FACTS: readonly ((ask: Ask, view: LibraryView) => boolean)[] = [
  asksForHoldings,
  // "The CEO of Apple": a statement that names both may be on anybody.
  (ask, view) =>
    ask.subjects.length === 0 && ask.kind === 'fact' && ask.attributes.some((id) => isOfWhom(id, ask, view)),
  // Where somebody worked.
  (ask, view) => !asksForFormerWork(ask) && ask.attributes.some((id) => attributeOf(id, view)?.ofPerson),
  (ask, view) => businessIn(ask, view).length > 0,
  // Who holds how much of whom, and what a word means.
  asksForPartOfAnother,
  isOfUnknownHolder,
  (ask, view) => ask.answer === 'percent' && partyIn(ask, view) !== undefined,
  asksWhatItMeans,
  isUntilListing,
  asksForOwner,
  asksWhatItStandsFor,
  // How two things differ is told by no text on one of them.
  asksForDifference,
  // What one phone costs is told by no text on another one, nor what did well by one that has the word.
  asksForCost,
  asksForHits,
  (ask, view) => ask.kind === 'verdict' && holdsUnknownWord(ask, view),
];

const claim: Required = (ask, view) => {
  if (ask.kind !== 'verdict') return undefined;
  const shareOfAsked = askedContent(ask, view, view.reading.fillers);
  return (one) =>
    tellsVersions([one.document.folded], ask, view) &&
    (isAskedBefore(one.features) || saysBeyond([one.document.folded], ask, view)) &&
    ((tellsOfAsked(one, ask, view) && holdsFurther(one, ask, view)) || saysItAll(one, ask, shareOfAsked, view));
};

/** The figure of a business is told by no text on the whole. */
const business: Required = (ask, view) => {
  if (!isOfFigure(ask, view) || !namesBusiness(ask, view)) return undefined;
  return (one, { translated }) =>
    translated || isAskedBefore(one.features) || tellsOfBusiness(one.document.folded, ask, view);
};

const still: Required = (ask, view) =>
  claimsStill(ask) ? unlessKnown(({ document }) => tellsOfNow(document, view)) : undefined;

const place: Required = (ask, view) => {
  const names = namesOfPlaces(ask.places, view);
  return ask.places.length === 0 ? undefined : ({ document }) => tellsOf(document, names);
};

const party: Required = (ask, view) => {
  const other = partyIn(ask, view);
  return unlessKnown(({ document }) => tellsOfParty(document, other));
};

/** What somebody did before is told by a text on a time before that holds the words: what he does now is near to it. */
const formerWork: Required = (ask) =>
  asksForFormerWork(ask)
    ? ({ document: { folded, language }, features: { asked, ownWords } }) =>
        asked >= SAME_QUESTION || (saysTime(folded, language, 'before') && ownWords >= LEAST_OF_STATEMENT)
    : undefined;

/** Share of the question's words that the statement itself holds. */
const LEAST_OF_STATEMENT = 0.7;

/** What its couriers earn is told by no text on how many they are. */
const earnings: Required = ({ answer, attributes: [first = ''] }, view) =>
  answer === 'money' && attributeOf(first, view)?.answers === 'count'
    ? unlessKnown(
        ({ document: { text }, features: { ownWords } }) =>
          ownWords >= LEAST_OF_STATEMENT && looksLikeAnswer(text, 'money'),
      )
    : undefined;

const PRICE = 'price';

/** 蔚来ET5售价 asks for the price by its last word. */
function endsWithPrice({ answer, span }: Ask, { reading }: LibraryView): boolean {
  return answer === 'thing' && reading.attributes.some(({ entry, end }) => entry.id === PRICE && end === span.end);
}

/**
 * The price of a car, or of a membership, is told by no statement that has none of its words: not by what was paid for the shares of its
 * maker, and of a model that nothing knows not by the price of another one.
 */
const priced: Required = (ask, view) => {
  if (ask.attributes.join() !== PRICE || !(ask.answer === 'money' || endsWithPrice(ask, view))) return undefined;
  const units = contentBesideNames(ask, view);
  const isUnknown = holdsUnknownWord(ask, view);
  return unlessKnown(({ document }) => {
    if (units.length === 0 || shareHeld(units, document) > 0) return true;
    return !isUnknown && hasFact(referenceOf(document), PRICE, view);
  });
};

/** When one went past another is told by no aim, and by no text on what else happened to one of them. */
const overtaking: Required = (ask, view) => {
  const sides = overtakingOf(ask, view);
  return sides && ((one) => tellsOfOvertaking(one, sides, ask, view));
};

const FOUNDERS = 'founders';

/** Who founded it is told by no text on when it was founded, or by whom it was renamed. */
const founders: Required = ({ answer, attributes: [first] }, view) =>
  answer === 'person' && first === FOUNDERS
    ? unlessKnown(({ document }) => hasFact(referenceOf(document), FOUNDERS, view))
    : undefined;

const REQUIRED: readonly Required[] = [
  founders,
  overtaking,
  formerWork,
  earnings,
  priced,
  wordsHeld,
  still,
  business,
  person,
  (ask, view) => (one) => tellsValue(one, ask, view),
  (ask, view) => unlessKnown(({ document }) => tellsOfPart(document, ask, view)),
  (ask, view) => unlessKnown(({ document }) => tellsOfSharedPart(referenceOf(document), ask, view)),
  (ask, view) =>
    ask.time.focus === 'first' ? unlessKnown(({ document }) => tellsFirst(document, ask, view)) : undefined,
  knownOnly,
  (ask, view) =>
    asksForHolder(ask) ? unlessKnown(({ document }) => tellsOfHolder(referenceOf(document), ask, view)) : undefined,
  (ask, view) => (asksForProductName(ask) ? (one) => saysName(one, ask, view) : undefined),
  // What somebody said of something, or has to do with it, is told by no text that does not name both.
  (ask, view) => (asksWhatWasSaid(ask) || asksForTie(ask) ? (one) => holdsAll(one, ask, view) : undefined),
  (ask) =>
    asksWhatWasDemanded(ask)
      ? unlessKnown(({ document }) => tellsOfBidding(document.folded, document.language))
      : undefined,
  (ask, view) =>
    asksHowSharesMoved(ask)
      ? (one) => tellsOfMove(one.document.folded, one.document.language) && holdsAll(one, ask, view)
      : undefined,
  toldBySayer,
  // What is still to come is told by no text on what came.
  (ask, view) => (asksForUpcoming(ask) ? unlessKnown(({ document }) => looksAhead(document, view)) : undefined),
  (ask, view) =>
    namesAmount(ask, view) ? unlessKnown(({ document }) => holdsNamedAmount(document, ask, view)) : undefined,
  (ask, view) => (asksForInventor(ask) ? (one) => saysAll(one, ask, view) : undefined),
  (ask, view) => (asksWhatSomebodyPaid(ask) ? (one) => tellsOfAll(one, ask, view) : undefined),
  claim,
  party,
  (ask, view) => (ask.kind === 'verdict' && setsBeside(ask, view) ? SAME_ONLY : undefined),
  // A text on an arrest comes near a question for how long somebody has to be in prison.
  (ask) => (asksForSentence(ask) ? SAME_ONLY : undefined),
  (ask, view) => (ask.kind === 'superlative' ? (one) => tellsGreatest(one, ask, view) : undefined),
  place,
  (ask, view) =>
    ({ document }) =>
      tellsOfFestival(document, ask, view),
  (ask, view) =>
    ({ document }) =>
      !tellsOnlyDeeds(referenceOf(document), ask, view),
];

/** Days after which what was to come has come, or was given up. */
const STILL_TO_COME = 365;

/** True for a text, not long ago, that names a day after its own, or says what is planned. */
function looksAhead({ dates, article, folded, language }: IndexedPassage, { now }: LibraryView): boolean {
  if (daysBetween(article.published, now) > STILL_TO_COME) return false;
  const isPlanned = saysPlan(folded, language) || expectedIn(folded, language).length > 0;
  return isPlanned || dates.some(({ from }) => from > article.published);
}

/** What a claim says beside names and what it asks for: a statement on NetEase's games alone does not say that it runs those of Blizzard. */
function holdsFurther({ document, features }: Selected, ask: Ask, view: LibraryView): boolean {
  const units = contentOf(ask, view);
  return units.length === 0 || isAskedBefore(features) || shareHeld(units, document) >= LEAST_OF_CLAIM;
}

/** "Did she step down": a statement on her that tells of no such thing says neither yes nor no. */
function tellsOfAsked({ document, features }: Selected, ask: Ask, view: LibraryView): boolean {
  const wanted = attributesFor(ask, view);
  // "Is Dewu listed" is near "what is Dewu": where nothing stands beside, only the same question says that it is told.
  const isBare = contentOf(ask, view).length === 0;
  if (wanted.length === 0 || (isBare ? features.asked >= SAME_QUESTION : isAskedBefore(features))) return true;
  const facts = view.searchable.facts.at.get(referenceOf(document)) ?? [];
  // Who else has applied to list says nothing of a shareholder that the statement names beside.
  return facts.some(
    (fact) =>
      wanted.includes(fact.attribute) && subjectFit(fact, ask.subjects, view) > 0 && tellsOfTopics(fact, ask, view),
  );
}

/** "Did Yahoo sell its Alibaba stake": of what the claim names beside, a share, a statement tells that says nearly all of the rest, too. */
function saysItAll({ document }: Selected, ask: Ask, shareOfAsked: ShareOfAsked, view: LibraryView): boolean {
  if ((shareOfAsked(document.terms) ?? 0) < ALL) return false;
  const named = attributesNamed(ask, view);
  const facts = view.searchable.facts.at.get(referenceOf(document)) ?? [];
  return facts.some((fact) => named.includes(fact.attribute) && subjectFit(fact, ask.subjects, view) > 0);
}

const ALL = 0.85;
