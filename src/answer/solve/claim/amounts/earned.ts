import type { Ask } from '../../../asks/ask.ts';
import { boundIn, saysLoss } from '../../../asks/focus.ts';
import { saysEarned } from '../../../asks/grammar/claims.ts';
import type { Found } from '../../../facts/found.ts';
import { attributeOf, type LibraryView } from '../../../view.ts';
import { attributesNamed } from '../claim.ts';

const REVENUE = 'revenue';

/**
 * "Did Corvane make over 10 billion", 科维恩赚了超过100亿吗: "made" says as little of profit as of revenue, so that what a profit falls short
 * of may be told by the revenue, which is named as such; the profit stands beside it.
 */
export function orRevenue(
  found: Found | undefined,
  ask: Ask,
  view: LibraryView,
  solve: (ask: Ask) => Found | undefined,
): Found | undefined {
  if (found?.verdict === 'yes' || !mayMeanRevenue(ask, view)) return found;
  const other = solve({ ...ask, attributes: [REVENUE] });
  if (other?.verdict !== 'yes') return found;
  const beside = found?.verdict === 'no' ? found : undefined;
  return {
    ...other,
    rows: [...other.rows, ...(beside?.rows ?? [])],
    proofs: [...new Set([...other.proofs, ...(beside?.proofs ?? [])])],
  };
}

function mayMeanRevenue(ask: Ask, view: LibraryView): boolean {
  const { folded, textLanguage, figures } = view.reading;
  const text = folded.slice(ask.span.start, ask.span.end);
  const isOver = figures.some(({ percent }) => !percent) && boundIn(text, textLanguage) === 'over';
  return isOver && !saysLoss(text, textLanguage) && saysOnlyEarned(ask, view);
}

/** True where money is said to have come in, and not whether that is profit or revenue: "how much did it make", 赚了多少. */
export function saysOnlyEarned(ask: Ask, view: LibraryView): boolean {
  const { folded, textLanguage } = view.reading;
  if (!saysEarned(folded.slice(ask.span.start, ask.span.end), textLanguage)) return false;
  const [first] = ask.attributes;
  return first === undefined || (attributeOf(first, view)?.loss === true && !namesProfit(ask, view));
}

/** True where a word says itself which figure is meant: "did it make a profit of over 10 billion". */
function namesProfit(ask: Ask, view: LibraryView): boolean {
  const { reading } = view;
  const words = reading.attributes.filter(({ start, end, entry }) => {
    const word = reading.folded.slice(start, end);
    return attributesNamed(ask, view).includes(entry.id) && !saysEarned(word, reading.textLanguage);
  });
  return words.length > 0;
}
