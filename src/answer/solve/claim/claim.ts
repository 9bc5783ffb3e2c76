import { overlaps } from '../../../lang/dates/date.ts';
import { compact, fold } from '../../../lang/text.ts';
import { isWithin } from '../../../search/analyse.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import type { Entity } from '../../../search/lexicon.ts';
import type { Ask } from '../../asks/ask.ts';
import { stageIn } from '../../asks/focus.ts';
import { saysFuture } from '../../asks/grammar/claims.ts';
import { isInsideWord, liesIn } from '../../facts/about.ts';
import { contentOf, shareHeld } from '../../facts/content.ts';
import { newestFirst } from '../../facts/current.ts';
import { isOtherWayRound, partsClaimed } from '../../facts/doer.ts';
import { type FactFit, isMarked, isOnTopics, isParty, relation } from '../../facts/fit.ts';
import type { Found, FoundRow } from '../../facts/found.ts';
import { compactNamesOf } from '../../facts/places.ts';
import { rowOf } from '../../facts/shown.ts';
import { stageOf } from '../../facts/stages.ts';
import { takenBoth } from '../../reading/remember.ts';
import type { QueryUnit } from '../../retrieve/query.ts';
import type { Missing, ShownValue } from '../../value.ts';
import { attributeOf, documentOf, type LibraryView } from '../../view.ts';
import { askedOf, missingOf, surenessOf, trulyMissing } from '../asked.ts';
import { decided } from './decided.ts';
import { groundRows, isOnOtherGround } from './grounds.ts';

/** Whose claim it is, and what is claimed of it. */
export type Claim = {
  readonly subject: Entity | undefined;
  /** Everything else that is named: a holder, a target, a buyer. */
  readonly others: readonly Entity[];
};

export function claimOf({ subjects, qualifier, attributes }: Ask): Claim {
  // "Was Lumen sold to Halvorn" is told of Lumen.
  const sold = qualifier === 'to' && attributes[0] === 'sale' && subjects[1]?.kind === 'company';
  const [thing] = sold ? subjects : [];
  const subject =
    (thing?.kind === 'product' ? thing : undefined) ??
    subjects.find(({ kind }) => kind === 'company') ??
    subjects.find(({ kind }) => kind !== 'person') ??
    subjects[0];
  return { subject, others: subjects.filter((entity) => entity !== subject) };
}

/** True when the fact says what is claimed: it names each of the others, none in the contrary part, and each place. */
export function meetsClaim(fact: DatedFact, others: readonly Entity[], ask: Ask, view: LibraryView): boolean {
  return (
    !isOtherWayRound(fact, ask, view) &&
    others.every((entity) => fact.subject.id === entity.id || isParty(fact, entity)) &&
    ask.places.every((place) => namesPlace(fact, place.id, view))
  );
}

/**
 * Who founded one company says nothing of "was Corvane founded by people of it", nor who founded Halvorn of "is she the founder of
 * Corvane": beside others that are named a fact must be on the subject itself.
 */
export function isOfClaimed(fact: DatedFact, subject: Entity, others: readonly Entity[], view: LibraryView): boolean {
  return others.length === 0 || relation(fact, subject, view) > 0;
}

/** The attributes that a question has words for; what only the model guessed of "is it in India" is none of them. */
export function attributesNamed({ span }: Ask, { reading }: LibraryView): readonly string[] {
  return reading.attributes.filter((match) => isWithin(match, span)).map(({ entry }) => entry.id);
}

/** True when a fact is told of a place: by what it is narrowed to, by its value, or by the authority of a ban. */
export function namesPlace(fact: DatedFact, placeId: string, { searchable }: LibraryView): boolean {
  const place = searchable.library.places.get(placeId);
  const names = place ? compactNamesOf(place, searchable) : [];
  if (liesIn(fact.aboutId, placeId, searchable) || liesIn(fact.valueId, placeId, searchable)) return true;
  if ([fact.about?.en, fact.about?.zh].some((text) => text !== undefined && names.includes(compact(text)))) return true;
  // "TikTok banned in India" says where in its words; a ban by Taiwan's ministry is one in Taiwan.
  const texts = [fact.value, ...(fact.qualifiers['by'] ?? []).map(({ text }) => text)].flatMap(({ en, zh }) => [
    en,
    zh,
  ]);
  return texts.some((text) =>
    names.some((name) => name !== '' && compact(text).includes(name) && !isInsideWord(name, fold(text))),
  );
}

