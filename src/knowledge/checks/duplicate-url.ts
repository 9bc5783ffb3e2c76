import type { Article } from '../article.ts';
import type { Problem } from '../problems/problem.ts';
import type { Check } from './check.ts';

/** One original has one digest: no two articles have the same address. */
export const duplicateUrl: Check = {
  name: 'duplicate-url',
  compares: true,
  grade: 'error',
  run: ({ library }) => {
    const first = new Map<string, Article>();
    const problems: Problem[] = [];
    for (const article of library.articles.values()) {
      if (article.url === '') continue;
      const address = addressOf(article.url);
      const twin = first.get(address);
      if (!twin) first.set(address, article);
      else problems.push(problemOf(article, twin));
    }
    return problems;
  },
};

function problemOf({ url, path, lines }: Article, twin: Article): Problem {
  const message = `${url} is also the address of ${twin.path}. Put both into one article, or correct the address`;
  return { grade: 'error', path, line: lines.url ?? 2, field: 'url', message };
}

/** The address without scheme, `www.`, fragment and trailing slash: what two spellings of one page share. */
export function addressOf(url: string): string {
  const { hostname, port, pathname, search } = new URL(url);
  return `${hostname.replace(/^www\./, '')}:${port}${pathname.replace(/\/+$/, '')}${search}`;
}
