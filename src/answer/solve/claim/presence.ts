import { ENGLISH_WHOLES } from '../../../lang/en/tokens.ts';
import { fold } from '../../../lang/text.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import type { Entity } from '../../../search/lexicon.ts';
import type { Ask } from '../../asks/ask.ts';
import { isToldAt } from '../../facts/about.ts';
import { holdsOn } from '../../facts/current.ts';
import { type FactFit, factsOn, fitsOf, isMarked, subjectFit } from '../../facts/fit.ts';
import type { Found } from '../../facts/found.ts';
import { rowOf } from '../../facts/shown.ts';
import { attributeOf, type LibraryView } from '../../view.ts';
import { attributesNamed, given, namesPlace, newestFits, unknown } from './claim.ts';

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
  // A ban is claimed as such, and says by its own fact whether there was one.
  const isBanned = read.some(
    (id) => attributeOf(id, view)?.presence === 'out' && attributeOf(id, view)?.qualifiers['by'],
  );
  if (
    isBanned ||
    !read.every((id) => attributeOf(id, view)?.presence) ||
    (read.length === 0 && mayMeanListing(ask, view))
  )
    return undefined;
  const told = view.searchable.library.attributes.filter(({ presence }) => presence === 'in' || presence === 'out');
  const attributes = told.map(({ id }) => id);
  const fits = fitsOf({ ...ask, attributes, taken: [...ask.taken, ...view.reading.places] }, view);
  const there = fits.filter(
    ({ fact, subject: fit }) => fit >= LEAST_SUBJECT && ask.places.every(({ id }) => namesPlace(fact, id, view)),
  );
  const isPart = ({ fact }: FactFit) => isLeaving(fact, view) && !isWhole(fact, subject, ask, view);
  const [newest] = newestFits(
    // Where it planned to go it need not have come.
    there.filter((fit) => !isPart(fit) && (!isMarked(fit.fact) || ask.basis !== undefined)),
    view,
  );
  if (!newest) return unknown(ask, [], there, view);
  const isOut = isLeaving(newest.fact, view) || !holdsOn(newest.fact, view.now);
  if (isOut && isFollowed(newest, ask, view)) return unknown(ask, [], there, view);
  const claimsOut = !ask.still && named.some((id) => asksIfOut(id, view));
  return given(ask, claimsOut === isOut ? 'yes' : 'no', [rowOf(newest.fact, view)], newest);
}

/** True where its words ask whether somebody has left, or stopped. */
export function asksIfOut(attribute: string, view: LibraryView): boolean {
  const presence = attributeOf(attribute, view)?.presence;
  return presence === 'out' || presence === 'asks-out';
}

/** True for a fact that tells of leaving, or of a ban. */
function isLeaving({ attribute }: DatedFact, view: LibraryView): boolean {
  return attributeOf(attribute, view)?.presence === 'out';
}

/** A business of a company abroad is a part of it; what a parent or a holder did is not. */
const LEAST_SUBJECT = 0.5;

/** "Is Sina in Hong Kong" may ask for its listing; "is TikTok in Hong Kong" does not, for TikTok is listed nowhere. */
function mayMeanListing({ subjects: [subject], places }: Ask, { searchable }: LibraryView): boolean {
  const own = searchable.facts.of.get(subject?.id ?? '') ?? [];
  const isListed = own.some((fact) => fact.attribute === 'listing' && fact.subject.id === subject?.id);
  return isListed && places.some(({ id }) => isToldAt(id, 'listing', searchable));
}

/** Facts are told in both languages, so their English is enough. */
const OF_ALL: ReadonlySet<string> = new Set(ENGLISH_WHOLES);

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
      !isLeaving(other, view) &&
      subjectFit(other, subjects, view) >= LEAST_SUBJECT &&
      places.every(({ id }) => namesPlace(other, id, view)),
  );
}
