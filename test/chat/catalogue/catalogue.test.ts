import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../src/chat/catalogue/catalogue.ts';
import { hasHan } from '../../../src/lang/text.ts';
import { CARDS, PAGE_PLAN } from '../../fixtures/cards.ts';
import { ARTICLES, fixtureSearchable, realSearchable } from '../../fixtures/library.ts';
import { catalogueOf, catalogueOn } from './catalogue-of.ts';

const catalogue = catalogueOn(fixtureSearchable());

describe('the view of a company', () => {
  it('has its names, its facts with their history, and a source for each', () => {
    const view = catalogue.company('halden', 'en');
    expect(view).toMatchObject({
      name: 'Halden Optics',
      otherName: { text: '哈尔登光学', language: 'zh-Hans' },
      tickers: ['HLDN', '7741.OS'],
      former: ['Fjordglas'],
      articles: 4,
    });
    const heads = view?.facts.filter(({ attribute }) => attribute === 'chief-executive');
    expect(heads?.map(({ value, current, from, until }) => [value, current, from, until])).toEqual([
      ['Tomas Reyes', true, '2023-07', undefined],
      ['Ingrid Vale', false, '2015-03', '2023-06'],
    ]);
    for (const { source } of view?.facts ?? [])
      expect(catalogue.article(source.articleId, 'en')?.passages[source.passage - 1]?.texts[0]).toEqual(source.quote);
  });

  it('is in the language and script of the reader', () => {
    expect(catalogue.company('halden', 'zh-Hans')?.name).toBe('哈尔登光学');
    const traditional = catalogue.company('halden', 'zh-Hant');
    expect(traditional?.name).toBe('哈爾登光學');
    expect(traditional?.facts.find(({ attribute }) => attribute === 'fine')?.value).toBe('250萬歐元');
    expect(catalogue.company('halden', 'zh-Hans')?.series[0]?.axis.label).toBe('亿欧元');
  });

  it('is not there for what is not known', () => {
    expect(catalogue.company('nobody', 'en')).toBeUndefined();
    expect(catalogue.article('nothing', 'en')).toBeUndefined();
  });
});

describe('a person', () => {
  it('has offices, whose they are, and articles that name it', () => {
    const view = catalogue.thing('person', 'tomas-reyes', 'en');
    expect(view?.name).toBe('Tomas Reyes');
    expect(view?.facts.map(({ label, of }) => [label, of?.name])).toEqual([['chief executive', 'Halden Optics']]);
    expect(view?.newest.map(({ id }) => id)).toContain('2023-07-01-reyes-takes-over-halden');
    expect(catalogue.thing('topic', 'tomas-reyes', 'en')).toBeUndefined();
  });
});

describe('the questions for the first page', () => {
  it('are answered, in the language of the reader, the same all day and others on another one', async () => {
    const real = await realSearchable();
    const offers = (day: string, language: 'en' | 'zh-Hans') =>
      createCatalogue(
        () => real,
        () => day,
      ).subject(language).offers;
    const today = offers('2026-11-23', 'en');
    expect(today.length).toBeGreaterThan(3);
    expect(offers('2026-11-23', 'en')).toEqual(today);
    expect(offers('2026-11-24', 'en')).not.toEqual(today);
    for (const question of offers('2026-11-23', 'zh-Hans')) expect(hasHan(question)).toBe(true);
  });
});

describe('a page of a folder without a plan for pages', () => {
  const planless = CARDS.filter((file) => file !== PAGE_PLAN);
  const { company, compare } = catalogueOf([...planless, ...ARTICLES]);

  it('has the first figures and the offices at its head, and no headings', () => {
    const view = company('halden', 'en');
    expect(view?.head.facts.map(({ attribute }) => attribute)).toEqual(['revenue', 'chief-executive']);
    expect(view?.themes).toEqual([]);
  });

  it('sets two companies side by side by all that either has, below one heading', () => {
    const view = compare(['halden', 'corvane'], 'en');
    expect(view?.themes.map(({ id, label }) => [id, label])).toEqual([['facts', undefined]]);
    expect(view?.themes[0]?.rows.map(({ attribute }) => attribute)).toEqual([
      'chief-executive',
      'founded',
      'headquarters',
      'revenue',
      'valuation',
      'fine',
    ]);
  });
});
