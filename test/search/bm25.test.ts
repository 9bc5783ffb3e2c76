import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { createScorer } from '../../src/search/bm25.ts';
import { createFieldWriter } from '../../src/search/tables/field-table.ts';
import { FIELDS, type Field, type NumberedTables, withNumbers } from '../../src/search/tables/index-tables.ts';
import { createTermList } from '../../src/search/tables/term-list.ts';

type Terms = Readonly<Record<Field, readonly string[]>>;

/** The tables of documents that are nothing but terms. */
function tablesOf(documents: readonly Terms[]): NumberedTables {
  const terms = createTermList();
  const writers = FIELDS.map((field) => [field, createFieldWriter()] as const);
  for (const document of documents)
    for (const [field, writer] of writers) writer.add(document[field].map(terms.numberOf));
  const fields = Object.fromEntries(writers.map(([field, writer]) => [field, writer.table(terms.all.length)]));
  const none = { folded: [], heldStarts: new Uint32Array(), held: new Uint32Array() };
  return withNumbers({
    terms: terms.all,
    frequencies: terms.counts(),
    fields: fields as NumberedTables['fields'],
    documents: { ...none, starts: new Uint32Array(), numbers: new Uint32Array() },
  });
}

/** The same documents in MiniSearch, whose formula this is. */
function miniSearchOf(documents: readonly Terms[]): MiniSearch {
  const index = new MiniSearch({
    fields: [...FIELDS],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  for (const [id, document] of documents.entries())
    index.add({ id, ...Object.fromEntries(FIELDS.map((field) => [field, document[field].join(' ')])) });
  return index;
}

const word = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 3 });
const words = fc.array(word, { maxLength: 6 });
const document = fc.record({ title: words, text: words, notes: words, asks: words });

describe('a score', () => {
  it('is what MiniSearch gives', () => {
    fc.assert(
      fc.property(
        fc.array(document, { minLength: 1, maxLength: 6 }),
        word,
        fc.integer({ min: 1, max: 5 }),
        (documents, term, weight) => {
          const scores = createScorer(tablesOf(documents))({ term, weight, isWanted: () => true });
          const wanted = miniSearchOf(documents).search(term, {
            bm25: { k: 1.2, b: 0.7, d: 0.5 },
            boostTerm: () => weight,
          });
          expect([...scores.keys()].sort()).toEqual(wanted.map(({ id }) => id).sort());
          for (const { id, score } of wanted) expect(scores.get(id)).toBeCloseTo(score, 9);
        },
      ),
    );
  });

  it('is given to no document that is not wanted', () => {
    const documents = ['dome', 'dome'].map((term): Terms => ({ title: [term], text: [], notes: [], asks: [] }));
    const scores = createScorer(tablesOf(documents))({ term: 'dome', weight: 1, isWanted: (id) => id === 1 });
    expect([...scores.keys()]).toEqual([1]);
  });
});
