import type { Ask } from '../../asks/ask.ts';
import { contentOf } from '../../facts/content.ts';
import { toWhatIsNamed } from '../../facts/doer.ts';
import type { FactFit } from '../../facts/fit.ts';
import { heldSo, ofBusiness, ofNamedOffice, ofOwnOffice } from '../../facts/offices.ts';
import { ofNamedSort } from '../../facts/sort.ts';
import { takenBoth } from '../../reading/remember.ts';
import { attributeOf, type LibraryView } from '../../view.ts';
import { namesPlace } from '../claim/claim.ts';
import { ofPurchaseMeant } from '../claim/deals/owner.ts';
import { ofNamedHolder } from '../claim/deals/party.ts';
import { ofAllTakings } from '../pick/all-takings.ts';
import { ofSharedPart } from '../pick/shares.ts';
import { ofCustomers, ofPlainUsers } from '../pick/users.ts';
import { ofKnownHolder } from '../settled/holder-of-share.ts';
import { ofNamedModel } from '../settled/product-launch.ts';
import { asGrowthOrAmount, ofNamedBusiness, ofNamedPart } from './business.ts';
import {
  asConcluded,
  atPlaces,
  ofBuyout,
  ofEnd,
  ofFounders,
  ofOwnFounders,
  ofOwnName,
  ofStage,
  onBoth,
  onTopics,
} from './narrowed.ts';
import { withPart } from './part.ts';

/** A fact whose subject fits less is about something else. */
const LEAST_SUBJECT = 0.3;
const LEAST_OF_FIGURE = 0.5;

/** What the facts of an attribute must meet to be those that are asked for, in turn. */
const NARROWINGS: readonly ((fits: readonly FactFit[], ask: Ask, view: LibraryView) => readonly FactFit[])[] = [
  onSubject,
  ofPurchaseMeant,
  onBoth,
  toWhatIsNamed,
  ofBuyout,
  ofNamedHolder,
  ofKnownHolder,
  ofNamedOffice,
  heldSo,
  ofOwnOffice,
  ofBusiness,
  atPlaces,
  ofStage,
  asConcluded,
  ofEnd,
  ofFounders,
  ofOwnFounders,
  ofOwnName,
  onTopics,
  withPart,
  ofSharedPart,
  ofNamedSort,
  ofNamedModel,
  ofNamedBusiness,
  asGrowthOrAmount,
  ofNamedPart,
  ofPlainUsers,
  ofCustomers,
  ofAllTakings,
];

/** The facts of an attribute that are asked for: those that meet everything that the ask says. */
export function narrowed(fits: readonly FactFit[], ask: Ask, view: LibraryView): readonly FactFit[] {
  return NARROWINGS.reduce((left, narrow) => narrow(left, ask, view), fits);
}

/** Those on the subject. What one of its companies earns is no figure of its own, where nothing narrower is asked for, such as a place. */
export function onSubject(fits: readonly FactFit[], ask: Ask, view: LibraryView): readonly FactFit[] {
  if (fits.length === 0) return fits;
  const { topics, places, taken } = ask;
  const further = contentOf({ ...ask, taken: takenBoth(taken, view.reading.places) }, view);
  const isNarrowed = topics.length > 0 || further.length > 0;
  // What a subsidiary raised in a listing of its own is not what its parent did there.
  const isThere = ({ fact }: FactFit) =>
    places.length > 0 &&
    attributeOf(fact.attribute, view)?.qualifierOf === undefined &&
    places.every(({ id }) => namesPlace(fact, id, view));
  const isOnTopic = ({ fact }: FactFit) => topics.some(({ id }) => id === fact.aboutId);
  // What a company of its own earns with advertising is not what its parent does.
  const isOther = (fit: FactFit) =>
    (!isNarrowed || (fit.fact.about !== undefined && !isOnTopic(fit))) &&
    fit.subject < LEAST_OF_FIGURE &&
    attributeOf(fit.fact.attribute, view)?.kind === 'figure' &&
    !isThere(fit);
  return fits.filter((fit) => fit.subject >= LEAST_SUBJECT && !isOther(fit));
}
