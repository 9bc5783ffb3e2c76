import { rankingOf } from '../../answer/rank/default-ranking.ts';
import { select } from '../../answer/rank/select.ts';
import { mayAnswer, probabilityOf } from '../../answer/rank/sure.ts';
import { retrieve } from '../../answer/retrieve/retrieve.ts';
import { readAsText } from '../../answer/retrieve/text-question.ts';
import type { FeatureName, Model, Ranking } from '../../knowledge/ranking.ts';
import { languageOf } from '../../lang/text.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import { withoutCompanyOf } from './abstention.ts';
import { fitModel, type Sample, thresholdFor } from './fit.ts';
import type { GoldenQuestion } from './golden.ts';

/** Statements of a question that are looked at, as in answering. */
const LOOKED_AT = 10;

/** What the model is fitted on: the rest of the record orders statements, and says less of whether the first one answers. */
const FITTED: readonly FeatureName[] = ['inContext', 'supported', 'looksRight', 'relativeScore', 'named'];

/**
 * Fits the confidence model to a library: its own questions with their article there, and the same questions with every
 * article on the company gone. The order of statements and the limits stay as they are. `allowed` is the share of the latter that may still be answered.
 */
export function calibrate(
  questions: readonly GoldenQuestion[],
  searchable: SearchableLibrary,
  now: string,
  allowed: number,
): Ranking {
  const ranking = rankingOf(searchable);
  const libraryWithout = withoutCompanyOf(searchable);
  const model = (language: 'en' | 'zh'): Model => {
    const own = questions.filter(({ question }) => languageOf(question) === language);
    const right = own.flatMap((golden) => sampleOf(golden, searchable, now, true));
    const wrong = own.flatMap((golden) => sampleOf(golden, libraryWithout(golden.articles[0] ?? ''), now, false));
    const fitted = fitModel([...right, ...wrong], FITTED);
    const probabilities = wrong.map(({ features }) => probabilityOf(features, fitted));
    return { ...ranking.sure[language], ...fitted, threshold: thresholdFor(probabilities, own.length, allowed) };
  };
  return { order: ranking.order, sure: { en: model('en'), zh: model('zh') } };
}

/** The first statement that could answer: of the question's own article where that is there, of any where it is not. */
function sampleOf(
  { question, articles }: GoldenQuestion,
  searchable: SearchableLibrary,
  now: string,
  answers: boolean,
): readonly Sample[] {
  const asked = readAsText(question, {}, searchable, now);
  const [retrieved] = retrieve(asked, searchable, now);
  if (!retrieved) return [];
  for (const one of select(retrieved.statements, asked, searchable, now).slice(0, LOOKED_AT)) {
    if (answers && !articles.includes(one.document.article.id)) continue;
    if (mayAnswer(one, retrieved.query, asked, searchable)) return [{ features: one.features, answers }];
  }
  return [];
}
