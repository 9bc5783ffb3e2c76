import { FIELDS, type FieldTable, type NumberedTables } from './tables/index-tables.ts';

/** BM25+ (Lv and Zhai 2011), summed over the fields; other settings were measured and gained nothing. */
const BM25 = { k: 1.2, b: 0.7, d: 0.5 };

export type ScoredTerm = {
  readonly term: string;
  readonly weight: number;
  /** Documents that may be found. */
  readonly isWanted: (document: number) => boolean;
};

/** The score of one term in every document that holds it, by the document's number. */
export type Scorer = (term: ScoredTerm) => ReadonlyMap<number, number>;

export function createScorer(tables: NumberedTables): Scorer {
  return ({ term, weight, isWanted }) => {
    const scores = new Map<number, number>();
    const number = tables.numberOf(term);
    if (number !== undefined)
      for (const field of FIELDS) addField(tables.fields[field], { number, weight, isWanted }, scores);
    return scores;
  };
}

type NumberedTerm = Omit<ScoredTerm, 'term'> & { readonly number: number };

function addField(
  { starts, documents, counts, lengths, meanLength }: FieldTable,
  { number, weight, isWanted }: NumberedTerm,
  scores: Map<number, number>,
): void {
  const { k, b, d } = BM25;
  const [start, end] = [starts[number] ?? 0, starts[number + 1] ?? 0];
  const [all, holders] = [lengths.length, end - start];
  const rarity = Math.log(1 + (all - holders + 0.5) / (holders + 0.5));
  for (let place = start; place < end; place += 1) {
    const document = documents[place] ?? 0;
    if (!isWanted(document)) continue;
    const count = counts[place] ?? 0;
    const length = (b * (lengths[document] ?? 0)) / meanLength;
    const score = weight * (rarity * (d + (count * (k + 1)) / (count + k * (1 - b + length))));
    scores.set(document, (scores.get(document) ?? 0) + score);
  }
}
