import type { Ask } from '../../asks/ask.ts';
import { slottedIn } from '../../asks/clauses-of.ts';
import { asksForWhole, tellsOfWhole } from '../../asks/grammar/kinds.ts';
import { referenceOfProof } from '../../facts/evidence.ts';
import type { Found } from '../../facts/found.ts';
import { isInStatement, type LibraryView } from '../../view.ts';

/** What tells of shares that are held. */
const OF_SHARES: ReadonlySet<string> = new Set(['stake', 'acquisition', 'parent', 'owner']);

/**
 * A finding on what is held as a whole only where its first statement tells of the whole: that Alibaba held 63.7% of Cainiao in 2024 does
 * not say since when it owns all of it. Undefined otherwise.
 */
export function onWhole(found: Found | undefined, { span, attributes: [attribute = ''] }: Ask, view: LibraryView) {
  const { reading } = view;
  if (!found || !OF_SHARES.has(attribute) || !asksForWhole(slottedIn(span, reading), reading.textLanguage))
    return found;
  const [proof] = found.proofs;
  if (proof === undefined || found.verdict === 'no') return found;
  const isTold = isInStatement(referenceOfProof(proof), view, ({ folded, language }) => tellsOfWhole(folded, language));
  return isTold ? found : undefined;
}
