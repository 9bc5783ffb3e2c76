import { isAmount } from '../../../lang/answer-type.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import type { Ask } from '../../asks/ask.ts';
import { namesAttribute } from '../../asks/rules.ts';
import { shareHeld } from '../../facts/content.ts';
import { referenceOf } from '../../facts/evidence.ts';
import { isAskedBefore } from '../../rank/features.ts';
import type { Selected } from '../../rank/select.ts';
import { NOTHING_TAKEN, takenBoth } from '../../reading/remember.ts';
import { attributeOf, type LibraryView } from '../../view.ts';
import { attributesFor, isOfFigure } from '../asked.ts';
import { contentBesideNames } from '../asked-content.ts';
import { isOfEnd, isOfSubjects } from './of-subjects.ts';

/** "When did it go public" is near to "when did it go under", and "who is the CFO" to "who is the chairman". */
export const SAME_QUESTION = 0.7;

/**
 * Figures, days and places are facts of their statements: one that has none of the asked kind tells another, as the founding of a company
 * does not say how big its listing was, nor how many use it where it is. Of what is said beside, the statement must hold enough: what J&T carried is not what it paid.
 */
export function tellsValue({ document, features }: Selected, ask: Ask, view: LibraryView): boolean {
  const isTyped = isAmount(ask.answer) || ask.answer === 'date' || ask.answer === 'place';
  const isValue = isTyped || (ask.answer === 'thing' && (isOfFigure(ask, view) || isOfEnd(ask, view)));
  if (!isValue || ask.attributes.length === 0 || features.asked >= SAME_QUESTION) return true;
  const isNamed =
    namesAttribute(ask.rule) || view.reading.attributes.some(({ entry }) => ask.attributes.includes(entry.id));
  // Where the attribute is named, that a text tells of the place does not say that it tells of it.
  const places = isNamed ? view.reading.places : NOTHING_TAKEN;
  const content = contentBesideNames({ ...ask, taken: takenBoth(ask.taken, places) }, view);
  if (content.length > 0 && (isAskedBefore(features) || shareHeld(content, document) >= LEAST_OF_FIGURE)) return true;
  if (!isNamed) return content.length === 0;
  const facts = view.searchable.facts.at.get(referenceOf(document)) ?? [];
  const isWanted = (id: string) =>
    ask.attributes.includes(id) || !(isTyped ? attributeOf(id, view)?.plan : isOfEnd(ask, view));
  const wanted = attributesFor(ask, view).filter(isWanted);
  // Of a change of name whose day is not told, no day that stands beside it is the day.
  const isDated = ({ undated }: DatedFact) => ask.answer !== 'date' || !undated;
  return facts.some(
    (fact) =>
      isOfSubjects(fact, ask, view) &&
      ((wanted.includes(fact.attribute) && isDated(fact)) ||
        wanted.some((id) => fact.qualifiers[id] !== undefined) ||
        // The price at the launch may stand as a price of its own.
        fact.attribute === ask.qualifier),
  );
}

/** What a statement must hold of a figure that is asked for in words that name no attribute. */
const LEAST_OF_FIGURE = 0.3;
