import { type Found, type FoundRow, proofsOf } from '../../facts/found.ts';

/** A verdict, with the rows that give it as its proof. `sure` in [0, 1]. */
export function decided(
  asked: Found['asked'],
  verdict: NonNullable<Found['verdict']>,
  rows: readonly FoundRow[],
  sure: number,
): Found {
  return { kind: 'verdict', asked, verdict, rows, more: 0, proofs: proofsOf(rows), sure };
}
