import { beforeAll, describe, expect, it } from 'vitest';
import { factsOf, type Library, passageAt } from '../../src/knowledge/library.ts';
import { parseLibrary } from '../../src/knowledge/load.ts';
import { realSearchable } from '../fixtures/library.ts';
import { createRandom, pick, shuffled } from './random.ts';
import { type Recombined, recombine } from './recombine.ts';
import { inOneLanguage, sampleQuestions, textsOf } from './sample.ts';
import { piecesOf, recombinePieces, shiftYears, wordPoolOf } from './template.ts';

let library: Library;
let statements: number;
/** Statements that are made: more than the library has, however much it grows. */
let many: number;
let recombined: Recombined;
let made: Library;

beforeAll(async () => {
  library = (await realSearchable()).library;
  statements = textsOf(library, 'en').length;
  many = 2 * statements;
  recombined = recombine(library, many, 1);
  made = parseLibrary(recombined.files).library;
}, 90_000);

function vocabularyOf(texts: readonly string[]): number {
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/[a-z]+/g) ?? [])).size;
}

describe('createRandom', () => {
  it('repeats itself for the same seed and for no other', () => {
    const numbers = (seed: number) => Array.from({ length: 20 }, createRandom(seed));
    expect(numbers(1)).toEqual(numbers(1));
    expect(numbers(1)).not.toEqual(numbers(2));
    expect(numbers(1).every((number) => number >= 0 && number < 1)).toBe(true);
  });

  it('shuffles without losing anything, and picks nothing from nothing', () => {
    const items = Array.from({ length: 50 }, (_, index) => index);
    const order = shuffled(items, createRandom(3));
    expect(order).not.toEqual(items);
    expect([...order].sort((a, b) => a - b)).toEqual(items);
    expect(pick([], createRandom(3))).toBeUndefined();
  });
});

describe('recombine', () => {
  it('gives the same bytes for the same seed and other ones for another', () => {
    expect(recombine(library, many, 1)).toEqual(recombined);
    expect(recombine(library, many, 2).files).not.toEqual(recombined.files);
  });

  it.each([1, 77])('makes exactly %i statements, each in both languages, without a problem', (size) => {
    const { library: few, problems } = parseLibrary(recombine(library, size, 1).files);
    expect(problems).toEqual([]);
    expect(textsOf(few, 'en')).toHaveLength(size);
    expect(textsOf(few, 'zh')).toHaveLength(size);
  });

  it('holds every statement of the articles as they are', () => {
    const texts = new Set(textsOf(made, 'zh'));
    expect(textsOf(library, 'zh').filter((text) => !texts.has(text))).toEqual([]);
  });

  it('makes texts that differ, with a vocabulary that grows as that of real texts does', () => {
    const texts = textsOf(made, 'en');
    expect(texts).toHaveLength(many);
    expect(new Set(texts).size).toBeGreaterThan(0.99 * many);
    const growth = vocabularyOf(texts) / vocabularyOf(textsOf(library, 'en'));
    expect(growth).toBeGreaterThan((many / statements) ** 0.3);
    expect(growth).toBeLessThan((many / statements) ** 0.7);
  });

  it('keeps companies and gives every statement the facts of the one that it is made from', () => {
    const facts = recombined.companies.flatMap((company) => company.facts);
    const own = factsOf(library).length;
    expect(facts.length).toBeGreaterThan((0.7 * own * many) / statements);
    expect(facts.length).toBeLessThan((1.3 * own * many) / statements);
    expect(facts.filter(({ statement }) => passageAt(made, statement) === undefined)).toEqual([]);
    expect(
      [...made.articles.values()].flatMap(({ companies }) => companies).every((id) => library.companies.has(id)),
    ).toBe(true);
  });
});

describe('piecesOf and recombinePieces', () => {
  const lexicon = { find: () => [{ start: 0, end: 4, entities: [] }] };
  const texts = {
    en: 'acme revenue reached 4,376.5 million yuan in 2021.',
    zh: '小米公司2021年的营业收入达到4,376.5亿元。',
  };

  it('cuts a text without losing anything and keeps its names', () => {
    const pieces = piecesOf(texts.en, 'en', lexicon);
    expect(pieces.map(({ text }) => text).join('')).toBe(texts.en);
    const kinds = Object.fromEntries(pieces.map(({ text, kind }) => [text, kind]));
    expect(kinds).toMatchObject({ acme: 'kept', revenue: 'word', '4,376.5': 'figure', '2021': 'year', in: 'kept' });
  });

  it.each(['en', 'zh'] as const)('keeps the length and moves the years (%s)', (language) => {
    const pieces = piecesOf(texts[language], language, lexicon);
    const change = { years: 3, words: wordPoolOf([pieces]), random: createRandom(5) };
    const made = recombinePieces(pieces, change);
    expect(made).toHaveLength(texts[language].length);
    expect(made).toContain('2024');
    expect(made).not.toContain('4,376.5');
    expect(made.slice(0, 4)).toBe(texts[language].slice(0, 4));
  });

  it.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['FY2025', -2, 'FY2023'],
    ['2024-Q3', 0, '2024-Q3'],
    ['120245', 1, '120245'],
  ])('moves the years of %s by %i', (date, years, moved) => {
    expect(shiftYears(date, years)).toBe(moved);
  });
});

describe('samples', () => {
  it('asks the same questions of one language every time, and no more than there are', () => {
    const questions = sampleQuestions(library, 'zh', 200);
    expect(questions).toEqual(sampleQuestions(library, 'zh', 200));
    expect(new Set(questions).size).toBe(200);
    expect(questions.every((question) => /\p{Script=Han}/u.test(question))).toBe(true);
    expect(sampleQuestions(library, 'en', 1_000_000).length).toBeLessThan(1_000_000);
  });

  it('takes the texts of the other language away', () => {
    const alone = inOneLanguage(library, 'zh');
    expect(textsOf(alone, 'zh')).toEqual(textsOf(library, 'zh'));
    expect(textsOf(alone, 'en')).toEqual([]);
  });
});
