import type { Ask } from '../../asks/ask.ts';
import { isOfPerson } from '../../asks/attributes-of.ts';
import { pointsAtPerson } from '../../asks/focus.ts';
import { asksForNowadays } from '../../asks/rules.ts';
import type { LibraryView } from '../../view.ts';
import { holderOf } from '../pick/holder.ts';

/**
 * "Who founded Corvane and what does he do now" asks the second thing of the person whom the first asks for: what he does, whether he is
 * this or that, and what is told of people alone. What else is asked with "he" in it stays with the company.
 */
export function onGivenPerson(ask: Ask, before: Ask | undefined, view: LibraryView): Ask {
  const person = before && personGivenBy(before, view);
  if (!person || ask.subjects.some(({ kind }) => kind === 'person')) return ask;
  const { folded, textLanguage } = view.reading;
  if (!pointsAtPerson(folded.slice(ask.span.start, ask.span.end), textLanguage)) return ask;
  if (asksForNowadays(ask)) return { ...ask, subjects: [person], attributes: [] };
  if (ask.kind === 'verdict') return { ...ask, subjects: [person, ...ask.subjects] };
  return isOfPerson(ask.attributes, view.reading) ? { ...ask, subjects: [person] } : ask;
}

/** "Corvane CEO" asks for a person without a word for it. */
function personGivenBy({ kind, attributes: [role = ''], subjects, answer }: Ask, view: LibraryView) {
  const asksWho = answer === 'person' || answer === 'thing';
  if (kind !== 'fact' || !asksWho || subjects.length !== 1) return undefined;
  return holderOf({ subjects }, role, view);
}
