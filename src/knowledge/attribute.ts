import { z } from 'zod';
import { idSchema } from './id.ts';

const line = z.string().trim().min(1);
const lines = z.array(line).default([]);
const bilingual = z.strictObject({ en: line, zh: line });
const bilingualList = z.strictObject({ en: z.array(line), zh: z.array(line) });

const qualifierPath = z
  .string()
  .regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, { error: 'is not a qualifier. Write <attribute>.<qualifier>' });

/** What an attribute's fact may say besides its value: who fined, what for, at what price. */
export const qualifierSchema = z.strictObject({
  answers: z
    .enum(['organisation', 'person', 'money', 'percent', 'date', 'place', 'thing', 'count'])
    .describe('Type of the value'),
  labels: bilingual.describe('Name shown to people'),
  asks: z
    .strictObject({ en: lines, zh: lines })
    .default({ en: [], zh: [] })
    .describe('Words and phrases that ask for it, besides its type'),
  narrows: z
    .boolean()
    .default(false)
    .describe('Tells series of facts apart, as `about` does: one shareholder from another'),
  values: z.record(line, line).default({}).describe('The English words that it may be, each with its Chinese'),
});

/** One thing that can be known of a company, product, person or topic, with the words people ask for it. */
export const attributeSchema = z.strictObject({
  id: idSchema.describe('What the `attribute` of a fact says'),
  answers: z.enum(['person', 'place', 'date', 'money', 'count', 'percent', 'thing']).describe('Type of the value'),
  kind: z.enum(['state', 'event', 'figure']).describe('True over a span, happened once, or measured at a time'),
  many: z.boolean().default(false).describe('Several values hold at once'),
  labels: bilingual.describe('Name shown to people'),
  asks: bilingualList.describe('Words and phrases that ask for it'),
  between: bilingualList
    .default({ en: [], zh: [] })
    .describe(
      'Words that ask for it only right between two names: the 收 of "A收B" is a takeover, and elsewhere any getting',
    ),
  also: z
    .array(idSchema)
    .default([])
    .describe('Attributes whose facts answer as well: who asks for users is told of monthly ones'),
  story: z
    .array(idSchema)
    .default([])
    .describe('Attributes that a timeline of it in a country tells as well: a ban may end with a sale'),
  asksFor: z
    .enum(['from', 'until'])
    .optional()
    .describe('Of an office, its beginning or its end: when somebody left is until when an office was held'),
  ends: z
    .boolean()
    .default(false)
    .describe('An event after which things are no longer as they were: a claim with "still" is denied by it'),
  parts: z
    .boolean()
    .default(false)
    .describe('Asks for the products of a company: its answers are the products that its other attributes tell of'),
  sorts: bilingualList
    .default({ en: [], zh: [] })
    .describe('Words that ask for one sort of it: "games" asks for products, and for games among them'),
  plan: z
    .boolean()
    .default(false)
    .describe('What is intended: it does not say that it came to pass, though it answers what it is asked for'),
  size: z
    .boolean()
    .default(false)
    .describe('Tells how big something is: "which is bigger" compares by it where nothing else is named'),
  whole: z
    .boolean()
    .default(false)
    .describe('What one of its parts has is not what it has: the staff of a unit is not that of the company'),
  flow: z
    .boolean()
    .default(false)
    .describe('Adds up over time: what was delivered in a quarter is not what was delivered in its year'),
  grounds: z
    .boolean()
    .default(false)
    .describe('Its value says what for: why there is an investigation is what is investigated'),
  ofPerson: z
    .boolean()
    .default(false)
    .describe('Is of a person: its words ask for it where somebody is named, and for nothing where nobody is'),
  loss: z.boolean().default(false).describe('A figure of it below zero is a loss: of a profit'),
  vague: z
    .boolean()
    .default(false)
    .describe('Its label says too little for a question that is offered: "event", "office"'),
  milestone: z.boolean().default(false).describe('An event of a timeline before others'),
  outcome: z
    .enum(['befalls', 'follows', 'own'])
    .optional()
    .describe(
      'What it tells of what came of something: befalls (a fine), follows (a sale, when told with the event), own (a launch: none)',
    ),
  presence: z
    .enum(['in', 'out', 'asks-in', 'asks-out'])
    .optional()
    .describe(
      'Being in a country: told by it (in: a launch; out: a ban) or only asked for with its words (asks-in, asks-out)',
    ),
  severalPlaces: z
    .boolean()
    .default(false)
    .describe('Another place than the one that is claimed says something of the claim: a listing'),
  now: line
    .optional()
    .describe('Topic of `outOfScope` in the glossary that answers a question for its value at this very moment'),
  staleAfter: z
    .number()
    .int()
    .positive()
    .optional()
    .describe('Days after which `npm run stale` asks for a newer source'),
  units: lines.describe('What its figures count; any unit where it is absent'),
  qualifierOf: qualifierPath
    .optional()
    .describe('`<attribute>.<qualifier>`: not written itself, but asked for; its facts are made from that qualifier'),
  alsoFrom: z
    .array(qualifierPath)
    .default([])
    .describe('`<attribute>.<qualifier>`, each: written itself, and made from these qualifiers of other facts as well'),
  qualifiers: z.record(idSchema, qualifierSchema).default({}).describe('What its facts may say besides, by name'),
});

export type Attribute = z.output<typeof attributeSchema>;
export type Qualifier = z.output<typeof qualifierSchema>;

/** True for what one person after another holds: chief executive, chair. */
export function isOffice({ kind, answers }: Pick<Attribute, 'kind' | 'answers'>): boolean {
  return kind === 'state' && answers === 'person';
}

export const attributesSchema = z.array(attributeSchema);
