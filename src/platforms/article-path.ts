/** The page of an article, at a statement when one is named. */
export function articlePath(id: string, passage?: number): string {
  const path = `/articles/${encodeURIComponent(id)}`;
  return passage === undefined ? path : `${path}?s=${passage}#s${passage}`;
}

/** Where a cited statement is read on the bot's own page; undefined where that has no public address. */
export type PageOf = (source: { readonly articleId: string; readonly passage: number }) => string | undefined;

/** `publicUrl` is the address of the page, which may lie below a path. */
export function pagesAt(publicUrl: string | undefined): PageOf {
  if (publicUrl === undefined) return () => undefined;
  const base = publicUrl.replace(/\/+$/, '');
  return ({ articleId, passage }) => `${base}${articlePath(articleId, passage)}`;
}
