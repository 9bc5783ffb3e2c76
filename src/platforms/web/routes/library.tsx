import { type Request, Router } from 'express';
import { z } from 'zod';
import type { BrowseFilter } from '../../../chat/catalogue/catalogue-articles.ts';
import { OPERATIONS } from '../api/operations.ts';
import { chartSvg } from '../chart.ts';
import { originOf, type Site, viewOf } from '../context.ts';
import { NotFoundError } from '../http-errors.ts';
import { documentOf } from '../page.tsx';
import { ArticlePage } from '../pages/article.tsx';
import { BrowsePage } from '../pages/browse.tsx';
import { CompaniesPage } from '../pages/companies.tsx';
import { CompanyPage } from '../pages/company.tsx';
import { seriesTitle } from '../pages/company-charts.tsx';
import { CoveragePage } from '../pages/coverage.tsx';
import { AboutPage, ApiPage } from '../pages/plain.tsx';
import { ThingPage } from '../pages/thing.tsx';
import { chartLanguage, chartRoute } from './chart-route.ts';
import { route } from './route.ts';

/** Values that make no sense do not narrow: an address that was typed still gives a page. */
const filterSchema = z.object({
  text: z.string().max(500).catch(''),
  company: z.string().max(200).catch(''),
  topic: z.string().max(200).catch(''),
  publisher: z.string().max(200).catch(''),
  year: z
    .string()
    .regex(/^\d{4}$/)
    .catch(''),
  page: z.coerce.number().int().positive().max(10_000).catch(1),
});
const nameSchema = z.string().max(100).catch('');
const citedSchema = z.coerce.number().int().positive().optional().catch(undefined);

/** Articles, companies and what there is of them. */
export function libraryRouter(site: Site): Router {
  const { catalogue } = site.chat;
  const router = Router();
  const page = (path: string, make: (request: Request) => preact.VNode) =>
    route(router, path, { get: (request, response) => void response.type('html').send(documentOf(make(request))) });

  page('/articles', (request) => {
    const view = viewOf(request, site);
    const filter: BrowseFilter = filterSchema.parse(request.query);
    return <BrowsePage view={view} filter={filter} found={catalogue.browse(filter, view.language)} />;
  });
  page('/articles/:id', (request) => {
    const view = viewOf(request, site);
    const article = found(catalogue.article(idOf(request), view.language));
    const cited = citedSchema.parse(request.query['s']);
    const back = cited === undefined ? undefined : cameFrom(request);
    return (
      <ArticlePage
        view={view}
        article={article}
        {...(cited !== undefined && { cited })}
        {...(back !== undefined && { back })}
      />
    );
  });
  page('/companies', (request) => {
    const view = viewOf(request, site);
    const filter = nameSchema.parse(request.query['q']);
    return <CompaniesPage view={view} coverage={catalogue.coverage(view.language)} filter={filter} />;
  });
  page('/companies/:id', (request) => {
    const view = viewOf(request, site);
    return <CompanyPage view={view} company={found(catalogue.company(idOf(request), view.language))} />;
  });
  for (const [path, kind] of [
    ['/topics/:id', 'topic'],
    ['/people/:id', 'person'],
  ] as const)
    page(path, (request) => {
      const view = viewOf(request, site);
      return <ThingPage view={view} thing={found(catalogue.thing(kind, idOf(request), view.language))} />;
    });
  page('/coverage', (request) => {
    const view = viewOf(request, site);
    return <CoveragePage view={view} coverage={catalogue.coverage(view.language)} />;
  });
  page('/about', (request) => <AboutPage view={viewOf(request, site)} />);
  page('/api', (request) => (
    <ApiPage view={viewOf(request, site)} operations={OPERATIONS} origin={originOf(request, site)} />
  ));
  chartRoute(router, '/companies/:id/charts/:series.svg', (request, size) => {
    const { series, title } = drawnIn(request, site);
    return chartSvg(series, title, size);
  });
  route(router, '/companies/:id/charts/:series.png', {
    get: async (request, response) => {
      const { series, title } = drawnIn(request, site);
      const { png } = await site.painter();
      response.type('png').send(Buffer.from(found(await png(series, title))));
    },
  });
  return router;
}

/** The series that an address names, and what its chart is called. */
function drawnIn(request: Request, { chat }: Site) {
  const company = found(chat.catalogue.company(idOf(request), chartLanguage(request)));
  const series = found(company.series.find(({ id }) => id === request.params['series']));
  return { series, title: `${company.name}: ${seriesTitle(series)}, ${series.axis.label}` };
}

/** The page of this site that led here, other than this one; browsers tell it to nobody else. */
function cameFrom({ headers: { referer, host }, path }: Request): string | undefined {
  if (referer === undefined || !URL.canParse(referer)) return undefined;
  const from = new URL(referer);
  return from.host === host && from.pathname !== path ? `${from.pathname}${from.search}` : undefined;
}

function idOf(request: Request): string {
  return z.string().parse(request.params['id']);
}

function found<T>(view: T | undefined): T {
  if (view === undefined) throw new NotFoundError();
  return view;
}
