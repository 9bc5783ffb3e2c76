/** For each field that holds a term, by its number: the documents that hold it there, by their numbers, and how often. */
export type TermData = Map<number, Map<number, number>>;
/** The same to search in. */
export type Frequencies = ReadonlyMap<number, Pick<ReadonlyMap<number, number>, 'size' | 'keys' | 'get'>>;

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
 * What MiniSearch finds its terms by, in place of its tree: we ask for whole terms only. Terms that were kept stay in columns, which
 * take an eighth of the memory of maps, and are searched there. The same terms in the same order as without, so the index writes the
 * same JSON.
 */
export class PostingTerms {
  /** Terms that were kept, by their places. */
  readonly #places: Map<string, number>;
  readonly #kept: KeptTerms | undefined;
  /** Terms that were added or changed. */
  readonly #changed = new Map<string, TermData>();

  constructor(kept?: KeptTerms) {
    // Copies: as they are read they are views on the whole file, which would stay with them.
    this.#kept = kept && { terms: '', starts: kept.starts.slice(), numbers: kept.numbers.slice() };
    const terms = kept === undefined || kept.terms === '' ? [] : kept.terms.split(' ');
    this.#places = new Map(terms.map((term, place) => [term, place]));
  }

  get size(): number {
    let size = this.#places.size;
    for (const term of this.#changed.keys()) if (!this.#places.has(term)) size += 1;
    return size;
  }

  has(term: string): boolean {
    return this.#changed.has(term) || this.#places.has(term);
  }

  /** To search in. What is to be changed is fetched. */
  get(term: string): Frequencies | undefined {
    const place = this.#places.get(term);
    return this.#changed.get(term) ?? (place === undefined ? undefined : this.#frequenciesAt(place));
  }

  set(term: string, data: TermData): this {
    this.#changed.set(term, data);
    return this;
  }

  fetch(term: string, make: () => TermData): TermData {
    const place = this.#places.get(term);
    const data = this.#changed.get(term) ?? (place === undefined ? make() : this.#dataAt(place));
    this.#changed.set(term, data);
    return data;
  }

  delete(term: string): void {
    this.#changed.delete(term);
    this.#places.delete(term);
  }

  *[Symbol.iterator](): Generator<[string, TermData]> {
    for (const [term, place] of this.#places) yield [term, this.#changed.get(term) ?? this.#dataAt(place)];
    for (const [term, data] of this.#changed) if (!this.#places.has(term)) yield [term, data];
  }

  #dataAt(place: number): TermData {
    const asMap = (documents: KeptFrequencies) => new Map(documents.entries());
    return new Map([...this.#frequenciesAt(place)].map(([field, documents]) => [field, asMap(documents)]));
  }

  #frequenciesAt(place: number): Map<number, KeptFrequencies> {
    const { starts, numbers } = this.#kept ?? NOTHING;
    const fields = new Map<number, KeptFrequencies>();
    const end = starts[place + 1] ?? 0;
    let at = starts[place] ?? 0;
    while (at < end) {
      const [field = 0, size = 0] = [numbers[at], numbers[at + 1]];
      fields.set(field, new KeptFrequencies(numbers, at + 2, size));
      at += 2 + 2 * size;
    }
    return fields;
  }
}

/** The documents that hold a term in a field, from `start` on in pairs of a document and how often it holds it. */
class KeptFrequencies {
  readonly size: number;
  readonly #numbers: Uint32Array;
  readonly #start: number;
  /** The pair that was given last: MiniSearch asks for each document as it comes. */
  #at: number;

  constructor(numbers: Uint32Array, start: number, size: number) {
    this.size = size;
    this.#numbers = numbers;
    this.#start = start;
    this.#at = start;
  }

  *keys(): Generator<number, undefined> {
    const end = this.#end();
    for (let at = this.#start; at < end; at += 2) {
      this.#at = at;
      yield this.#numbers[at] ?? 0;
    }
  }

  *entries(): Generator<[number, number]> {
    for (const document of this.keys()) yield [document, this.#numbers[this.#at + 1] ?? 0];
  }

  get(document: number): number | undefined {
    if (this.#numbers[this.#at] !== document) this.#at = this.#placeOf(document);
    return this.#at < this.#end() ? this.#numbers[this.#at + 1] : undefined;
  }

  #placeOf(document: number): number {
    let at = this.#start;
    while (at < this.#end() && this.#numbers[at] !== document) at += 2;
    return at;
  }

  #end(): number {
    return this.#start + 2 * this.size;
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
