const FILLER = `The company did not say more about its plans, and nobody who was asked had anything to add to what it wrote in its
letter to the holders of its shares, which is long, and which was sent to all of them on the same day by post and by wire.`;

export type PageParts = {
  readonly head?: string;
  readonly title?: string;
  readonly body?: string;
};

/** A page of a newspaper: navigation, an article that is long enough for a reader view, a footer. */
export function newsPage({ head = '', title = 'Halden Optics grows', body = '' }: PageParts = {}): string {
  return `<!doctype html><html><head><title>${title}</title>${head}</head><body>
<nav><a href="/">Home</a> <a href="/jobs">Jobs</a></nav>
<article><h1>${title}</h1>${body}<p>${FILLER}</p><p>${FILLER}</p><p>${FILLER}</p></article>
<footer>Imprint</footer></body></html>`;
}

/** A page's JSON-LD, as publishers write it: the article is one node of a graph. */
export function linkedData(article: Readonly<Record<string, unknown>>): string {
  const graph = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', name: 'x' },
      { '@type': ['NewsArticle'], ...article },
    ],
  };
  return `<script type="application/ld+json">${JSON.stringify(graph)}</script>`;
}
