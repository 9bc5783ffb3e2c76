import { languageOf } from '../../../lang/text.ts';
import { type Article, isBilingual } from '../../article.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Check } from '../check.ts';

const NAMES = { en: 'English', zh: 'Chinese' } as const;
const LANGUAGES = ['en', 'zh'] as const;

/** An article about companies has its title, its statements and its questions in both languages. */
export const missingTranslation: Check = {
  name: 'missing-translation',
  grade: 'error',
  run: ({ library }) =>
    [...library.articles.values()].flatMap((article) => [
      ...problemsOfTitle(article),
      ...problemsOfStatements(article),
      ...problemsOfQuestions(article),
    ]),
};

function problemsOfTitle(article: Article): readonly Problem[] {
  const missing = LANGUAGES.filter((language) => article.title[language] === undefined);
  return missing.map((language) =>
    problem(article, 'title', article.lines.title ?? 2, `has no ${NAMES[language]}. Write title.en and title.zh`),
  );
}

function problemsOfStatements(article: Article): readonly Problem[] {
  const lonely = article.passages.filter((passage) => !isBilingual(passage));
  return lonely.map((passage) => {
    const missing = passage.text.en === undefined ? 'en' : 'zh';
    const message = `has no ${NAMES[missing]}. Write one line of English and, directly below it, one line of Chinese that says the same`;
    return problem(article, `statement ${passage.number}`, passage.line, message);
  });
}

function problemsOfQuestions(article: Article): readonly Problem[] {
  const missing = LANGUAGES.filter(
    (language) => !article.questions.some((question) => languageOf(question) === language),
  );
  return missing.map((language) => {
    const message = `are none in ${NAMES[language]}. Write at least one, below a statement that answers it: - asks: [one, another]`;
    return problem(article, 'asks', article.lines.questions ?? article.passages[0]?.line ?? 2, message);
  });
}

function problem(article: Article, field: string, line: number, message: string): Problem {
  return { grade: article.companies.length > 0 ? 'error' : 'advice', path: article.path, line, field, message };
}
