import { distance } from 'fastest-levenshtein';
import { groupBy } from '../knowledge/group-by.ts';
import { once } from '../lang/lazy/once.ts';

/** Words of an index that a mistyped word may stand for, with the typos between them. */
export type Spellings = {
  /** Nearest first; no more than a score of them, and never the word itself. */
  near(word: string): readonly Spelling[];
};

export type Spelling = { readonly word: string; readonly typos: number };

const MOST = 20;
/** Mistyped words that are remembered, since a question looks for its words more than once. */
const REMEMBERED = 1_000;

/** Only Latin words are compared, and only with those of about the same length. */
export function createSpellings(words: Iterable<string>): Spellings {
  const byLength = once(() =>
    groupBy(
      [...words].filter((word) => /^[a-z]{3,40}$/.test(word)),
      ({ length }) => [String(length)],
    ),
  );
  const known = new Map<string, readonly Spelling[]>();
  return {
    near: (word) => {
      const before = known.get(word);
      if (before) return before;
      const found = nearest(word, byLength());
      if (known.size >= REMEMBERED) known.clear();
      known.set(word, found);
      return found;
    },
  };
}

function nearest(typed: string, byLength: ReadonlyMap<string, readonly string[]>): readonly Spelling[] {
  const allowed = typosAllowed(typed);
  const found: Spelling[] = [];
  for (let length = typed.length - allowed; allowed > 0 && length <= typed.length + allowed; length += 1) {
    for (const word of byLength.get(String(length)) ?? []) {
      const typos = distance(typed, word);
      if (typos > 0 && typos <= allowed) found.push({ word, typos });
    }
  }
  return found.sort((a, b) => a.typos - b.typos || (a.word < b.word ? -1 : 1)).slice(0, MOST);
}

function typosAllowed({ length }: string): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}
