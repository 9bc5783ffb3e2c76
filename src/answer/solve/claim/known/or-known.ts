import { articleAt } from '../../../../knowledge/library.ts';
import type { Ask } from '../../../asks/ask.ts';
import type { Found } from '../../../facts/found.ts';
import { attributeOf, type LibraryView } from '../../../view.ts';
import { isOfFigure } from '../../asked.ts';
import { type AskedBefore, askedBefore } from './asked-before.ts';

/** What facts say of a claim, or else the statement that is known to answer it or one like it. */
export function orKnown(found: Found | undefined, ask: Ask, view: LibraryView): Found | undefined {
  const isTold = found !== undefined && isToldByFactsAlone(found, ask, view);
  if (isTold && (!isOfFigure(ask, view) || found.among !== undefined)) return found;
  const known = askedBefore(ask, view);
  if (isTold) return known && outdates(known, found, view) ? known.found : found;
  if (!known || known.similarity < LIKE_QUESTION) return found;
  return found && isToldByFacts(found, known, view) ? found : known.found;
}

/** From this nearness on a known question outweighs what facts say, or answers where no fact says anything, in [0, 1]. */
const [NEARLY_SAME_QUESTION, LIKE_QUESTION] = [0.8, 0.66];

/** What is so now is told by facts, whatever question is known. */
function isToldByFactsAlone(found: Found, ask: Ask, view: LibraryView): boolean {
  const isOffice = attributeOf(found.asked.attribute ?? '', view)?.kind === 'state';
  const isOfNow = isOfFigure(ask, view) && ask.time.period === undefined;
  return found.verdict !== 'unknown' && (isOffice || isOfNow || found.among !== undefined);
}

/** A statement that is known to answer the very question, and was published after all that facts say, is what is so now. */
function outdates({ similarity, published }: AskedBefore, { proofs }: Found, view: LibraryView): boolean {
  return similarity >= NEARLY_SAME_QUESTION && proofs.every((proof) => publishedOf(proof, view) < published);
}

/** What came after the statement that is known to answer is told by facts, and what else happened by that statement. */
function isToldByFacts(found: Found, known: AskedBefore, view: LibraryView): boolean {
  if (found.verdict === 'unknown') return false;
  const isLater = found.proofs.some((proof) => publishedOf(proof, view) > known.published);
  if (found.verdict !== known.found.verdict) return isLater || known.similarity < NEARLY_SAME_QUESTION;
  const isAsGood = found.sure >= known.found.sure || found.proofs.some((proof) => known.found.proofs.includes(proof));
  // That it came to nothing is told by its end, and not by how it was proposed.
  return isAsGood || (isLater && found.verdict === 'no');
}

function publishedOf(proof: Found['proofs'][number], { searchable }: LibraryView): string {
  return (typeof proof === 'string' ? articleAt(searchable.library, proof)?.published : proof.article.published) ?? '';
}
