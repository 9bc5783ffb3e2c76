import { z } from 'zod';
import { idSchema } from './article.ts';
import { isRealDay, parsePeriod } from './date.ts';
import type { Localized } from './text.ts';

const line = z.string().trim().min(1);
const names = z.array(z.union([line, z.number().transform(String)])).default([]);

export const nameSchema = z.strictObject({
  en: line.optional().describe('Name in English, as the company writes it'),
  'zh-Hans': line.optional().describe('Name in Simplified Chinese'),
  'zh-Hant': line
    .optional()
    .describe('Name in Traditional Chinese, where its characters or words are not simply converted'),
});

const figureValue = z.union([line, z.number().transform(String)]);
const valueSchema = z
  .union([figureValue, z.strictObject({ en: figureValue, zh: figureValue })])
  .transform((value): Required<Localized> => (typeof value === 'string' ? { en: value, zh: value } : value));

const dateSchema = z.union([line, z.number().transform(String)]).refine((date) => parsePeriod(date) !== undefined, {
  error: 'is not a date. Write 2025, 2025-06, 2025-06-30, 2025-Q2, 2025-H1 or FY2025',
});

export const factSchema = z
  .strictObject({
    attribute: idSchema.describe('An id of `attributes.yaml`'),
    about: valueSchema.optional().describe('What the fact is narrowed to: a product id, or words in both languages'),
    value: valueSchema.describe('What is so: a text, a figure (`43.76 billion`, `80%`) or `{ en, zh }`'),
    unit: line.optional().describe('What a figure counts: CNY, USD, HKD, users, ...'),
    from: dateSchema.optional().describe('For a state: since when'),
    until: dateSchema.optional().describe('For a state: until when; absent while it lasts'),
    at: dateSchema.optional().describe('For an event or a figure: when, or for which period'),
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

const NO_DAY = 'is not a day of the year. Write MM-DD';

const partSchema = z.strictObject({
  id: idSchema.describe('Id, the same wherever it is listed'),
  names: nameSchema.describe('Names: `en`, `zh-Hans`, `zh-Hant`'),
  aka: names.describe('Nicknames and other names in use'),
  old: names.describe('Former names'),
});

/** A company card. Types, checks and the documents come from here. */
export const companySchema = z.strictObject({
  names: nameSchema.describe('Names: `en`, `zh-Hans`, and `zh-Hant` where it differs in more than its characters'),
  aka: names.describe('Nicknames and other names in use'),
  old: names.describe('Former names'),
  tickers: names.describe('Stock symbols, such as `BABA` and `9988.HK`'),
  parent: idSchema.nullable().default(null).describe('Id of the company that owns it'),
  fiscalYearEnds: z
    .string()
    .regex(/^\d\d-\d\d$/, { error: NO_DAY, abort: true })
    .refine((day) => isRealDay(`2000-${day}`), { error: NO_DAY })
    .default('12-31')
    .describe('Last day of its fiscal year, `MM-DD`'),
  products: z.array(partSchema).default([]).describe('Products: `id`, `names`, `aka`, `old`'),
  people: z.array(partSchema).default([]).describe('People: `id`, `names`, `aka`, `old`'),
  facts: z.array(factSchema).default([]).describe('What is known, with its history'),
});

type Card = z.output<typeof companySchema>;
export type Names = z.output<typeof nameSchema>;
export type Part = z.output<typeof partSchema>;

export type Fact = z.output<typeof factSchema> & {
  readonly companyId: string;
  /** Line in the card, for messages. */
  readonly line: number;
};

export type Company = Omit<Card, 'facts'> & {
  readonly id: string;
  readonly path: string;
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

/** The name that people are shown, in English when `language` is `en`. */
export function displayName(names: Names, language: 'en' | 'zh'): string {
  const english = names.en ?? names['zh-Hans'] ?? names['zh-Hant'];
  const chinese = names['zh-Hans'] ?? names['zh-Hant'] ?? names.en;
  return (language === 'en' ? english : chinese) ?? '';
}
