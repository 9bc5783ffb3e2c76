import type { Place } from '../../../../knowledge/place.ts';
import { ENGLISH_ORIGINS } from '../../../../lang/en/rules-of-claims.ts';
import { fold } from '../../../../lang/text.ts';
import type { DatedFact } from '../../../../search/fact-index.ts';
import type { Entity } from '../../../../search/lexicon.ts';
import type { Ask } from '../../../asks/ask.ts';
import { asksForOrigin, asksForOriginOfOwner } from '../../../asks/rules.ts';
import { liesIn } from '../../../facts/about.ts';
import { heldNow } from '../../../facts/current.ts';
import type { Found, FoundRow } from '../../../facts/found.ts';
import { rowOf } from '../../../facts/shown.ts';
import type { LibraryView } from '../../../view.ts';
import { askedOf } from '../../asked.ts';
import { ownersOnCard } from '../../list/owners.ts';
import { namesPlace } from '../claim.ts';
import { decided } from '../decided.ts';

const [HEADQUARTERS, PARENT] = ['headquarters', 'parent'] as const;
const SURE = 0.95;

/**
 * "Is Corvane Chinese", 科维恩是中国公司吗: so where all its seats lie there, and those of its owner. Where one lies elsewhere, that is shown and says
 * neither: a company is called after where it began as well. It is denied where they all lie in the country that the library is about, and
 * another is claimed. "Is it owned by a Chinese group" is told by the seats of its owner alone. With no row where nothing of it is held.
 */
export function ofOrigin(ask: Ask, view: LibraryView): Found | undefined {
  const isOfOwner = asksForOriginOfOwner(ask);
  const [thing, other] = ask.subjects;
  if (!(asksForOrigin(ask) || isOfOwner) || !thing || other || thing.kind === 'person') return undefined;
  const country = countryIn(ask, view);
  if (!country) return undefined;
  const asked = { ...askedOf(ask), attribute: isOfOwner ? PARENT : HEADQUARTERS };
  const owner = ownerOf(thing, view);
  const holder = owner?.value?.kind === 'entity' ? owner.value.entity : undefined;
  const seats = isOfOwner ? [] : seatsOf(thing, view);
  const ofHolder = holder ? seatsOf(holder, view) : [];
  const all = [...seats, ...ofHolder];
  const [seat] = seats;
  const [seatOfHolder] = ofHolder;
  const rows = [seat && rowOf(seat, view), owner].filter((row) => row !== undefined);
  if (all.length > 0 && all.every((fact) => isThere(fact, country, view))) {
    const beside = seat ? undefined : seatOfHolder && rowOf(seatOfHolder, view);
    return decided(asked, 'yes', beside ? [...rows, beside] : rows, SURE);
  }
  if (!isOfOwner && areHomeOnly(all, country, view)) return decided(asked, 'no', rows, SURE);
  const near = rows.map((row) => ({ ...row, role: 'nearest' as const }));
  return decided(asked, 'unknown', near, SURE);
}

/** Where it has its seat now, the newest first: those that are told together, and not where it had one before. */
function seatsOf(thing: Entity, view: LibraryView): readonly DatedFact[] {
  const [newest, ...others] = heldNow(thing.id, HEADQUARTERS, view);
  return newest ? [newest, ...others.filter(({ statement }) => statement === newest.statement)] : [];
}

/** Whose it is, by the newest fact or else by its card. */
function ownerOf(thing: Entity, view: LibraryView): FoundRow | undefined {
  const [newest] = heldNow(thing.id, PARENT, view);
  return (newest && rowOf(newest, view)) ?? ownersOnCard(thing, view)[0];
}

/** True where all seats lie in the country that the library is about, and another one is claimed. */
function areHomeOnly(seats: readonly DatedFact[], claimed: Place, view: LibraryView): boolean {
  const home = countryCalled(view.searchable.library.glossary.subject.en, view);
  if (!home || home.id === claimed.id || liesIn(claimed.id, home.id, view.searchable)) return false;
  return seats.length > 0 && seats.every((fact) => isThere(fact, home, view));
}

/** The country that is named, by itself or by what comes from it. */
function countryIn({ places: [place], span }: Ask, view: LibraryView): Place | undefined {
  return place ?? countryCalled(view.reading.folded.slice(span.start, span.end), view);
}

/** The country that an English text names by what comes from it: China for "Chinese internet companies". */
function countryCalled(text: string, { searchable }: LibraryView): Place | undefined {
  const words = fold(text).split(/[^a-z]+/u);
  const name = words.flatMap((word) => ENGLISH_ORIGINS[word] ?? []).at(-1);
  return [...searchable.library.places.values()].find(({ names }) => names.en === name);
}

/** True for a seat in a country, or in a city of it. */
function isThere(fact: DatedFact, { id }: Place, view: LibraryView): boolean {
  const { places } = view.searchable.library;
  return [...places.keys()].some((one) => liesIn(one, id, view.searchable) && namesPlace(fact, one, view));
}
