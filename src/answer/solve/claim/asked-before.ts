import { nameTerm } from '../../../search/analyse.ts';
import type { IndexedAsk, IndexedPassage } from '../../../search/indexed-passage.ts';
import type { Ask } from '../../asks/ask.ts';
import { daysBetween, referenceOf } from '../../facts/evidence.ts';
import type { Found } from '../../facts/found.ts';
import { nearestAsk, weighedTerms } from '../../rank/asked.ts';
import type { LibraryView } from '../../view.ts';
import { askedOf } from '../asked.ts';

/** From this nearness on it is the very question, and from this on one that may be, in [0, 1]. */
export const [SAME_QUESTION, LIKE_QUESTION] = [0.75, 0.42];

/** The answer of the statement that is known to answer this question with yes or no. */
export function askedBefore(ask: Ask, view: LibraryView, least: number): Found | undefined {
  const { reading, searchable } = view;
  const terms = weighedTerms(reading.analysis, searchable.index);
  let best: { readonly similarity: number; readonly verdict: 'yes' | 'no'; readonly reference: string } | undefined;
  for (const document of documentsOn(ask, view)) {
    const { similarity, ask: known } = nearestAsk(terms, document, searchable.index);
    if (
      known?.verdict === undefined ||
      !asksTheSame(known, ask, view) ||
      isOutOfDate(document, ask, view) ||
      similarity < least ||
      similarity <= (best?.similarity ?? 0)
    )
      continue;
    best = { similarity, verdict: known.verdict, reference: referenceOf(document) };
  }
  if (!best) return undefined;
  return {
    kind: 'verdict',
    asked: askedOf(ask),
    verdict: best.verdict,
    rows: [],
    more: 0,
    proofs: [best.reference],
    sure: 0.9,
  };
}

/** What a question says beside its names must stand in the known one: "is it profitable" is not "is it listed". */
function asksTheSame({ terms }: IndexedAsk, { span }: Ask, { reading, searchable: { index } }: LibraryView): boolean {
  const known = new Set(terms);
  let [all, shared] = [0, 0];
  for (const { term } of reading.contentIn(span, reading.names)) {
    const worth = index.inverseDocumentFrequency(term);
    all += worth;
    if (known.has(term)) shared += worth;
  }
  return shared >= LEAST_SHARED * all;
}

const LEAST_SHARED = 0.6;

/** What was so then need not be so still. In days. */
const STILL_SO = 400;

function isOutOfDate({ article }: IndexedPassage, { still }: Ask, { now }: LibraryView): boolean {
  return still && daysBetween(article.published, now) > STILL_SO;
}

function documentsOn({ subjects }: Ask, { reading, searchable }: LibraryView): readonly IndexedPassage[] {
  const [first, ...others] = subjects.map(
    (entity) => searchable.documentsOn.get(nameTerm(entity)) ?? new Set<IndexedPassage>(),
  );
  const shared = [...(first ?? [])].filter((document) => others.every((set) => set.has(document)));
  return shared.filter(({ language }) => language === reading.textLanguage);
}
