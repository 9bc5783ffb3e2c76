import { describe, expect, it } from 'vitest';
import { citedArticle } from '../../src/answer/cite.ts';
import { createFootnotes } from '../../src/chat/footnotes.ts';
import { fixtureLibrary } from '../fixtures/library.ts';

const library = fixtureLibrary();

function citationOf(id: string, passage = 1) {
  const statement = citedArticle(id, library, 'en');
  if (!statement) throw new Error(`${id} is not in the fixture`);
  return { ...statement.citation, passage };
}

describe('footnotes', () => {
  const history = citationOf('2019-04-02-halden-history');
  const fined = citationOf('2020-03-11-corvane-fined');

  it('number from 1 in order of first use, and the same statement keeps its number', () => {
    const { mark } = createFootnotes();
    expect([history, fined, history, fined].map(mark)).toEqual([1, 2, 1, 2].map((n) => ({ type: 'cite', n })));
  });

  it('tell two statements of one article apart', () => {
    const { mark } = createFootnotes();
    expect([history, { ...history, passage: 2 }].map(mark)).toMatchObject([{ n: 1 }, { n: 2 }]);
  });

  it('list each source once with the number of its mark, whatever number it came with', () => {
    const { mark, list } = createFootnotes();
    for (const citation of [fined, history, fined]) mark({ ...citation, n: 99 });
    expect(list()).toEqual([
      { ...fined, n: 1 },
      { ...history, n: 2 },
    ]);
  });

  it('list nothing when nothing was marked', () => {
    expect(createFootnotes().list()).toEqual([]);
  });
});
