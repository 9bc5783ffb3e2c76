import { distance } from 'fastest-levenshtein';

/** The words of a list that a misspelt one is nearest to, nearest first; the list's order decides between equals. */
export function nearestOf(word: string, known: Iterable<string>, count = 3): readonly string[] {
  return [...known].sort((a, b) => distanceOf(word, a) - distanceOf(word, b)).slice(0, count);
}

/** A word that begins like the other (`chief-exec`) is nearer than its length says. */
function distanceOf(word: string, other: string): number {
  return other.startsWith(word) || word.startsWith(other) ? 1 : distance(word, other);
}
