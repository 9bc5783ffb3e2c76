import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { articleOf, type LinkedArticle } from './linked-data.ts';
import { type DatedBy, dayInAddress, dayOf, publishedOf } from './page-date.ts';
import { oneLine } from './page-text.ts';

/** What a page says, and what it says of itself. */
export type PageSource = {
  readonly url: string;
  readonly title: string;
  readonly publisher?: string;
  /** `YYYY-MM-DD`. */
  readonly published?: string;
  /** The text of the article, a paragraph each. */
  readonly paragraphs: readonly string[];
  /** What the curator should look at before trusting it. */
  readonly doubts: readonly string[];
};

export type PageGiven = {
  readonly html: string;
  /** Where it was found; absent for a saved file that does not say. */
  readonly url?: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
};

type Page = ReturnType<typeof parseHTML>['document'];

/** Text below which a page holds no whole article, in characters. */
const SHORT = 600;

/** Reads a page: its title, publisher and day from JSON-LD and Open Graph, its text as a browser's reader view shows it. */
export function readPage({ html, url: given, today }: PageGiven): PageSource {
  const { document } = parseHTML(html);
  const linked = articleOf(
    [...document.querySelectorAll('script[type="application/ld+json"]')].map((one) => one.textContent ?? ''),
  );
  const meta = metaOf(document);
  const url = addressOf(document, meta, html, given);
  const publisher = oneLine(linked.publisher ?? meta('og:site_name', 'application-name') ?? '');
  const days = daysOf(document, meta, linked, url);
  const head = oneLine(linked.headline ?? meta('og:title', 'twitter:title') ?? document.title ?? '');
  const isLocked = isPaid(meta, linked);
  const paragraphs = paragraphsOf(document, meta, linked);
  const text = paragraphs.join('\n');
  const { published, doubts } = publishedOf(days, text, today);
  return {
    url,
    title: withoutPublisher(head, publisher),
    ...(publisher !== '' && { publisher }),
    ...(published !== undefined && { published }),
    paragraphs,
    doubts: [...(isLocked || text.length < SHORT ? [doubtOfLength(isLocked, text.length)] : []), ...doubts],
  };
}

function doubtOfLength(isLocked: boolean, length: number): string {
  const why = isLocked ? 'The page says that it is not free to read' : `Only ${length} characters of text were found`;
  return `${why}: this may be its beginning alone. Write only what you saw, or save the whole page from your browser and give that file.`;
}

/** The page's own address, where it names one of the same site: without what was added for counting. */
function addressOf(document: Page, meta: Meta, html: string, given: string | undefined): string {
  const saved = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i.exec(html.slice(0, 2000))?.[1];
  const found = given ?? saved;
  const own = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url');
  if (own == null || !URL.canParse(own, found)) return found ?? '';
  const named = new URL(own, found);
  const isOfSite = found === undefined || named.hostname === new URL(found).hostname;
  return /^https?:$/.test(named.protocol) && isOfSite && named.pathname !== '/' ? named.href : (found ?? '');
}

/** What the page says in the first of these `<meta>`s that it has. */
type Meta = (...names: readonly string[]) => string | undefined;

function metaOf(document: Page): Meta {
  const contents = new Map<string, string>();
  for (const one of document.querySelectorAll('meta')) {
    for (const key of ['property', 'name', 'itemprop']) {
      const name = one.getAttribute(key);
      if (name !== null && !contents.has(name)) contents.set(name, one.getAttribute('content') ?? '');
    }
  }
  return (...names) => names.map((name) => contents.get(name) ?? '').find((content) => content.trim() !== '');
}

const DATES = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'dc.date.issued',
  'DC.date.issued',
  'date',
];

/** Every day that the page gives for its publication, the most trusted first. */
function daysOf(document: Page, meta: Meta, { published }: LinkedArticle, url: string): readonly DatedBy[] {
  const times = [...document.querySelectorAll('time')].map(
    (one) => one.getAttribute('datetime') ?? one.textContent ?? '',
  );
  const named: readonly (readonly [string, string | undefined])[] = [
    ['its JSON-LD', published],
    ...DATES.map((name) => [`<meta ${name}>`, meta(name)] as const),
    ['its address', url === '' ? undefined : dayInAddress(url)],
    ['its first <time>', times.find((time) => dayOf(time) !== undefined)],
  ];
  return named.flatMap(([by, said]) => {
    const day = dayOf(said ?? '');
    return day === undefined ? [] : [{ day, by }];
  });
}

function isPaid(meta: Meta, { isFree }: LinkedArticle): boolean {
  return isFree === false || /^(?:locked|metered)$/.test(meta('article:content_tier') ?? '');
}

/** The reader view of the page; where it finds none, what the page says of its text elsewhere. Changes the document. */
function paragraphsOf(document: Page, meta: Meta, { text = '' }: LinkedArticle): readonly string[] {
  const described = meta('og:description', 'description') ?? '';
  const content = new Readability<Element>(document as unknown as Document, {
    serializer: (node) => node as Element,
    charThreshold: 200,
  }).parse()?.content;
  const read = content ? blocksOf(content) : [];
  const told = (read.join('').length * 2 < text.length ? text : '').split(/\n+/).map(oneLine).filter(isText);
  if (told.length > 0) return told;
  return read.length > 0 ? read : [described].map(oneLine).filter(isText);
}

const BLOCK = 'p, li, blockquote, h2, h3, h4, tr, pre';

/** The innermost blocks of the text; a text without any is one. */
function blocksOf(content: Element): readonly string[] {
  const blocks = [...content.querySelectorAll(BLOCK)].filter((one) => one.querySelector(BLOCK) === null);
  const texts = (blocks.length > 0 ? blocks : [content]).map((one) => oneLine(one.textContent ?? ''));
  return texts.filter(isText);
}

function isText(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** `Shares triple - The Paper` without the name of the site. */
function withoutPublisher(title: string, publisher: string): string {
  const [, head, tail] = /^(.+?)\s*[|｜_–—-]\s*([^|｜_–—-]+)$/u.exec(title) ?? [];
  const isSite = publisher !== '' && tail?.trim().toLowerCase() === publisher.toLowerCase();
  return head !== undefined && isSite ? head : title;
}
