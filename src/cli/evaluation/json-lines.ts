import { z } from 'zod';
import { UsageError } from '../../errors.ts';

/** Reads one question a line. Throws UsageError `golden-line` for a line that is none, with its file and number. */
export function readLines<Schema extends z.ZodType>(
  name: string,
  text: string,
  schema: Schema,
): readonly z.output<Schema>[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [schema.parse(JSON.parse(line))];
    } catch (cause) {
      const reason = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
      throw new UsageError('golden-line', `${name}:${index + 1} is not a golden question: ${reason}`, {
        value: line,
        cause,
      });
    }
  });
}
