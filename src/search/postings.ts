import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import type { Steps } from '../knowledge/steps.ts';
import { type KeptTerms, keepTerms, PostingTerms } from './kept/posting-terms.ts';

/** The terms of a document by field, with a space between two. */
export type Fields = Readonly<Record<'title' | 'text' | 'notes' | 'asks', string>>;
export type Posted = Fields & { readonly id: number };

/** Documents that go, as they were added, and documents that come; an id that goes may come again. */
export type Change = { readonly removed: readonly Posted[]; readonly added: readonly Posted[] };

type Index = MiniSearch<Posted>;

/** What finds documents by their terms, in one state. Never changes for those who use it. */
export type Postings = {
  search(terms: string, options: SearchOptions): readonly SearchResult[];
  /** The state after a change; this one stays as it is. Takes time by the size of the change. */
  after(change: Change): Postings;
  toJSON(): ReturnType<Index['toJSON']>;
  /** What is kept of it. To be written at once, before anything is asked of this state or another. */
  kept(): KeptPostings;
};

/** What MiniSearch holds; its terms in columns, which are read when they are asked for. */
export type KeptPostings = {
  readonly terms: KeptTerms;
  readonly documentIds: Map<number, number>;
  readonly fieldLengths: Map<number, number[]>;
  readonly averages: number[];
  readonly nextId: number;
  readonly dirt: number;
};

const SETTINGS = {
  fields: ['title', 'text', 'notes', 'asks'],
  tokenize: (terms: string) => terms.split(' '),
  processTerm: (term: string) => term,
};

/** Posts documents one by one; halts after each. */
export function* postInSteps(documents: Iterable<Posted>): Steps<Postings> {
  const index = indexOver(new PostingTerms());
  for (const document of documents) {
    index.add(document);
    yield;
  }
  // In columns from the first, as it is after the next start.
  return stateOf(Object.assign(index, { _index: new PostingTerms(keepTerms(index['_index'])) }));
}

/** The postings that were kept. Takes the maps over. */
export function restorePostings({ terms, documentIds, fieldLengths, averages, nextId, dirt }: KeptPostings): Postings {
  const index = indexOver(new PostingTerms(terms));
  index['_documentCount'] = documentIds.size;
  index['_documentIds'] = documentIds;
  index['_idToShortId'] = new Map([...documentIds].map(([shortId, id]) => [id, shortId]));
  index['_fieldLength'] = fieldLengths;
  index['_avgFieldLength'] = averages;
  index['_nextId'] = nextId;
  index['_dirtCount'] = dirt;
  return stateOf(index);
}

function indexOver(terms: PostingTerms): Index {
  return Object.assign(new MiniSearch<Posted>(SETTINGS), { _index: terms });
}

function keptOf(index: Index): KeptPostings {
  return {
    terms: keepTerms(index['_index']),
    documentIds: index['_documentIds'],
    fieldLengths: index['_fieldLength'],
    averages: index['_avgFieldLength'],
    nextId: index['_nextId'],
    dirt: index['_dirtCount'],
  };
}

/**
 * MiniSearch changes in place, and while a library follows another both may be asked. A copy would cost time and memory by the
 * size of the library, and an index a year would rank by the rarity of terms in that year. So the states share one index: it
 * stands at the state that was asked last, and each other state knows the change that leads to it from its neighbour. The new
 * state knows nothing of the old one, which goes when nobody uses it any more.
 */
type State = { readonly index: Index } | { readonly neighbour: Place; readonly change: Change };
type Place = { state: State };

function stateOf(index: Index): Postings {
  evenAverages(index);
  return postingsAt({ state: { index } });
}

function postingsAt(place: Place): Postings {
  return {
    search: (terms, options) => bringTo(place).search(terms, options),
    toJSON: () => bringTo(place).toJSON(),
    kept: () => keptOf(bringTo(place)),
    after: (change) => {
      const next: Place = { state: { neighbour: place, change } };
      bringTo(next);
      return postingsAt(next);
    },
  };
}

/** Brings the index to a state, and gives the neighbour the way back. */
function bringTo(place: Place): Index {
  const { state } = place;
  if ('index' in state) return state.index;
  const { neighbour, change } = state;
  const index = bringTo(neighbour);
  for (const document of change.removed) index.remove(document);
  for (const document of change.added) index.add(document);
  evenAverages(index);
  neighbour.state = { neighbour: place, change: { removed: change.added, added: change.removed } };
  place.state = { index };
  return index;
}

/**
 * MiniSearch makes each average length of a field from the one before, so its last digits tell how the index came about. Behind
 * each stands a whole number of terms: with that the same documents have the same averages, and the same scores.
 */
function evenAverages(index: Index): void {
  const count = Math.max(1, index.documentCount);
  index['_avgFieldLength'] = index['_avgFieldLength'].map((average) => Math.round(average * count) / count);
}
