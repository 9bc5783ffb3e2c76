import type { CoverageView } from '../../../chat/catalogue/catalogue-schema.ts';
import { Page } from '../page.tsx';
import { companyPath, topicPath, type View } from '../view.ts';
import { Empty } from './chat.tsx';

export type CompaniesPageProps = {
  readonly view: View;
  readonly coverage: CoverageView;
  /** A part of a name, as typed; empty for all. */
  readonly filter: string;
};

type Company = CoverageView['companies'][number];

/** All companies from A to Z, narrowed by a form that works with addresses alone; then the topics that have a page. */
export function CompaniesPage({ view, coverage, filter }: CompaniesPageProps) {
  const { words } = view;
  const { companies, articles, topics } = coverage;
  const shown = companies.filter((company) => fits(company, filter));
  const letters = [...new Set(shown.map(({ initial }) => initial))].sort();
  return (
    <Page view={view} title={words.company.listTitle} section="companies">
      <h1>{words.company.listTitle}</h1>
      {articles === 0 && <Empty view={view} leftOut={coverage.leftOut} />}
      {companies.length > 0 && <p class="lead">{words.company.listLead(companies.length)}</p>}
      <form class="filters by-name" method="get" action="/companies">
        <label>
          <span>{words.company.filter}</span>
          <input type="search" name="q" value={filter} />
        </label>
        <button type="submit">{words.company.filterButton}</button>
      </form>
      {shown.length === 0 && filter !== '' && <p class="notice">{words.company.filterNone(filter)}</p>}
      {letters.length > 1 && <Letters letters={letters} view={view} />}
      {letters.map((letter) => (
        <Letter letter={letter} companies={shown.filter(({ initial }) => initial === letter)} view={view} />
      ))}
      {topics.length > 0 && filter === '' && (
        <section id="topics" aria-labelledby="topics-title">
          <h2 id="topics-title">{words.company.topics}</h2>
          <ul class="companies">
            {topics.map(({ id, name }) => (
              <li>
                <a href={topicPath(id)}>{name}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}

function fits({ id, name, otherName }: Company, filter: string): boolean {
  const typed = filter.trim().toLowerCase();
  return [id, name, otherName?.text ?? ''].some((one) => one.toLowerCase().includes(typed));
}

function Letters({ letters, view }: { readonly letters: readonly string[]; readonly view: View }) {
  return (
    <nav class="contents" aria-label={view.words.company.letters}>
      <ul>
        {letters.map((letter) => (
          <li>
            <a href={`#${anchorOf(letter)}`}>{letter}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function anchorOf(letter: string): string {
  return `letter-${letter === '#' ? 'other' : letter.toLowerCase()}`;
}

type LetterProps = { readonly letter: string; readonly companies: readonly Company[]; readonly view: View };

function Letter({ letter, companies, view: { words } }: LetterProps) {
  const sorted = [...companies].sort((a, b) => (a.id < b.id ? -1 : 1));
  return (
    <section id={anchorOf(letter)} class="letter" aria-label={letter}>
      <h2>{letter}</h2>
      <ul class="companies">
        {sorted.map(({ id, name, otherName, articles, newest }) => (
          <li>
            <a href={companyPath(id)}>{name}</a>{' '}
            {otherName && (
              <span class="other" lang={otherName.language}>
                {otherName.text}
              </span>
            )}
            <p class="byline">
              {words.browse.found(articles)}
              {newest !== undefined && ` · ${newest}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
