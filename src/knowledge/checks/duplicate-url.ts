import { addressOf, articlesByAddress } from '../address.ts';
import type { Article } from '../article.ts';
import type { Problem } from '../problems/problem.ts';
import type { Check } from './check.ts';

/** One original has one digest: no two articles have the same address. */
export const duplicateUrl: Check = {
  name: 'duplicate-url',
  compares: true,
  grade: 'error',
  run: ({ library }) => {
    const first = articlesByAddress(library);
    return [...library.articles.values()].flatMap((article) => {
      const twin = article.url === '' ? undefined : first.get(addressOf(article.url));
      return twin === undefined || twin === article ? [] : [problemOf(article, twin)];
    });
  },
};

function problemOf({ url, path, lines }: Article, twin: Article): Problem {
  const message = `${url} is also the address of ${twin.path}. Put both into one article, or correct the address`;
  return { grade: 'error', path, line: lines.url ?? 2, field: 'url', message };
}
