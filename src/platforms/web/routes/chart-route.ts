import type { Request, Router } from 'express';
import { z } from 'zod';
import type { ReaderLanguage } from '../../../lang/locale.ts';
import { CHART_STYLE_HASH } from '../chart/style.ts';
import type { ChartSize } from '../chart.ts';
import { svgPolicy } from '../security.ts';
import { parseLanguage, visitorOf } from '../visitor.ts';
import { route } from './route.ts';

/** Anything else is the wide one. */
const sizeSchema = z.enum(['wide', 'narrow']).catch('wide');

/** An address at which a chart is drawn, in the size that is asked for. */
export function chartRoute(router: Router, path: string, draw: (request: Request, size: ChartSize) => string): void {
  route(router, path, {
    get: (request, response) => {
      response.set('Content-Security-Policy', svgPolicy(CHART_STYLE_HASH));
      response.type('image/svg+xml').send(draw(request, sizeSchema.parse(request.query['size'])));
    },
  });
}

/** The language that the address of a chart names, else the reader's. */
export function chartLanguage(request: Request): ReaderLanguage {
  return parseLanguage(request.query['lang']) ?? visitorOf(request).language;
}
