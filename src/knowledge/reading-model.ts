import { z } from 'zod';

/** Where a knowledge folder keeps it. */
export const READING_MODEL_PATH = 'reading/model.json';

/** What is chosen of a question. */
export const CHOICES = ['kind', 'attribute', 'qualifier'] as const;
export type Choice = (typeof CHOICES)[number];

const headSchema = z.strictObject({
  labels: z.array(z.string().min(1)).min(1).describe('What may be chosen, most frequent first'),
  bias: z.array(z.int()).describe('One a label, in tenths of log odds'),
  threshold: z.number().min(0).max(1).describe('Least probability at which a label is taken'),
});

const kindSchema = headSchema.extend({
  named: z.array(z.number().min(0).max(1)).describe('One a label: share of its questions that have an attribute'),
});

const languageModelSchema = z
  .strictObject({
    kind: kindSchema,
    attribute: headSchema,
    qualifier: headSchema,
    weights: z
      .custom<Readonly<Record<string, readonly number[]>>>(holdsPairs, 'is not pairs of a place and a weight')
      .transform((weights): ReadonlyMap<string, readonly number[]> => new Map(Object.entries(weights)))
      .describe(
        'By feature: place of a label, its weight in tenths, place of the next, ...; places go on from choice to choice',
      ),
  })
  .superRefine(({ kind, attribute, qualifier, weights }, context) => {
    const complain = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message });
    const lists = [
      { labels: kind.labels, path: ['kind', 'bias'], values: kind.bias },
      { labels: kind.labels, path: ['kind', 'named'], values: kind.named },
      { labels: attribute.labels, path: ['attribute', 'bias'], values: attribute.bias },
      { labels: qualifier.labels, path: ['qualifier', 'bias'], values: qualifier.bias },
    ];
    for (const { labels, path, values } of lists) {
      if (values.length !== labels.length) complain(path, `is ${values.length} numbers for ${labels.length} labels`);
    }
    const places = kind.labels.length + attribute.labels.length + qualifier.labels.length;
    for (const [feature, pairs] of weights) {
      if (pairs.every((place, at) => at % 2 === 1 || place < places)) continue;
      complain(['weights', feature], `names a label beyond the ${places} that there are`);
    }
  });

/** Written out for speed: there are some ten thousand features. */
function holdsPairs(weights: unknown): boolean {
  if (typeof weights !== 'object' || weights === null || Array.isArray(weights)) return false;
  return Object.values(weights).every(
    (pairs: unknown) =>
      Array.isArray(pairs) &&
      pairs.length % 2 === 0 &&
      pairs.every((value: unknown, at) => Number.isInteger(value) && (at % 2 === 1 || Number(value) >= 0)),
  );
}

/**
 * What words and characters say of a question's kind, attribute and qualifier, by language: linear weights, made from the labelled
 * questions of the folder by `npm run train`.
 */
export const readingModelSchema = z.strictObject({
  en: languageModelSchema.optional(),
  zh: languageModelSchema.optional(),
});

export type LanguageModel = Readonly<z.output<typeof languageModelSchema>>;
export type ReadingModel = Readonly<z.output<typeof readingModelSchema>>;
