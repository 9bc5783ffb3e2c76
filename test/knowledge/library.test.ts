import { describe, expect, it } from 'vitest';
import { articlesAbout, childrenOf, factsOf, passageAt } from '../../src/knowledge/library.ts';
import { parseLibrary } from '../../src/knowledge/load.ts';
import { byPlace, type Problem } from '../../src/knowledge/problems/problem.ts';
import { acmeWithFacts, article, card } from './checks/sample.ts';

const FACT = '  - { attribute: revenue, value: 5, at: 2022, statement: 2022-01-25-acme#1 }';

const { library } = parseLibrary([
  article({ id: '2022-01-25-acme' }),
  article({ id: '2021-06-01-owned', published: '2021-06-01', companies: '[owned]' }),
  article({ id: '2023-06-01-other', published: '2023-06-01', companies: '[other]' }),
  acmeWithFacts(FACT),
  card('owned', '{ en: Owned }', 'parent: acme'),
  card('other', '{ en: Other }'),
]);

describe('a library', () => {
  it('holds its articles by day of publication', () => {
    expect([...library.articles.keys()]).toEqual(['2021-06-01-owned', '2022-01-25-acme', '2023-06-01-other']);
  });

  it('finds the passage that a reference names', () => {
    expect(passageAt(library, '2022-01-25-acme#1')?.text.en).toBe('Acme opened a shop in 2022.');
    for (const reference of ['2022-01-25-acme#2', '2022-01-25-acme#0', '2022-01-25-acme', 'nowhere#1', '']) {
      expect(passageAt(library, reference)).toBeUndefined();
    }
  });

  it('knows which articles are about a company and what it owns, newest first', () => {
    expect(articlesAbout(library, 'acme').map(({ id }) => id)).toEqual(['2022-01-25-acme', '2021-06-01-owned']);
    expect(childrenOf(library, 'acme')).toEqual(['owned']);
    expect(articlesAbout(library, 'nobody')).toEqual([]);
  });

  it('gives every fact with its company', () => {
    expect(factsOf(library).map(({ companyId, attribute }) => [companyId, attribute])).toEqual([['acme', 'revenue']]);
  });
});

describe('byPlace', () => {
  it('orders problems by path, then by line', () => {
    const at = (path: string, line: number): Problem => ({ grade: 'error', path, line, field: 'x', message: 'y' });
    const sorted = [at('b', 1), at('a', 10), at('a', 9)].sort(byPlace);
    expect(sorted.map(({ path, line }) => `${path}:${line}`)).toEqual(['a:9', 'a:10', 'b:1']);
  });
});
