import type { Library } from '../../src/knowledge/library.ts';
import { type Language, languageOf } from '../../src/lang/text.ts';
import { createRandom, shuffled } from './random.ts';

/** The articles' own questions in a language, at most `count` of them, the same ones every time. */
export function sampleQuestions(library: Library, language: Language, count: number): readonly string[] {
  const questions = [...library.articles.values()].flatMap((article) => article.questions);
  const own = questions.filter((question) => languageOf(question) === language).sort();
  return shuffled(own, createRandom(count)).slice(0, count);
}

/** All of the articles' own questions, in both languages, each once, in an order that is the same every time. */
export function allQuestions(library: Library): readonly string[] {
  const questions = [...library.articles.values()].flatMap((article) => article.questions);
  return shuffled([...new Set(questions)].sort(), createRandom(questions.length));
}

/** The texts of a library in a language, in order. */
export function textsOf(library: Library, language: Language): readonly string[] {
  const passages = [...library.articles.values()].flatMap((article) => article.passages);
  return passages.flatMap(({ text }) => text[language] ?? []);
}

/** The library without its texts in the other language. */
export function inOneLanguage(library: Library, language: Language): Library {
  const articles = [...library.articles.values()].map((article) => ({
    ...article,
    passages: article.passages.flatMap((passage) => {
      const text = passage.text[language];
      return text === undefined ? [] : [{ ...passage, text: { [language]: text } }];
    }),
  }));
  return { ...library, articles: new Map(articles.map((article) => [article.id, article])) };
}
