import { describe, expect, it } from 'vitest';
import { factChanges } from '../../../src/cli/preview/fact-changes.ts';
import { parseLibrary } from '../../../src/knowledge/load.ts';
import { createSearchableLibrary } from '../../../src/search/searchable.ts';
import { ACME, article, contextFiles, statement } from '../../knowledge/checks/sample.ts';

const HELD = article({
  id: '2022-01-25-held',
  body: statement(
    'Acme earned 3 million yuan in 2021 and has 40 stores.',
    '极致2021年收入300万元，有40家门店。',
    'attribute: revenue, value: 3 million, unit: CNY, at: 2021',
    'attribute: stores, value: 40, unit: stores, at: 2022-01',
  ),
});

function changesBy(...facts: readonly string[]) {
  const draft = article({
    id: '2023-01-25-new',
    published: '2023-01-25',
    body: statement('Acme earned.', '极致收入。', ...facts),
  });
  const [before, after] = [[HELD], [HELD, draft]].map((articles) =>
    createSearchableLibrary(parseLibrary(contextFiles([ACME, ...articles])).library),
  );
  if (!before || !after) throw new Error('unreachable');
  const { added, replaced, differing } = factChanges(before, after);
  return {
    added: added.map(({ value }) => value.en),
    replaced: replaced.map(({ old, by }) => `${old.value.en} -> ${by.value.en}`),
    differing: differing.map(({ held, by }) => `${by.value.en}, not ${held.value.en}`),
  };
}

describe('factChanges', () => {
  it('replaces the newest figure by a newer one, and by no older one', () => {
    expect(changesBy('attribute: revenue, value: 5 million, unit: CNY, at: 2022')).toEqual({
      added: ['5 million'],
      replaced: ['3 million -> 5 million'],
      differing: [],
    });
    expect(changesBy('attribute: revenue, value: 2 million, unit: CNY, at: 2020').replaced).toEqual([]);
  });

  it('tells figures of the same period that differ', () => {
    expect(changesBy('attribute: revenue, value: 4 million, unit: CNY, at: 2021').differing).toEqual([
      '4 million, not 3 million',
    ]);
    expect(changesBy('attribute: revenue, value: 3 million, unit: CNY, at: 2021').differing).toEqual([]);
  });

  it('compares no other unit, basis or attribute', () => {
    expect(changesBy('attribute: revenue, value: 5 million, unit: USD, at: 2022').replaced).toEqual([]);
    expect(changesBy('attribute: revenue, value: 5 million, unit: CNY, at: 2022, basis: forecast').replaced).toEqual(
      [],
    );
    expect(changesBy('attribute: event, value: { en: Acme earned, zh: 收入 }, at: 2022').replaced).toEqual([]);
  });
});
