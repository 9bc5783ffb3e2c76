import type { Ask } from '../../asks/ask.ts';
import { claimsIndependence, claimsUnlisted } from '../../asks/rules.ts';
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

/** True for a claim whose words say the opposite of what is looked for: private is what is not listed, and independent what has no parent. */
function claimsOpposite(ask: Ask): boolean {
  return claimsUnlisted(ask) || claimsIndependence(ask);
}

/** That it is not so is claimed rightly where it is not. */
export function turned(found: Found, ask: Ask): Found {
  if ((ask.denied === true) === claimsOpposite(ask) || found.verdict === undefined || found.verdict === 'unknown')
    return found;
  return { ...found, verdict: found.verdict === 'yes' ? 'no' : 'yes' };
}
