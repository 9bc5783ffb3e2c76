import { z } from 'zod';
import type { ErrorKind } from '../http-errors.ts';
import type { PageWords } from '../words/page-words.ts';

/** A problem as RFC 9457 describes it. */
export const problemSchema = z.object({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string().describe('Stable; may be matched on'),
});

export type Problem = z.output<typeof problemSchema>;

export function problemOf(kind: ErrorKind, status: number, { errors }: PageWords, detail?: string): Problem {
  return { type: 'about:blank', title: errors[kind], status, detail: detail ?? errors[`${kind}How`], code: kind };
}
