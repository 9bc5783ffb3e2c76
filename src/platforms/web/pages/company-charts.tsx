import type { CompanyView, SeriesView } from '../../../chat/catalogue/catalogue-schema.ts';
import { legendOf } from '../chart/legend.ts';
import { CHART_SIZES } from '../chart.ts';
import { capital, companyPath, type View } from '../view.ts';
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
            <p class="byline">{legendLine([series], view)}</p>
          </figcaption>
          <ChartImage
            path={`${companyPath(company.id)}/charts/${series.id}.svg?lang=${language}`}
            alt={altOf(series, view)}
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

/** The picture at `path`, and in its place one for narrow windows, in which a wide one would be too small to read. */
export function ChartImage({ path, alt }: { readonly path: string; readonly alt: string }) {
  const { wide, narrow } = CHART_SIZES;
  return (
    <picture>
      <source media="(max-width: 32rem)" srcset={`${path}&size=narrow`} width={narrow.width} height={narrow.height} />
      <img src={path} alt={alt} width={wide.width} height={wide.height} loading="lazy" />
    </picture>
  );
}

/** What the values are for, and what the lines and dots mean that are in the picture of these series. */
export function legendLine(drawn: readonly SeriesView[], view: View): string {
  return [...new Set(drawn.flatMap((series) => legendParts(series, view)))].join(' · ');
}

function legendParts(series: SeriesView, { words: { company } }: View): readonly string[] {
  const { dotted, open, disputed, foreseen } = legendOf(series);
  const kind = series.spacing === 'day' ? 'days' : 'periods';
  return [
    company.spacing[series.spacing],
    ...(dotted ? [company.legend.dotted[kind]] : []),
    ...(open ? [company.legend.open[kind]] : []),
    ...foreseen.map((what) => company.foreseen(what)),
    ...(disputed ? [company.legend.disputed] : []),
  ];
}

export function chartAnchor({ id }: SeriesView): string {
  return `chart-${id}`;
}

export function seriesTitle({ label, about }: SeriesView): string {
  return capital(about === '' ? label : `${label} (${about})`);
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
        {[...series.points].reverse().map(({ shownAt, shown, basis, by, source }) => (
          <tr>
            <th scope="row">{basis === undefined ? shownAt : `${shownAt} (${basis})`}</th>
            <td class="figure">
              {shown}
              {by !== undefined && <span class="about"> · {by}</span>}
            </td>
            <td>
              <SourceLink source={source} view={view} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
