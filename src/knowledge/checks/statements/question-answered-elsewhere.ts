import type { Problem } from '../../problems/problem.ts';
import type { Check } from '../check.ts';

/** Every question of `asks` is answered first by its own article. Asking them all takes minutes, so it is done on demand. */
export const questionAnsweredElsewhere: Check = {
  name: 'question-answered-elsewhere',
  grade: 'advice',
  run: ({ library, firstArticle }) => {
    if (!firstArticle) return [];
    return [...library.articles.values()].flatMap(({ id, path, questions, lines }) =>
      questions.flatMap((question, index): Problem[] => {
        const first = firstArticle(question);
        if (first === id) return [];
        const field = `questions.${index}`;
        return [{ grade: 'advice', path, line: lines[field] ?? 2, field, message: explain(question, first) }];
      }),
    );
  },
};

function explain(question: string, first: string | undefined): string {
  const what = first === undefined ? 'is answered by no article' : `is answered first by ${first}`;
  return `"${question}" ${what}. Ask for what only this article says, with its names and dates, or put it into the statement`;
}
