import type { Period } from '../../lang/date.ts';
import type { DocumentTable } from './index-tables.ts';
import { createNumberList } from './number-list.ts';

/** What is said of a question that a document answers, beside its terms. */
export type AskMarks = {
  /** What the document says to it where it asks for yes or no. */
  readonly verdict?: 'yes' | 'no';
  /** Set where it asks for a reason. */
  readonly asksWhy?: true;
};

/** A document as it is written: terms by their numbers. */
type NumberedDocument = {
  readonly folded: string;
  readonly title: readonly number[];
  readonly text: readonly number[];
  readonly dates: readonly Period[];
  readonly asks: readonly (AskMarks & { readonly terms: readonly number[] })[];
};

export type DocumentWriter = {
  /** Adds the next document and gives the distinct terms that it holds, ascending. */
  add(document: NumberedDocument): readonly number[];
  table(): DocumentTable;
};

export function createDocumentWriter(): DocumentWriter {
  const folded: string[] = [];
  const [starts, numbers, heldStarts, held] = [list(), list(), list(), list()];
  const write = (all: readonly number[]) => {
    numbers.push(all.length);
    for (const number of all) numbers.push(number);
  };
  return {
    add: ({ title, text, dates, asks, ...document }) => {
      folded.push(document.folded);
      starts.push(numbers.length);
      write(title);
      write(text);
      numbers.push(dates.length);
      for (const day of dates.flatMap(({ from, until }) => [from, until])) numbers.push(dayNumber(day));
      numbers.push(asks.length);
      for (const ask of asks) {
        numbers.push(numberOfMarks(ask));
        write(ask.terms);
      }
      const all = [...new Set([...title, ...text, ...asks.flatMap(({ terms }) => terms)])].sort((a, b) => a - b);
      heldStarts.push(held.length);
      for (const number of all) held.push(number);
      return all;
    },
    table: () => {
      heldStarts.push(held.length);
      return {
        folded,
        starts: starts.toArray(),
        numbers: numbers.toArray(),
        heldStarts: heldStarts.toArray(),
        held: held.toArray(),
      };
    },
  };
}

const list = createNumberList;

/** What stands in the table of a document, from the place where it starts. */
export type DocumentReader = {
  number(): number;
  /** How many terms, and those. */
  terms(): readonly string[];
  /** The same passed over. */
  skip(): void;
  dates(): readonly Period[];
  marks(): AskMarks;
};

export function readDocument(
  { starts, numbers }: DocumentTable,
  terms: readonly string[],
  document: number,
): DocumentReader {
  let place = starts[document] ?? 0;
  const number = () => numbers[place++] ?? 0;
  return {
    number,
    terms: () => Array.from({ length: number() }, () => terms[number()] ?? ''),
    skip: () => {
      const length = number();
      place += length;
    },
    dates: () => Array.from({ length: number() }, () => ({ from: dayOf(number()), until: dayOf(number()) })),
    marks: () => marksOf(number()),
  };
}

const [YES, NO, WHY] = [1, 2, 4];

function numberOfMarks({ verdict, asksWhy }: AskMarks): number {
  return (verdict === 'yes' ? YES : verdict === 'no' ? NO : 0) + (asksWhy ? WHY : 0);
}

function marksOf(number: number): AskMarks {
  const verdict = number & YES ? 'yes' : number & NO ? 'no' : undefined;
  return { ...(verdict && { verdict }), ...(number & WHY && { asksWhy: true }) };
}

/** 2023-07-01 as 20230701. */
function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}

function dayOf(number: number): string {
  const digits = String(number);
  return `${digits.slice(0, -4)}-${digits.slice(-4, -2)}-${digits.slice(-2)}`;
}
