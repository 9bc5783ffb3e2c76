import { z } from 'zod';
import { isRealDay } from '../lang/dates/date.ts';
import { type Language, type Localized, languageOf } from '../lang/text.ts';
import type { Fact, WrittenFact } from './facts/fact.ts';
import { idSchema } from './id.ts';

const line = z.string().trim().min(1);

/** A text in one language (a plain string) or in both. */
export const localizedSchema = z
  .union([line, z.strictObject({ en: line, zh: line }), z.strictObject({ en: line }), z.strictObject({ zh: line })])
  .transform((text): Localized => (typeof text === 'string' ? { [languageOf(text)]: text } : text));

/** A calendar day; YAML gives a bare `2025-08-25` as text because dates are not resolved. */
export const daySchema = z.string().refine(isRealDay, { error: 'is not a day. Write it as YYYY-MM-DD' });

/** The front matter of an article: the one description of the format, from which the types and the documents are made. */
export const articleSchema = z.strictObject({
  title: localizedSchema.describe('Title of the original, in English and Chinese (`en`, `zh`) or in its one language'),
  publisher: line.describe('Name of the outlet that published the original'),
  url: z.url({ protocol: /^https?$/ }).describe('Address of the original'),
  published: daySchema.describe('Day of publication of the original, `YYYY-MM-DD`'),
  companies: z.array(idSchema).default([]).describe('Ids of the company cards that the article is about'),
  people: z.array(idSchema).default([]).describe('Ids of the people that it names, from the company cards'),
  topics: z.array(line).default([]).describe('Ids of topic cards, and free words to browse by'),
  questions: z.array(line).default([]).describe('Deprecated: write `asks` below the statement that answers them'),
});

type FrontMatter = z.output<typeof articleSchema>;

/** One sentence, or one whole line of a bilingual paragraph: the smallest thing that is shown and cited. */
export type Statement = { readonly text: string; readonly language: Language };

/** A paragraph. `statements` hold its sentences in order; a bilingual paragraph has one statement a language, twins of each other. */
export type Passage = {
  readonly articleId: string;
  /** Place in the article, from 1; `<article id>#<number>` names the passage. */
  readonly number: number;
  /** Line in the file, from 1. */
  readonly line: number;
  readonly heading: string;
  readonly text: Localized;
  readonly statements: readonly Statement[];
  /** Questions that it answers, in the words of people who have not read it. */
  readonly asks: readonly { readonly text: string; readonly verdict?: 'yes' | 'no' }[];
  /** The facts below it as the file has them. */
  readonly written: readonly WrittenFact[];
  /** The facts that it supports, with the names of what they speak of; empty until the whole library is read. */
  readonly facts: readonly Fact[];
};

export type Article = Omit<FrontMatter, 'title' | 'questions'> & {
  /** The file name without `.md`. */
  readonly id: string;
  /** Path below the knowledge folder, with forward slashes. */
  readonly path: string;
  readonly title: Localized;
  /** Every question that one of its statements answers. */
  readonly questions: readonly string[];
  readonly passages: readonly Passage[];
  /** Lines of the front matter's fields, for messages. */
  readonly lines: Readonly<Record<string, number>>;
};

export function isBilingual(passage: Passage): boolean {
  return passage.text.en !== undefined && passage.text.zh !== undefined;
}
