import { deserialize, serialize } from 'node:v8';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Frequencies,
  type KeptTerms,
  keepTerms,
  PostingTerms,
  type TermData,
} from '../../src/search/kept/posting-terms.ts';

const term = fc.constantFrom('revenu', '腾讯', '=company:a|en', '@2024|zh', 'ceo', '𠀀');
const documents = fc.uniqueArray(fc.tuple(fc.nat(900), fc.integer({ min: 1, max: 9 })), {
  minLength: 1,
  maxLength: 5,
  selector: ([id]) => id,
});
const data = fc
  .uniqueArray(fc.tuple(fc.nat(3), documents), { minLength: 1, maxLength: 4, selector: ([field]) => field })
  .map((fields): TermData => new Map(fields.map(([field, held]) => [field, new Map(held)])));
const entries = fc.uniqueArray(fc.tuple(term, data), { selector: ([word]) => word });

function kept(all: readonly (readonly [string, TermData])[]): PostingTerms {
  return new PostingTerms(deserialize(serialize(keepTerms(all))) as KeptTerms);
}

/** All that a search reads. */
function found(fields: Frequencies | undefined): TermData | undefined {
  return (
    fields &&
    new Map(
      [...fields].map(([field, documents]) => {
        const ids = [...documents.keys()];
        expect(documents.size).toBe(ids.length);
        // Backwards, as nothing asks: each is found wherever the reading stands.
        for (const id of [...ids].reverse()) expect(documents.get(id)).toBeGreaterThan(0);
        return [field, new Map([...documents.keys()].map((id) => [id, documents.get(id) ?? 0]))];
      }),
    )
  );
}

describe('terms that were kept', () => {
  it('give what they gave, in the same order, whichever were asked for before', () => {
    fc.assert(
      fc.property(entries, fc.array(term), (all, asked) => {
        const terms = kept(all);
        for (const one of asked) expect(found(terms.get(one))).toEqual(new Map(all).get(one));
        expect(terms.size).toBe(all.length);
        expect([...terms]).toEqual(all);
        expect([...kept([...terms])]).toEqual(all);
      }),
    );
  });

  it('hold a document no more often than it was kept', () => {
    const terms = kept([
      ['ceo', new Map([[1, new Map([[7, 2]])]])],
      ['chair', new Map([[1, new Map([[8, 3]])]])],
    ]);
    expect(terms.get('ceo')?.get(1)?.get(8)).toBeUndefined();
    expect(terms.get('ceo')?.get(1)?.get(7)).toBe(2);
    expect(terms.get('ceo')?.get(0)).toBeUndefined();
    expect(terms.get('coo')).toBeUndefined();
  });

  it('are changed as a map is, and the change is kept', () => {
    const change = fc.oneof(
      fc.record({ does: fc.constant('delete' as const), word: term }),
      fc.record({ does: fc.constant('add' as const), word: term, field: fc.nat(3), id: fc.nat(900) }),
    );
    fc.assert(
      fc.property(entries, fc.array(change), (all, changes) => {
        const terms = kept(all);
        const expected = new Map(all.map(([word, held]) => [word, structuredClone(held)]));
        for (const one of changes) {
          if (one.does === 'delete') {
            terms.delete(one.word);
            expected.delete(one.word);
            continue;
          }
          const held = expected.get(one.word) ?? new Map();
          for (const map of [held, terms.fetch(one.word, () => new Map())]) map.set(one.field, new Map([[one.id, 1]]));
          expected.set(one.word, held);
          expect(terms.has(one.word)).toBe(true);
        }
        expect(terms.size).toBe(expected.size);
        expect(new Map(terms)).toEqual(expected);
        expect(new Map(kept([...terms]))).toEqual(expected);
      }),
    );
  });
});
