import type { FieldTable } from './index-tables.ts';
import { createNumberList } from './number-list.ts';

/** One field of an index while its documents are written, in their order. */
export type FieldWriter = {
  /** The terms of the next document, repeated as often as it holds them. */
  add(terms: readonly number[]): void;
  /** The table of all documents, for so many terms. */
  table(terms: number): FieldTable;
};

export function createFieldWriter(): FieldWriter {
  const [numbers, documents, counts, lengths] = [list(), list(), list(), list()];
  let meanLength = 0;
  return {
    add: (terms) => {
      const counted = countsOf(terms);
      for (const [number, count] of counted) {
        numbers.push(number);
        documents.push(lengths.length);
        counts.push(count);
      }
      const length = Math.max(1, counted.size);
      meanLength = (meanLength * lengths.length + length) / (lengths.length + 1);
      lengths.push(length);
    },
    table: (terms) => {
      const written = { numbers: numbers.toArray(), documents: documents.toArray(), counts: counts.toArray() };
      return { ...byTerm(written, terms), lengths: lengths.toArray(), meanLength };
    },
  };
}

const list = createNumberList;

function countsOf(terms: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

type Written = Readonly<Record<'numbers' | 'documents' | 'counts', Uint32Array>>;

/** What was written document by document, term by term: counted first, so that each finds its place at once. */
function byTerm({ numbers, documents, counts }: Written, terms: number): Omit<FieldTable, 'lengths' | 'meanLength'> {
  const starts = new Uint32Array(terms + 1);
  for (const number of numbers) starts[number + 1] = (starts[number + 1] ?? 0) + 1;
  for (let number = 0; number < terms; number += 1)
    starts[number + 1] = (starts[number + 1] ?? 0) + (starts[number] ?? 0);
  const next = starts.slice();
  const sorted = { documents: new Uint32Array(numbers.length), counts: new Uint32Array(numbers.length) };
  for (const [place, number] of numbers.entries()) {
    const target = next[number] ?? 0;
    next[number] = target + 1;
    sorted.documents[target] = documents[place] ?? 0;
    sorted.counts[target] = counts[place] ?? 0;
  }
  return { starts, ...sorted };
}
