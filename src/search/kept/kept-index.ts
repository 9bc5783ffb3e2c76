import type { Period } from '../../lang/dates/date.ts';
import type { Counts, IndexParts, WrittenIndex } from '../index-writer.ts';
import { createDocument, type DocumentTerms, type IndexedAsk, type IndexedPassage } from '../indexed-passage.ts';
import { type KeptPostings, restorePostings } from '../postings.ts';
import { sourcesOf } from '../read-source.ts';

/** An index in a form that can be kept in a file; without the library, whose passages it goes with one by one. */
export type KeptIndex = {
  readonly postings: KeptPostings;
  /** Every term once, with a space between two. The numbers below are places in this list. */
  readonly terms: string;
  /** For each document: its id, the number of its title's terms and those, the same of its text, the number of its questions, for each `flagsOf` and its terms. */
  readonly numbers: Uint32Array;
  /** The spans of the dates that each document names. */
  readonly dates: readonly (readonly Period[])[];
  /** In how many documents each of the terms stands. */
  readonly frequencies: Uint32Array;
  /** The same of each mark, by language. */
  readonly marks: ReadonlyMap<string, number>;
};

export function keepIndex({ postings, documents }: WrittenIndex, { frequencies, marks }: Counts): KeptIndex {
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
    for (const ask of asks) {
      numbers.push(flagsOf(ask));
      write(ask.terms);
    }
  }
  return {
    postings: postings.kept(),
    terms: [...places.keys()].join(' '),
    numbers: Uint32Array.from(numbers),
    dates: documents.map(({ dates }) => dates),
    frequencies: Uint32Array.from(places.keys(), (term) => frequencies.get(term) ?? 0),
    marks,
  };
}

const [YES, NO, WHY] = [1, 2, 4];

function flagsOf({ verdict, asksWhy }: IndexedAsk): number {
  const said = verdict === undefined ? 0 : verdict === 'yes' ? YES : NO;
  return said + (asksWhy ? WHY : 0);
}

function saidBy(flags: number): Omit<IndexedAsk, 'terms'> {
  const verdict = flags & YES ? 'yes' : flags & NO ? 'no' : undefined;
  return { ...(verdict && { verdict }), ...(flags & WHY && { asksWhy: true }) };
}

/** The index of the library that it was kept of. */
export function restoreIndex(
  { postings, terms: joined, numbers: read, dates: named, frequencies, marks }: KeptIndex,
  { library, analyser, annotations }: IndexParts,
): { readonly written: WrittenIndex; readonly counts: Counts } {
  const terms = joined.split(' ');
  // A copy: as it is read it is a view on the whole file, which would stay with it.
  const numbers = read.slice();
  const documents: IndexedPassage[] = [];
  let place = 0;
  for (const source of sourcesOf(library)) {
    const dates = named[documents.length] ?? [];
    const [id = 0, start] = [numbers[place], place + 1];
    documents.push(createDocument({ ...source, id, dates }, () => termsFrom(start, numbers, terms)));
    place = endOf(start, numbers);
  }
  return {
    written: { postings: restorePostings(postings), documents, analyser, annotations },
    counts: { frequencies: new Map(terms.map((term, at) => [term, frequencies[at] ?? 0])), marks },
  };
}

/** Where the numbers of the next document start. */
function endOf(start: number, numbers: Uint32Array): number {
  const overTerms = (place: number) => place + 1 + (numbers[place] ?? 0);
  let place = overTerms(overTerms(start));
  const asks = numbers[place++] ?? 0;
  for (let ask = 0; ask < asks; ask += 1) place = overTerms(place + 1);
  return place;
}

/** The terms of the document whose numbers start there. */
function termsFrom(start: number, numbers: Uint32Array, terms: readonly string[]): DocumentTerms {
  let place = start;
  const number = () => numbers[place++] ?? 0;
  const list = () => Array.from({ length: number() }, () => terms[number()] ?? '');
  return {
    titleTerms: list(),
    textTerms: list(),
    asks: Array.from({ length: number() }, () => {
      const flags = number();
      return { terms: list(), ...saidBy(flags) };
    }),
  };
}
