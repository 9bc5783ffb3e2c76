import { describe, expect, it } from 'vitest';
import { createDocumentWriter, readDocument } from '../../../src/search/tables/document-table.ts';

const TERMS = ['dome', 'comet', 'lens', 'dew'];

describe('a document in the table', () => {
  it('is read as it was written, beside others', () => {
    const writer = createDocumentWriter();
    const dates = [{ from: '2023-07-01', until: '2023-12-31' }];
    const asks = [{ terms: [2], verdict: 'no' as const }, { terms: [], asksWhy: true as const }, { terms: [1, 3] }];
    writer.add({ folded: 'first', title: [3], text: [0, 3], dates: [], asks: [] });
    writer.add({ folded: 'second', title: [1, 0], text: [], dates, asks });
    const table = writer.table();
    const reader = readDocument(table, TERMS, 1);
    expect([reader.terms(), reader.terms(), reader.dates()]).toEqual([['comet', 'dome'], [], dates]);
    const read = Array.from({ length: reader.number() }, () => ({ ...reader.marks(), terms: reader.terms() }));
    expect(read).toEqual([
      { terms: ['lens'], verdict: 'no' },
      { terms: [], asksWhy: true },
      { terms: ['comet', 'dew'] },
    ]);
    const other = readDocument(table, TERMS, 1);
    other.skip();
    other.skip();
    expect(other.dates()).toEqual(dates);
    expect(table.folded).toEqual(['first', 'second']);
  });

  it('tells which terms it holds anywhere, each once', () => {
    const writer = createDocumentWriter();
    const held = writer.add({ folded: '', title: [3, 1], text: [1], dates: [], asks: [{ terms: [2, 3] }] });
    expect(held).toEqual([1, 2, 3]);
    expect([...writer.table().held]).toEqual([1, 2, 3]);
  });
});
