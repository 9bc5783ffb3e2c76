import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/cli/page/page-text.ts';
import { readPage } from '../../../src/cli/page/read-page.ts';
import { linkedData, newsPage } from './pages.ts';

const TODAY = '2026-03-01';
const URL_OF_PAGE = 'https://news.example/halden-grows';
const read = (html: string, url: string = URL_OF_PAGE) => readPage({ html, url, today: TODAY });

const LINKED = linkedData({
  headline: 'Halden Optics doubles its sales',
  datePublished: '2025-06-03T23:30:00-05:00',
  publisher: { '@type': 'Organization', name: 'Mirror Weekly' },
});

describe('readPage', () => {
  it('takes title, publisher and day from JSON-LD before all else', () => {
    const head = `${LINKED}<meta property="og:title" content="Another"><meta property="og:site_name" content="Other">`;
    expect(read(newsPage({ head }))).toMatchObject({
      url: URL_OF_PAGE,
      title: 'Halden Optics doubles its sales',
      publisher: 'Mirror Weekly',
      published: '2025-06-03',
      doubts: [],
    });
  });

  it('takes them from Open Graph where there is no JSON-LD, or where it is broken', () => {
    const open = `<meta property="og:title" content="Sales double | Mirror Weekly">
      <meta property="og:site_name" content="Mirror Weekly"><meta property="article:published_time" content="2025-06-03T09:00:00Z">`;
    for (const broken of [
      '',
      '<script type="application/ld+json">{"@type": "NewsArticle", </script>',
      linkedData({ headline: 7 }),
    ]) {
      expect(read(newsPage({ head: broken + open }))).toMatchObject({
        title: 'Sales double',
        publisher: 'Mirror Weekly',
        published: '2025-06-03',
      });
    }
  });

  it('gives the text of the article by paragraphs, without navigation and footer', () => {
    const { paragraphs } = read(
      newsPage({ body: '<p>Sales rose.</p><ul><li>In Bergen</li></ul><script>alert(1)</script>' }),
    );
    expect(paragraphs).toContain('Sales rose.');
    expect(paragraphs).toContain('In Bergen');
    expect(paragraphs.join(' ')).not.toMatch(/Home|Imprint|alert/);
  });

  it('takes the text that JSON-LD carries where the page shows only its beginning', () => {
    const articleBody = `First.\nSecond: ${'long '.repeat(200)}`;
    const html = `<html><head>${linkedData({ headline: 'x', articleBody })}</head><body><p>First.</p></body></html>`;
    expect(read(html).paragraphs[0]).toBe('First.');
    expect(read(html).paragraphs).toHaveLength(2);
  });

  it.each([
    [
      'says that it is not free',
      LINKED.replace('"headline"', '"isAccessibleForFree":"False","headline"'),
      'not free to read',
    ],
    ['says so in Open Graph', '<meta property="article:content_tier" content="locked">', 'not free to read'],
  ])('warns of a page that %s', (_, head, why) => {
    expect(read(newsPage({ head })).doubts[0]).toContain(why);
  });

  it('warns of a page with hardly any text', () => {
    const { doubts, paragraphs } = read(
      '<html><head><meta name="description" content="A teaser."></head><body></body></html>',
    );
    expect(paragraphs).toEqual(['A teaser.']);
    expect(doubts[0]).toContain('Only 9 characters of text were found');
  });

  it('takes the page for its own address where that is one of the same site', () => {
    const page = (own: string) => newsPage({ head: `<link rel="canonical" href="${own}">` });
    expect(read(page('/halden-grows'), `${URL_OF_PAGE}?utm_source=x`).url).toBe(URL_OF_PAGE);
    expect(read(page('https://elsewhere.example/a')).url).toBe(URL_OF_PAGE);
    expect(read(page('https://news.example/')).url).toBe(URL_OF_PAGE);
    expect(read(page('javascript:alert(1)')).url).toBe(URL_OF_PAGE);
  });

  it('finds where a saved page comes from', () => {
    const saved = `<!-- saved from url=(0032)${URL_OF_PAGE} -->\n${newsPage()}`;
    expect(readPage({ html: saved, today: TODAY }).url).toBe(URL_OF_PAGE);
    expect(readPage({ html: newsPage(), today: TODAY }).url).toBe('');
  });
});

describe('textOf', () => {
  const GBK = Buffer.from([0xbf, 0xec, 0xca, 0xd6]);

  it.each([
    ['the header', GBK, 'text/html; charset=GBK', '快手'],
    ['a <meta>', Buffer.concat([Buffer.from('<meta charset="gb2312">'), GBK]), 'text/html', '快手'],
    [
      'an older <meta>',
      Buffer.concat([Buffer.from('<meta http-equiv="x" content="text/html; charset=gbk">'), GBK]),
      '',
      '快手',
    ],
    ['a byte order mark', Buffer.from('\ufeff快手', 'utf16le'), 'text/html; charset=utf-8', '快手'],
    ['nothing', Buffer.from('快手'), 'text/html', '快手'],
    ['an encoding that there is not', Buffer.from('快手'), 'text/html; charset=none', '快手'],
  ])('reads the encoding that %s says', (_, body, type, expected) => {
    expect(textOf(body, type)).toContain(expected);
  });
});
