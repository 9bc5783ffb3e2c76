import { nameTerm } from '../../../search/analyse.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import type { Ask } from '../../asks/ask.ts';
import { isDeal } from '../../asks/attributes-of.ts';
import { stageIn } from '../../asks/focus.ts';
import { asksForBuyout, asksWhatWasClosed, asksWhenFounderLeft } from '../../asks/rules.ts';
import { type FactFit, tellsOfTopics } from '../../facts/fit.ts';
import { isToldThere } from '../../facts/places.ts';
import { isOvertaken, stageOf } from '../../facts/stages.ts';
import { attributeOf, isInStatement, type LibraryView } from '../../view.ts';
import { namesPlace } from '../claim/claim.ts';
import { asksWhose } from '../claim/deals/owner.ts';

/** What something was called before is told by a change of its own name, where one is held, and not by that of what it offers. */
export function ofOwnName(fits: readonly FactFit[], ask: Ask): readonly FactFit[] {
  if (ask.attributes[0] !== 'renamed' || ask.qualifier !== 'before') return fits;
  const isOwn = ({ fact: { value, valueId } }: FactFit) =>
    ask.subjects.some(({ id, names }) => id === valueId || names.en === value.en);
  const own = fits.filter(isOwn);
  return own.length > 0 ? own : fits;
}

/** What happened within the topic that is named beside the company: which app it closed in group buying is none that it closed elsewhere. */
export function onTopics(fits: readonly FactFit[], ask: Ask, view: LibraryView): readonly FactFit[] {
  // What was sold at one festival is not what was sold at another.
  const isOfOther = ({ aboutId }: DatedFact) =>
    aboutId !== undefined &&
    view.searchable.entityById.get(aboutId)?.kind === 'topic' &&
    !ask.topics.some(({ id }) => id === aboutId);
  return fits.filter(
    ({ fact }) =>
      (ask.topics.length === 0 || !isOfOther(fact)) &&
      (attributeOf(fact.attribute, view)?.kind !== 'event' || tellsOfTopics(fact, ask, view)),
  );
}

/**
 * Those told of the place that is named, where some are: what was raised "at the listing" need not be what was raised in Hong Kong. Whose
 * its business in a country is may be another matter than whose it is.
 */
export function atPlaces(fits: readonly FactFit[], ask: Ask, view: LibraryView): readonly FactFit[] {
  const there = fits.filter(({ fact }) => ask.places.every(({ id }) => namesPlace(fact, id, view)));
  if (there.length > 0 || !asksWhose(ask)) return there.length > 0 ? there : fits;
  return fits.filter(({ fact }) => isToldThere(fact, ask.places, view));
}

/** Those at the stage that is asked for, where some are: when a deal was closed is not when it was agreed. */
export function ofStage(fits: readonly FactFit[], { span }: Ask, { reading }: LibraryView): readonly FactFit[] {
  const { stage } = stageIn(reading.folded, span, reading.textLanguage);
  const there = fits.filter(({ fact }) => stage !== undefined && stageOf(fact) === stage);
  return there.length > 0 ? there : fits;
}

/** Without the offers and agreements of a deal that went on: what was paid is the price at which it was closed, where no stage or time is asked for. */
export function asConcluded(fits: readonly FactFit[], ask: Ask, view: LibraryView): readonly FactFit[] {
  if (!asksHowItEnded(ask, view)) return fits;
  return fits.filter(({ fact }) => !fits.some((other) => isOvertaken(fact, other.fact)));
}

/**
 * True for a question for the price of a deal that names no time and no stage of it: 原来多少钱 asks for that of the first, and "for how much"
 * for that of the deal that was spoken of.
 */
export function asksHowItEnded({ qualifier, time, span, inherited }: Ask, { reading }: LibraryView): boolean {
  return (
    qualifier === 'price' &&
    inherited.length === 0 &&
    time.period === undefined &&
    time.focus !== 'first' &&
    time.focus !== 'before' &&
    stageIn(reading.folded, span, reading.textLanguage).stage === undefined
  );
}

/**
 * What a plan to begin says is no word on an end: an application to list does not tell of a delisting, one that was given up does. What
 * somebody closed is none that others banned, where something is held that was closed.
 */
export function ofEnd(
  fits: readonly FactFit[],
  { attributes: [asked = ''], answer, rule }: Ask,
  view: LibraryView,
): readonly FactFit[] {
  if (attributeOf(asked, view)?.ends !== true) return fits;
  const own = answer === 'thing' ? fits.filter(({ fact }) => fact.attribute === asked) : [];
  if (own.length > 0 || asksWhatWasClosed({ rule })) return own;
  return fits.filter(({ fact }) => !attributeOf(fact.attribute, view)?.plan || stageOf(fact) === 'failed');
}

/** When a founder left is told by no departure of somebody else. */
export function ofFounders(fits: readonly FactFit[], { rule, subjects }: Ask, view: LibraryView): readonly FactFit[] {
  if (!asksWhenFounderLeft({ rule })) return fits;
  const told = subjects.flatMap(({ id }) => view.searchable.facts.of.get(id) ?? []);
  const founders = told
    .filter(({ attribute }) => attribute === FOUNDERS)
    .map(({ valueId, value }) => valueId ?? value.en);
  return fits.filter(({ fact: { valueId, value } }) => founders.includes(valueId ?? value.en));
}

const FOUNDERS = 'founders';

/** Who founded a thing itself, where that is held: who founded its parent founded another one. */
export function ofOwnFounders(fits: readonly FactFit[], ask: Ask): readonly FactFit[] {
  const isFounders = ({ fact }: FactFit) => fact.attribute === FOUNDERS;
  const own = fits.filter((fit) => isFounders(fit) && !isOfParent([fit], ask));
  return own.length > 0 ? fits.filter((fit) => !isFounders(fit) || own.includes(fit)) : fits;
}

/** "Who founded TikTok" may be told by who founded its parent, which is then named. */
export function isOfParent(fits: readonly FactFit[], { subjects }: Ask): boolean {
  const ids = subjects.filter(({ kind }) => kind !== 'person').map(({ id }) => id);
  const isOwn = ({ subject, aboutId = '', valueId = '' }: DatedFact) =>
    ids.length === 0 || [subject.id, aboutId, valueId].some((id) => ids.includes(id));
  return fits.every(({ fact }) => fact.attribute === FOUNDERS && !isOwn(fact));
}

/** When one bought another is told by no deal that it had with somebody else. */
export function onBoth(
  fits: readonly FactFit[],
  { subjects, attributes: [asked = ''] }: Ask,
  view: LibraryView,
): readonly FactFit[] {
  const things = subjects.filter(({ kind }) => kind !== 'person');
  const attribute = attributeOf(asked, view);
  if (things.length < 2 || !attribute || !isDeal(attribute)) return fits;
  const namesAll = ({ fact: { statement } }: FactFit) =>
    isInStatement(statement, view, ({ textTerms }) => things.every((entity) => textTerms.includes(nameTerm(entity))));
  return fits.filter((fit) => fit.subject > ON_ONE || namesAll(fit));
}

/** How far a fact fits that is on one of two. */
const ON_ONE = 0.5;

/** Of a buyout the deals over the company itself: what it got for one of its own is another price. */
export function ofBuyout(fits: readonly FactFit[], ask: Ask): readonly FactFit[] {
  if (!asksForBuyout(ask)) return fits;
  return fits.filter(({ fact }) => ask.subjects.some(({ id }) => id === fact.valueId));
}
