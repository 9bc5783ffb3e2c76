import { deserialize, serialize } from 'node:v8';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KeptTerms, keepTerms, PostingTerms, type TermData } from '../../src/search/kept/posting-terms.ts';

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

describe('terms that were kept', () => {
  it('give what they gave, in the same order, whichever were asked for before', () => {
    fc.assert(
      fc.property(entries, fc.array(term), (all, asked) => {
        const terms = kept(all);
        for (const one of asked) expect(terms.get(one)).toEqual(new Map(all).get(one));
        expect(terms.size).toBe(all.length);
        expect([...terms]).toEqual(all);
        expect([...kept([...terms])]).toEqual(all);
      }),
    );
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
