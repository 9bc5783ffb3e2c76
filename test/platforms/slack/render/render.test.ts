import { describe, expect, it } from 'vitest';
import { type Block, type ListedCitation, type Reply, strong, text } from '../../../../src/chat/message/message.ts';
import { doorWordsIn } from '../../../../src/chat/words/door-words.ts';
import { pagesAt } from '../../../../src/platforms/article-path.ts';
import { cut } from '../../../../src/platforms/slack/render/cut.ts';
import { escaped, shown, typedText } from '../../../../src/platforms/slack/render/plain-text.ts';
import { renderForSlack } from '../../../../src/platforms/slack/render/render.ts';

const words = doorWordsIn('en');
const citation = (n: number, rest: Partial<ListedCitation> = {}): ListedCitation => ({
  n,
  articleId: `a-${n}`,
  passage: 1,
  title: `Title ${n}`,
  publisher: 'Lens Daily',
  published: '2024-05-06',
  url: `https://lens.example/${n}`,
  quote: 'quote',
  ...rest,
});
const reply = (blocks: readonly Block[], rest: Partial<Reply> = {}): Reply => ({
  kind: 'answered',
  language: 'en',
  blocks,
  ...rest,
});
const answer = reply(
  [
    { type: 'paragraph', line: [text('It was founded in 2009. '), { type: 'cite', n: 1 }] },
    { type: 'paragraph', line: [strong('粗体'), text('紧跟汉字 '), { type: 'cite', n: 2 }] },
    { type: 'note', line: [text('As of 2024-05-06.')] },
    { type: 'citations', label: 'Sources', citations: [citation(1), citation(2)] },
  ],
  { id: 'answer-1' },
);

describe('the number of a source', () => {
  it('links to the page of its statement where that has an address, and to nothing where not', () => {
    const linked = JSON.stringify(renderForSlack(answer, { words, pageOf: pagesAt('https://wenda.example/w') }).blocks);
    expect(linked).toContain('{"type":"link","url":"https://wenda.example/w/articles/a-2?s=1#s1","text":"[2]"}');
    expect(linked).toContain('"url":"https://lens.example/2"');
    expect(JSON.stringify(renderForSlack(answer, { words, pageOf: pagesAt(undefined) }).blocks)).not.toContain(
      '/articles/',
    );
  });
});

