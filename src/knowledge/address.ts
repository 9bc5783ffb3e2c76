import type { Article } from './article.ts';
import type { Library } from './library.ts';

/** The address without scheme, `www.`, fragment and trailing slash: what two spellings of one page share. */
export function addressOf(url: string): string {
  const { hostname, port, pathname, search } = new URL(url);
  return `${hostname.replace(/^www\./, '')}:${port}${pathname.replace(/\/+$/, '')}${search}`;
}

/** The oldest article of each address, by `addressOf`; those that name none are left out. */
export function articlesByAddress({ articles }: Pick<Library, 'articles'>): ReadonlyMap<string, Article> {
  const first = new Map<string, Article>();
  for (const article of articles.values()) {
    if (article.url === '') continue;
    const address = addressOf(article.url);
    if (!first.has(address)) first.set(address, article);
  }
  return first;
}
