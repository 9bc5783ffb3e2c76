import { z } from 'zod';

const modelSchema = z.strictObject({
  weights: z
    .array(z.number().nonnegative())
    .length(5)
    .describe('One a feature, never negative: coverage, supported, typed, relative, named'),
  bias: z.number(),
  threshold: z.number().min(0).max(1).describe('Least probability at which a statement is shown'),
});

/**
 * When a statement is sure enough to be shown, by language of the text: a logistic model with weights of the right sign,
 * fitted to a library by `npm run calibrate`.
 */
export const calibrationSchema = z.strictObject({ en: modelSchema, zh: modelSchema });

export type Model = z.output<typeof modelSchema>;
export type Calibration = z.output<typeof calibrationSchema>;
