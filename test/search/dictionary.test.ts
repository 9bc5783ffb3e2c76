import { describe, expect, it } from 'vitest';
import type { DictionaryEntry } from '../../src/knowledge/read-dictionary.ts';
import { createDictionary } from '../../src/search/dictionary.ts';
import { fixtureSearchable } from '../fixtures/library.ts';

const ENTRIES: readonly DictionaryEntry[] = [
  { word: '天文', glosses: ['astronomy'] },
  { word: '天文台', glosses: ['astronomical observatory', 'CL:座[zuo4]'] },
  { word: '熔炉', glosses: ['smelting furnace', 'forge'] },
  { word: '炉', glosses: ['stove', 'furnace'] },
  { word: '玻璃', glosses: ['glass (material)', 'variant of 頗黎'] },
  { word: '圆', glosses: ['circle'] },
  { word: '圆', glosses: ['to justify; round'] },
  { word: '顶', glosses: ['surname Ding', 'see 頂峰'] },
];
const { analyser } = fixtureSearchable();
const dictionary = createDictionary(ENTRIES, analyser);

describe('words', () => {
  it('takes the longest words, and a character that begins none alone', () => {
    expect(dictionary.words('天文台熔炉')).toEqual(['天文台', '熔炉']);
    expect(dictionary.words('天文学家')).toEqual(['天文', '学', '家']);
    expect(dictionary.words('')).toEqual([]);
  });

  it('loses no character', () => {
    expect(dictionary.words('某天文台的熔炉炉').join('')).toBe('某天文台的熔炉炉');
  });
});

describe('toEnglish', () => {
  it('gives the terms of the index, the first gloss weighing most', () => {
    const translations = dictionary.toEnglish('熔炉');
    expect(translations.map(({ terms }) => terms)).toEqual([['smelt', 'furnac'], ['forg']]);
    expect(translations[0]?.weight).toBeGreaterThan(translations[1]?.weight ?? Number.NaN);
  });

  it('leaves out notes, classifiers, surnames and cross references', () => {
    expect(dictionary.toEnglish('玻璃').map(({ terms }) => terms)).toEqual([['glass']]);
    expect(dictionary.toEnglish('天文台')).toHaveLength(1);
    expect(dictionary.toEnglish('顶')).toEqual([]);
  });

  it('joins the entries of one word and drops the "to" of a verb', () => {
    expect(dictionary.toEnglish('圆').map(({ terms }) => terms)).toEqual([['circl'], ['justifi'], ['round']]);
  });

  it('knows nothing of a word that it does not hold', () => {
    expect(dictionary.toEnglish('海龟')).toEqual([]);
  });
});

describe('toChinese', () => {
  it('gives the word whose gloss is the English word alone first', () => {
    expect(dictionary.toChinese('furnac')).toEqual(['炉', '熔炉']);
  });

  it('knows nothing of a stem that no gloss holds', () => {
    expect(dictionary.toChinese('turtl')).toEqual([]);
  });
});
