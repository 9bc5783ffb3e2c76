import { datesIn } from '../../../lang/dates/dates-in-text.ts';
import { fold } from '../../../lang/text.ts';
import type { Article } from '../../article.ts';
import type { Problem } from '../../problems/problem.ts';
import { type Check, statementsOf } from '../check.ts';

/** A statement that is shown alone says when. */
export const statementWithoutAYear: Check = {
  name: 'statement-without-a-year',
  grade: 'advice',
  run: ({ library }) =>
    statementsOf(library).flatMap(({ article, text, line, field }): Problem[] => {
      if (datesIn(fold(text)).length > 0 || /(?:19|20)\d\d/.test(text)) return [];
      const message = `names no year. Write when it was so, or when it was reported${yearOf(article)}`;
      return [{ grade: 'advice', path: article.path, line, field, message }];
    }),
};

/** The year of publication in brackets, where it is told. */
function yearOf({ published }: Article): string {
  return published === '' ? '' : ` (in ${published.slice(0, 4)})`;
}
