import type { Problem } from '../../problems/problem.ts';
import { type Check, factProblem, type PlacedFact, placedFacts } from '../check.ts';

/** What a figure counts has a Chinese name: readers of Chinese would be shown the unit as the fact writes it. */
export const unitWithoutChinese: Check = {
  name: 'unit-without-chinese',
  grade: 'error',
  run: ({ library, isUnitNamed }) => {
    if (isUnitNamed === undefined || library.units.size === 0) return [];
    return placedFacts(library).flatMap((placed) =>
      countedBy(placed)
        .filter(({ unit }) => !isUnitNamed(unit))
        .map(({ part, unit }) => problem(placed, part, unit)),
    );
  },
};

type Counted = { readonly part: string; readonly unit: string };

/** The units of a fact, that of its value and those of its qualifiers, each with the part that says it. */
function countedBy({ fact }: PlacedFact): readonly Counted[] {
  const own = fact.unit === undefined ? [] : [{ part: 'unit', unit: fact.unit }];
  const others = Object.entries(fact.qualifiers).flatMap(([part, values]) =>
    values.flatMap(({ figure, unit }) => (figure && unit !== undefined ? [{ part, unit }] : [])),
  );
  return [...own, ...others];
}

function problem(placed: PlacedFact, part: string, unit: string): Problem {
  return factProblem(placed, part, `"${unit}" has no Chinese name. Write - { id: ${unit}, zh: … } into units.yaml`);
}
