import { z } from 'zod';
import { daySchema } from '../article.ts';
import { idSchema } from '../id.ts';

const line = z.string().trim().min(1);

/** `coverage.yaml`: a column of the table that says what is known of each company. */
export const coverageColumnSchema = z.strictObject({
  id: idSchema.describe('What `cell` of `looked-for.yaml` says'),
  label: line.describe('Head of the column'),
  attributes: z
    .array(idSchema)
    .default([])
    .describe('Facts of any of these count; of all attributes where there is none'),
  products: z.boolean().default(false).describe("Facts of the company's products and people count, too"),
  parts: z
    .array(line)
    .default([])
    .describe(
      'What the facts must also say, together: `at`, `from` or a qualifier; of a state, those that have not ended',
    ),
  times: z.number().int().positive().default(1).describe('Of how many dates or periods there must be a fact'),
  within: z
    .number()
    .int()
    .positive()
    .optional()
    .describe('Days before the newest article of the folder in which the newest must lie; its month is shown'),
  listed: z
    .boolean()
    .default(false)
    .describe('Only for companies that are listed: with a ticker, or a fact of the column'),
});

/** `looked-for.yaml`: what somebody has looked for and not found, so that nobody looks again too soon; or what cannot be found at all. */
export const lookedForSchema = z.strictObject({
  company: idSchema.describe('Id of a company card'),
  cell: idSchema.describe('Id of a column of `coverage.yaml`'),
  day: daySchema.describe('When it was looked for, `YYYY-MM-DD`'),
  unasked: z
    .string()
    .min(1)
    .optional()
    .describe('Why the question does not arise there: the cell is none of those to fill'),
});

export const coverageSchema = z.array(coverageColumnSchema);
export const lookedForListSchema = z.array(lookedForSchema);

export type CoverageColumn = z.output<typeof coverageColumnSchema>;
export type LookedFor = z.output<typeof lookedForSchema>;
