import type { CompanyView, SeriesView } from '../../../chat/catalogue/catalogue-schema.ts';
import { companyPath, type View } from '../view.ts';
import { SourceLink } from './source-link.tsx';

/** Figures with three or more dates: a chart each, and the figures themselves beside it. */
export function Charts({ view, company }: { readonly view: View; readonly company: CompanyView }) {
  const { words, language } = view;
  return (
    <section id="charts" aria-labelledby="charts-title">
      <h2 id="charts-title">{words.company.charts}</h2>
      {company.series.map((series) => (
        <figure class="chart" id={chartAnchor(series)}>
          <figcaption>
            <h3>{seriesTitle(series)}</h3>
            <p class="byline">
              {words.company.spacing[series.spacing]}
              {series.spacing !== 'day' && ` · ${words.company.gap}`}
              {foreseenIn(series).map((what) => ` · ${words.company.foreseen(what)}`)}
            </p>
          </figcaption>
          <img
            src={`${companyPath(company.id)}/charts/${series.id}.svg?lang=${language}`}
            alt={altOf(series, view)}
            width={720}
            height={300}
            loading="lazy"
          />
          <details>
            <summary>{words.company.table}</summary>
            <FigureTable series={series} view={view} />
          </details>
        </figure>
      ))}
    </section>
  );
}

/** What the values that were not measured are called. */
function foreseenIn({ points }: SeriesView): readonly string[] {
  return [...new Set(points.flatMap(({ basis }) => basis ?? []))];
}

export function chartAnchor({ id }: SeriesView): string {
  return `chart-${id}`;
}

export function seriesTitle({ label, about }: SeriesView): string {
  return about === '' ? label : `${label} (${about})`;
}

export function altOf(series: SeriesView, { words }: View): string {
  const points = series.points
    .map(({ shownAt, shown, basis }) => `${shownAt} ${shown}${basis === undefined ? '' : ` (${basis})`}`)
    .join('; ');
  return words.company.alt(seriesTitle(series), points);
}

function FigureTable({ series, view }: { readonly series: SeriesView; readonly view: View }) {
  const { words } = view;
  return (
    <table>
      <caption class="hidden">
        {words.company.table}: {seriesTitle(series)}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.company.date}</th>
          <th scope="col" class="figure">
            {words.company.value}
          </th>
          <th scope="col">{words.company.source}</th>
        </tr>
      </thead>
      <tbody>
        {[...series.points].reverse().map(({ shownAt, shown, basis, source }) => (
          <tr>
            <th scope="row">{basis === undefined ? shownAt : `${shownAt} (${basis})`}</th>
            <td class="figure">{shown}</td>
            <td>
              <SourceLink source={source} view={view} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
