import { compact } from '../../../lang/text.ts';
import type { Article } from '../../article.ts';
import type { Fact, FactFigure } from '../../facts/fact.ts';
import type { Library } from '../../library.ts';
import type { Problem } from '../../problems/problem.ts';
import { type Check, factProblem, type PlacedFact, placedFacts } from '../check.ts';

/** Two notations of one figure differ by less than this share. */
const ROUNDING = 0.005;
/** Two counts of the same thing by two reports stay within this factor of each other. */
const FAR_APART = 1.5;
/** What tells a figure's change, not what it counts. */
const NOT_TELLING = new Set(['change', 'change-on']);

/**
 * Two figures of the same subject, attribute, narrowing, period, unit and qualifiers are one figure. Reports of different days may
 * disagree, where the later one is a newer count; not by half and more. One statement may give the two ends of a range.
 */
export const seriesAlike: Check = {
  name: 'series-alike',
  compares: true,
  grade: 'advice',
  run: ({ library }) => {
    const figures = new Set(library.attributes.filter(({ kind }) => kind === 'figure').map(({ id }) => id));
    const groups = new Map<string, PlacedFact[]>();
    for (const placed of placedFacts(library)) {
      if (!placed.fact.figure || !figures.has(placed.fact.attribute) || placed.fact.undated) continue;
      const key = keyOf(placed.fact);
      groups.set(key, [...(groups.get(key) ?? []), placed]);
    }
    return [...groups.values()].flatMap((group) => problemsOf(group, library));
  },
};

function keyOf({ subject, attribute, about, aboutId, at, from, until, unit, figure, qualifiers }: Fact): string {
  const others = Object.entries(qualifiers)
    .filter(([name]) => !NOT_TELLING.has(name))
    .map(([name, values]) => `${name}=${values.map(({ id, text }) => id ?? compact(text.en)).join('+')}`);
  const narrowed = aboutId ?? compact(about?.en ?? '');
  return [subject.kind, subject.id, attribute, narrowed, at, from, until, unit, figure?.percent, ...others.sort()].join(
    ' ',
  );
}

function problemsOf(group: readonly PlacedFact[], library: Library): readonly Problem[] {
  return group.flatMap((placed, index) => {
    const rival = group.slice(0, index).find((earlier) => clash(placed.fact, earlier.fact, library));
    return rival ? [factProblem(placed, 'value', explain(placed.fact, rival.fact), 'advice')] : [];
  });
}

function clash(a: Fact, b: Fact, library: Library): boolean {
  const [one, other] = [articleOf(a, library), articleOf(b, library)];
  if (!a.figure || !b.figure || !one || !other || a.statement === b.statement) return false;
  const ratio = ratioOf(a.figure, b.figure);
  return ratio > (one.published === other.published ? 1 + ROUNDING : FAR_APART);
}

/** How many times the smaller figure goes into the greater; a profit and a loss are as far apart as can be. */
function ratioOf(a: FactFigure, b: FactFigure): number {
  if (a.value === b.value) return 1;
  const [small, great] = [a.value, b.value].sort((one, other) => Math.abs(one) - Math.abs(other));
  return small && great && small * great > 0 ? great / small : Number.POSITIVE_INFINITY;
}

function articleOf({ statement }: Fact, { articles }: Library): Article | undefined {
  return articles.get(statement.slice(0, statement.lastIndexOf('#')));
}

function explain({ value, attribute, at, from }: Fact, rival: Fact): string {
  const when = at ?? from ?? '';
  return `"${value.en}" and "${rival.value.en}" (${rival.statement}) are both the ${attribute} of ${when}, and nothing tells them apart. Say what each counts with about, unit or a qualifier such as basis, or take out the wrong one`;
}
