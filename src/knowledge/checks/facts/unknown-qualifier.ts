import type { Attribute, Qualifier } from '../../attribute.ts';
import type { Fact, FactValue } from '../../facts/fact.ts';
import { nearestOf } from '../../nearest.ts';
import type { Problem } from '../../problems/problem.ts';
import { type Check, factProblem, type PlacedFact, placedFacts } from '../check.ts';

/** Every other key of a fact is a qualifier of its attribute, and says one of the words that the attribute lists for it. */
export const unknownQualifier: Check = {
  name: 'unknown-qualifier',
  grade: 'error',
  run: ({ library }) => {
    const attributes = new Map(library.attributes.map((attribute) => [attribute.id, attribute]));
    return placedFacts(library).flatMap((placed) => {
      const attribute = attributes.get(placed.fact.attribute);
      return attribute ? problemsOf(placed, placed.fact.qualifiers, attribute) : [];
    });
  },
};

function problemsOf(placed: PlacedFact, qualifiers: Fact['qualifiers'], attribute: Attribute): readonly Problem[] {
  return Object.entries(qualifiers).flatMap(([name, values]): readonly Problem[] => {
    const qualifier = attribute.qualifiers[name];
    if (!qualifier) return [factProblem(placed, name, unknown(name, attribute))];
    return values
      .filter((value) => isUnlisted(value, qualifier))
      .map(({ text }) => factProblem(placed, name, unlisted(text.en, qualifier)));
  });
}

function unknown(name: string, { id, qualifiers }: Attribute): string {
  const known = Object.keys(qualifiers);
  if (known.length === 0)
    return `is no field of a fact, and ${id} has no qualifiers. Take it out, or add it to ${id} in attributes.yaml`;
  const nearest = nearestOf(name, known);
  return `is no qualifier of ${id}. Write ${listOf(nearest)}, or add it to ${id} in attributes.yaml`;
}

/** One text for both languages where the attribute gives the words: neither listed, nor an id, nor a figure. */
function isUnlisted({ text, id, figure }: FactValue, { values }: Qualifier): boolean {
  return Object.keys(values).length > 0 && !id && !figure && text.en === text.zh && values[text.en] === undefined;
}

function unlisted(word: string, { values }: Qualifier): string {
  return `"${word}" is none of its words. Write ${listOf(nearestOf(word, Object.keys(values)))}, or both languages as { en, zh }`;
}

function listOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
