import type { BrowseFilter } from '../../../chat/catalogue/catalogue-articles.ts';
import type { BrowseView, FilterValue } from '../../../chat/catalogue/catalogue-schema.ts';
import { Page } from '../page.tsx';
import type { View } from '../view.ts';
import { ArticleList } from './article-list.tsx';
import { Empty } from './chat.tsx';

export type BrowsePageProps = { readonly view: View; readonly filter: BrowseFilter; readonly found: BrowseView };

type Facet = keyof BrowseView['filters'];
const FACETS: readonly Facet[] = ['company', 'topic', 'publisher', 'year'];

/** All articles, narrowed by a form that works with addresses alone. */
export function BrowsePage({ view, filter, found }: BrowsePageProps) {
  const { words } = view;
  const isFiltered = [...FACETS, 'text' as const].some((facet) => filter[facet]);
  return (
    <Page view={view} title={words.browse.title} section="articles">
      <h1>{words.browse.title}</h1>
      <form class="filters" method="get" action="/articles" aria-label={words.browse.filter}>
        <label class="search">
          <span>{words.browse.text}</span>
          <input type="search" name="text" value={filter.text} />
        </label>
        {FACETS.map((facet) => (
          <Select facet={facet} chosen={filter[facet] ?? ''} values={found.filters[facet]} view={view} />
        ))}
        <button type="submit">{words.browse.apply}</button>
        {isFiltered && <a href="/articles">{words.browse.clear}</a>}
      </form>
      {found.total === 0 && !isFiltered ? (
        <Empty view={view} />
      ) : (
        <p class="count">{found.total === 0 ? words.browse.none : words.browse.found(found.total)}</p>
      )}
      <ArticleList articles={found.articles} />
      <Pager view={view} filter={filter} found={found} />
    </Page>
  );
}

type SelectProps = {
  readonly facet: Facet;
  readonly chosen: string;
  readonly values: readonly FilterValue[];
  readonly view: View;
};

function Select({ facet, chosen, values, view: { words } }: SelectProps) {
  return (
    <label>
      <span>{words.browse[facet]}</span>
      <select name={facet}>
        <option value="">{words.browse.any}</option>
        {values.map(({ value, label, count }) => (
          <option value={value} selected={value === chosen}>
            {`${label} (${count})`}
          </option>
        ))}
      </select>
    </label>
  );
}

function Pager({ view, filter, found: { page, pages } }: BrowsePageProps) {
  if (pages < 2) return null;
  const { words, door } = view;
  const to = (target: number) => {
    const chosen = [...FACETS, 'text' as const].flatMap((facet): readonly [string, string][] =>
      filter[facet] ? [[facet, filter[facet]]] : [],
    );
    return `/articles?${new URLSearchParams([...chosen, ['page', String(target)]])}`;
  };
  return (
    <nav class="pager" aria-label={words.browse.pages}>
      {page > 1 ? (
        <a href={to(page - 1)} rel="prev">
          {door.previous}
        </a>
      ) : (
        <span />
      )}
      <span>{words.browse.page(page, pages)}</span>
      {page < pages ? (
        <a href={to(page + 1)} rel="next">
          {door.next}
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}
