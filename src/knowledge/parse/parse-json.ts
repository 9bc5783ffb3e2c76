import type { z } from 'zod';
import type { Problem } from '../problems/problem.ts';
import type { SourceFile } from './front-matter.ts';

/** Reads a generated JSON file against a schema; `remedy` says what writes it anew. One problem at most: nobody mends such a file by hand. */
export function parseJson<S extends z.ZodType>(
  schema: S,
  { path, text }: SourceFile,
  remedy: string,
): { readonly value?: z.output<S>; readonly problems: readonly Problem[] } {
  const broken = (field: string, why: string) => ({
    problems: [{ grade: 'error', path, line: 1, field, message: `${why}. ${remedy}` } satisfies Problem],
  });
  const plain = plainOf(text);
  if (plain instanceof SyntaxError) return broken('file', `is not readable JSON (${plain.message})`);
  const result = schema.safeParse(plain);
  if (result.success) return { value: result.data, problems: [] };
  const [first] = result.error.issues;
  return broken(first?.path.map(String).join('.') || 'file', `does not fit (${first?.message ?? 'no reason given'})`);
}

function plainOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}
