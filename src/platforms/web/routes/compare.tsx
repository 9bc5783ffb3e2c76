import { type Request, Router } from 'express';
import { z } from 'zod';
import type { ComparisonView } from '../../../chat/catalogue/catalogue-schema.ts';
import { CHART_STYLE_HASH, chartOfSeveral } from '../chart.ts';
import { type Site, viewOf } from '../context.ts';
import { NotFoundError } from '../http-errors.ts';
import { documentOf } from '../page.tsx';
import { seriesTitle } from '../pages/company-charts.tsx';
import { ChooseComparePage, ComparePage } from '../pages/compare.tsx';
import { svgPolicy } from '../security.ts';
import { comparePath } from '../view.ts';
import { parseLanguage } from '../visitor.ts';
import { sizeSchema } from './library.tsx';
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
  route(router, '/compare/:a/:b/charts/:series.svg', {
    get: (request, response) => {
      response.set('Content-Security-Policy', svgPolicy(CHART_STYLE_HASH));
      response.type('image/svg+xml').send(chartOf(request, site));
    },
  });
  return router;
}

/** A company is not compared with itself. */
function compared(request: Request, { chat }: Site, language: ComparisonLanguage): ComparisonView {
  const { a, b } = namedSchema.parse(request.params);
  const comparison = a === b ? undefined : chat.catalogue.compare([a, b], language);
  if (!comparison) throw new NotFoundError();
  return comparison;
}

type ComparisonLanguage = ReturnType<typeof viewOf>['language'];

function chartOf(request: Request, site: Site): string {
  const language = parseLanguage(request.query['lang']) ?? viewOf(request, site).language;
  const { companies, charts } = compared(request, site, language);
  const chart = charts.find(({ id }) => id === request.params['series']);
  const [first] = chart?.series ?? [];
  if (!chart || !first) throw new NotFoundError();
  const names = companies.map(({ name }) => name).join(', ');
  return chartOfSeveral(chart.series, `${names}: ${seriesTitle(first)}`, sizeSchema.parse(request.query['size']));
}
