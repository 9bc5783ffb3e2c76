import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asText } from '../../../src/platforms/mcp/as-text.ts';
import { citedReplyOf, citedReplySchema } from '../../../src/platforms/mcp/cited-reply.ts';
import { anyReply } from '../../fixtures/any-reply.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 30 });

describe('a reply for an assistant', () => {
  it('gives nothing without a citation that it lists, whatever the reply', () => {
    fc.assert(
      fc.property(anyReply({ hostile: text, plain: text }), (reply) => {
        const given = citedReplySchema.parse(citedReplyOf(reply));
        const listed = given.citations.map(({ n }) => n);
        const said = [
          ...given.statements,
          ...given.tables.flatMap(({ rows }) =>
            rows.map((row) => ({ citations: row.flatMap(({ citations }) => citations) })),
          ),
        ];
        for (const { citations } of said) {
          expect(citations.length).toBeGreaterThan(0);
          expect(listed).toEqual(expect.arrayContaining(citations));
        }
        for (const { url } of given.citations) expect(asText(given)).toContain(url);
      }),
    );
  });

  it('keeps what is the bot’s own among cited lines, and leaves out a list that has no source', () => {
    const { statements, notes } = citedReplyOf({
      kind: 'command',
      language: 'en',
      blocks: [
        {
          type: 'list',
          items: [
            [
              { type: 'text', text: 'A fine, ' },
              { type: 'cite', n: 1 },
              { type: 'text', text: ' , paid' },
            ],
            [{ type: 'text', text: 'And 8 more' }],
          ],
        },
        { type: 'list', items: [[{ type: 'text', text: 'Tickers: HLDN' }]] },
        {
          type: 'citations',
          label: 'Sources',
          citations: [
            {
              n: 1,
              articleId: 'a',
              passage: 1,
              title: 't',
              publisher: 'p',
              published: '2024-01-01',
              url: 'https://example.com/',
              quote: 'q',
            },
          ],
        },
      ],
    });
    expect(statements).toEqual([{ text: 'A fine,, paid', citations: [1] }]);
    expect(notes).toEqual(['And 8 more']);
  });
});
