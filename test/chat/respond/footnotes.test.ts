import { describe, expect, it } from 'vitest';
import type { Citation } from '../../../src/answer/answer.ts';
import { createFootnotes } from '../../../src/chat/respond/footnotes.ts';

function citationOf(articleId: string): Citation {
  const source = { publisher: 'Mirror Weekly', published: '2024-05-06', url: `https://news.example/${articleId}` };
  return { n: 0, articleId, passage: 1, title: `Title of ${articleId}`, quote: `Quote of ${articleId}`, ...source };
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
