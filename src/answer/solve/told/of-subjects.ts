import { isAmount } from '../../../lang/answer-type.ts';
import { nameTerm } from '../../../search/analyse.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import type { IndexedPassage } from '../../../search/indexed-passage.ts';
import type { Ask } from '../../asks/ask.ts';
import { subjectFit } from '../../facts/fit.ts';
import { attributeOf, type LibraryView } from '../../view.ts';
import { isFestival, isOfFigure } from '../asked.ts';

/** What was closed, or left an exchange. */
export function isOfEnd({ attributes: [first = ''] }: Ask, view: LibraryView): boolean {
  return attributeOf(first, view)?.ends === true;
}

/** Below this a fact is on a part, a child or a party of what is named. */
const LEAST_SUBJECT = 0.5;

/**
 * What a rival that the statement names is worth is not what is named. Where a place is named, a fact on another company is none of its
 * own there, nor one without an amount: what was raised in New York.
 */
export function isOfSubjects(fact: DatedFact, ask: Ask, view: LibraryView): boolean {
  const { subjects, places, answer } = ask;
  const isOfOne = isOfFigure(ask, view) || isOfEnd(ask, view);
  if (places.length === 0) return !isOfOne || subjectFit(fact, subjects, view) > 0;
  const hasAmount =
    fact.figure !== undefined ||
    Object.values(fact.qualifiers)
      .flat()
      .some(({ figure }) => figure);
  return subjectFit(fact, subjects, view) >= LEAST_SUBJECT && (hasAmount || !isAmount(answer));
}

/** A figure of a shopping festival is told by a statement that names it: what was sold in a quarter is not what was sold on a day. */
export function tellsOfFestival({ terms }: IndexedPassage, ask: Ask, view: LibraryView): boolean {
  const festivals = isOfFigure(ask, view) ? ask.topics.filter((topic) => isFestival(topic, view.searchable)) : [];
  return festivals.every((topic) => terms.has(nameTerm(topic)));
}
