import type { Place } from '../../knowledge/place.ts';
import { compact, fold } from '../../lang/text.ts';
import type { DatedFact } from '../../search/fact-index.ts';
import type { IndexedPassage } from '../../search/indexed-passage.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import type { Ask } from '../asks/ask.ts';
import { rememberPairs } from '../reading/remember.ts';
import { isInStatement, type LibraryView } from '../view.ts';
import { liesIn } from './about.ts';

/** The names, folded, of some places and of all that lies in them: the Nasdaq is in the United States. */
export const namesOfPlaces = rememberPairs((places: readonly Place[], { searchable }: LibraryView) =>
  namesWithin(places, searchable).map(fold),
);

/** The same of one place, without spaces and punctuation: a fine by the Irish watchdog is one in the European Union. */
export const compactNamesOf = rememberPairs((place: Place, searchable: SearchableLibrary) =>
  namesWithin([place], searchable).map(compact),
);

function namesWithin(places: readonly Place[], searchable: SearchableLibrary): readonly string[] {
  const within = [...searchable.library.places.values()].filter(({ id }) =>
    places.some((place) => liesIn(id, place.id, searchable)),
  );
  return within.flatMap((place) => [...Object.values(place.names), ...place.aka]).filter((name) => name !== undefined);
}

/** "Where will it list after London": what was planned there is no answer. */
export function isAtLeftPlace({ aboutId, valueId, about }: DatedFact, { notAt = [] }: Ask, view: LibraryView): boolean {
  const { searchable } = view;
  const written = new Set([about?.en, about?.zh].filter((text) => text !== undefined));
  return notAt.some(
    ({ id, names }) =>
      liesIn(aboutId, id, searchable) ||
      liesIn(valueId, id, searchable) ||
      Object.values(names).some((name) => name !== undefined && written.has(name)),
  );
}

/** Why India banned it is not why the United States nearly did: true for a fact that is told of one of the places, or of what lies there. */
export function isToldThere({ statement, aboutId }: DatedFact, places: readonly Place[], view: LibraryView): boolean {
  if (places.length === 0 || places.some(({ id }) => liesIn(aboutId, id, view.searchable))) return true;
  const names = namesOfPlaces(places, view);
  return isInStatement(statement, view, (document) => tellsOf(document, names));
}

/**
 * The same of a reason, where what it is said to explain names no other place alone: why an application in Hong Kong lapsed is not why one
 * in Shanghai was withdrawn, though one statement tells of both.
 */
export function isReasonThere(fact: DatedFact, places: readonly Place[], view: LibraryView): boolean {
  if (!isToldThere(fact, places, view)) return false;
  const { searchable } = view;
  const explained = (fact.qualifiers['for'] ?? []).flatMap(({ text }) => text.en ?? []);
  const named = explained.flatMap((text) => searchable.places.findAll(searchable.analyser.analyse(text)));
  const isOne = (one: Place, other: Place) =>
    liesIn(one.id, other.id, searchable) || liesIn(other.id, one.id, searchable);
  return (
    places.length === 0 || named.length === 0 || named.some(({ entry }) => places.some((place) => isOne(entry, place)))
  );
}

/** True where a text or its title holds one of the folded names, and not only the name of who published it: "Bisnis Indonesia". */
export const tellsOf = rememberPairs(
  ({ folded, title, article }: Pick<IndexedPassage, 'folded' | 'title' | 'article'>, names: readonly string[]) => {
    const [publisher = ''] = article.publisher.split('(');
    const text = `${folded} ${fold(title)}`.replaceAll(fold(publisher).trim(), ' ');
    return names.some((name) => holdsWord(text, name));
  },
);

/** "US" is no part of "Busan"; Han characters need no border. */
function holdsWord(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before = '', after = ''] = [text[at - 1], text[at + name.length]];
    const isCut =
      (LATIN.test(name[0] ?? '') && LATIN.test(before)) || (LATIN.test(name.at(-1) ?? '') && LATIN.test(after));
    if (!isCut) return true;
  }
  return false;
}

const LATIN = /[a-z0-9]/;
