import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../src/knowledge/parse/front-matter.ts';
import type { IndexedPassage } from '../../src/search/indexed-passage.ts';
import type { QueryTerm } from '../../src/search/search-index.ts';
import { articleFile } from '../fixtures/articles.ts';
import { fixtureSearchable } from '../fixtures/library.ts';

const { index } = fixtureSearchable();

function term(text: string, more: Partial<QueryTerm> = {}): QueryTerm {
  return { term: text, weight: 1, ...more };
}

function place({ article, passage, language }: IndexedPassage): string {
  return `${article.id}#${passage.number} ${language}`;
}

function placesOf(
  terms: readonly QueryTerm[],
  options: Parameters<typeof index.search>[1] = { limit: 20, language: 'en' },
) {
  return index.search(terms, options).map(({ document }) => place(document));
}

/** Articles of one sentence each, all alike. */
function alike(...ids: readonly string[]): readonly SourceFile[] {
  return ids.map((id) => articleFile({ id, title: 'Dew', companies: '', body: 'Dew settled on the lens cap.' }));
}

describe('documents', () => {
  it('are the passages in each of their languages', () => {
    const own = index.documents.filter(({ article }) => article.id === '2023-07-01-reyes-takes-over-halden');
    expect(own.map(({ language }) => language)).toEqual(['en', 'zh']);
    const prose = index.documents.filter(({ article }) => article.id === '2024-11-03-tarnsjo-furnace');
    expect(prose.map(({ language }) => language)).toEqual(['en', 'en']);
  });

  it('carry the title in their own language', () => {
    const titles = index.documents
      .filter(({ article }) => article.id === '2020-03-11-corvane-fined')
      .map(({ title }) => title);
    expect(titles).toEqual(['Corvane Instruments fined', '科凡仪器被罚']);
  });
});

describe('documentFrequency', () => {
  it('counts documents, not occurrences, and titles too', () => {
    const { index: small } = fixtureSearchable([
      articleFile({ id: '2020-01-01-a', title: 'Dew', companies: '', body: 'Frost and frost and more frost.' }),
      articleFile({ id: '2020-01-02-b', title: 'Frost', companies: '', body: 'Rain.' }),
    ]);
    expect(small.documentFrequency('frost')).toBe(2);
    expect(small.documentFrequency('rain')).toBe(1);
    expect(small.documentFrequency('hail')).toBe(0);
  });

  it('makes a rare term worth more than a common one, and one of no document the most', () => {
    const [common, rare, none] = ['=company:halden', 'furnac', 'hail'].map((one) =>
      index.inverseDocumentFrequency(one),
    );
    expect(common).toBeGreaterThan(0);
    expect(rare).toBeGreaterThan(common ?? Number.NaN);
    expect(none).toBeGreaterThan(rare ?? Number.NaN);
  });
});

describe('search', () => {
  it('finds the passage that holds a term, and nothing for a term of no document', () => {
    expect(placesOf([term('furnac')])).toContain('2024-11-03-tarnsjo-furnace#1 en');
    expect(placesOf([term('hail')])).toEqual([]);
    expect(placesOf([])).toEqual([]);
  });

  it('ranks a passage with both terms above those with one', () => {
    expect(placesOf([term('apprentic'), term('railway')])[0]).toBe('2024-11-03-tarnsjo-furnace#2 en');
  });

  it('ranks by weight', () => {
    const [heavy] = placesOf([term('apprentic', { weight: 0.01 }), term('dome'), term('cool', { weight: 10 })]);
    expect(heavy).toBe('2020-03-11-corvane-fined#1 en');
  });

  it('finds only what `within` accepts', () => {
    const within = ({ passage }: IndexedPassage) => passage.number === 1;
    const found = placesOf([term('=company:halden')], { limit: 50, within, language: 'zh' });
    expect(found.length).toBeGreaterThan(2);
    expect(found.every((one) => one.endsWith('#1 zh'))).toBe(true);
  });

  it('gives no more than the limit, but keeps what `keep` asks for', () => {
    const all = placesOf([term('=company:halden')], { limit: 50, language: 'en' });
    const last = all.at(-1);
    const keep = (document: IndexedPassage) => place(document) === last;
    expect(placesOf([term('=company:halden')], { limit: 2, language: 'en' })).toEqual(all.slice(0, 2));
    expect(placesOf([term('=company:halden')], { limit: 2, keep, language: 'en' })).toEqual([...all.slice(0, 2), last]);
  });

  it('does not keep what does not match', () => {
    expect(placesOf([term('hail')], { limit: 2, keep: () => true, language: 'en' })).toEqual([]);
  });

  it('looks for words within a typo or two only where the query says fuzzy', () => {
    expect(placesOf([term('furnbc')])).toEqual([]);
    expect(placesOf([term('furnbc', { fuzzy: true })])).toContain('2024-11-03-tarnsjo-furnace#1 en');
  });

  it('does not take a word of three letters for another', () => {
    expect(placesOf([term('twl', { fuzzy: true })])).toEqual([]);
  });

  it('orders equal scores by the newest article, then by id, whatever the order of the files', () => {
    const ids = ['2020-01-01-a', '2022-05-05-b', '2022-05-05-c', '2021-03-03-d'];
    const wanted = ['2022-05-05-b#1 en', '2022-05-05-c#1 en', '2021-03-03-d#1 en', '2020-01-01-a#1 en'];
    for (const order of [ids, [...ids].reverse()]) {
      const { index: small } = fixtureSearchable(alike(...order));
      expect(small.search([term('dew')], { limit: 9, language: 'en' }).map(({ document }) => place(document))).toEqual(
        wanted,
      );
    }
  });

  it('gives up frequent terms, never the rarest, when the postings grow too many', () => {
    const body = Array.from({ length: 2_600 }, () => 'Dew fell.').join('\n\n');
    const common = [1, 2, 3, 4].map((day) =>
      articleFile({ id: `2020-01-0${day}-dew`, title: 'Morning', companies: '', body }),
    );
    const rare = articleFile({ id: '2019-01-01-hail', title: 'Hail', companies: '', body: 'Hail fell.' });
    const { index: large } = fixtureSearchable([...common, rare]);
    expect(large.documentFrequency('dew') + large.documentFrequency('fell')).toBeGreaterThan(20_000);
    const found = large.search([term('fell'), term('hail'), term('dew')], { limit: 3, language: 'en' });
    expect(found[0]?.document.article.id).toBe('2019-01-01-hail');
    const affordable = large.search([term('hail'), term('dew')], { limit: 3, language: 'en' });
    expect(found.map(({ score }) => score)).toEqual(affordable.map(({ score }) => score));
  });
});