/** Fits by the day of their facts, the newest first; of one day the newer article first, or in the order given. */
export function newestFits(fits: readonly FactFit[], view: LibraryView, byArticle = true): readonly FactFit[] {
  const fitOf = new Map(fits.map((fit) => [fit.fact, fit]));
  return newestFirst([...fitOf.keys()], view, byArticle).flatMap((fact) => fitOf.get(fact) ?? []);
}

/** "No", where the deal or the plan came to nothing; "yes", where that is what is claimed: "was the listing called off". */
export function calledOff(ask: Ask, fit: FactFit, view: LibraryView): Found | undefined {
  if (stageOf(fit.fact) !== 'failed') return undefined;
  if (claimsFailure(ask, view)) return given(ask, 'yes', [rowOf(fit.fact, view)], fit);
  // What was once put off may still come.
  if (isOfFuture(ask, view)) return given(ask, 'unknown', [rowOf(fit.fact, view, { role: 'nearest' })], fit);
  return given(ask, 'no', [rowOf(fit.fact, view)], fit);
}

/** True for a claim on what is still to come. */
export function isOfFuture({ span }: Ask, { reading }: LibraryView): boolean {
  return saysFuture(reading.folded.slice(span.start, span.end), reading.textLanguage);
}

/** True for a claim that a deal or a plan came to nothing. */
export function claimsFailure({ span }: Ask, { reading }: LibraryView): boolean {
  return stageIn(reading.folded, span, reading.textLanguage).stage === 'failed';
}

/** A verdict with the facts that give it, or that are held and say neither. */
export function given(
  ask: Ask,
  verdict: NonNullable<Found['verdict']>,
  rows: readonly (FoundRow | undefined)[],
  fit: FactFit,
): Found {
  const shown = rows.filter((row) => row !== undefined);
  return decided({ ...askedOf(ask), attribute: fit.fact.attribute }, verdict, shown, surenessOf(fit));
}

/**
 * True where what is held says something of the claim. The app that was closed in the United States says nothing of Brazil, what one of
 * two companies raised says nothing of its share in the other, and what else was closed nothing of group buying.
 */
function bearsOn(fact: DatedFact, others: readonly Entity[], ask: Ask, view: LibraryView): boolean {
  const { kind, many, severalPlaces } = attributeOf(fact.attribute, view) ?? {};
  const hasOneHolder = kind === 'state' && many !== true;
  if (!hasOneHolder && !others.every((entity) => fact.subject.id === entity.id || isParty(fact, entity))) return false;
  if (!isOnTopics(fact, ask, view)) return false;
  // Who is listed in Hong Kong may be so in New York too.
  return severalPlaces === true || ask.places.every(({ id }) => namesPlace(fact, id, view));
}

/** What else it sold says nothing of what Yahoo, which no card knows, sold of it: such a word must stand in the statement. */
const NEAR_CLAIM = 0.6;

/** What befell somebody is near a claim that puts its ground in other words: "fined for illegal content". */
function leastNear({ attribute }: DatedFact, view: LibraryView): number {
  return attributeOf(attribute, view)?.outcome === 'befalls' ? 0 : NEAR_CLAIM;
}

/** True where the claim names something that is rare in the library, beside the names and the attributes that are known. */
function namesUnknown(ask: Ask, view: LibraryView): boolean {
  return furtherWords(ask, view).some(({ worth }) => worth >= RARE);
}

function furtherWords(ask: Ask, view: LibraryView): readonly QueryUnit[] {
  return contentOf({ ...ask, taken: takenBoth(ask.taken, view.reading.attributes) }, view);
}

