import type { Attribute } from '../../attribute.ts';
import { nearestOf } from '../../nearest.ts';
import type { Problem } from '../../problems/problem.ts';
import { type Check, factProblem, type PlacedFact, placedFacts } from '../check.ts';

/** A figure counts in a unit that its attribute knows; an amount of money, in a currency of some attribute. */
export const unknownUnit: Check = {
  name: 'unknown-unit',
  grade: 'error',
  run: ({ library }) => {
    const attributes = new Map(library.attributes.map((attribute) => [attribute.id, attribute]));
    const currencies = library.attributes.filter(({ answers }) => answers === 'money').flatMap(({ units }) => units);
    return placedFacts(library).flatMap((placed) => {
      const attribute = attributes.get(placed.fact.attribute);
      return attribute ? [...ofValue(placed, attribute), ...ofQualifiers(placed, attribute, new Set(currencies))] : [];
    });
  },
};

function ofValue(placed: PlacedFact, { id, units }: Attribute): readonly Problem[] {
  const { unit, figure } = placed.fact;
  if (unit === undefined || !figure || units.length === 0 || units.includes(unit)) return [];
  const message = `"${unit}" is no unit of ${id}. Write ${nearestOf(unit, units).join(' or ')}, or add it to ${id} in attributes.yaml`;
  return [factProblem(placed, 'unit', message)];
}

function ofQualifiers(
  placed: PlacedFact,
  { qualifiers }: Attribute,
  currencies: ReadonlySet<string>,
): readonly Problem[] {
  return Object.entries(placed.fact.qualifiers).flatMap(([name, values]) =>
    values.flatMap(({ figure, unit }) => {
      if (qualifiers[name]?.answers !== 'money' || !figure || unit === undefined || currencies.has(unit)) return [];
      const nearest = nearestOf(unit, currencies).join(' or ');
      return currencies.size === 0 ? [] : [factProblem(placed, name, `"${unit}" is no currency. Write ${nearest}`)];
    }),
  );
}
