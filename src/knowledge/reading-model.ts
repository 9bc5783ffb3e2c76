import { z } from 'zod';

/** Where a knowledge folder keeps it. */
export const READING_MODEL_PATH = 'reading/model.json';

const labellingSchema = z
  .strictObject({
    labels: z.array(z.string().min(1)).min(1).describe('What a question can be read as, most frequent first'),
    threshold: z.number().min(0).max(1).describe('Least probability at which a label is taken'),
    bias: z.array(z.int()).describe('One a label, in hundredths'),
    weights: z
      .record(z.string(), z.array(z.int()))
      .transform((weights) => new Map(Object.entries(weights)))
      .describe('By feature: place of a label, its weight in hundredths, place of the next one, ...'),
  })
  .superRefine(({ labels, bias, weights }, context) => {
    const complain = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if (bias.length !== labels.length) complain('bias', `has ${bias.length} numbers for ${labels.length} labels`);
    for (const [feature, pairs] of weights) {
      if (!arePairs(pairs, labels.length))
        complain('weights', `gives "${feature}" other than pairs of label and weight`);
    }
  });

function arePairs(pairs: readonly number[], labels: number): boolean {
  return pairs.length % 2 === 0 && pairs.every((value, at) => at % 2 === 1 || (value >= 0 && value < labels));
}

const languageModelSchema = z.strictObject({
  kind: labellingSchema,
  attribute: labellingSchema,
  qualifier: labellingSchema,
});

/**
 * What n-grams say of a question's kind, attribute and qualifier, by language: linear weights, made from the labelled questions
 * of the folder by `npm run train`.
 */
export const readingModelSchema = z.strictObject({
  en: languageModelSchema.optional(),
  zh: languageModelSchema.optional(),
});

/** One of the three choices: linear weights over n-grams, the highest sum wins. */
export type Labelling = Readonly<z.output<typeof labellingSchema>>;
export type LanguageModel = Readonly<z.output<typeof languageModelSchema>>;
export type ReadingModel = Readonly<z.output<typeof readingModelSchema>>;
