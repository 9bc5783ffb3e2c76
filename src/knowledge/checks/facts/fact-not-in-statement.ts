import type { Passage } from '../../article.ts';
import type { Attribute } from '../../attribute.ts';
import type { Fact } from '../../facts/fact.ts';
import { shareIn, standsIn } from '../../facts/stands-in.ts';
import { passageAt } from '../../library.ts';
import { articleIdOf, longIdOf } from '../../parse/article-id.ts';
import type { Problem } from '../../problems/problem.ts';
import { type Check, type CheckContext, factProblem, isStrayId, type PlacedFact, placedFacts } from '../check.ts';

/** Words of its own are said otherwise than in the statement; less than this share of them makes it another statement. */
const ENOUGH = 0.5;
const NAMES = { en: 'English', zh: 'Chinese' } as const;

/** A fact's value stands in the statement that it cites, in every language of that statement. */
export const factNotInStatement: Check = {
  name: 'fact-not-in-statement',
  grade: 'error',
  run: ({ library }: CheckContext) => {
    const attributes = new Map(library.attributes.map((attribute) => [attribute.id, attribute]));
    return placedFacts(library).flatMap((placed) => {
      const { fact } = placed;
      const passage = passageAt(library, fact.statement);
      if (!passage || fact.valueId || isToldByDate(fact, passage) || isStrayId(fact.value)) return [];
      return (['en', 'zh'] as const).flatMap((language): readonly Problem[] => {
        const cited = passage.text[language];
        if (cited === undefined || standsIn(fact.value[language], cited)) return [];
        return problemsOf(placed, NAMES[language], {
          value: fact.value[language],
          cited,
          answers: attributes.get(fact.attribute)?.answers,
        });
      });
    });
  },
};

/** True where no value is written: the date is the answer. */
function isToldByDate({ line, path }: Fact, { articleId, written }: Passage): boolean {
  return (
    [articleIdOf(path), longIdOf(path)].includes(articleId) &&
    written.some((one) => one.line === line && one.value === undefined)
  );
}

type Missing = { readonly value: string; readonly cited: string; readonly answers: Attribute['answers'] | undefined };

function problemsOf(placed: PlacedFact, language: string, { value, cited, answers }: Missing): readonly Problem[] {
  const { statement, figure, value: both } = placed.fact;
  const where = `the ${language} of ${statement}`;
  if (answers !== 'thing' || (figure && both.en === both.zh)) {
    const message = `"${value}" does not stand in ${where}. Write it as it stands there, or cite the statement that says it`;
    return [factProblem(placed, 'value', message)];
  }
  if (shareIn(value, cited) >= ENOUGH) return [];
  const message = `"${value}" says more than ${where}. Put it in the words that stand there, or cite the statement that says it`;
  return [factProblem(placed, 'value', message, 'advice')];
}
