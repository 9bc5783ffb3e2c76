import type { Request } from 'express';

/** Whether a request only reads; every other one may change something. */
export function isRead({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD';
}
