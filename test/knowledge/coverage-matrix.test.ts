import { describe, expect, it } from 'vitest';
import { coverageMatrix } from '../../src/knowledge/coverage/coverage-matrix.ts';
import { ACME, article, card, contextOf, statement } from './checks/sample.ts';

const COLUMNS = `
- { id: chief, label: chief since, attributes: [chief-executive], parts: [from] }
- { id: listing, label: listing, attributes: [listing], parts: [at, price], listed: true }
- { id: revenue, label: revenue ×2, attributes: [revenue], times: 2 }
- { id: stores, label: stores, attributes: [stores], products: true }
- { id: newest, label: newest, products: true, within: 365 }
`;

/** The cells of Acme, by column: the mark, and the month where one is shown. */
function cells(facts: readonly string[], { names = ACME, lookedFor = '[]', published = '2022-01-25' } = {}) {
  const files = [
    names,
    article({ published, body: statement('Acme.', '极致。', ...facts) }),
    { path: 'coverage.yaml', text: COLUMNS },
    { path: 'looked-for.yaml', text: lookedFor },
  ];
  const matrix = coverageMatrix(contextOf(files).library);
  const acme = matrix.rows[0]?.cells ?? [];
  return Object.fromEntries(matrix.columns.map(({ id }, index) => [id, acme[index]?.newest ?? acme[index]?.mark]));
}

describe('coverageMatrix', () => {
  it('marks what nothing is known of, and what does not apply', () => {
    expect(cells([])).toEqual({
      chief: 'none',
      listing: 'not-applicable',
      revenue: 'none',
      stores: 'none',
      newest: 'none',
    });
    const listed = card('acme', '{ en: Acme, zh-Hans: 极致 }', 'tickers: [ACM]');
    expect(cells([], { names: listed })['listing']).toBe('none');
  });

  it('marks what was looked for and not found', () => {
    const lookedFor = '[{ company: acme, cell: revenue, day: 2022-02-01 }]';
    expect(cells([], { lookedFor })['revenue']).toBe('looked-for');
    expect(cells(['attribute: revenue, value: 5, at: 2021'], { lookedFor })['revenue']).toBe('part');
  });

  it('marks what cannot be asked of a company', () => {
    const lookedFor = '[{ company: acme, cell: revenue, day: 2022-02-01, unasked: a unit of Best }]';
    expect(cells([], { lookedFor })['revenue']).toBe('not-applicable');
    expect(cells(['attribute: revenue, value: 5, at: 2021'], { lookedFor })['revenue']).toBe('part');
  });

  it('asks for every part, of the state that has not ended', () => {
    const old = 'attribute: chief-executive, value: { en: Wu, zh: 吴 }, from: 2019, until: 2020';
    const now = (from: string) => `attribute: chief-executive, value: { en: Li, zh: 李 }, ${from}`;
    expect(cells([old])['chief']).toBe('part');
    expect(cells([old, now('at: 2022')])['chief']).toBe('part');
    expect(cells([old, now('from: 2021')])['chief']).toBe('whole');
  });

  it('lets several facts bring the parts together', () => {
    expect(cells(['attribute: listing, at: 2021'])['listing']).toBe('part');
    expect(cells(['attribute: listing, price: 5'])['listing']).toBe('part');
    expect(cells(['attribute: listing, at: 2021', 'attribute: listing, price: 5'])['listing']).toBe('whole');
  });

  it('asks for so many dates', () => {
    const revenue = (at: string) => `attribute: revenue, value: 5, at: ${at}`;
    expect(cells([revenue('2021'), revenue('2021')])['revenue']).toBe('part');
    expect(cells([revenue('2021'), revenue('2020')])['revenue']).toBe('whole');
  });

  it('takes the facts of products where the column says so', () => {
    const names = card(
      'acme',
      '{ en: Acme, zh-Hans: 极致 }',
      'products: [{ id: shop, names: { en: Shop, zh-Hans: 小店 } }]',
    );
    const facts = [
      'attribute: stores, of: shop, value: 5, at: 2021',
      'attribute: revenue, of: shop, value: 5, at: 2021',
    ];
    expect(cells(facts, { names })).toMatchObject({ stores: 'whole', revenue: 'none' });
  });

  it('shows the month of the newest fact, no later than its report', () => {
    expect(cells(['attribute: stores, value: 5, at: 2021-05'])['newest']).toBe('2021-05');
    expect(cells(['attribute: stores, value: 5, at: 2022'])['newest']).toBe('2022-01');
  });

  it('counts the cells that apply and those that are empty', () => {
    const files = [ACME, card('best', '{ en: Best }', 'tickers: [B]'), { path: 'coverage.yaml', text: COLUMNS }];
    const lookedFor = { path: 'looked-for.yaml', text: '[{ company: best, cell: chief, day: 2022-02-01 }]' };
    const body = statement('Acme.', '极致。', 'attribute: stores, value: 5, at: 2021');
    const { library } = contextOf([...files, lookedFor, article({ body })]);
    expect(coverageMatrix(library)).toMatchObject({ cells: 9, empty: 7, lookedFor: 1 });
  });
});
