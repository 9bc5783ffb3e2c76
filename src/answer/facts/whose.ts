import type { DatedFact } from '../../search/fact-index.ts';
import type { Ask } from '../asks/ask.ts';
import { held, type QueryUnit } from '../retrieve/query.ts';
import { attributeOf, type LibraryView } from '../view.ts';

/**
 * An office, a figure or a founder is always somebody's, and an age that is asked of one: "how old is BYD" is told by no founding of
 * which a text names BYD, and "which company was founded in a flat" asks of all.
 */
export function isOfWhom(id: string, { answer }: Pick<Ask, 'answer'>, view: LibraryView): boolean {
  const attribute = attributeOf(id, view);
  if (!attribute) return false;
  const isOfAge = id === FOUNDED && (answer === 'date' || answer === 'thing');
  return attribute.kind !== 'event' || attribute.answers === 'person' || isOfAge;
}

const FOUNDED = 'founded';

/** True where the fact itself has the further words of an ask that names nobody: "the CEO of Apple" is nobody's whose statement tells of a visit by Apple. */
export function saysItself(fact: DatedFact, units: readonly QueryUnit[], { searchable }: LibraryView): boolean {
  if (units.length === 0) return true;
  const { value, about, qualifiers } = fact;
  const texts = [value, about, ...Object.values(qualifiers).flatMap((some) => some.map(({ text }) => text))];
  const names = Object.values(searchable.entityById.get(fact.subject.id)?.names ?? {});
  const written = [...texts.flatMap((text) => (text ? [text.en, text.zh] : [])), ...names].join('\n');
  const terms = new Set(searchable.analyser.analyse(written).tokens.map(({ term }) => term));
  return units.some((unit) => held(unit, (term) => terms.has(term)) > 0);
}

/** "Without JD" leaves out what is on it, or names it. */
export function isLeftOut({ subject, valueId }: DatedFact, { without = [] }: Ask): boolean {
  return without.some(({ id }) => id === subject.id || id === valueId);
}
