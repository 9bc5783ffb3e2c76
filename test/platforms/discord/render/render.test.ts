import { describe, expect, it } from 'vitest';
import { type Block, strong, text } from '../../../../src/chat/message/message.ts';
import { doorWordsIn } from '../../../../src/chat/words/door-words.ts';
import { pagesAt } from '../../../../src/platforms/article-path.ts';
import { renderForDiscord } from '../../../../src/platforms/discord/render/render.ts';
import { cut, sentencesOf } from '../../../../src/platforms/discord/render/sentences.ts';
import { textOf } from '../server/check-message.ts';

const options = { words: doorWordsIn('en'), asker: '123456789012345678', ephemeral: false, share: false };
const shown = (...blocks: readonly Block[]) =>
  renderForDiscord({ kind: 'answered', language: 'en', blocks }, options).map(textOf).join('\n');

describe('a text that is too long for one piece', () => {
  it.each([
    ['a Chinese word', `${'中'.repeat(40)}字节跳动发布了新产品`],
    ['a number', `${'中'.repeat(45)}1,234,567.89亿元`],
    ['an English word', `${'word '.repeat(9)}announcement of results`],
  ])('is never cut inside %s', (_, said) => {
    const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(said);
    const words = new Set([said.length, ...[...segments].map(({ index }) => index)]);
    for (const most of [42, 43, 44, 45, 46, 47, 48, 49, 50]) {
      const kept = cut(said, most).replace(/…$/, '');
      expect(said.startsWith(kept)).toBe(true);
      expect([...words].some((start) => said.slice(0, start).trimEnd() === kept)).toBe(true);
      const [first = ''] = sentencesOf(said, most);
      expect(words.has(first.length)).toBe(true);
    }
  });
});

describe('a page', () => {
  it('links the number of each source to its own page where that has an address', () => {
    const citation = { n: 1, articleId: 'a b', passage: 2, title: 'T', publisher: 'P', published: '2024-01-01' };
    const blocks: readonly Block[] = [
      { type: 'paragraph', line: [text('So it is. '), { type: 'cite', n: 1 }] },
      { type: 'citations', label: 'Sources', citations: [{ ...citation, url: 'https://example.com/a', quote: 'q' }] },
    ];
    const pageOf = pagesAt('https://wenda.example/');
    const [body] = renderForDiscord({ kind: 'answered', language: 'en', blocks }, { ...options, pageOf });
    expect(body && textOf(body)).toContain(
      '[\\[1\\]](<https://wenda.example/articles/a%20b?s=2#s2>) [T](<https://example.com/a>) · P · 2024-01-01',
    );
  });
});

describe('renderForDiscord', () => {
  it('sets the answer first and bold, with what it answers before it', () => {
    const headline: Block = {
      type: 'headline',
      label: 'Founded: ',
      line: [strong('May 1987'), text(' · Bergen '), { type: 'cite', n: 1 }],
    };
    const proof: Block = { type: 'paragraph', line: [text('It was founded in May 1987. ')] };
    expect(shown(headline, proof)).toBe('Founded\\: **May 1987** · Bergen \\[1\\]\nIt was founded in May 1987.');
  });

  it('lets no value of an answer act', () => {
    const headline: Block = { type: 'headline', line: [strong('**@everyone** # x')] };
    expect(shown(headline)).toBe('**\\*\\*@\u200beveryone\\*\\* \\# x**');
  });
});