describe('renderForSlack', () => {
  it('sets the answer first and bold, with what it answers before it', () => {
    const { text: fallback, blocks } = renderForSlack(
      reply([
        {
          type: 'headline',
          label: 'Founded: ',
          line: [strong('May 1987'), text(' · Bergen '), { type: 'cite', n: 1 }],
        },
        { type: 'citations', label: 'Sources', citations: [citation(1)] },
      ]),
      { words },
    );
    expect(fallback).toMatch(/^Founded: May 1987 · Bergen \[1\]\n/);
    expect(blocks[0]).toMatchObject({
      elements: [
        {
          elements: [
            { type: 'text', text: 'Founded: ' },
            { type: 'text', text: 'May 1987', style: { bold: true } },
            { type: 'text', text: ' · Bergen ' },
            { type: 'text', text: '[1]' },
            { type: 'text', text: '\n' },
            { type: 'text', text: 'Sources', style: { bold: true } },
            {},
            {},
            {},
          ],
        },
      ],
    });
  });

  it('sets statements, the day, and the sources as links, with votes below', () => {
    expect(renderForSlack(answer, { words })).toEqual({
      text: 'It was founded in 2009. [1]\n粗体紧跟汉字 [2]\nAs of 2024-05-06.\n[1] Title 1 · Lens Daily · 2024-05-06\n[2] Title 2 · Lens Daily · 2024-05-06',
      blocks: [
        {
          type: 'rich_text',
          elements: [
            {
              type: 'rich_text_section',
              elements: [
                { type: 'text', text: 'It was founded in 2009. ' },
                { type: 'text', text: '[1]' },
                { type: 'text', text: '\n' },
                { type: 'text', text: '粗体', style: { bold: true } },
                { type: 'text', text: '紧跟汉字 ' },
                { type: 'text', text: '[2]' },
              ],
            },
          ],
        },
        { type: 'context', elements: [{ type: 'plain_text', text: 'As of 2024-05-06.', emoji: false }] },
        {
          type: 'rich_text',
          elements: [
            {
              type: 'rich_text_section',
              elements: [
                { type: 'text', text: 'Sources', style: { bold: true } },
                { type: 'text', text: '\n' },
                { type: 'text', text: '[1] ' },
                { type: 'link', url: 'https://lens.example/1', text: 'Title 1 · Lens Daily · 2024-05-06' },
                { type: 'text', text: '\n' },
                { type: 'text', text: '[2] ' },
                { type: 'link', url: 'https://lens.example/2', text: 'Title 2 · Lens Daily · 2024-05-06' },
              ],
            },
          ],
        },
        {
          type: 'context_actions',
          elements: [
            {
              type: 'feedback_buttons',
              action_id: 'vote',
              positive_button: {
                text: { type: 'plain_text', text: 'Helpful', emoji: false },
                value: '{"answer":"answer-1","verdict":"up"}',
              },
              negative_button: {
                text: { type: 'plain_text', text: 'Not helpful', emoji: false },
                value: '{"answer":"answer-1","verdict":"down"}',
              },
            },
          ],
        },
      ],
    });
  });

  it("uses Slack's own table, pads short rows and marks empty cells", () => {
    const table: Block = {
      type: 'table',
      columns: ['Fact', ''],
      rows: [[[text('founded')], [{ type: 'link', text: '2009', url: 'https://lens.example/' }]], [[text('seat')]]],
    };
    expect(renderForSlack(reply([table]), { words }).blocks).toEqual([
      {
        type: 'table',
        column_settings: [{ is_wrapped: true }, { is_wrapped: true }],
        rows: [
          [
            { type: 'raw_text', text: 'Fact' },
            { type: 'raw_text', text: '–' },
          ],
          [
            { type: 'raw_text', text: 'founded' },
            {
              type: 'rich_text',
              elements: [
                { type: 'rich_text_section', elements: [{ type: 'link', url: 'https://lens.example/', text: '2009' }] },
              ],
            },
          ],
          [
            { type: 'raw_text', text: 'seat' },
            { type: 'raw_text', text: '–' },
          ],
        ],
      },
    ]);
  });

  it('shows a second table as a list, and the end of one that is too long', () => {
    const table = (rows: number): Block => ({
      type: 'table',
      columns: ['n'],
      rows: Array.from({ length: rows }, (_, n) => [[text(`row ${n}`)]]),
    });
    const { blocks } = renderForSlack(reply([table(150), table(2)]), { words });
    expect(blocks.map(({ type }) => type)).toEqual(['table', 'rich_text']);
    expect(JSON.stringify(blocks[0])).toMatch(/row 97.*"…"/);
    expect(JSON.stringify(blocks[1])).toContain('row 1');
  });

  it('follows no address that is none of the web', () => {
    const cited = reply([{ type: 'citations', label: 'S', citations: [citation(1, { url: 'javascript:alert(1)' })] }]);
    expect(JSON.stringify(renderForSlack(cited, { words }))).not.toContain('javascript:');
  });

  it('keeps all sources of an answer that is far too long, and says less of each of very many', () => {
    const long = '据报道，其2023年收入为365亿元，同比增长两成。'.repeat(1_000);
    const citations = Array.from({ length: 90 }, (_, index) => citation(index + 1, { title: '很长的标题'.repeat(30) }));
    const { blocks } = renderForSlack(
      reply([
        { type: 'paragraph', line: [text(long), { type: 'cite', n: 1 }] },
        { type: 'citations', label: '来源', citations },
      ]),
      { words },
    );
    const all = JSON.stringify(blocks);
    for (const { n } of citations) expect(all).toContain(`"[${n}] "`);
    expect(all).toContain('两成。…');
  });
});

describe('a text that is cut', () => {
  it.each([
    ['One sentence. Another one that is long', 24, 'One sentence.…'],
    ['第一句。第二句很长很长很长', 7, '第一句。…'],
    ['该公司成立于上海浦东新区', 9, '该公司成立于上海…'],
    ['nothing but words here', 14, 'nothing but…'],
    ['😀😀😀', 4, '😀…'],
    ['short', 5, 'short'],
    ['any', 0, ''],
  ])('%j in %i units is %j', (given, most, expected) => {
    expect(cut(given, most)).toBe(expected);
    expect(cut(given, most).length).toBeLessThanOrEqual(most);
  });
});

describe('plain text', () => {
  it('is shown without hidden controls and half characters', () => {
    expect(shown('a\u202eb\u0000c\ud800d\r\ne')).toBe('abc\ufffdd\ne');
  });

  it('is escaped where Slack parses', () => {
    expect(escaped('<!channel> & <@U1>')).toBe('&lt;!channel&gt; &amp; &lt;@U1&gt;');
  });

  it.each([
    ['<@U0WENDA> hello', 'hello'],
    ['hello <@U1|tom> in <#C1|deals> and <#C2>', 'hello @tom in #deals and #C2'],
    ['<https://a.example|a> <https://b.example> <mailto:x@y.example>', 'a https://b.example x@y.example'],
    ['<!here> <!subteam^S1|@team> <!date^1^{date}|today>', '@here @team today'],
    ['1 &lt; 2 &amp;&amp; 3 &gt; 2', '1 < 2 && 3 > 2'],
  ])('is read out of %j', (markup, typed) => {
    expect(typedText(markup, 'U0WENDA')).toBe(typed);
  });
});
