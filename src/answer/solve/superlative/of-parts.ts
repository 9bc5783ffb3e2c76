import { isWithin } from '../../../search/analyse.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import type { Ask } from '../../asks/ask.ts';
import { namesSort } from '../../asks/attributes-of.ts';
import { partsIn } from '../../asks/focus.ts';
import { newestFirst } from '../../facts/current.ts';
import { entityOf, type LibraryView } from '../../view.ts';
import { isOfFigure } from '../asked.ts';

/** A word shorter than this is no sort of things. */
const LEAST_LETTERS = 3;

/**
 * True for "which of Corvane's games earns the most": one of its parts is asked for, and not the year in which the whole of it earned
 * the most.
 */
export function asksWhichPart(ask: Ask, view: LibraryView): boolean {
  const [company, other] = ask.subjects;
  const isOfWhole = company?.kind === 'company' && other === undefined;
  const isThing = ask.answer === 'thing' || ask.answer === 'company';
  if (!isOfWhole || !isThing || ask.order === undefined || !isOfFigure(ask, view)) return false;
  return namesProduct(ask, view) || namesBusiness(ask, view);
}

function namesProduct({ span }: Ask, { reading, searchable }: LibraryView): boolean {
  if (reading.attributes.some((match) => match.entry.parts && isWithin(match, span))) return true;
  const sorts = searchable.library.attributes.filter(({ parts }) => parts);
  return reading.analysis.tokens.some((token) => {
    const word = reading.folded.slice(token.start, token.end);
    const isLong = isWithin(token, span) && word.length >= LEAST_LETTERS;
    return isLong && sorts.some((attribute) => namesSort(word, attribute, true));
  });
}

function namesBusiness({ span }: Ask, { reading: { folded, textLanguage } }: LibraryView): boolean {
  return partsIn(folded, textLanguage).some((part) => isWithin(part, span));
}

/** The newest figure of each part, of products or, where businesses are asked for, of anything that a fact is narrowed to. */
export function newestOfParts(facts: readonly DatedFact[], ask: Ask, view: LibraryView): readonly DatedFact[] {
  const isAny = !namesProduct(ask, view);
  const newest = new Map<string, DatedFact>();
  for (const fact of newestFirst(facts, view)) {
    const part = partOf(fact, isAny, view);
    if (part !== undefined && !newest.has(part)) newest.set(part, fact);
  }
  return [...newest.values()];
}

function partOf({ aboutId, about, subject }: DatedFact, isAny: boolean, view: LibraryView): string | undefined {
  const isProduct = (id: string | undefined) => id !== undefined && entityOf(id, view)?.kind === 'product';
  if (isProduct(aboutId)) return aboutId;
  if (isProduct(subject.id)) return subject.id;
  return isAny ? about?.en : undefined;
}
