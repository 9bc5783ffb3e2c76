import { z } from 'zod';

/** What making an engine costs: milliseconds and bytes. */
const costSchema = z.strictObject({
  index: z.number(),
  /** Growth of the heap and of typed arrays after garbage collection. */
  heap: z.number(),
  /** Length of the index's JSON. */
  snapshot: z.number(),
  reload: z.number(),
});

/** What questions cost, in milliseconds, and the share of them that found anything (the library: that were answered). */
const speedSchema = z.strictObject({
  /** Different questions asked: fewer than there are where they take too long. */
  asked: z.number(),
  p50: z.number(),
  p99: z.number(),
  found: z.number(),
});

const rowSchema = z.strictObject({
  texts: z.enum(['both', 'en', 'zh']),
  engine: z.string(),
  cost: costSchema,
  /** Absent where no question is asked. */
  speed: speedSchema.optional(),
});

/** What one process measured at one size. In each group of `texts` the first row is the library's own. */
export const measuredSchema = z.strictObject({
  statements: z.number(),
  articles: z.number(),
  /** Reading and parsing, in milliseconds, and the heap that the parsed library holds, in bytes. */
  load: z.number(),
  libraryHeap: z.number(),
  rows: z.array(rowSchema),
});

export type Cost = z.output<typeof costSchema>;
export type Speed = z.output<typeof speedSchema>;
export type Row = z.output<typeof rowSchema>;
export type Measured = z.output<typeof measuredSchema>;
