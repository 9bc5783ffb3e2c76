import { fold } from '../../../lang/text.ts';
import { isWithin, meets } from '../../../search/analyse.ts';
import type { Ask } from '../../asks/ask.ts';
import { beyondIn, denies } from '../../asks/focus.ts';
import type { Found } from '../../facts/found.ts';
import { attributeOf, documentOf, type LibraryView } from '../../view.ts';

/**
 * What facts affirm of a claim that says more than they do: "was Corvane the only one that was fined" is not so because it was fined, nor
 * "did its shares rise on the first day" because it was listed. Neither yes nor no, unless a statement that is shown says the rest in
 * the same words. What a figure is, or a share, says all that is claimed of it.
 */
export function withoutBeyond(ask: Ask, found: Found, view: LibraryView): Found {
  const attribute = attributeOf(found.asked.attribute ?? '', view);
  const isMeasured = found.among !== undefined || attribute?.kind === 'figure' || attribute?.answers === 'percent';
  if (found.verdict !== 'yes' || isMeasured) return found;
  const texts = found.proofs.map((proof) => textOf(proof, view));
  const { masked, textLanguage, dates } = view.reading;
  const said = beyondIn(masked, textLanguage)
    .filter((span) => isWithin(span, ask.span) && !dates.some((date) => meets(date, span)))
    .map(({ pattern }) => pattern);
  const isHeld = said.every((pattern) => texts.some((text) => text.search(pattern) >= 0));
  return isHeld ? found : { ...found, verdict: 'unknown' };
}

/** The text of a proof in the language of the question. */
function textOf(proof: Found['proofs'][number], view: LibraryView): string {
  return typeof proof === 'string' ? (documentOf(proof, view)?.folded ?? '') : fold(proof.quote);
}

/** "Has it announced a listing" is denied by "no plan is public yet": a yes whose value says that it is not so is a no. */
export function asDenied(found: Found, view: LibraryView): Found {
  const { folded, textLanguage } = view.reading;
  const [row] = found.rows;
  // "Could no longer be downloaded" is what a ban is.
  const isOfLeaving = attributeOf(row?.attribute ?? '', view)?.presence === 'out';
  if (found.verdict !== 'yes' || row?.value?.kind !== 'words' || isOfLeaving) return found;
  if (denies(folded, textLanguage)) return found;
  return denies(fold(row.value.text[textLanguage] ?? ''), textLanguage) ? { ...found, verdict: 'no' } : found;
}
