import type { Target } from '../chat/message/message.ts';

/** The page of an article, at a statement when one is named. */
export function articlePath(id: string, passage?: number): string {
  const path = `/articles/${encodeURIComponent(id)}`;
  return passage === undefined ? path : `${path}?s=${passage}#s${passage}`;
}

/** A page of the library, under the root of the bot's own page. */
export function targetPath({ page, id }: Target): string {
  const part = encodeURIComponent(id);
  return page === 'articles' ? `/articles?company=${part}` : `/${FOLDERS[page]}/${part}`;
}

const FOLDERS = { article: 'articles', company: 'companies', topic: 'topics', person: 'people' } as const;

/** Where a cited statement, or what is known of something, is read on the bot's own page; undefined where that has no public address. */
export type PageOf = (source: { readonly articleId: string; readonly passage: number } | Target) => string | undefined;

/** For where the page has no public address. */
export const NO_PAGES: PageOf = () => undefined;

/** `publicUrl` is the address of the page, which may lie below a path. */
export function pagesAt(publicUrl: string | undefined): PageOf {
  if (publicUrl === undefined) return NO_PAGES;
  const base = publicUrl.replace(/\/+$/, '');
  return (source) => `${base}${'page' in source ? targetPath(source) : articlePath(source.articleId, source.passage)}`;
}
