import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Block, Line, Reply } from '../../../src/chat/message/message.ts';
import { chartSvg } from '../../../src/platforms/web/chart.ts';
import { ReplyView } from '../../../src/platforms/web/reply/reply.tsx';
import type { View } from '../../../src/platforms/web/view.ts';
import { pageWordsIn } from '../../../src/platforms/web/words/page-words.ts';
import { openBot } from '../../chat/open-bot.ts';
import { anyReply } from '../../fixtures/any-reply.ts';
import { openWeb } from './open-web.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</textarea><script>',
  '</title><script>',
  '<!--',
  ']]>',
  '&lt;b&gt;',
  'javascript:alert(1)',
  '\u202e\u0000<b>',
];
const hostile = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', maxLength: 30 }));

const bot = await openBot();
const view: View = {
  language: 'en',
  words: pageWordsIn('en'),
  door: bot.words('en'),
  path: '/',
  assets: { style: '/s.css', script: '/s.js', icon: '/i.svg' },
  keepsQuestions: false,
  newId: () => 'id',
};

/** Every text that a reply shows, in the order in which it is shown. */
function textsOf({ blocks }: Reply): readonly string[] {
  const ofLine = (line: Line) => line.map((inline) => (inline.type === 'cite' ? String(inline.n) : inline.text));
  const ofBlock = (block: Block): readonly string[] => {
    switch (block.type) {
      case 'headline':
        return [block.label ?? '', ...ofLine(block.line)];
      case 'heading':
        return [block.text];
      case 'paragraph':
      case 'note':
        return ofLine(block.line);
      case 'list':
        return block.items.flatMap(ofLine);
      case 'table':
        return [...block.columns, ...block.rows.flat().flatMap(ofLine)];
      case 'chart':
        return [block.title, ...block.columns, ...block.rows.flat().flatMap(ofLine)];
      case 'choices':
        return [block.label, ...block.choices.map(({ label }) => label)];
      case 'suggestions':
        return [block.label, ...block.questions];
      case 'citations':
        return [block.label, ...block.citations.flatMap(({ title, publisher, quote }) => [publisher, title, quote])];
    }
  };
  return blocks.flatMap(ofBlock);
}

const ELEMENTS =
  /^(div|h3|p|span|strong|a|sup|ul|li|ol|section|table|thead|tbody|tr|th|td|form|fieldset|legend|input|button|time|svg|rect|figure|figcaption|picture|source|img|details|summary|blockquote|footer)$/;

describe('texts of articles and questions', () => {
  it('are shown as they are, and none becomes markup', () => {
    fc.assert(
      fc.property(anyReply({ hostile, plain: hostile }), (reply) => {
        const { document } = parseHTML(
          `<html><head></head><body>${renderToString(<ReplyView reply={reply} view={view} />)}</body></html>`,
        );
        for (const element of document.body.querySelectorAll('*')) {
          expect(element.localName).toMatch(ELEMENTS);
          for (const { name, value } of element.attributes) {
            expect(name).not.toMatch(/^on|^style$/);
            if (name === 'href') expect(value).toMatch(/^(https?:\/\/|\/(articles|a|compare|companies)\/)/);
          }
        }
        const shown = document.body.textContent ?? '';
        let from = 0;
        for (const text of textsOf(reply)) {
          const place = shown.indexOf(text, from);
          expect(place, JSON.stringify(text)).toBeGreaterThanOrEqual(0);
          from = place;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('stay texts on the whole page', async () => {
    const { post } = await openWeb();
    for (const question of HOSTILE) {
      const { document } = parseHTML((await post('/', { question, id: 'a' })).body);
      expect(document.querySelectorAll('script')).toHaveLength(1);
      expect(document.querySelectorAll('img, b')).toHaveLength(0);
      expect(document.querySelector('.question')?.textContent).toContain(question);
    }
  });

  it('stay texts in charts', async () => {
    const series = bot.catalogue.company('halden', 'en')?.series[0];
    if (!series) throw new Error('the fixture has no series');
    for (const text of HOSTILE) {
      const axis = { ...series.axis, label: text };
      const { document } = parseHTML(chartSvg({ ...series, axis }, text));
      expect(document.querySelectorAll('script, img, b')).toHaveLength(0);
    }
  });
});

describe('links', () => {
  it('lead to web addresses only', () => {
    const blocks: Block[] = [
      {
        type: 'paragraph',
        line: ['javascript:alert(1)', 'data:text/html,x', ' javascript:x'].map((url) => ({
          type: 'link',
          text: 'here',
          url,
        })),
      },
    ];
    const html = renderToString(<ReplyView reply={{ kind: 'answered', language: 'en', blocks }} view={view} />);
    expect(html).not.toContain('<a');
    expect(html).toContain('here');
  });
});
