import { describe, expect, it } from 'vitest';
import { createQuery, held, type Query, type QueryUnit, translateQuery } from '../../src/answer/retrieve/query.ts';
import { createDictionary } from '../../src/search/dictionary.ts';
import { fixtureSearchable } from '../fixtures/library.ts';

const { analyser, index } = fixtureSearchable();
const tools = { analyser, index };
const dictionary = createDictionary(
  [
    { word: '熔炉', glosses: ['smelting furnace', 'forge'] },
    { word: '学徒', glosses: ['apprentice'] },
    { word: '海龟', glosses: ['turtle'] },
    { word: '港口', glosses: ['port', 'harbour'] },
  ],
  analyser,
);

function termsOf({ terms }: Query): readonly string[] {
  return terms.map(({ term }) => term);
}

const ALTERNATIVES = [
  { terms: ['wide', 'field'], weight: 1, worth: 4 },
  { terms: ['broad'], weight: 0.5, worth: 2 },
];
const UNIT: QueryUnit = { alternatives: ALTERNATIVES, worth: 4, whole: true, required: false };

describe('held', () => {
  it.each([
    [['wide', 'field', 'broad'], 1],
    [['broad'], 0.5],
    [['wide'], 0],
    [[], 0],
  ])('takes the most telling alternative of which every term is there: %j', (terms, share) => {
    expect(held(UNIT, (term) => terms.includes(term))).toBe(share);
  });

  it('takes a part of an alternative where that is allowed', () => {
    expect(held({ ...UNIT, whole: false }, (term) => term === 'wide')).toBe(0.5);
  });

  it('takes nothing from a unit that is worth nothing', () => {
    expect(held({ ...UNIT, worth: 0 }, () => true)).toBe(0);
  });
});

describe('createQuery', () => {
  it('asks for the content of the question', () => {
    const query = createQuery(analyser.analyse('What does the furnace of Halden melt?'), 'en', tools);
    expect([...termsOf(query)].sort()).toEqual(['=company:halden', 'furnac', 'melt']);
    expect(query).toMatchObject({ language: 'en', translated: false });
  });

  it('lets only unknown Latin words of four letters or more stand for others', () => {
    const { terms } = createQuery(analyser.analyse('furnice twl furnace 海龟镜'), 'en', tools);
    expect(terms.filter(({ fuzzy }) => fuzzy).map(({ term }) => term)).toEqual(['furnic']);
  });

  it('puts a concept in place of its words', () => {
    const analysis = analyser.analyse('furnace sales');
    const concept = { start: 8, end: 13, alternatives: [{ terms: ['~revenue'], weight: 1 }], leastWorth: 3 };
    expect([...termsOf(createQuery(analysis, 'en', tools, [concept]))].sort()).toEqual(['furnac', '~revenue']);
  });

  it('gives the Han characters outside names and stop words for reranking', () => {
    expect(createQuery(analyser.analyse('哈尔登的镜面是什么'), 'zh', tools).characters).toEqual(['镜', '面']);
  });
});

describe('translateQuery', () => {
  it('asks in English for every translation that the library holds', () => {
    const query = translateQuery(analyser.analyse('塔恩舍的熔炉和学徒'), 'zh', tools, dictionary);
    expect(termsOf(query)).toEqual(expect.arrayContaining(['=company:tarnsjo', 'furnac', 'apprentic']));
    expect(query).toMatchObject({ language: 'en', translated: true });
  });

  it('drops a translation that no text holds when another is there', () => {
    const terms = termsOf(translateQuery(analyser.analyse('港口'), 'zh', tools, dictionary));
    expect(terms).toContain('harbour');
    expect(terms).not.toContain('port');
  });

  it('asks in Chinese for the words of an English question', () => {
    const query = translateQuery(analyser.analyse('the turtles of Qingyu Observatory'), 'en', tools, dictionary);
    expect(termsOf(query)).toEqual(expect.arrayContaining(['=company:qingyu', '海龟']));
    expect(query).toMatchObject({ language: 'zh', translated: true });
  });

  it('keeps names, numbers and dates as they are', () => {
    const terms = termsOf(translateQuery(analyser.analyse('Halden 2021年 250万'), 'zh', tools, dictionary));
    expect(terms).toEqual(expect.arrayContaining(['=company:halden', '@2021', '#2500000']));
  });
});
