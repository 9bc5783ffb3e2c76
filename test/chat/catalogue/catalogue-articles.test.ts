import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureSearchable } from '../../fixtures/library.ts';
import { catalogueOn } from './catalogue-of.ts';

const catalogue = catalogueOn(fixtureSearchable());

describe('browsing', () => {
  const facet = fc.constantFrom('', 'halden', 'corvane', 'Mirror Weekly', '星报', '2024', 'x');
  const filter = fc.record({
    company: facet,
    topic: facet,
    publisher: facet,
    year: facet,
    text: fc.constantFrom('', 'Halden', 'chief executive'),
    page: fc.integer({ min: -3, max: 9 }),
  });

  it('leaves what fits all filters, and offers only what leaves something', () => {
    fc.assert(
      fc.property(filter, (chosen) => {
        const { articles, total, filters } = catalogue.browse(chosen, 'en');
        expect(articles.length).toBeLessThanOrEqual(total);
        for (const { published, publisher } of articles) {
          if (chosen.year) expect(published.slice(0, 4)).toBe(chosen.year);
          if (chosen.publisher) expect(publisher).toBe(chosen.publisher);
        }
        for (const facetName of ['company', 'topic', 'publisher', 'year'] as const)
          for (const { value, count } of filters[facetName]) {
            expect(catalogue.browse({ ...chosen, [facetName]: value }, 'en').total).toBe(count);
            expect(count > 0 || value === chosen[facetName]).toBe(true);
          }
      }),
      { numRuns: 60 },
    );
  });

  it('finds what articles say, the best first, in either language', () => {
    const { articles, total } = catalogue.browse({ text: 'Reyes chief executive' }, 'en');
    expect(articles[0]?.id).toBe('2023-07-01-reyes-takes-over-halden');
    expect(articles[0]?.statement?.quote.text).toContain('Reyes');
    expect(articles[0]?.statement?.articleId).toBe(articles[0]?.id);
    expect(total).toBeLessThan(9);
    const chinese = catalogue.browse({ text: '雷耶斯 首席执行官' }, 'zh-Hans').articles[0];
    expect([chinese?.id, chinese?.statement?.quote.language]).toEqual([articles[0]?.id, 'zh-Hans']);
    expect(catalogue.browse({ text: 'zebra crossing' }, 'en').total).toBe(0);
  });

  it('narrows what it finds, and takes an empty text for none', () => {
    const found = catalogue.browse({ text: 'Halden', year: '2023' }, 'en').articles;
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map(({ published }) => published.slice(0, 4)))).toEqual(new Set(['2023']));
    expect(catalogue.browse({ text: ' ' }, 'en')).toEqual(catalogue.browse({}, 'en'));
  });

  it('lists the newest first', () => {
    const days = catalogue.browse({}, 'en').articles.map(({ published }) => published);
    expect(days).toEqual([...days].sort().reverse());
    expect(days).toHaveLength(9);
  });
});
