import type { Ask } from '../../asks/ask.ts';
import { slottedIn } from '../../asks/clauses-of.ts';
import { asksForMeaning, asksForWhole } from '../../asks/grammar/kinds.ts';
import type { LibraryView } from '../../view.ts';

/**
 * "What share of Kingsoft does Xiaomi hold": what somebody else holds of one of the two is no answer, nor is a statement that only names
 * both where all of it, or what the two are called together, is asked for.
 */
export function asksForPartOfAnother(
  { attributes: [first], answer, subjects, qualifier, span }: Ask,
  { reading }: LibraryView,
) {
  if (qualifier === 'name') return true;
  const isOfShare = first === 'stake' && answer === 'percent';
  const isOfAll = () => answer === 'date' && asksForWhole(slottedIn(span, reading), reading.textLanguage);
  return subjects.filter(({ kind }) => kind !== 'topic').length > 1 && (isOfShare || isOfAll());
}

/** 前置仓是啥 names nothing that is known: a statement that only has the word does not say what it means. */
export function asksWhatItMeans({ subjects, topics, attributes, span }: Ask, { reading }: LibraryView): boolean {
  if (subjects.length + topics.length + attributes.length > 0) return false;
  return asksForMeaning(slottedIn(span, reading), reading.textLanguage);
}
