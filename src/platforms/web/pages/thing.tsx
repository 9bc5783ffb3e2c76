import type { ThingView } from '../../../chat/catalogue/catalogue-schema.ts';
import { Page } from '../page.tsx';
import { WholeDates } from '../reply/whole-dates.tsx';
import { capital, companyPath, type View } from '../view.ts';
import { ArticleList } from './article-list.tsx';
import { AskAbout, Head } from './head.tsx';
import { Sources } from './source-link.tsx';

export type ThingPageProps = { readonly view: View; readonly thing: ThingView };

/** Everything that is known of a topic or a person, each line with its source. */
export function ThingPage({ view, thing }: ThingPageProps) {
  const { words } = view;
  const { name, otherName, head, companies, facts, newest, articles, kind } = thing;
  return (
    <Page view={view} title={name} section="companies" live>
      <header class="company-head">
        <p class="byline">
          {words.thing[kind]}
          {companies.map(({ id, name: company }) => (
            <>
              {' · '}
              <a href={companyPath(id)}>{company}</a>
            </>
          ))}
        </p>
        <Head view={view} name={name} otherName={otherName} head={head} />
        <AskAbout view={view} name={name} />
      </header>
      <section id="facts" aria-labelledby="facts-title">
        <h2 id="facts-title">{words.thing.known}</h2>
        {facts.length === 0 ? <p>{words.company.noFacts}</p> : <ThingFacts view={view} thing={thing} />}
      </section>
      <section id="articles" aria-labelledby="articles-title">
        <h2 id="articles-title">{words.company.newest}</h2>
        {articles === 0 ? <p>{words.company.noArticles}</p> : <ArticleList articles={newest} />}
      </section>
    </Page>
  );
}

function ThingFacts({ view, thing: { id, name, facts } }: ThingPageProps) {
  const { company } = view.words;
  const isOwn = ({ person, value }: ThingView['facts'][number]) => person === id || value === name;
  return (
    <table class="facts">
      <thead>
        <tr>
          {[company.fact, company.value, company.when, company.source].map((column) => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      {facts.map((fact) => (
        <tbody>
          <tr class={fact.current ? 'current' : 'earlier'}>
            <FactName fact={fact} isOwn={isOwn(fact)} />
            <td>
              <span class="value">
                {fact.of && isOwn(fact) ? <a href={companyPath(fact.of.id)}>{fact.of.name}</a> : fact.value}
              </span>
              {fact.about !== '' && <span class="about"> · {fact.about}</span>}
            </td>
            <td class="when">
              <WholeDates text={fact.shownWhen} />
            </td>
            <td>
              <Sources fact={fact} view={view} />
            </td>
          </tr>
        </tbody>
      ))}
    </table>
  );
}

/** On a person's own page the value of an office is where it is held, and not that person once more. */
function FactName({
  fact: { label, of },
  isOwn,
}: {
  readonly fact: ThingView['facts'][number];
  readonly isOwn: boolean;
}) {
  return (
    <th scope="row">
      {capital(label)}
      {of && !isOwn && (
        <>
          {' · '}
          <a href={companyPath(of.id)}>{of.name}</a>
        </>
      )}
    </th>
  );
}
