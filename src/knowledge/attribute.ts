import { z } from 'zod';
import { idSchema } from './article.ts';

const line = z.string().trim().min(1);
const bilingual = z.strictObject({ en: line, zh: line });
const bilingualList = z.strictObject({ en: z.array(line).min(1), zh: z.array(line).min(1) });

/** One thing that can be known of a company, with the words people ask for it. */
export const attributeSchema = z.strictObject({
  id: idSchema.describe('What the `attribute` of a fact says'),
  answers: z.enum(['person', 'place', 'date', 'money', 'count', 'percent', 'thing']).describe('Type of the value'),
  kind: z.enum(['state', 'event', 'figure']).describe('True over a span, happened once, or measured at a time'),
  many: z.boolean().default(false).describe('Several values hold at once'),
  labels: bilingual.describe('Name shown to people'),
  asks: bilingualList.describe('Words and phrases that ask for it'),
});

export type Attribute = z.output<typeof attributeSchema>;

export const attributesSchema = z.array(attributeSchema);
