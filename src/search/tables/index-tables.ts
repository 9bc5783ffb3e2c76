import type { Language } from '../../lang/text.ts';

/** The parts of a document that a search looks into, in the order in which their scores are added up. */
export const FIELDS = ['title', 'text', 'notes', 'asks'] as const;
export type Field = (typeof FIELDS)[number];

/**
 * An index as it is held in memory and kept in a file: lists of numbers, most of them places in the one list of terms. It goes
 * with the passages of the library that it was made of, one by one, and holds nothing of them.
 */
export type IndexTables = {
  /** Every term once; its number is its place. */
  readonly terms: readonly string[];
  /** Documents that hold a term in title, text or questions, by its number. */
  readonly frequencies: Uint32Array;
  readonly fields: Readonly<Record<Field, FieldTable>>;
  readonly documents: DocumentTable;
};

/** In which documents a term stands, and how often there: those of term n at [starts[n], starts[n + 1]), ascending. */
export type FieldTable = {
  readonly starts: Uint32Array;
  readonly documents: Uint32Array;
  readonly counts: Uint32Array;
  /** Distinct terms in the field of each document, at least 1, and their mean. */
  readonly lengths: Uint32Array;
  readonly meanLength: number;
};

export type DocumentTable = {
  /** The text of each document as `fold` makes it. */
  readonly folded: readonly string[];
  /** The distinct terms of title, text and questions together, ascending: those of document d at [heldStarts[d], heldStarts[d + 1]). */
  readonly heldStarts: Uint32Array;
  readonly held: Uint32Array;
  /**
   * What else is said of document d, from starts[d] on: how many terms its title has and those, the same of its text, how many
   * dates it names and the first and last day of each (20230701), how many questions it answers and, of each, its marks (see
   * `indexed-passage.ts`), how many terms it has and those.
   */
  readonly starts: Uint32Array;
  readonly numbers: Uint32Array;
};

/** Tables with the way from a term to its number. */
export type NumberedTables = IndexTables & { numberOf(term: string): number | undefined };

export function withNumbers(tables: IndexTables): NumberedTables {
  const numbers = new Map(tables.terms.map((term, number) => [term, number]));
  return { ...tables, numberOf: (term) => numbers.get(term) };
}

/** True for the term of a name, a date, a number or a note. */
export function isMark(term: string): boolean {
  return /^[=~@#]/.test(term);
}

/**
 * How a term is spelt where it is searched for. Names, dates, numbers and notes are the same in both languages: each language
 * has its own lists of the documents that hold them, half as long.
 */
export function searchedAs(term: string, language: Language): string {
  return isMark(term) ? `${term}|${language}` : term;
}
