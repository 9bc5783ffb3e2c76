import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import { limitByAddress } from './address-limits.ts';
import { problemOf } from './api/problem.ts';
import { apiRouter } from './api/router.ts';
import { type Site, viewOf } from './context.ts';
import { httpErrorOf, NotFoundError, setStatus } from './http-errors.ts';
import { isRead } from './is-read.ts';
import { documentOf } from './page.tsx';
import { answersRouter } from './routes/answers.tsx';
import { chatRouter } from './routes/chat.tsx';
import { compareRouter } from './routes/compare.tsx';
import { errorPage } from './routes/error.tsx';
import { libraryRouter } from './routes/library.tsx';
import { suggestionsRouter } from './routes/suggestions.tsx';
import { guard, secureHeaders } from './security.ts';

const LARGEST_BODY = '64kb';
/** How a bug is answered. */
const BROKEN = { status: 500, kind: 'broken', retryAfter: undefined } as const;

/** All routes of the door. */
export function createSite(site: Site): Express {
  const { before, behind, secure, host, publicUrl, trustProxy, assets, limits } = site;
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  if (trustProxy !== undefined) app.set('trust proxy', /^\d+$/.test(trustProxy) ? Number(trustProxy) : trustProxy);
  for (const handler of before) app.use(handler);
  app.use(...secureHeaders({ https: secure }));
  app.use(guard({ host, ...(publicUrl !== undefined && { publicUrl }) }));
  app.use(limitByAddress(limits));
  app.use(assets.handler);
  app.use(caching);
  app.use(express.json({ limit: LARGEST_BODY }), express.urlencoded({ limit: LARGEST_BODY, extended: false }));
  for (const handler of behind) app.use(handler);
  app.use(
    chatRouter(site),
    suggestionsRouter(site),
    answersRouter(site),
    libraryRouter(site),
    compareRouter(site),
    apiRouter(site),
  );
  app.use(() => {
    throw new NotFoundError();
  });
  app.use(answerError(site));
  return app;
}

/** Pages differ by language and are asked for again; answers to forms stay nowhere. */
function caching(request: Request, response: Response, next: NextFunction): void {
  response.set('Cache-Control', isRead(request) ? 'private, no-cache' : 'no-store');
  response.vary('Accept-Language').vary('Cookie');
  next();
}

function answerError(site: Site) {
  return (error: unknown, request: Request, response: Response, next: NextFunction): void => {
    const known = httpErrorOf(error);
    const { status, kind, retryAfter } = known ?? BROKEN;
    if (status >= 500) site.onError(known?.cause ?? error, { method: request.method, path: request.path });
    if (response.headersSent) {
      next(error);
      return;
    }
    setStatus(response, { status, retryAfter });
    const view = viewOf(request, site);
    if (isForPrograms(request)) {
      const detail = known?.kind === 'unreadable' ? known.message : undefined;
      response.type('application/problem+json').send(JSON.stringify(problemOf(kind, status, view.words, detail)));
    } else response.type('html').send(documentOf(errorPage(view, kind, status)));
  };
}

/** Asked by programs, which read problems as JSON. */
function isForPrograms({ path }: Request): boolean {
  return path.startsWith('/api/') || path === '/mcp';
}
