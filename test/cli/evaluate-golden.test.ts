import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseGolden, readGolden } from '../../src/cli/evaluation/golden.ts';
import { UsageError } from '../../src/errors.ts';
import { hasHan, isTraditional, languageOf } from '../../src/lang/text.ts';
import { readLibrary } from '../../src/open-library.ts';

const GOLDEN = join(import.meta.dirname, '../golden');

describe('parseGolden', () => {
  const good = '{"id":"a","language":"en","question":"q","kind":"unknown"}';

  it('reads every line that is not empty', () => {
    expect(parseGolden('g.jsonl', `${good}\n\n${good}\n`)).toEqual(
      [1, 2].map(() => ({
        id: 'a',
        language: 'en',
        question: 'q',
        kind: 'unknown',
        history: [],
        articles: [],
        contains: [],
      })),
    );
  });

  it.each([
    ['no JSON', '{"id":'],
    ['an unknown field', '{"id":"a","language":"en","question":"q","kind":"unknown","comment":"x"}'],
    ['an unknown kind', '{"id":"a","language":"en","question":"q","kind":"perhaps"}'],
    ['no question', '{"id":"a","language":"en","kind":"unknown"}'],
  ])('names file and line of %s', (_, bad) => {
    expect(() => parseGolden('g.jsonl', `${good}\n\n${bad}`)).toThrow(UsageError);
    expect(() => parseGolden('g.jsonl', `${good}\n\n${bad}`)).toThrow(/^g\.jsonl:3 is not a golden question: /);
  });
});

describe('the golden questions', async () => {
  const questions = await readGolden(GOLDEN);
  const { library } = await readLibrary(join(import.meta.dirname, '../../knowledge'));

  it('have ids of their own', () => {
    const ids = questions.map(({ id }) => id);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    expect(ids.length).toBeGreaterThan(300);
  });

  it('are written in the language that they name', () => {
    // A few names in Latin letters alone are asked in either language.
    const wrong = questions.filter(
      ({ language, question }) =>
        (hasHan(question) && languageOf(question) !== language.slice(0, 2)) ||
        (!hasHan(question) && language.includes('-')) ||
        (language === 'zh-Hans' && isTraditional(question)) ||
        (language === 'zh-Hant' && !isTraditional(question)),
    );
    expect(wrong.map(({ id, language, question }) => `${id} ${language} ${question}`)).toEqual([]);
  });

  it('want articles that there are, and only where they want an answer', () => {
    const missing = questions.flatMap(({ id, articles }) =>
      articles.filter((article) => !library.articles.has(article)).map((article) => `${id} ${article}`),
    );
    expect(missing).toEqual([]);
    const odd = questions.filter(({ kind, articles }) => (kind === 'answered') !== articles.length > 0);
    expect(odd.map(({ id }) => id)).toEqual([]);
  });
});
