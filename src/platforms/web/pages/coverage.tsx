import type { CoverageView } from '../../../chat/catalogue/catalogue-schema.ts';
import { Page } from '../page.tsx';
import { companyPath, type View } from '../view.ts';
import { Empty } from './chat.tsx';

export type CoveragePageProps = { readonly view: View; readonly coverage: CoverageView };

/** Articles and facts on each company, with the newest date. */
export function CoveragePage({ view, coverage }: CoveragePageProps) {
  const { words } = view;
  const { companies, articles } = coverage;
  return (
    <Page view={view} title={words.coverageTitle} section="coverage">
      <h1>{words.coverageTitle}</h1>
      <p class="lead">{words.coverageLead(articles, companies.length)}</p>
      {articles === 0 && <Empty view={view} leftOut={coverage.leftOut} />}
      {articles > 0 && coverage.leftOut !== undefined && <p class="notice">{coverage.leftOut}</p>}
      {companies.length > 0 && <CoverageTable view={view} coverage={coverage} />}
    </Page>
  );
}

function CoverageTable({ view: { words }, coverage: { companies } }: CoveragePageProps) {
  const most = Math.max(1, ...companies.map(({ articles }) => articles));
  return (
    <table class="coverage">
      <thead>
        <tr>
          <th scope="col">{words.company.name}</th>
          <th scope="col" class="figure">
            {words.articles}
          </th>
          <th scope="col" class="amount">
            <span class="hidden">{words.articles}</span>
          </th>
          <th scope="col" class="figure">
            {words.factCount}
          </th>
          <th scope="col">{words.newestArticle}</th>
        </tr>
      </thead>
      <tbody>
        {companies.map(({ id, name, articles, facts, newest }) => (
          <tr>
            <th scope="row">
              <a href={companyPath(id)}>{name}</a>
            </th>
            <td class="figure">{articles}</td>
            <td class="amount" aria-hidden="true">
              <progress max={most} value={articles} />
            </td>
            <td class="figure">{facts}</td>
            <td>{newest === undefined ? '–' : <time dateTime={newest}>{newest}</time>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
