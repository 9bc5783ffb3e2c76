import { type Request, Router } from 'express';
import { z } from 'zod';
import type { ComparisonView } from '../../../chat/catalogue/catalogue-schema.ts';
import type { ReaderLanguage } from '../../../lang/locale.ts';
import { type ChartSize, chartOfSeveral } from '../chart.ts';
import { type Site, viewOf } from '../context.ts';
import { NotFoundError } from '../http-errors.ts';
import { documentOf } from '../page.tsx';
import { seriesTitle } from '../pages/company-charts.tsx';
import { ChooseComparePage, ComparePage } from '../pages/compare.tsx';
import { comparePath } from '../view.ts';
import { chartLanguage, chartRoute } from './chart-route.ts';
import { route } from './route.ts';

const chosenSchema = z.object({ a: z.string().max(200).catch(''), b: z.string().max(200).catch('') });
const namedSchema = z.object({ a: z.string(), b: z.string() });

/** Two companies side by side, and how they are chosen. */
export function compareRouter(site: Site): Router {
  const { catalogue } = site.chat;
  const router = Router();
  route(router, '/compare', {
    get: (request, response) => {
      const { a, b } = chosenSchema.parse(request.query);
      if (a !== '' && b !== '') return response.redirect(303, comparePath([a, b]));
      const view = viewOf(request, site);
      const { companies } = catalogue.coverage(view.language);
      response.type('html').send(documentOf(<ChooseComparePage view={view} companies={companies} chosen={[a, b]} />));
    },
  });
  route(router, '/compare/:a/:b', {
    get: (request, response) => {
      const view = viewOf(request, site);
      const { companies } = catalogue.coverage(view.language);
      const comparison = compared(request, site, view.language);
      response.type('html').send(documentOf(<ComparePage view={view} comparison={comparison} companies={companies} />));
    },
  });
  chartRoute(router, '/compare/:a/:b/charts/:series.svg', (request, size) => chartOf(request, site, size));
  return router;
}

/** A company is not compared with itself. */
function compared(request: Request, { chat }: Site, language: ReaderLanguage): ComparisonView {
  const { a, b } = namedSchema.parse(request.params);
  const comparison = a === b ? undefined : chat.catalogue.compare([a, b], language);
  if (!comparison) throw new NotFoundError();
  return comparison;
}

function chartOf(request: Request, site: Site, size: ChartSize): string {
  const { companies, charts } = compared(request, site, chartLanguage(request));
  const chart = charts.find(({ id }) => id === request.params['series']);
  const [first] = chart?.series ?? [];
  if (!chart || !first) throw new NotFoundError();
  const names = companies.map(({ name }) => name).join(', ');
  return chartOfSeveral(chart.series, `${names}: ${seriesTitle(first)}`, size);
}
