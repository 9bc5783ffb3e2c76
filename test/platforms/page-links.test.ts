import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/chat/message/message.ts';
import { pagesAt } from '../../src/platforms/article-path.ts';
import { withPageLinks } from '../../src/platforms/page-links.ts';

const BLOCKS: readonly Block[] = [
  { type: 'headline', line: [{ type: 'strong', text: 'Halden', to: { page: 'company', id: 'halden' } }] },
  {
    type: 'note',
    line: [
      { type: 'text', text: '4 articles', to: { page: 'articles', id: 'halden' } },
      { type: 'text', text: ' on ' },
    ],
  },
  {
    type: 'list',
    items: [
      [{ type: 'text', text: 'a', to: { page: 'article', id: 'a b' } }],
      [{ type: 'text', text: 't', to: { page: 'topic', id: 't' } }],
      [{ type: 'text', text: 'p', to: { page: 'person', id: 'p' } }],
      [{ type: 'link', text: 'o', url: 'https://news.example/o', to: { page: 'article', id: 'o' } }],
    ],
  },
];

/** Addresses of all links, in order. */
const linksIn = (blocks: readonly Block[]) =>
  [...JSON.stringify(blocks).matchAll(/"url":"([^"]*)"/g)].map(([, url]) => url);

describe('links to the bot’s own page', () => {
  it('stand where something leads to a page, and what has an address of its own keeps it', () => {
    expect(linksIn(withPageLinks(BLOCKS, pagesAt('https://wenda.example/sub/')))).toEqual([
      'https://wenda.example/sub/companies/halden',
      'https://wenda.example/sub/articles?company=halden',
      'https://wenda.example/sub/articles/a%20b',
      'https://wenda.example/sub/topics/t',
      'https://wenda.example/sub/people/p',
      'https://news.example/o',
    ]);
  });

  it('are none where the page has no public address', () => {
    expect(withPageLinks(BLOCKS, pagesAt(undefined))).toEqual(BLOCKS);
  });
});