const RARE = 3;

/** "Did Mara Osei start Quillon", of which no card knows: that she founded Corvane says so only where its statement names Quillon, too. */
export function namesWhatIsRare({ statement }: DatedFact, ask: Ask, view: LibraryView): boolean {
  const { index } = view.searchable;
  const isUnknown = ({ alternatives }: QueryUnit) =>
    alternatives.every(({ terms }) => terms.some((term) => index.documentFrequency(term) === 0));
  const rare = furtherWords(ask, view).filter((unit) => unit.worth >= RARE || isUnknown(unit));
  const document = documentOf(statement, view);
  return document !== undefined && rare.every((unit) => shareHeld([unit], document) > 0);
}

/**
 * What only answers as well says nothing of a claim on one thing that no word named: "did it nearly go bankrupt", which the model took for
 * a closure, has to do with no ban.
 */
export function isAskedFor({ attribute }: DatedFact, ask: Ask, view: LibraryView): boolean {
  if (ask.subjects.length > 1) return true;
  const named = attributesNamed(ask, view);
  return ask.attributes.includes(attribute) || ask.attributes.some((id) => named.includes(id));
}

/** Neither: what is missing is named, and what is held of the kind stands beside it. */
export function unknown(
  ask: Ask,
  others: readonly Entity[],
  fits: readonly FactFit[],
  view: LibraryView,
): Found | undefined {
  const isUnknown = namesUnknown(ask, view);
  const near = fits.filter(({ content, fact }) => !isUnknown || content >= leastNear(fact, view));
  const own = near.filter(
    ({ subject, fact }) =>
      subject >= 0.5 && !isMarked(fact) && isAskedFor(fact, ask, view) && bearsOn(fact, others, ask, view),
  );
  const { period } = ask.time;
  const then = period ? own.filter(({ fact }) => overlaps(fact.period, period)) : own;
  const [newest] = then;
  const shown = newestFits(then.length > 0 ? then : own, view).slice(0, 3);
  const [only] = shown.length === 1 ? shown : [];
  const grounds = only ? groundRows(only.fact, view) : [];
  if (only && grounds.length > 0 && isOnOtherGround(only.fact, ask, view))
    return given(ask, 'no', [rowOf(only.fact, view), ...grounds], only);
  const rows = [...shown.flatMap(({ fact }) => rowOf(fact, view, { role: 'nearest' }) ?? []), ...grounds];
  const { doer, rest } = doerFirst(ask, others, view);
  const claimed: readonly ShownValue[] = [
    ...rest.map((entity): ShownValue => ({ kind: 'entity', entity })),
    ...[...new Set(ask.places)].map(
      ({ names }): ShownValue => ({ kind: 'words', text: { en: names.en ?? '', zh: names['zh-Hans'] ?? '' } }),
    ),
  ];
  if (rows.length === 0) return undefined;
  // Where the very thing is held, it is not missing: it only does not say so.
  const isHeld = claimed.length === 0 && newest !== undefined && ask.attributes.includes(newest.fact.attribute);
  const missing: Missing = {
    ...(claimed.length > 0 ? missingOf(doer ? { ...ask, subjects: [doer] } : ask) : trulyMissing(ask, view)),
    ...(claimed.length > 0 && { claim: claimed }),
  };
  return { ...decided(askedOf(ask), 'unknown', rows, 0.3), ...(!isHeld && { missing }) };
}

/** "Was Alibaba bought by Ele.me": no purchase of Alibaba by Ele.me is known, which is named first as the one that did it. */
function doerFirst(
  ask: Ask,
  others: readonly Entity[],
  view: LibraryView,
): { readonly doer?: Entity; readonly rest: readonly Entity[] } {
  const [other] = others;
  const isDoer = other !== undefined && others.length === 1 && partsClaimed(ask, view).doers.includes(other.id);
  return isDoer ? { doer: other, rest: ask.subjects.filter((entity) => entity !== other) } : { rest: others };
}
