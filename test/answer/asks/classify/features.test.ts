import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featuresOf, symbolsOf } from '../../../../src/answer/asks/classify/features.ts';

describe('symbolsOf', () => {
  it.each([
    ["who's {company}'s boss?", ['whos', '{company}', 's', 'boss']],
    ['{company}的ceo是谁', ['{company}', '的', 'ceo', '是', '谁']],
    ['top 5 in q3 2024', ['top', '{number}', 'in', 'q', '{number}', '{number}']],
    ['涨了几%', ['涨', '了', '几', '%']],
    ['?!', []],
  ])('reads %s', (text, symbols) => {
    expect(symbolsOf(text)).toEqual(symbols);
  });
});

describe('featuresOf', () => {
  it('gives the words of English, two and three of them together, with start and end', () => {
    expect(featuresOf('who runs {company}', 'en')).toEqual([
      '<up to 3>',
      '^ who',
      '^ who runs',
      'who',
      'who runs',
      'who runs {company}',
      'runs',
      'runs {company}',
      'runs {company} $',
      '{company}',
      '{company} $',
    ]);
  });

  it('gives the characters of Chinese, up to four of them together, a Latin word as one', () => {
    const features = featuresOf('{company}的ceo是谁', 'zh');
    expect(features).toEqual(expect.arrayContaining(['谁', '的ceo是谁', '^{company}', '^{company}的ceo', '是谁$']));
    expect(features).not.toContain('^');
    expect(features.every((feature) => symbolsOf(feature).length <= 4)).toBe(true);
  });

  it('tells short questions from long ones', () => {
    expect(featuresOf('who runs {company}', 'en')[0]).toBe('<up to 3>');
    expect(featuresOf('谁'.repeat(21), 'zh')[0]).toBe('<over 20>');
  });

  it('gives each feature once, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constantFrom('en', 'zh'), (text, language) => {
        const features = featuresOf(text, language);
        expect(new Set(features).size).toBe(features.length);
      }),
    );
  });
});
