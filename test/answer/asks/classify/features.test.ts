import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cluesOf, featuresOf, phraseFeaturesOf, symbolsOf } from '../../../../src/answer/asks/classify/features.ts';

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

describe('cluesOf', () => {
  it('gives words alone and in pairs with start and end, the slots and the length', () => {
    expect(cluesOf('who runs {company}', 'en').map(({ says }) => says)).toEqual([
      'who',
      'runs',
      '{company}',
      '^ who',
      'who runs',
      'runs {company}',
      '{company} $',
      '<{company}>',
      '<up to 3>',
    ]);
  });

  it('gives the characters of Chinese, a Latin word and a slot as one', () => {
    const says = cluesOf('{company}的ceo', 'zh').map((clue) => clue.says);
    expect(says).toEqual(
      expect.arrayContaining(['{company}', '的', 'ceo', '^{company}', '{company}的', '的ceo', 'ceo$']),
    );
  });

  it('has the pieces of a word beside it, so that a form that was never seen is known by its stem', () => {
    expect(cluesOf('runs', 'en')[0]).toEqual({
      says: 'runs',
      features: ['runs', '~_ru', '~run', '~uns', '~ns_', '~_run', '~runs', '~uns_'],
    });
    const shared = [...featuresOf('cofounder', 'en')].filter((feature) => featuresOf('founders', 'en').has(feature));
    expect(shared).toEqual(expect.arrayContaining(['~foun', '~nder']));
  });

  it('tells one company from two, and short questions from long ones', () => {
    expect(featuresOf('{company} or {company}', 'en')).toContain('<{company}{company}>');
    expect(featuresOf('谁'.repeat(21), 'zh')).toContain('<over 20>');
    expect(featuresOf('', 'en')).toContain('<>');
  });

  it('says each thing once, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constantFrom('en', 'zh'), (text, language) => {
        const says = cluesOf(text, language).map((clue) => clue.says);
        expect(new Set(says).size).toBe(says.length);
      }),
    );
  });
});

describe('phraseFeaturesOf', () => {
  it('leaves out where a phrase begins and ends, and how long it is', () => {
    expect(phraseFeaturesOf('谁说了算', 'zh')).toEqual(new Set(['谁', '说', '了', '算', '谁说', '说了', '了算']));
    expect(phraseFeaturesOf('the boss of {company}', 'en')).toContain('of {company}');
  });
});
