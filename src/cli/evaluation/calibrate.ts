import { featuresOf, probabilityOf } from '../../answer/rank/confidence.ts';
import { select } from '../../answer/rank/select.ts';
import { retrieve } from '../../answer/retrieve/retrieve.ts';
import { readAsText } from '../../answer/retrieve/text-question.ts';
import type { Calibration, Model } from '../../knowledge/calibration.ts';
import { languageOf } from '../../lang/text.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import { withoutCompanyOf } from './abstention.ts';
import { fitModel, type Sample, thresholdFor } from './fit.ts';
import type { GoldenQuestion } from './golden.ts';

/** Statements of a question that are looked at, as in answering. */
const LOOKED_AT = 10;

/**
 * Fits the confidence model to a library: its own questions with their article there, and the same questions with every
 * article on the company gone. `allowed` is the share of the latter that may still be answered.
 */
export function calibrate(
  questions: readonly GoldenQuestion[],
  searchable: SearchableLibrary,
  now: string,
  allowed: number,
): Calibration {
  const libraryWithout = withoutCompanyOf(searchable);
  const model = (language: 'en' | 'zh'): Model => {
    const own = questions.filter(({ question }) => languageOf(question) === language);
    const right = own.flatMap((golden) => sampleOf(golden, searchable, now, true));
    const wrong = own.flatMap((golden) => sampleOf(golden, libraryWithout(golden.articles[0] ?? ''), now, false));
    const fitted = fitModel([...right, ...wrong]);
    const probabilities = wrong.map(({ features }) => probabilityOf(features, { ...fitted, threshold: 0 }));
    return { ...fitted, threshold: thresholdFor(probabilities, own.length, allowed) };
  };
  return { en: model('en'), zh: model('zh') };
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
    const features = featuresOf(one, retrieved.query, asked, searchable);
    if (features) return [{ features, answers }];
  }
  return [];
}
