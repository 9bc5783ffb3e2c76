import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, hasHan } from '../../src/lang/text.ts';
import { fixtureSearchable } from '../fixtures/library.ts';
import { runs } from '../runs.ts';

const { analyser, index } = fixtureSearchable();

/** Pieces in which the notations that the analysis knows are likely to meet. */
const PIECES = [
  'Halden',
  '哈尔登',
  'e-commerce',
  '1,234',
  '437.6亿',
  '80%',
  '百分之',
  '2025年',
  '8月25日',
  'Q2 2025',
  "'s",
  '的',
  '是谁',
  ' ',
  '望遠鏡',
  '𠮷',
  '😀',
  'ﬁ',
  '\u0301',
];
const mixed = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), mixed);

describe('analyse, for any text', () => {
  it('gives terms without spaces, at places inside the folded text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { folded, tokens, mentions } = analyser.analyse(text);
        for (const { term } of tokens) expect(term).toMatch(/^\S+$/u);
        for (const { start, end } of [...tokens, ...mentions]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(folded.length);
        }
      }),
      { numRuns: runs(500) },
    );
  });

  it('gives the same tokens however often and in whatever order it is asked', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const before = analyser.analyse(one);
        analyser.analyse(other);
        expect(analyser.analyse(one)).toEqual(before);
      }),
    );
  });

  it('keeps in a question only terms that the index would hold for the same text, or cuts of its Han runs', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const analysis = analyser.analyse(text);
        const indexed = new Set(analysis.tokens.map(({ term }) => term));
        for (const { term, kind } of analyser.contentTokens(analysis)) {
          expect(indexed.has(term) || (kind === 'han' && analysis.folded.includes(term))).toBe(true);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it('keeps content for every text that has a token, each term once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const analysis = analyser.analyse(text);
        const content = analyser.contentTokens(analysis).map(({ term }) => term);
        expect(content.length > 0).toBe(analysis.tokens.length > 0);
        expect(new Set(content).size).toBe(content.length);
      }),
      { numRuns: runs(300) },
    );
  });

  it('gives every text with a Latin letter, a digit or a Han character a token', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(/[a-z0-9]/.test(fold(text).replaceAll("'s", '')) || hasHan(fold(text)));
        expect(analyser.analyse(text).tokens).not.toEqual([]);
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('analyse, on the texts of a library', () => {
  it('holds every term of a passage in the index, from the passage as a question', () => {
    for (const { text } of index.documents) {
      for (const { term } of analyser.analyse(text).tokens)
        expect({ term, frequency: index.documentFrequency(term) > 0 }).toEqual({ term, frequency: true });
    }
  });
});
