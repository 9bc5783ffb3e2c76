/** For each field that holds a term, by its number: the documents that hold it there, by their numbers, and how often. */
export type TermData = Map<number, Map<number, number>>;

/** The terms of an index in a form that can be kept and read term by term. */
export type KeptTerms = {
  /** With a space between two. */
  readonly terms: string;
  /** Where the numbers of each term begin, and at last where all end. */
  readonly starts: Uint32Array;
  /** For each field of a term: its number, the number of documents, and for each of these its number and how often. */
  readonly numbers: Uint32Array;
};

/**
 * What MiniSearch finds its terms by, in place of its tree: we ask for whole terms only, and of an index that was kept most are never
 * asked for. Those are read when they are. The same terms in the same order as without, so the index writes the same JSON.
 */
export class PostingTerms {
  /** Terms that were kept, by their places. */
  readonly #places: Map<string, number>;
  readonly #kept: KeptTerms | undefined;
  /** Terms that were added, changed or asked for. */
  readonly #read = new Map<string, TermData>();

  constructor(kept?: KeptTerms) {
    // Copies: as they are read they are views on the whole file, which would stay with them.
    this.#kept = kept && { terms: '', starts: kept.starts.slice(), numbers: kept.numbers.slice() };
    const terms = kept === undefined || kept.terms === '' ? [] : kept.terms.split(' ');
    this.#places = new Map(terms.map((term, place) => [term, place]));
  }

  get size(): number {
    let size = this.#places.size;
    for (const term of this.#read.keys()) if (!this.#places.has(term)) size += 1;
    return size;
  }

  has(term: string): boolean {
    return this.#read.has(term) || this.#places.has(term);
  }

  get(term: string): TermData | undefined {
    const known = this.#read.get(term);
    const place = known === undefined ? this.#places.get(term) : undefined;
    if (place === undefined) return known;
    const data = this.#dataAt(place);
    this.#read.set(term, data);
    return data;
  }

  set(term: string, data: TermData): this {
    this.#read.set(term, data);
    return this;
  }

  fetch(term: string, make: () => TermData): TermData {
    const known = this.get(term) ?? make();
    this.#read.set(term, known);
    return known;
  }

  delete(term: string): void {
    this.#read.delete(term);
    this.#places.delete(term);
  }

  *[Symbol.iterator](): Generator<[string, TermData]> {
    for (const [term, place] of this.#places) yield [term, this.#read.get(term) ?? this.#dataAt(place)];
    for (const [term, data] of this.#read) if (!this.#places.has(term)) yield [term, data];
  }

  #dataAt(place: number): TermData {
    const { starts, numbers } = this.#kept ?? NOTHING;
    const data: TermData = new Map();
    const end = starts[place + 1] ?? 0;
    let at = starts[place] ?? 0;
    const next = () => numbers[at++] ?? 0;
    while (at < end) {
      const documents = new Map<number, number>();
      data.set(next(), documents);
      for (let left = next(); left > 0; left -= 1) documents.set(next(), next());
    }
    return data;
  }
}

const NOTHING: KeptTerms = { terms: '', starts: new Uint32Array(), numbers: new Uint32Array() };

/** What is kept of an index, in the order of its terms. */
export function keepTerms(entries: Iterable<readonly [string, TermData]>): KeptTerms {
  const terms: string[] = [];
  const starts: number[] = [];
  const numbers: number[] = [];
  for (const [term, data] of entries) {
    terms.push(term);
    starts.push(numbers.length);
    for (const [field, documents] of data) {
      numbers.push(field, documents.size);
      for (const [document, times] of documents) numbers.push(document, times);
    }
  }
  starts.push(numbers.length);
  return { terms: terms.join(' '), starts: Uint32Array.from(starts), numbers: Uint32Array.from(numbers) };
}
