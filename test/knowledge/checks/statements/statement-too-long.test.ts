import { describe, expect, it } from 'vitest';
import { lengthOf, statementTooLong } from '../../../../src/knowledge/checks/statements/statement-too-long.ts';
import { article, run } from '../sample.ts';

const pair = (words: number, characters: number) => `${'word '.repeat(words).trim()}\n${'字'.repeat(characters)}`;

describe('statement-too-long', () => {
  it('reports more than 60 words and more than 100 字', () => {
    expect(run(statementTooLong, [article({ body: pair(61, 101) })])).toEqual([
      'advice articles/2022/2022-01-25-acme.md:11 statement 1 (en): has 61 words, more than 60. Write two statements',
      'advice articles/2022/2022-01-25-acme.md:12 statement 1 (zh): has 101 字, more than 100. Write two statements',
    ]);
  });

  it('accepts 60 words and 100 字', () => {
    expect(run(statementTooLong, [article({ body: pair(60, 100) })])).toEqual([]);
  });
});

describe('lengthOf', () => {
  it.each([
    ['en', 'On 25 January 2022, Acme - a shop - opened.', 8],
    ['en', '', 0],
    ['zh', '极致2022年1月25日开店。', 10],
    ['zh', '极致（ACME）收入437.6亿元', 8],
    ['zh', 'Acme Mall开店，增长12.5%', 7],
    ['zh', '，。', 0],
  ] as const)('counts a %s text "%s" as %i', (language, text, length) => {
    expect(lengthOf(text, language)).toBe(length);
  });
});
