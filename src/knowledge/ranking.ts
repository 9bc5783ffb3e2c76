import { z } from 'zod';

/** The features by which statements are ordered and shown or refused. What each says stands in `src/answer/rank/features.ts`. */
export const FEATURE_NAMES = [
  'ownWords',
  'inContext',
  'passageScore',
  'passageCoverage',
  'looksRight',
  'givesReason',
  'nearWords',
  'asked',
  'stateAsked',
  'otherState',
  'newerState',
  'heldBusiness',
  'namesTheDay',
  'age',
  'ageOfLatest',
  'ageOfNews',
  'supported',
  'relativeScore',
  'named',
] as const;

export type FeatureName = (typeof FEATURE_NAMES)[number];

const modelSchema = z.strictObject({
  weights: z
    .partialRecord(z.enum(FEATURE_NAMES), z.number().nonnegative())
    .describe('One a feature, never negative; a feature that is left out weighs nothing'),
  bias: z.number(),
  threshold: z.number().min(0).max(1).describe('Least probability at which a statement is shown'),
  leastCoverage: z
    .number()
    .min(0)
    .max(1)
    .describe('Share of the question below which a statement is not shown, unless it was asked for before'),
  leastCoverageUnnamed: z
    .number()
    .min(0)
    .max(1)
    .describe(
      'The same where the question names nothing of a library with companies: it is most often about something else',
    ),
  translated: z
    .number()
    .nonnegative()
    .describe('What a translated query takes more, in log odds: its words stand in a text by chance more often'),
});

/**
 * Weights by the names of features: in which order statements stand, set by hand, and, by language of the text, when the first is sure
 * enough to be shown: a logistic model with weights of the right sign, fitted to a library by `npm run calibrate`.
 */
export const rankingSchema = z.strictObject({
  order: z
    .partialRecord(z.enum(FEATURE_NAMES), z.number())
    .describe('A statement stands by the sum of its features times these'),
  sure: z
    .strictObject({ en: modelSchema, zh: modelSchema })
    .describe('When the first is sure enough to be shown, by language of the text'),
});

export type Model = z.output<typeof modelSchema>;
export type Ranking = z.output<typeof rankingSchema>;
