/** Every term once, with its number, while an index is written. */
export type TermList = {
  readonly all: readonly string[];
  at(number: number): string;
  /** The number of the term, which joins the list when it is new. */
  numberOf(term: string): number;
  /** One document more holds the term. */
  count(number: number): void;
  /** How many documents hold each term. */
  counts(): Uint32Array;
};

export function createTermList(): TermList {
  const all: string[] = [];
  const counts: number[] = [];
  const numbers = new Map<string, number>();
  return {
    all,
    at: (number) => all[number] ?? '',
    numberOf: (term) => {
      const known = numbers.get(term);
      if (known !== undefined) return known;
      numbers.set(term, all.length);
      counts.push(0);
      return all.push(term) - 1;
    },
    count: (number) => {
      counts[number] = (counts[number] ?? 0) + 1;
    },
    counts: () => Uint32Array.from(counts),
  };
}
