import { z } from 'zod';
import { isRealDay, parsePeriod } from '../lang/dates/date.ts';
import type { Localized } from '../lang/text.ts';
import { type Fact, factDateSchema } from './facts/fact.ts';
import { idSchema } from './id.ts';
import { nameListSchema, nameSchema, partSchema, personSchema } from './names.ts';

const line = z.string().trim().min(1);
const figureValue = z.union([line, z.number().transform(String)]);
const valueSchema = z
  .union([figureValue, z.strictObject({ en: figureValue, zh: figureValue })])
  .transform((value): Required<Localized> => (typeof value === 'string' ? { en: value, zh: value } : value));

/** Deprecated: facts stand below the statement that supports them. */
export const cardFactSchema = z
  .strictObject({
    attribute: idSchema.describe('An id of `attributes.yaml`'),
    about: valueSchema.optional().describe('What the fact is narrowed to: a product id, or words in both languages'),
    value: valueSchema.describe('What is so: a text, a figure (`43.76 billion`, `80%`) or `{ en, zh }`'),
    unit: line.optional().describe('What a figure counts: CNY, USD, HKD, users, ...'),
    from: factDateSchema.optional().describe('For a state: since when'),
    until: factDateSchema.optional().describe('For a state: until when; absent while it lasts'),
    at: factDateSchema.optional().describe('For an event or a figure: when, or for which period'),
    statement: z
      .string()
      .regex(/^[a-z0-9-]+#[1-9]\d*$/, {
        error: 'is not a statement. Write <article id>#<number>, such as 2022-01-25-slug#2',
      })
      .describe('The statement that supports it: `<article id>#<number>`'),
  })
  .refine((fact) => fact.at !== undefined || fact.from !== undefined || fact.until !== undefined, {
    error: 'has no date. Write `at`, or `from` and `until`',
  });

export type { Fact } from './facts/fact.ts';
export { displayName, type Names, type Part } from './names.ts';

const NO_DAY = 'is not a day of the year. Write MM-DD';

/** A company card. Types, checks and the documents come from here. */
export const companySchema = z.strictObject({
  names: nameSchema.describe('Names: `en`, `zh-Hans`, and `zh-Hant` where it differs in more than its characters'),
  aka: nameListSchema.describe('Nicknames and other names in use'),
  old: nameListSchema.describe('Former names'),
  tickers: nameListSchema.describe('Stock symbols, such as `BABA` and `9988.HK`'),
  parent: idSchema.nullable().default(null).describe('Id of the company that owns it'),
  fiscalYearEnds: z
    .string()
    .regex(/^\d\d-\d\d$/, { error: NO_DAY, abort: true })
    .refine((day) => isRealDay(`2000-${day}`), { error: NO_DAY })
    .default('12-31')
    .describe('Last day of its fiscal year, `MM-DD`'),
  products: z.array(partSchema).default([]).describe('Products: `id`, `names`, `aka`, `old`'),
  people: z.array(personSchema).default([]).describe('People: `id`, `names`, `aka`, `old`'),
  facts: z.array(cardFactSchema).default([]).describe('Deprecated: write facts below the statement that supports them'),
});

type Card = z.output<typeof companySchema>;

export type Company = Omit<Card, 'facts'> & {
  readonly id: string;
  readonly path: string;
  /** Facts of the company, its products and its people, wherever they are written. */
  readonly facts: readonly Fact[];
  readonly lines: Readonly<Record<string, number>>;
};

/** The days on which the fact holds; an open end is the far future, an open start the far past. */
export function periodOf(fact: Fact, fiscalYearEnds: string): { readonly from: string; readonly until: string } {
  const at = fact.at === undefined ? undefined : parsePeriod(fact.at, fiscalYearEnds);
  if (at) return at;
  return {
    from: (fact.from && parsePeriod(fact.from, fiscalYearEnds)?.from) ?? '0000-01-01',
    until: (fact.until && parsePeriod(fact.until, fiscalYearEnds)?.until) ?? '9999-12-31',
  };
}
