import type { Period } from '../lang/dates/date.ts';
import type { Counts, IndexParts, WrittenIndex } from './index-writer.ts';
import type { IndexedAsk, IndexedPassage } from './indexed-passage.ts';
import { loadPostings, type Postings } from './postings.ts';
import { type Source, sourcesOf, withTerms } from './read-source.ts';

/** An index in a form that can be kept in a file; without the library, whose passages it goes with one by one. */
export type StoredIndex = {
  /** As MiniSearch writes it. */
  readonly postings: string;
  /** Every term once. The numbers below are places in this list. */
  readonly terms: readonly string[];
  /** For each document: its id, the number of its title's terms and those, the same of its text, the number of its questions, the same of each. */
  readonly numbers: Uint32Array;
  readonly documents: readonly StoredDocument[];
  /** In how many documents each of the terms stands. */
  readonly frequencies: Uint32Array;
  /** The same of each mark, by language. */
  readonly marks: ReadonlyMap<string, number>;
};

type StoredDocument = {
  readonly folded: string;
  readonly dates: readonly Period[];
  /** What is said of each question beside its terms. */
  readonly asks: readonly Omit<IndexedAsk, 'terms'>[];
};

export function storeIndex({ postings, documents }: WrittenIndex, { frequencies, marks }: Counts): StoredIndex {
  const places = new Map<string, number>();
  const numbers: number[] = [];
  const write = (terms: readonly string[]) => {
    numbers.push(terms.length);
    for (const term of terms) {
      const place = places.get(term) ?? places.size;
      places.set(term, place);
      numbers.push(place);
    }
  };
  for (const { id, titleTerms, textTerms, asks } of documents) {
    numbers.push(id);
    write(titleTerms);
    write(textTerms);
    numbers.push(asks.length);
    for (const { terms } of asks) write(terms);
  }
  return {
    postings: JSON.stringify(inOrderOfGrowth(postings.toJSON())),
    terms: [...places.keys()],
    numbers: Uint32Array.from(numbers),
    documents: documents.map(({ folded, dates, asks }) => ({
      folded,
      dates,
      asks: asks.map(({ terms: _, ...said }) => said),
    })),
    frequencies: Uint32Array.from(places.keys(), (term) => frequencies.get(term) ?? 0),
    marks,
  };
}

/**
 * MiniSearch lists its terms from the last branch of its tree to the first. Read from the other end, the branches grow again as
 * they stood, so that a search walks them in the same order and sums up the same scores.
 */
function inOrderOfGrowth(written: ReturnType<Postings['toJSON']>): ReturnType<Postings['toJSON']> {
  return { ...written, index: [...written.index].reverse() };
}

/** The index of the library that it was stored for; `known` is what was read of its texts. */
export function restoreIndex(
  stored: StoredIndex,
  { library, analyser, annotations, known: texts = new Map() }: IndexParts,
): { readonly written: WrittenIndex; readonly counts: Counts } {
  const next = reader(stored);
  const documents: IndexedPassage[] = [];
  for (const source of sourcesOf(library))
    documents.push(restoreDocument(source, stored.documents[documents.length], next));
  return {
    written: { postings: loadPostings(stored.postings), documents, texts, analyser, annotations },
    counts: {
      frequencies: new Map(stored.terms.map((term, place) => [term, stored.frequencies[place] ?? 0])),
      marks: stored.marks,
    },
  };
}

type Reader = { number(): number; terms(): readonly string[] };

function reader({ numbers, terms }: StoredIndex): Reader {
  let place = 0;
  const number = () => numbers[place++] ?? 0;
  return { number, terms: () => Array.from({ length: number() }, () => terms[number()] ?? '') };
}

function restoreDocument(source: Source, stored: StoredDocument | undefined, next: Reader): IndexedPassage {
  const { folded = '', dates = [], asks: said = [] } = stored ?? {};
  const [id, titleTerms, textTerms] = [next.number(), next.terms(), next.terms()];
  const asks = Array.from(
    { length: next.number() },
    (_, place): IndexedAsk => ({ terms: next.terms(), ...said[place] }),
  );
  return withTerms({ ...source, id, folded, titleTerms, textTerms, asks, dates });
}
