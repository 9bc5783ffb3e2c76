import { z } from 'zod';
import { parsePeriod } from '../../lang/dates/date.ts';
import type { Localized } from '../../lang/text.ts';
import { idSchema, looseIdSchema } from '../id.ts';

const line = z.string().trim().min(1);
const text = z.union([line, z.number().transform(String)]);

/** A value as it is written: an id, a figure or one text for both languages, or a text in each. */
export const writtenValueSchema = z.union([text, z.strictObject({ en: text, zh: text })]);

const valuesSchema = z
  .union([writtenValueSchema, z.array(writtenValueSchema).min(1)])
  .transform((value) => (Array.isArray(value) ? value : [value]));

export const factDateSchema = text.refine((date) => parsePeriod(date) !== undefined, {
  error: 'is not a date. Write 2025, 2025-06, 2025-06-30, 2025-Q2, 2025-H1 or FY2025',
});

/** A fact below the statement that supports it. Every other key is a qualifier of its attribute. */
export const factSchema = z
  .object({
    attribute: idSchema.describe('An id of `attributes.yaml`'),
    of: looseIdSchema.optional().describe("Its subject, where that is not the article's first company"),
    about: writtenValueSchema.optional().describe('What the fact is narrowed to: an id, or words in both languages'),
    value: valuesSchema
      .optional()
      .describe(
        'What is so: an id, a figure (`43.76 billion`, `80%`) or `{ en, zh }`; left out where the date is the answer',
      ),
    unit: line.optional().describe('What a figure counts: CNY, USD, HKD, users, ...'),
    from: factDateSchema.optional().describe('For a state: since when'),
    until: factDateSchema
      .optional()
      .describe('For a state: until when; a state of one holder ends when the next begins'),
    at: factDateSchema
      .optional()
      .describe('For an event or a figure: when, or for which period; left out where the statement gives no date'),
  })
  .catchall(valuesSchema);

export type WrittenValue = z.output<typeof writtenValueSchema>;

/** A fact as its file has it, with its place. Names are looked up once the whole library is read. */
export type WrittenFact = {
  readonly attribute: string;
  readonly of?: string | undefined;
  readonly about?: WrittenValue | undefined;
  readonly value?: WrittenValue | undefined;
  readonly unit?: string | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly at?: string | undefined;
  readonly qualifiers: Readonly<Record<string, readonly WrittenValue[]>>;
  /** Line in the file, from 1. */
  readonly line: number;
};

/** A figure of a fact, scale words applied: `18.228 billion` is 18 228 000 000, `80%` is 80 percent, a loss is negative. */
export type FactFigure = { readonly value: number; readonly percent: boolean };

/** One value of a qualifier. */
export type FactValue = {
  readonly text: Required<Localized>;
  /** The company, product, person, topic or place that it names. */
  readonly id?: string;
  readonly figure?: FactFigure;
  /** What the figure counts. */
  readonly unit?: string;
};

/** What a fact is about: an entry of the library. */
export type Subject = { readonly kind: 'company' | 'product' | 'person' | 'topic'; readonly id: string };

/** What is known, and the statement that supports it. */
export type Fact = {
  readonly attribute: string;
  readonly subject: Subject;
  /** The subject, or the company that it belongs to; empty where the subject is a topic. */
  readonly companyId: string;
  readonly about?: Required<Localized> | undefined;
  /** The company, product, person, topic or place that `about` names. */
  readonly aboutId?: string | undefined;
  /** Shown to people. Of an event that is told by its date alone it is that date in words. */
  readonly value: Required<Localized>;
  readonly valueId?: string | undefined;
  readonly figure?: FactFigure | undefined;
  readonly unit?: string | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  /** The statement that the end comes from, where another than `statement` says it. */
  readonly untilStatement?: string | undefined;
  readonly at?: string | undefined;
  /** True where the file gives no date: `at` is then the day of the report, and no date is shown. */
  readonly undated?: boolean | undefined;
  /** By the name of the qualifier, such as `by` and `for` of a fine. */
  readonly qualifiers: Readonly<Record<string, readonly FactValue[]>>;
  /** `<attribute>.<qualifier>` where this fact was made from the qualifier of another fact of the same item. */
  readonly madeFrom?: string | undefined;
  /** The statement that supports it: `<article id>#<number>`. */
  readonly statement: string;
  readonly path: string;
  /** Line in the file, from 1. */
  readonly line: number;
};
