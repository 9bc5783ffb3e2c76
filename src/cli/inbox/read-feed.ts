import { parseFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { UsageError } from '../../errors.ts';
import { type FetchOptions, fetchPage } from '../page/fetch-page.ts';
import { oneLine, textOf } from '../page/page-text.ts';
import type { FeedAddress } from './feeds-file.ts';

/** One entry of a feed. */
export type FeedItem = {
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  readonly summary: string;
  /** `YYYY-MM-DD`; absent where the feed does not say. */
  readonly day?: string;
};

const FEEDS = [
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
  'application/json',
  'application/xml',
  'text/xml',
  'text/plain',
  'text/html',
] as const;

/** Fetches a feed (RSS, RDF, Atom, JSON Feed) and gives its entries. Throws what `fetchPage` throws, and UsageError for what is no feed. */
export async function readFeed(feed: FeedAddress, network: Partial<FetchOptions> = {}): Promise<readonly FeedItem[]> {
  const { url, contentType, body } = await fetchPage(feed.url, { accept: FEEDS, ...network });
  return itemsOf(textOf(body, contentType), { publisher: feed.publisher, url });
}

type Entry = {
  readonly title?: string | undefined;
  readonly link?: string | undefined;
  readonly summary?: string | undefined;
  readonly date?: string | undefined;
};

/** The entries of a feed's text; those without a title or an address of the web are left out. */
export function itemsOf(text: string, { publisher, url }: FeedAddress): readonly FeedItem[] {
  return entriesOf(text, url).flatMap(({ title, link = '', summary, date }): readonly FeedItem[] => {
    const address = URL.canParse(link, url) ? new URL(link, url) : undefined;
    const said = plain(title ?? '');
    if (!address || !/^https?:$/.test(address.protocol) || said === '') return [];
    const day = dayOf(date);
    return [
      { publisher, title: said, url: address.href, summary: plain(summary ?? ''), ...(day !== undefined && { day }) },
    ];
  });
}

function entriesOf(text: string, url: string): readonly Entry[] {
  const parsed = parsedFeed(text, url);
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map((item) => ({
        title: item.title,
        link: item.link ?? item.guid?.value,
        summary: item.description,
        date: item.pubDate ?? item.dc?.dates?.[0],
      }));
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) => ({
        title: item.title,
        link: item.link,
        summary: item.description,
        date: item.dc?.dates?.[0],
      }));
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => ({
        title: entry.title?.value,
        link: (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])?.href,
        summary: entry.summary?.value ?? entry.content?.value,
        date: entry.published ?? entry.updated,
      }));
    case 'json':
      return (parsed.feed.items ?? []).map((item) => ({
        title: item.title,
        link: item.url ?? item.external_url,
        summary: item.summary ?? item.content_text ?? item.content_html,
        date: item.date_published,
      }));
  }
}

function parsedFeed(text: string, url: string) {
  try {
    return parseFeed(text);
  } catch (cause) {
    throw new UsageError('feed', `${url} is no feed (RSS, Atom or JSON Feed). Correct its address in feeds.yaml`, {
      cause,
    });
  }
}

/** Feeds write their summaries in HTML. */
function plain(text: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${text}</body></html>`);
  return oneLine(document.body.textContent ?? '');
}

/** The day that the feed wrote, in its own zone; RFC 822 (`Tue, 05 Aug 2025 10:00:00 GMT`) or ISO 8601. */
function dayOf(date: string | undefined): string | undefined {
  if (date === undefined || Number.isNaN(Date.parse(date))) return undefined;
  return /^\d{4}-\d\d-\d\d/.exec(date)?.[0] ?? new Date(date).toISOString().slice(0, 10);
}
