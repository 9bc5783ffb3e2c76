import type { Citation } from '../../answer/answer.ts';
import type { Inline, ListedCitation } from '../message/message.ts';

/** Numbers citations in order of first use; the same statement keeps its number. */
export type Footnotes = {
  mark(citation: Citation): Inline;
  readonly list: () => readonly ListedCitation[];
};

export function createFootnotes(): Footnotes {
  const byStatement = new Map<string, ListedCitation>();
  return {
    mark: (citation) => {
      const key = `${citation.articleId}#${citation.passage}`;
      const known = byStatement.get(key) ?? { ...citation, n: byStatement.size + 1 };
      byStatement.set(key, known);
      return { type: 'cite', n: known.n };
    },
    list: () => [...byStatement.values()],
  };
}
