import { fold } from '../../../lang/text.ts';
import type { Problem } from '../../problems/problem.ts';
import { type Check, lineOf } from '../check.ts';

/** In an article about companies every statement names a company, product, person or topic, in each of its languages. A place is no name. */
export const statementNamesNobody: Check = {
  name: 'statement-names-nobody',
  grade: 'error',
  run: ({ library, find }) =>
    [...library.articles.values()].flatMap((article) => {
      if (article.companies.length === 0) return [];
      return article.passages.flatMap((passage) =>
        (['en', 'zh'] as const).flatMap((language): Problem[] => {
          const text = passage.text[language];
          if (text === undefined || find(fold(text)).length > 0) return [];
          const message = `names no company, product, person or topic of a card. Write the name in this line (or add the name to the card)`;
          const field = `statement ${passage.number} (${language})`;
          return [{ grade: 'error', path: article.path, line: lineOf(passage, language), field, message }];
        }),
      );
    }),
};
