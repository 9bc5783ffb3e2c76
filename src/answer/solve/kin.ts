import type { Ask } from '../asks/ask.ts';
import { slottedIn } from '../asks/clauses-of.ts';
import { asksForKin, tellsOfKin } from '../asks/focus.ts';
import { referenceOfProof } from '../facts/evidence.ts';
import type { Found } from '../facts/found.ts';
import { isInStatement, type LibraryView } from '../view.ts';

/**
 * A finding on somebody's family only where its first statement tells of family: what Ren Zhengfei does is no answer to "what does Ren
 * Zhengfei's daughter do". Undefined otherwise.
 */
export function onKin(found: Found | undefined, { span }: Ask, view: LibraryView): Found | undefined {
  if (!found || !asksForKin(slottedIn(span, view.reading), view.reading.textLanguage)) return found;
  const [proof] = found.proofs;
  if (proof === undefined) return undefined;
  return isInStatement(referenceOfProof(proof), view, ({ folded, language }) => tellsOfKin(folded, language))
    ? found
    : undefined;
}
