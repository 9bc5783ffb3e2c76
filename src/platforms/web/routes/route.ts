import type { RequestHandler, Router } from 'express';
import { HttpError } from '../http-errors.ts';

export type Handlers = { readonly get?: RequestHandler; readonly post?: RequestHandler };

/** An address with what it does for each method; every other method is told which there are. */
export function route(router: Router, path: string, { get, post }: Handlers): void {
  const at = router.route(path);
  if (get) at.get(get);
  if (post) at.post(post);
  at.all((_request, response) => {
    response.set('Allow', [...(get ? ['GET', 'HEAD'] : []), ...(post ? ['POST'] : [])].join(', '));
    throw new HttpError(405, 'wrongMethod', 'This address does not take that method.');
  });
}
