import { describe, expect, it } from 'vitest';
import { createSpellings } from '../../src/search/spellings.ts';

const spellings = createSpellings([
  'furnace',
  'furnish',
  'furnaces',
  'lens',
  'lenses',
  'tel',
  '炉子',
  '=company:halden',
]);

describe('words that a mistyped word may stand for', () => {
  it('are those with one typo, the nearest first, or with two of a long word', () => {
    expect(spellings.near('furnbc')).toEqual([]);
    expect(spellings.near('furnac')).toEqual([{ word: 'furnace', typos: 1 }]);
    expect(spellings.near('furnacee')).toEqual([
      { word: 'furnace', typos: 1 },
      { word: 'furnaces', typos: 1 },
    ]);
    expect(spellings.near('fornacis')).toEqual([{ word: 'furnaces', typos: 2 }]);
  });

  it('are never the word itself, and none of a short one', () => {
    expect(spellings.near('lens')).toEqual([]);
    expect(spellings.near('tal')).toEqual([]);
  });

  it('are at most twenty', () => {
    const many = createSpellings(Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => `lam${letter}`));
    expect(many.near('lamm')).toHaveLength(20);
  });
});
