import { daysBetween } from '../../../lang/dates/date.ts';
import { isNameTerm } from '../../../search/analyse.ts';
import type { IndexedAsk, IndexedPassage } from '../../../search/indexed-passage.ts';
import type { QueryTerm } from '../../../search/search-index.ts';
import type { Ask } from '../../asks/ask.ts';
import { documentsOnAll, referenceOf } from '../../facts/evidence.ts';
import type { Found } from '../../facts/found.ts';
import { nearestAsk, weighedTerms } from '../../rank/asked.ts';
import { attributeOf, type LibraryView } from '../../view.ts';
import { askedOf, attributesFor } from '../asked.ts';

export type AskedBefore = {
  /** How near the known question is, in [0, 1]. */
  readonly similarity: number;
  readonly found: Found;
};

/** The answer of the statement that is known to answer this question, or one like it, with yes or no. */
export function askedBefore(ask: Ask, view: LibraryView): AskedBefore | undefined {
  const { reading, searchable } = view;
  const terms = weighedTerms(reading.analysis, searchable.index);
  const content = weighedContent(ask, view);
  let best: { readonly similarity: number; readonly verdict: 'yes' | 'no'; readonly reference: string } | undefined;
  for (const document of documentsOnAll(ask, view)) {
    const { similarity, ask: known } = nearestAsk(terms, document, searchable.index);
    if (known?.verdict === undefined || similarity <= (best?.similarity ?? 0)) continue;
    if (isOutOfDate(document, ask, view) || isOfOtherFigure(document, ask, view)) continue;
    if (!asksTheSame(known, content, view)) continue;
    best = { similarity, verdict: known.verdict, reference: referenceOf(document) };
  }
  if (!best) return undefined;
  const { similarity, verdict, reference } = best;
  return {
    similarity,
    found: { kind: 'verdict', asked: askedOf(ask), verdict, rows: [], more: 0, proofs: [reference], sure: 0.9 },
  };
}

/** "Did revenue grow" is not answered where only income is told. */
function isOfOtherFigure(document: IndexedPassage, ask: Ask, view: LibraryView): boolean {
  const [first] = ask.attributes;
  if (first === undefined || attributeOf(first, view)?.kind !== 'figure') return false;
  const wanted = attributesFor(ask, view);
  return !(view.searchable.facts.at.get(referenceOf(document)) ?? []).some(({ attribute }) =>
    wanted.includes(attribute),
  );
}

/** What a question says beside its names. */
function weighedContent({ span }: Ask, { reading, searchable: { index } }: LibraryView): readonly QueryTerm[] {
  const tokens = reading.contentIn(span, reading.names);
  return tokens.map(({ term }) => ({ term, weight: index.inverseDocumentFrequency(term) }));
}

/** Most of each must stand in the other: "is it profitable" is not "is it listed", nor "did it buy" "did it drop the plan to buy". */
function asksTheSame(
  { terms }: IndexedAsk,
  content: readonly QueryTerm[],
  { searchable: { index } }: LibraryView,
): boolean {
  const weightOf = (some: readonly QueryTerm[]) => some.reduce((sum, { weight }) => sum + weight, 0);
  const shared = weightOf(content.filter(({ term }) => terms.includes(term)));
  const known = terms
    .filter((term) => !isNameTerm(term))
    .map((term) => ({ term, weight: index.inverseDocumentFrequency(term) }));
  return shared >= LEAST_SHARED * weightOf(content) && shared >= LEAST_OF_KNOWN * weightOf(known);
}

const LEAST_SHARED = 0.6;
const LEAST_OF_KNOWN = 0.4;

/** What was so then need not be so still. In days. */
const STILL_SO = 400;

function isOutOfDate({ article }: IndexedPassage, { still }: Ask, { now }: LibraryView): boolean {
  return still && daysBetween(article.published, now) > STILL_SO;
}
