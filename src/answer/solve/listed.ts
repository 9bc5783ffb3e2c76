import { type Found, type FoundRow, proofsOf } from '../facts/found.ts';
import { isSameValue } from '../facts/shown.ts';

const MOST_ROWS = 7;

/** A list of rows: the first of them, and how many more there are. */
export function listed(rows: readonly FoundRow[], asked: Found['asked'], sure: number): Found {
  const shown = rows.slice(0, MOST_ROWS);
  return { kind: 'list', asked, rows: shown, more: rows.length - shown.length, proofs: proofsOf(shown), sure };
}

/** Each value once, as it stands first. */
export function distinct(rows: readonly FoundRow[]): readonly FoundRow[] {
  const kept: FoundRow[] = [];
  for (const row of rows) {
    if (!kept.some((other) => other.value && row.value && isSameValue(other.value, row.value))) kept.push(row);
  }
  return kept;
}
