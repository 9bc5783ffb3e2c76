import type { CompanyRef, ComparisonView, FactView } from '../../../chat/catalogue/catalogue-schema.ts';
import { Page } from '../page.tsx';
import { Bar } from '../reply/table.tsx';
import { WholeDates } from '../reply/whole-dates.tsx';
import { capital, companyPath, comparePath, personPath, type View } from '../view.ts';
import { altOf, ChartImage, legendLine, seriesTitle } from './company-charts.tsx';
import { SourceLink } from './source-link.tsx';

export type ComparePageProps = {
  readonly view: View;
  readonly comparison: ComparisonView;
  /** All that can be chosen. */
  readonly companies: readonly CompanyRef[];
};

type Row = ComparisonView['themes'][number]['rows'][number];

/** Two companies side by side: their figures with a chart, who leads them, where they are listed, what they were fined for. */
export function ComparePage({ view, comparison, companies }: ComparePageProps) {
  const { words } = view;
  const [first, second] = comparison.companies;
  const title = words.compare.title(first?.name ?? '', second?.name ?? '');
  const { themes } = comparison;
  const withFigures = themes.find(({ rows }) => rows.some(({ kind }) => kind === 'figure'));
  return (
    <Page view={view} title={title} section="companies">
      <h1>{title}</h1>
      <ChooseTwo view={view} companies={companies} chosen={comparison.companies.map(({ id }) => id)} />
      {themes.length === 0 && <p class="notice">{words.compare.nothing}</p>}
      {themes.map((theme) => {
        const heading = theme.label ?? words.company.facts;
        return (
          <section aria-labelledby={theme.id}>
            <h2 id={theme.id}>{heading}</h2>
            <SideBySide view={view} companies={comparison.companies} rows={theme.rows} caption={heading} />
            {theme === withFigures && <Charts view={view} comparison={comparison} />}
          </section>
        );
      })}
    </Page>
  );
}

/** Two companies to be set side by side, where none are chosen yet. */
export function ChooseComparePage({ view, companies, chosen }: ChooseProps) {
  return (
    <Page view={view} title={view.words.compare.choose} section="companies">
      <h1>{view.words.compare.choose}</h1>
      <ChooseTwo view={view} companies={companies} chosen={chosen} />
    </Page>
  );
}

type ChooseProps = {
  readonly view: View;
  readonly companies: readonly CompanyRef[];
  /** Ids of those that are chosen, up to two. */
  readonly chosen: readonly string[];
};

function ChooseTwo({ view: { words, language }, companies, chosen }: ChooseProps) {
  const sorted = [...companies].sort((a, b) => a.name.localeCompare(b.name, language));
  return (
    <form class="filters two" method="get" action="/compare" aria-label={words.compare.choose}>
      {(['a', 'b'] as const).map((name, place) => (
        <label>
          <span>{place === 0 ? words.browse.company : words.compare.other}</span>
          <select name={name} required>
            <option value="">{words.compare.pick}</option>
            {sorted.map(({ id, name: shown }) => (
              <option value={id} selected={id === chosen[place]}>
                {shown}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit">{words.compare.submit}</button>
    </form>
  );
}

type SideProps = {
  readonly view: View;
  readonly companies: readonly CompanyRef[];
  readonly rows: readonly Row[];
  readonly caption: string;
};

function SideBySide({ view, companies, rows, caption }: SideProps) {
  return (
    <table class="sides">
      <caption class="hidden">{caption}</caption>
      <thead>
        <tr>
          <td />
          {companies.map(({ id, name }) => (
            <th scope="col">
              <a href={companyPath(id)}>{name}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <th scope="row">
              {capital(row.label)}
              {row.kind === 'figure' && !row.alike && row.sides.every((side) => side.length > 0) && (
                <span class="unlike">{view.words.compare.unlike}</span>
              )}
            </th>
            {row.sides.map((side, place) => (
              <td data-of={companies[place]?.name}>
                {side.length === 0 ? '–' : side.map((fact) => <Value fact={fact} view={view} />)}
                {row.bars && <Bar length={row.bars[place] ?? 0} second={place === 1} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Value({ fact, view }: { readonly fact: FactView; readonly view: View }) {
  return (
    <p>
      <span class="value">
        {fact.person === undefined ? fact.value : <a href={personPath(fact.person)}>{fact.value}</a>}
      </span>{' '}
      {fact.about !== '' && <span class="when">{fact.about} </span>}
      <span class="when">
        <WholeDates text={fact.shownWhen} />
      </span>{' '}
      <SourceLink source={fact.source} view={view} />
    </p>
  );
}

function Charts({ view, comparison: { charts, companies } }: Pick<ComparePageProps, 'view' | 'comparison'>) {
  const path = comparePath(companies.map(({ id }) => id));
  return (
    <>
      {charts.map(({ id, series }) => (
        <figure class="chart">
          <figcaption>
            <h3>{series[0] && seriesTitle(series[0])}</h3>
            <p class="keys-of-chart">
              {companies.map(({ name }, place) => (
                <span class={place === 0 ? 'round' : 'square'}>{name}</span>
              ))}
            </p>
            <p class="byline">{legendLine(series, view)}</p>
          </figcaption>
          <ChartImage
            path={`${path}/charts/${id}.svg?lang=${view.language}`}
            alt={series.map((one, place) => `${companies[place]?.name}. ${altOf(one, view)}`).join(' ')}
          />
        </figure>
      ))}
    </>
  );
}
