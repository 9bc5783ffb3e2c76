import { z } from 'zod';
import { UnreadableError } from '../http-errors.ts';

/** The header by which the live chat asks for a piece of a page in place of the whole. */
export const FRAGMENT = 'X-Wenda-Fragment';

/** The fields of a form. Throws an UnreadableError that names those that do not fit. */
export function parseForm<T>(schema: z.ZodType<T>, body: unknown): T {
  const { success, data, error } = schema.safeParse(body ?? {});
  if (!success) throw new UnreadableError(z.prettifyError(error));
  return data;
}
