import type { Ask } from '../../asks/ask.ts';
import { isBetweenTwo } from '../../asks/attributes-of.ts';
import { saysGivenUp } from '../../asks/focus.ts';
import { isToldAt } from '../../facts/about.ts';
import { attributeOf, type LibraryView } from '../../view.ts';
import { attributesNamed } from './claim.ts';
import { asksIfOut } from './presence.ts';

/**
 * "Is Luckin back on the Nasdaq" asks for a listing without the word: a place where companies are listed is named, and the attribute that
 * was read ("backed") is told of no such place. "Did Didi leave the NYSE" asks for the end of one.
 */
export function withListing(ask: Ask, view: LibraryView): Ask {
  const { searchable } = view;
  if (!searchable.attributeById.has('listing') || ask.attributes.includes('delisting')) return ask;
  // Where companies are at work too, a word says what is asked of the place: "was it sued in America".
  const named = attributesNamed(ask, view);
  const isNamed = named.some((id) => ask.attributes.includes(id));
  const isMeant = ask.places.some(
    ({ id }) =>
      isToldAt(id, 'listing', searchable) &&
      !(isNamed && isToldAt(id, 'operates-in', searchable)) &&
      !ask.attributes.some((attribute) => isToldAt(id, attribute, searchable)),
  );
  if (!isMeant) return ask;
  if (![...ask.attributes, ...named].every((id) => mayMeanListing(id, view))) return ask;
  const { folded, textLanguage } = view.reading;
  const saysOut = saysGivenUp(folded.slice(ask.span.start, ask.span.end), textLanguage);
  const isLeaving =
    (saysOut || ask.attributes.some((id) => asksIfOut(id, view))) && searchable.attributeById.has('delisting');
  return { ...ask, attributes: [isLeaving ? 'delisting' : 'listing'] };
}

/** Who sued or fined it in a country is no question for a listing there; "back", "leave" and "in" may be. */
function mayMeanListing(id: string, view: LibraryView): boolean {
  const attribute = attributeOf(id, view);
  if (attribute?.grounds) return false;
  return attribute?.presence !== undefined || attribute?.vague === true || isBetweenTwo(attribute);
}
