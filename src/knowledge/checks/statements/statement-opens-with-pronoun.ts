import type { Problem } from '../../problems/problem.ts';
import { type Check, statementsOf } from '../check.ts';

/** He and She are surnames too (He Haijian): a capital after them makes a name. */
const OPENING = new RegExp(
  [
    '^["\'“‘「《(（]*(?:',
    '(?:It|Its|They|Their|Theirs|His|Him|Her|This|These|Those|The (?:company|firm|group|platform|app|startup|start-up|former|latter))(?![\\p{L}\\p{N}])',
    '|(?:He|She)(?= [^\\p{Lu}])',
    "|(?:It|He|She|They)(?=['’])",
    '|[它他她]们?的?|(?:该|本|这家)(?:公司|集团|平台|企业|应用|产品)|公司(?=[在于将已称表宣计的，\\d])|其(?![他它中余实次间])',
    ')',
  ].join(''),
  'u',
);

/** A statement stands alone, so it does not open with a word for something said before it. */
export const statementOpensWithPronoun: Check = {
  name: 'statement-opens-with-pronoun',
  grade: 'error',
  run: ({ library }) =>
    statementsOf(library).flatMap(({ article, text, line, field }): Problem[] => {
      const opening = OPENING.exec(text)?.[0];
      if (!opening) return [];
      const message = `opens with "${opening}", which means nothing when the statement is shown alone. Write the name instead`;
      const grade = article.companies.length > 0 ? 'error' : 'advice';
      return [{ grade, path: article.path, line, field, message }];
    }),
};
