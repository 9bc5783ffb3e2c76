import type { Answer } from '../../answer/answer.ts';
import type { Article } from '../../knowledge/article.ts';
import { articlesAbout, type Library } from '../../knowledge/library.ts';
import { textLanguage } from '../../lang/locale.ts';
import { inScript } from '../../lang/script.ts';
import { fold, languageOf } from '../../lang/text.ts';
import type { Block } from '../message/message.ts';
import { wordsIn } from '../words/words.ts';

const MOST = 3;

/** Questions that may come next: those that the company's newest other articles answer, one of each article. */
export function suggestionsAfter(answer: Answer, question: string, library: Library): readonly Block[] {
  if (answer.kind !== 'answered' && answer.kind !== 'unknown') return [];
  const { language, topic } = answer;
  const shown = new Set(answer.kind === 'answered' ? answer.statements.map(({ citation }) => citation.articleId) : []);
  const companies = new Set(topic.entities.flatMap(({ companyIds }) => companyIds));
  const articles = [...companies].flatMap((id) => articlesAbout(library, id)).filter(({ id }) => !shown.has(id));
  const asked = fold(question).trim();
  const questions = [...new Set(articles)]
    .flatMap((article) => questionOf(article, textLanguage(language)) ?? [])
    .filter((one) => fold(one).trim() !== asked)
    .slice(0, MOST)
    .map((one) => inScript(one, language));
  return questions.length === 0
    ? []
    : [{ type: 'suggestions', label: wordsIn(language).askNext, questions: [...new Set(questions)] }];
}

function questionOf({ questions }: Article, reader: 'en' | 'zh'): string | undefined {
  return questions.find((one) => languageOf(one) === reader);
}
