import type { Language } from '../../lang/text.ts';
import { standsIn } from '../facts/stands-in.ts';
import { passageAt } from '../library.ts';
import type { Problem } from '../problem.ts';
import { type Check, type CheckContext, factProblem, type PlacedFact, placedFacts } from './check.ts';

/** A fact's value stands in the statement that it cites, in every language of that statement. */
export const factNotInStatement: Check = {
  name: 'fact-not-in-statement',
  grade: 'error',
  run: ({ library }: CheckContext) =>
    placedFacts(library).flatMap((placed) => {
      const passage = passageAt(library, placed.fact.statement);
      return passage && !placed.fact.valueId ? problemsOf(placed, passage.text) : [];
    }),
};

function problemsOf(placed: PlacedFact, text: Readonly<Partial<Record<Language, string>>>): readonly Problem[] {
  const { value, statement } = placed.fact;
  return (['en', 'zh'] as const).flatMap((language) => {
    const cited = text[language];
    if (cited === undefined || standsIn(value[language], cited)) return [];
    const name = { en: 'English', zh: 'Chinese' }[language];
    const message = `"${value[language]}" does not stand in the ${name} of ${statement}. Write it as it stands there, or cite the statement that says it`;
    return [factProblem(placed, 'value', message)];
  });
}
