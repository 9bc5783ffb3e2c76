import type { Article, Passage } from '../../article.ts';
import { isHeld, type StatedFigures, statedFigures } from '../../facts/held-figures.ts';
import { suggestFact } from '../../facts/suggest-fact.ts';
import { type Check, type CheckContext, statementAdvice } from '../check.ts';

/** Every figure of a statement is held by a fact below it: as its value, or as a qualifier. */
export const figureWithoutFact: Check = {
  name: 'figure-without-fact',
  grade: 'advice',
  run: (context) =>
    passagesOf(context).flatMap(({ article, passage, stated }) => {
      const { folded, figures } = stated;
      return figures
        .filter((figure) => !isHeld(figure, passage.facts))
        .map((figure) => {
          const { attributes } = context.library;
          const fact = suggestFact({ folded, figure, attributes, published: article.published });
          const message = `says "${figure.written}", and no fact holds it. Write ${fact}`;
          return statementAdvice(article, passage, message);
        });
    }),
};

export type FigureCoverage = { readonly stated: number; readonly held: number };

/** How many of the figures that the statements of articles on companies and topics state are held by a fact. */
export function figureCoverage(context: CheckContext): FigureCoverage {
  let [all, held] = [0, 0];
  for (const { passage, stated } of passagesOf(context)) {
    all += stated.figures.length;
    held += stated.figures.filter((figure) => isHeld(figure, passage.facts)).length;
  }
  return { stated: all, held };
}

type Stating = { readonly article: Article; readonly passage: Passage; readonly stated: StatedFigures };

/** The statements that facts can stand below: those of articles on companies or topics, in a folder that has attributes. */
function passagesOf({ library, find }: CheckContext): readonly Stating[] {
  if (library.attributes.length === 0) return [];
  return [...library.articles.values()]
    .filter(({ companies, topics }) => companies.length > 0 || topics.some((topic) => library.topics.has(topic)))
    .flatMap((article) =>
      article.passages.map((passage) => ({ article, passage, stated: statedFigures(passage, find) })),
    );
}
