import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { postingTerm, postingWords } from '../../src/search/posting-term.ts';

const HAN = fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code));

describe('a term as the index spells it', () => {
  it('has postings of its own in each language when it is a name, a date, a number or a note', () => {
    expect(postingTerm('=company:alibaba', 'en')).toBe('=company:alibaba|en');
    expect(postingTerm('@2024-05', 'zh')).toBe('@2024-05|zh');
  });

  it('is the word itself in Latin letters', () => {
    expect(postingTerm('revenu', 'en')).toBe('revenu');
  });

  it('is three signs a Han character, and no two are alike', () => {
    fc.assert(
      fc.property(fc.uniqueArray(HAN, { minLength: 2, maxLength: 40 }), (characters) => {
        const spelt = characters.map((character) => postingTerm(character, 'zh'));
        expect(new Set(spelt).size).toBe(characters.length);
        expect(spelt.every((one) => one.length === 3)).toBe(true);
      }),
    );
  });

  it('begins with one of few signs, whatever the character', () => {
    const all = Array.from({ length: 0xa000 - 0x4e00 }, (_, place) => String.fromCodePoint(0x4e00 + place));
    expect(new Set(all.map((character) => postingTerm(character, 'zh')[0])).size).toBeLessThan(8);
  });

  it('is the same in a list of words', () => {
    expect(postingWords('腾讯 revenu 讯控').split(' ')).toEqual(
      ['腾讯', 'revenu', '讯控'].map((one) => postingTerm(one, 'zh')),
    );
  });

  it('tells characters beyond the first plane apart', () => {
    expect(postingTerm('𠀀', 'zh')).not.toBe(postingTerm('𠀁', 'zh'));
  });
});
