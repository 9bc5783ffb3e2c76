import type { Ask } from '../../asks/ask.ts';
import { isOnAll } from '../../facts/evidence.ts';
import { nearestAsk, weighedTerms } from '../../rank/asked.ts';
import type { Selected } from '../../rank/select.ts';
import type { LibraryView } from '../../view.ts';
import type { Answering } from '../text.ts';
import { type AskedEvent, LEAST_OF_EVENT } from './event.ts';

/** Why JD.com took Dada private is told by no text that names JD.com alone, nor why one company sold by a text on another one. */
export function onAllNamed(texts: Answering | undefined, { subjects }: Ask, view: LibraryView): Answering | undefined {
  const { entityAt } = view.searchable;
  if (!texts) return undefined;
  const [first, ...others] = texts.statements.filter(({ document }) => {
    const named = document.textTerms.flatMap((term) => entityAt.get(term) ?? []);
    const isOnOne = subjects.some(
      (entity) => entity.kind === 'topic' || named.some((one) => one === entity || one.companyIds.includes(entity.id)),
    );
    return (isOnOne || subjects.length === 0) && (subjects.length < 2 || isOnAll(document, subjects));
  });
  return first && { ...texts, statements: [first, ...others] };
}

/** The statement that is known to answer this question for a reason, where one is: the event must be the same, not only the names. */
export function askedWhy(
  texts: readonly Selected[],
  event: AskedEvent,
  { reading, searchable: { index } }: LibraryView,
): { readonly text: Selected; readonly similarity: number } | undefined {
  const terms = weighedTerms(reading.analysis, index);
  const rated = texts.map((text) => {
    const asks = text.document.asks.filter(
      (ask) => ask.asksWhy && (event.shareIn(new Set(ask.terms)) ?? 1) >= LEAST_OF_EVENT,
    );
    return { text, similarity: nearestAsk(terms, { asks }, index).similarity };
  });
  const [best] = rated.sort((a, b) => b.similarity - a.similarity);
  return best && best.similarity >= ASKED_BEFORE ? best : undefined;
}

/** From this nearness on the statement is known to answer the question, in [0, 1]. */
const ASKED_BEFORE = 0.45;
export const SURELY_ASKED = 0.6;
