import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { addressOf } from '../address.ts';
import type { Site } from '../context.ts';
import { HttpError, UnreadableError } from '../http-errors.ts';
import { route } from '../routes/route.ts';
import { parseLanguage, visitorOf } from '../visitor.ts';
import { openApi } from './openapi.ts';
import { OPERATIONS, type Operation } from './operations.ts';

const headersSchema = z.object({ 'idempotency-key': z.string().min(1).max(200).exactOptional() });

/** The operations as routes. */
export function apiRouter(site: Site): Router {
  const router = Router();
  for (const operation of OPERATIONS)
    route(router, operation.path.replaceAll(/\{(\w+)\}/g, ':$1'), {
      [operation.method]: async (request: Request, response: Response) => {
        response.json(await answer(operation, request, site));
      },
    });
  route(router, '/api/openapi.json', { get: (_request, response) => void response.json(openApi(site.chat)) });
  return router;
}

async function answer(operation: Operation, request: Request, { chat, asking, newId }: Site): Promise<unknown> {
  const query = parse(operation.query ?? z.object({}), request.query);
  if (operation.body && !request.is('application/json'))
    throw new HttpError(415, 'unreadable', 'Send JSON with Content-Type: application/json.');
  const body = parse(operation.body ?? z.object({}), request.body);
  const { 'idempotency-key': key } = parse(headersSchema, request.headers);
  const visitor = visitorOf(request);
  const call = {
    chat,
    asking,
    newId,
    language: parseLanguage(query['language']) ?? visitor.language,
    locale: visitor.locale,
    caller: addressOf(request),
    ...(key !== undefined && { key }),
    params: parse(z.record(z.string(), z.string()), request.params),
  };
  return operation.run({ ...query, ...body }, call);
}

function parse<T>(schema: z.ZodType<T>, value: unknown): T {
  const { success, data, error } = schema.safeParse(value ?? {});
  if (!success) throw new UnreadableError(z.prettifyError(error));
  return data;
}
