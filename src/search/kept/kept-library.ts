import type { Period } from '../../lang/dates/date.ts';
import type { FactIndex } from '../fact-index.ts';
import type { IndexedPassage } from '../indexed-passage.ts';
import type { Lexicon } from '../lexicon.ts';
import type { ReadPhrase } from '../phrase-book.ts';
import type { SearchIndex } from '../search-index.ts';
import type { KeptIndex } from './kept-index.ts';

/** What was made of a whole library and takes long to make: it belongs to this very library and no other. */
export type KeptLibrary = {
  readonly index: KeptIndex;
  /** The keys of each written name, as `keysOf` makes them. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** How each phrase of an attribute, a place or the glossary is looked for. */
  readonly phrases: ReadonlyMap<string, ReadPhrase>;
  readonly phraseTerms: ReadonlyMap<string, readonly string[]>;
  /** The days on which each fact holds. */
  readonly periods: readonly Period[];
  /** The documents on each entity, as places in the list of all. */
  readonly documentsOn: ReadonlyMap<string, Uint32Array>;
};

type LibraryToKeep = Pick<KeptLibrary, 'phrases' | 'phraseTerms'> & {
  readonly index: SearchIndex;
  readonly lexicon: Pick<Lexicon, 'keys'>;
  readonly facts: Pick<FactIndex, 'all'>;
  readonly documentsOn: ReadonlyMap<string, ReadonlySet<IndexedPassage>>;
};

export function keepLibrary({ index, lexicon, phrases, phraseTerms, facts, documentsOn }: LibraryToKeep): KeptLibrary {
  const places = new Map(index.documents.map((document, place) => [document, place]));
  const placesOf = (documents: Iterable<IndexedPassage>) =>
    Uint32Array.from(documents, (document) => places.get(document) ?? 0);
  return {
    index: index.kept(),
    names: lexicon.keys,
    phrases,
    phraseTerms,
    periods: facts.all.map(({ period }) => period),
    documentsOn: new Map([...documentsOn].map(([term, documents]) => [term, placesOf(documents)])),
  };
}

/** The documents on each entity, of these. */
export function restoreDocumentsOn(
  { documentsOn }: KeptLibrary,
  documents: readonly IndexedPassage[],
): LibraryToKeep['documentsOn'] {
  const at = (places: Uint32Array) => [...places].flatMap((place) => documents[place] ?? []);
  return new Map([...documentsOn].map(([term, places]) => [term, new Set(at(places))]));
}
