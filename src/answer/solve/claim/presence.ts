import { fold } from '../../../lang/text.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import type { Entity } from '../../../search/lexicon.ts';
import type { Ask } from '../../asks/ask.ts';
import { isToldAt } from '../../facts/about.ts';
import { holdsOn } from '../../facts/current.ts';
import { type FactFit, factsOn, fitsOf, subjectFit } from '../../facts/fit.ts';
import type { Found } from '../../facts/found.ts';
import { rowOf } from '../../facts/shown.ts';
import type { LibraryView } from '../../view.ts';
import { attributesNamed, given, namesPlace, newestFits, unknown } from './claim.ts';

/** By what somebody is in a country, and by what no longer. */
const COMING: readonly string[] = ['operates-in', 'launch'];
const LEAVING: readonly string[] = ['closure', 'ban'];
/** Attributes whose words ask whether somebody is in a country or has left it. */
const ASKED: readonly string[] = [...COMING, 'closure', 'departure', 'product'];

/**
 * Whether something is in a country, or has left it: "is TikTok still in India" is denied by the ban, "did Kuaishou leave Brazil" by what
 * tells that it works there. Undefined where another thing is asked of the country, such as a listing; `unknown` where what is held is of
 * a part (the closure of its shop), or where something later happened there.
 */
export function ofPresence(ask: Ask, view: LibraryView): Found | undefined {
  const [subject, second] = ask.subjects;
  if (!subject || second || subject.kind === 'person' || ask.places.length === 0 || ask.time.period) return undefined;
  const named = attributesNamed(ask, view);
  const read = ask.attributes.filter((id) => named.includes(id));
  if (!read.every((id) => ASKED.includes(id)) || (read.length === 0 && mayMeanListing(ask, view))) return undefined;
  const fits = fitsOf(
    { ...ask, attributes: [...COMING, ...LEAVING], taken: [...ask.taken, ...view.reading.places] },
    view,
  );
  const there = fits.filter(
    ({ fact, subject: fit }) => fit >= LEAST_SUBJECT && ask.places.every(({ id }) => namesPlace(fact, id, view)),
  );
  const isPart = ({ fact }: FactFit) => LEAVING.includes(fact.attribute) && !isWhole(fact, subject, ask, view);
  const telling = there.filter((fit) => !isPart(fit));
  const [newest] = newestFits(telling, view);
  if (!newest) return unknown(ask, [], there, view);
  const isOut = LEAVING.includes(newest.fact.attribute) || !holdsOn(newest.fact, view.now);
  if (isOut && isFollowed(newest, ask, view)) return unknown(ask, [], there, view);
  const claimsOut = !ask.still && LEAVING.concat('departure').some((id) => named.includes(id));
  return given(ask, claimsOut === isOut ? 'yes' : 'no', [rowOf(newest.fact, view)], newest);
}

/** A business of a company abroad is a part of it; what a parent or a holder did is not. */
const LEAST_SUBJECT = 0.5;

/** "Is Sina in Hong Kong" may ask for its listing; "is TikTok in Hong Kong" does not, for TikTok is listed nowhere. */
function mayMeanListing({ subjects: [subject], places }: Ask, { searchable }: LibraryView): boolean {
  const own = searchable.facts.of.get(subject?.id ?? '') ?? [];
  const isListed = own.some((fact) => fact.attribute === 'listing' && fact.subject.id === subject?.id);
  return isListed && places.some(({ id }) => isToldAt(id, 'listing', searchable));
}

/** Words that say only that all of it is meant. Facts are told in both languages, so their English is enough. */
const OF_ALL: ReadonlySet<string> = new Set(
  'the its in from of to all was is banned blocked stopped working went dark access operation operations business service services app apps market'.split(
    ' ',
  ),
);

/** True where nothing but the thing itself is told to have left: a shop on TikTok is not TikTok. */
function isWhole(
  { value, about, aboutId, valueId }: DatedFact,
  { id, names }: Entity,
  ask: Ask,
  view: LibraryView,
): boolean {
  if (aboutId !== undefined && aboutId !== id && !view.searchable.placeIds.has(aboutId)) return false;
  if (valueId === id) return true;
  const known = [names, ...ask.places.map((place) => place.names)].flatMap((all) => Object.values(all));
  const aka = ask.places.flatMap((place) => place.aka);
  const own = new Set([...known, ...aka, view.reading.folded].flatMap((name) => wordsIn(name ?? '')));
  const told = wordsIn(`${value.en} ${about?.en ?? ''}`);
  // A fact that has only its day has that as its value.
  return told.every((word) => own.has(word) || OF_ALL.has(word) || /^\d+$/.test(word));
}

function wordsIn(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** True where something later is told of it in the same country: what was blocked for a while came back. */
function isFollowed({ fact }: FactFit, { subjects, places }: Ask, view: LibraryView): boolean {
  return factsOn(subjects, view).some(
    (other) =>
      other.period.from > fact.period.from &&
      !LEAVING.includes(other.attribute) &&
      subjectFit(other, subjects, view) >= LEAST_SUBJECT &&
      places.every(({ id }) => namesPlace(other, id, view)),
  );
}
