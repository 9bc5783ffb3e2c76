import { z } from 'zod';
import { nameListSchema, nameSchema, personSchema } from './names.ts';

/** A topic card: a law, a rule, a regulator, a term. What is said of it stands in articles (`of: <id>`). */
export const topicSchema = z.strictObject({
  names: nameSchema.describe('Names: `en`, `zh-Hans`, `zh-Hant`'),
  aka: nameListSchema.describe('Nicknames and other names in use'),
  old: nameListSchema.describe('Former names'),
  kind: z.enum(['law', 'rule', 'regulator', 'term', 'theme', 'case']).describe('What kind of topic it is'),
  people: z.array(personSchema).default([]).describe('People: `id`, `names`, `aka`, `old`'),
});

type Card = z.output<typeof topicSchema>;

export type Topic = Card & {
  /** The file name without `.md`. */
  readonly id: string;
  readonly path: string;
  readonly lines: Readonly<Record<string, number>>;
};
