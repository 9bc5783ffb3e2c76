import type { Block } from '../../../chat/message/message.ts';
import { ChartImage } from '../pages/company-charts.tsx';
import { companyPath } from '../view.ts';
import type { Shown } from './line.tsx';
import { TableView } from './table.tsx';

/** The chart of a reply: the picture, and its values with their marks below it. */
export function ChartFigure({ block, ...shown }: Shown & { readonly block: Extract<Block, { type: 'chart' }> }) {
  const { title, alt, company, series, columns, rows } = block;
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      <ChartImage path={`${companyPath(company)}/charts/${series}.svg?lang=${shown.language}`} alt={alt} />
      <TableView block={{ type: 'table', columns, rows }} {...shown} />
    </figure>
  );
}
