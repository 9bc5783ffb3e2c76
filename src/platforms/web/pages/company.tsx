import type { CompanyRef, CompanyView, FactView } from '../../../chat/catalogue/catalogue-schema.ts';
import { Page } from '../page.tsx';
import { capital, companyPath, type View } from '../view.ts';
import { ArticleList } from './article-list.tsx';
import { Charts } from './company-charts.tsx';
import { Facts } from './company-facts.tsx';
import { AskAbout, Head } from './head.tsx';
import { Sources } from './source-link.tsx';

export type CompanyPageProps = { readonly view: View; readonly company: CompanyView };

/** Everything that is known of a company, each line with its source. */
export function CompanyPage({ view, company }: CompanyPageProps) {
  const { words } = view;
  const { name, otherName, head, facts, series, newest, articles, id } = company;
  return (
    <Page view={view} title={name} section="companies" live>
      <header class="company-head">
        <Head view={view} name={name} otherName={otherName} head={head} />
        <AskAbout view={view} name={name} />
        <p>
          <a href={`/compare?a=${encodeURIComponent(id)}`}>{words.compare.with}</a>
        </p>
      </header>
      <Contents view={view} company={company} />
      {series.length > 0 && <Charts view={view} company={company} />}
      <section id="facts" aria-labelledby="facts-title">
        <h2 id="facts-title">{words.company.facts}</h2>
        <Identity company={company} view={view} />
        {facts.length === 0 ? <p>{words.company.noFacts}</p> : <Facts view={view} company={company} />}
      </section>
      {facts.some(({ happened }) => happened) && <Timeline view={view} facts={facts} />}
      <section id="articles" aria-labelledby="articles-title">
        <h2 id="articles-title">{words.company.newest}</h2>
        {articles === 0 ? <p>{words.company.noArticles}</p> : <ArticleList articles={newest} />}
        {articles > newest.length && (
          <p>
            <a href={`/articles?company=${encodeURIComponent(id)}`}>{words.company.all(articles)}</a>
          </p>
        )}
      </section>
    </Page>
  );
}

function Contents({ view: { words }, company }: Pick<CompanyPageProps, 'view' | 'company'>) {
  const parts: readonly (readonly [string, string, boolean])[] = [
    ['charts', words.company.charts, company.series.length > 0],
    ['facts', words.company.facts, true],
    ['timeline', words.company.timeline, company.facts.some(({ happened }) => happened)],
    ['articles', words.company.newest, true],
  ];
  return (
    <nav class="contents" aria-label={words.company.contents}>
      <ul>
        {parts
          .filter(([, , isThere]) => isThere)
          .map(([id, label]) => (
            <li>
              <a href={`#${id}`}>{label}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

function Identity({ company, view }: CompanyPageProps) {
  const labels = view.words.company.identity;
  const { also, former, tickers, parent, owns, products } = company;
  const lines: readonly (readonly [string, readonly (string | CompanyRef)[]])[] = [
    [labels.also, also],
    [labels.former, former],
    [labels.tickers, tickers],
    [labels.parent, parent ? [parent] : []],
    [labels.owns, owns],
    [labels.products, products],
  ];
  const filled = lines.filter(([, values]) => values.length > 0);
  if (filled.length === 0) return null;
  return (
    <dl class="identity">
      {filled.map(([label, values]) => (
        <div>
          <dt>{label}</dt>
          {values.map((value) => (
            <dd>{typeof value === 'string' ? value : <a href={companyPath(value.id)}>{value.name}</a>}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** What happened, newest first; figures are in the charts. */
function Timeline({ view, facts }: { readonly view: View; readonly facts: readonly FactView[] }) {
  const happened = facts
    .filter((fact) => fact.happened)
    .sort((a, b) => (a.sortedBy < b.sortedBy ? 1 : a.sortedBy > b.sortedBy ? -1 : 0));
  const years = [...new Set(happened.map(({ sortedBy }) => sortedBy.slice(0, 4)))];
  return (
    <section id="timeline" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{view.words.company.timeline}</h2>
      <ol class="timeline">
        {years.map((year) => (
          <li>
            <h3>{year}</h3>
            <ul>
              {happened
                .filter(({ sortedBy }) => sortedBy.startsWith(year))
                .map((fact) => (
                  <Happening fact={fact} view={view} />
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Happening({ fact, view }: { readonly fact: FactView; readonly view: View }) {
  const { label, about, value, shownWhen } = fact;
  const name = about === '' || label === '' ? label : `${label} (${about})`;
  return (
    <li>
      <span class="when">{shownWhen === '' ? value : shownWhen}</span>
      <span>
        {name !== '' && <span class="label">{capital(name)}</span>}{' '}
        {shownWhen !== '' && <span class="value">{value}</span>} <Sources fact={fact} view={view} />
      </span>
    </li>
  );
}
