import { type Found, type FoundRow, proofsOf } from '../facts/found.ts';

const MOST_ROWS = 7;

/** A list of rows: the first of them, and how many more there are. */
export function listed(rows: readonly FoundRow[], asked: Found['asked'], sure: number): Found {
  const shown = rows.slice(0, MOST_ROWS);
  return { kind: 'list', asked, rows: shown, more: rows.length - shown.length, proofs: proofsOf(shown), sure };
}
